import StaffingDomain
import TestSupport
import Testing
import Workloads

@Suite("Competency gaps")
struct CompetencyGapTests {
  private func gaps(_ outlook: OutlookCase, commune: Ordinal<Commune>? = nil) -> [CompetencyGap] {
    let staffingCase = outlook.staffingCase
    return StaffingDiagnosis(staffingCase, needs: StaffingNeeds(staffingCase), commune: commune).competencyGaps
  }

  /// P0 has 3 posts; its officers stand at levels 3, 2 (expired: 0) and 1 of Q0, one clerk at 2 and one at 4.
  private var sample: OutlookCase {
    var outlook = OutlookCase()
    outlook.officer(commune: 0, position: 0, holding: [(0, 3, nil), (1, 2, nil)])
    outlook.officer(commune: 0, position: 0, holding: [(0, 2, "2025-06-30"), (1, 1, nil)])
    outlook.officer(commune: 1, position: 0, holding: [(0, 1, nil)])
    outlook.officer(commune: 0, position: 1, holding: [(0, 2, nil)])
    outlook.officer(commune: 2, position: 1, holding: [(0, 4, nil)])
    outlook.officer(commune: 2, position: 0, leavesOn: "2025-06-30")
    return outlook
  }

  @Test("Required are the posts of the position, held are its officers at the level on the plan date")
  func requiredAndHeld() {
    let gaps = gaps(sample)
    #expect(gaps.map(\.requirement.competency.offset) == [0, 1])
    #expect(gaps.map(\.required) == [3, 3])
    #expect(gaps.map(\.officers) == [3, 3])
    #expect(gaps.map(\.held) == [1, 1])
    #expect(gaps.map(\.gap) == [2, 2])
    #expect(gaps.map(\.heldElsewhere) == [1, 0])
    #expect(gaps.map(\.oneCourseAway) == [0, 0])
  }

  @Test(
    "One course away are those below the level whom a single course with places takes there",
    arguments: [
      // Courses on Q0 (from, to, seats): officers of the position, officers of others. Levels below 3: 0, 1 | 2.
      ([(1, 3, nil)], 1, 1), ([(0, 3, nil)], 2, 1), ([(2, 3, nil)], 0, 1), ([(2, 5, 1)], 0, 1), ([(1, 2, nil)], 0, 0),
      ([(1, 2, nil), (2, 3, nil)], 0, 1), ([(0, 3, 0)], 0, 0), ([(3, 5, nil)], 0, 0),
      ([(1, 3, nil), (0, 4, 20)], 2, 1),
    ] as [([(Int, Int, Int?)], Int, Int)])
  func oneCourseAway(_ courses: [(Int, Int, Int?)], _ own: Int, _ others: Int) {
    var outlook = sample
    for (from, to, seats) in courses { outlook.course(0, from: from, to: to, seats: seats) }
    outlook.course(2, from: 0, to: 5)
    let gap = gaps(outlook)[0]
    #expect(gap.oneCourseAway == own)
    #expect(gap.oneCourseAwayElsewhere == others)
  }

  @Test("The largest gap comes first; more holders than posts leave none, and positions without anybody do not appear")
  func order() {
    var outlook = sample
    outlook.builder.requirement(position: 1, competency: 1, level: 1)
    outlook.builder.requirement(position: 1, competency: 0, level: 2)
    outlook.builder.position("P2")
    outlook.builder.requirement(position: 2, competency: 0, level: 1)
    let gaps = gaps(outlook)
    #expect(
      gaps.map { "\($0.requirement.position.offset)/\($0.requirement.competency.offset)" } == [
        "0/0", "0/1", "1/1", "1/0",
      ])
    #expect(gaps.map(\.gap) == [2, 2, 1, 0])
    #expect(gaps[3].held == 2 && gaps[3].required == 1)
  }

  @Test("The gaps of one commune are those of its posts and officers")
  func oneCommune() {
    let gaps = gaps(sample, commune: Ordinal(1))
    #expect(gaps.map(\.required) == [1, 1])
    #expect(gaps.map(\.officers) == [1, 1])
    #expect(gaps.map(\.held) == [0, 0])
    #expect(gaps.map(\.heldElsewhere) == [0, 0])
  }

  @Test("Held and one course away agree with each officer's own level", arguments: 0..<20)
  func agreement(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var outlook = OutlookCase()
    for _ in 0..<15 {
      outlook.officer(
        commune: .random(in: 0..<3, using: &random), position: .random(in: 0..<2, using: &random),
        holding: [
          (0, .random(in: 0...5, using: &random), Bool.random(using: &random) ? "2025-01-01" : nil),
          (1, .random(in: 0...5, using: &random), nil),
        ])
    }
    for _ in 0..<3 {
      let from = Int.random(in: 0...4, using: &random)
      outlook.course(.random(in: 0...1, using: &random), from: from, to: .random(in: from + 1...5, using: &random))
    }
    let staffingCase = outlook.staffingCase
    for gap in gaps(outlook) {
      let (competency, level) = (gap.requirement.competency, gap.requirement.level)
      func isOneCourseAway(_ officer: Officer) -> Bool {
        let held = officer.level(of: competency, on: planDate)
        return held < level
          && staffingCase.courses.contains {
            $0.competency == competency && $0.fromLevel <= held && $0.toLevel >= level
          }
      }
      let own = staffingCase.officers.filter { $0.position == gap.requirement.position }
      let others = staffingCase.officers.filter { $0.position != gap.requirement.position }
      #expect(gap.held == own.count { $0.level(of: competency, on: planDate) >= level })
      #expect(gap.heldElsewhere == others.count { $0.level(of: competency, on: planDate) >= level })
      #expect(gap.oneCourseAway == own.count(where: isOneCourseAway))
      #expect(gap.oneCourseAwayElsewhere == others.count(where: isOneCourseAway))
    }
  }
}
