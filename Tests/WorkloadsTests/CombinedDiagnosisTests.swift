import StaffingDomain
import TestSupport
import Testing
import Workloads

@Suite("Diagnosis of combined posts and absences")
struct CombinedDiagnosisTests {
  /// One commune, three positions of one group: P0 needs 0.6, P1 0.4 and P2 0.9 of an officer; one post each.
  ///
  /// 0.6 + 0.4 = 1 and 0.4 + 0.6 fit, 0.6 + 0.9 = 1.5 and 0.4 + 0.9 = 1.3 do not.
  private func commune(_ officers: [(position: Int, second: Int?)] = []) -> CaseBuilder {
    var builder = CaseBuilder()
    builder.commune("C0")
    let year = builder.policy.availableWorkingTime.value
    for (position, need) in [0.6, 0.4, 0.9].enumerated() {
      builder.position("P\(position)")
      builder.activity("A\(position)", position: position, unitHours: 1)
      builder.volume(need * year, commune: 0, activity: position)
    }
    for officer in officers {
      builder.officer(commune: 0, position: officer.position)
      builder.officers[builder.officers.count - 1].secondPosition = officer.second.map { Ordinal($0) }
    }
    return builder
  }

  private func diagnosis(_ staffingCase: StaffingCase) -> StaffingDiagnosis {
    StaffingDiagnosis(staffingCase, needs: StaffingNeeds(staffingCase))
  }

  @Test("light posts are those that fit with another one, and the vacant of them are told")
  func light() {
    let builder = commune([(0, nil)])
    let total = diagnosis(builder.staffingCase).total
    let month = builder.policy.monthlyWorkingTime
    #expect(total.combinablePosts == 2)
    #expect(abs(total.combinableHours / month - 1) < 1e-9)
    #expect(total.vacantCombinablePosts == 1)
    #expect(abs(total.vacantCombinableHours / month - 0.4) < 1e-9)
  }

  @Test(
    "what rules a pair out leaves no light post",
    arguments: [
      "load", "positions", "group", "combinable", "list", "both lead",
    ])
  func ruledOut(why: String) {
    var made = commune().staffingCase
    switch why {
    case "load": made.policy.maximumLoad = 0.99
    case "positions": made.policy.maximumPositions = 1
    case "group": made.positions[1].group = .economy
    case "combinable": made.positions[0].isCombinable = false
    case "list":
      made.combinations = [
        PositionPair(position: Ordinal(0), other: Ordinal(2), source: SourceRow(table: .combinations, line: 2))
      ]
    default: for position in 0..<2 { made.positions[position].isLeading = true }
    }
    #expect(diagnosis(made).total.combinablePosts == 0)
  }

  @Test("a listed pair counts in both orders, whatever its groups and combinable")
  func listed() {
    var made = commune().staffingCase
    made.positions[1].group = .economy
    made.positions[0].isCombinable = false
    made.combinations = [
      PositionPair(position: Ordinal(1), other: Ordinal(0), source: SourceRow(table: .combinations, line: 2))
    ]
    #expect(diagnosis(made).total.combinablePosts == 2)
  }

  @Test("who holds two posts leaves neither vacant, and counts in both cells by their shares")
  func combined() {
    let diagnosis = diagnosis(commune([(0, 1)]).staffingCase)
    #expect(diagnosis.total.combinedHeads == 1)
    #expect(diagnosis.total.vacantPosts == 1 && diagnosis.total.surplusHeads == 0)
    #expect(diagnosis.total.heads == 1)
    #expect(diagnosis.cells.map(\.vacantPosts) == [0, 0, 1])
    let existing = diagnosis.cells.map(\.figures.existing.value)
    #expect(zip(existing, [0.6, 0.4, 0]).allSatisfy { abs($0 - $1) < 1e-9 })
  }

  @Test("a post that somebody holds as the second one has a holder")
  func heldSecond() {
    let diagnosis = diagnosis(commune([(0, 1)]).staffingCase)
    #expect(diagnosis.positions.map(\.communesWithPosts) == [1, 1, 1])
    #expect(diagnosis.positions.map(\.communesWithoutHolder) == [0, 0, 1])
    #expect(self.diagnosis(commune([(0, nil)]).staffingCase).positions.map(\.communesWithoutHolder) == [0, 1, 1])
  }

  @Test("a second position with a first holder of its own, and a second officer for one post, hold nothing")
  func taken() {
    #expect(diagnosis(commune([(0, 1), (1, nil)]).staffingCase).total.combinedHeads == 0)
    let two = diagnosis(commune([(0, 1), (2, 1)]).staffingCase)
    #expect(two.total.combinedHeads == 1)
    #expect(two.total.vacantPosts == 0 && two.total.surplusHeads == 0)
  }

  @Test("the post that a combined officer leaves is the first, which counts more")
  func firstPostEmpty() {
    var builder = commune([(0, 1)])
    builder.volume(builder.policy.availableWorkingTime.value, commune: 0, activity: 0)
    // P0 asks for 1.6 officers now: two posts, of which the combined officer holds the second.
    var made = builder.staffingCase
    made.workload.removeFirst()
    made.workload.append(
      WorkloadVolume(
        commune: Ordinal(0), activity: Ordinal(0), annualVolume: 0.6 * builder.policy.availableWorkingTime.value,
        source: SourceRow(table: .workload, line: 9)))
    let cell = diagnosis(made).cells[0]
    #expect(cell.posts == 2 && cell.vacantPosts == 1)
    #expect(abs(cell.uncoveredHours / made.policy.monthlyWorkingTime - 1) < 1e-9)
  }

  @Test(
    "absences shorten the working time, and those away for most of the horizon are named",
    arguments: [
      // 2025-07-01 to 2026-07-01 are 365 days.
      (BarRule.maternity, "2025-09-11", 73.0 / 365, 0), (.illness, "2025-12-29", 182.0 / 365, 0),
      (.illness, "2025-12-30", 183.0 / 365, 1), (.longStudy, nil, 1.0, 1), (.discipline, nil, 0.0, 0),
      (.maternity, "2025-06-30", 0.0, 0),
    ] as [(BarRule, String?, Double, Int)])
  func absences(rule: BarRule, until: String?, away: Double, named: Int) {
    var made = commune([(0, nil)]).staffingCase
    made.bars = [
      Bar(
        officer: Ordinal(0), rule: rule, until: until.flatMap { CalendarDate(iso8601: $0) },
        source: SourceRow(table: .bars, line: 2))
    ]
    let total = diagnosis(made).total
    #expect(abs(total.figures.existing.value - (1 - away)) < 1e-9)
    #expect(total.awayHeads == named && total.heads == 1)
  }

  @Test("retirements count as leaving where the policy counts them", arguments: [(true, 1), (false, 0)])
  func retirements(counts: Bool, leaving: Int) {
    var builder = commune([(0, nil)])
    // A man born in May 1964 retires in August 2025: 61 years and 3 months.
    builder.officers[0].born = .literal("1964-05-10")
    builder.officers[0].sex = .male
    builder.policy.retirements = counts
    #expect(diagnosis(builder.staffingCase).total.leavingHeads == leaving)
  }
}
