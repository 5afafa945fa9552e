import StaffingDomain
import TestSupport
import Testing
import Workloads

@Suite("Staffing outlook")
struct OutlookTests {
  @Test(
    "Years are twelve months from the plan date",
    arguments: [
      ("2025-07-01", ["2025-07-01 2026-06-30", "2026-07-01 2027-06-30"]),
      ("2026-01-01", ["2026-01-01 2026-12-31", "2027-01-01 2027-12-31"]),
      ("2024-02-29", ["2024-02-29 2025-02-27", "2025-02-28 2026-02-27"]),
      ("9999-07-01", ["9999-07-01 9999-12-30", "9999-12-31 9999-12-30"]),
    ])
  func years(_ planDate: String, _ days: [String]) {
    let period = OutlookPeriod(planDate: .literal(planDate), years: 2)
    #expect(period.years.map { "\($0.firstDay) \($0.lastDay)" } == days)
    #expect(period.years.map(\.number) == [1, 2])
  }

  @Test("A period has at least one year", arguments: [(-3, 1), (0, 1), (50, 50), (Int.max, 9999)])
  func yearCount(_ asked: Int, _ count: Int) {
    #expect(OutlookPeriod(planDate: planDate, years: asked).years.count == count)
  }

  @Test(
    "leaves_on decides, else born and sex; who leaves in the month of the retirement age or later retires",
    arguments: [
      // Born, sex, leaves_on: last day and ground. The man born on 10 April 1966 reaches 62 on 10 April 2028.
      ("1966-04-10", Sex.male, nil, "2028-04-30 retirement"),
      ("1966-04-10", .male, "2026-01-31", "2026-01-31 departure"),
      ("1966-04-10", .male, "2028-03-31", "2028-03-31 departure"),
      ("1966-04-10", .male, "2028-04-01", "2028-04-01 retirement"),
      ("1966-04-10", .male, "2030-01-31", "2030-01-31 retirement"),
      ("1966-01-20", .female, nil, "2021-05-31 retirement"), (nil, .male, "2026-01-31", "2026-01-31 departure"),
      ("1966-04-10", nil, "2040-01-31", "2040-01-31 departure"), ("1966-04-10", nil, nil, nil), (nil, .male, nil, nil),
    ] as [(String?, Sex?, String?, String?)])
  func serviceEnd(_ born: String?, _ sex: Sex?, _ leavesOn: String?, _ expected: String?) {
    var outlook = OutlookCase()
    outlook.officer(commune: 0, position: 0, born: born, sex: sex, leavesOn: leavesOn)
    let end = ServiceEnd(of: outlook.staffingCase.officers[0])
    #expect(end.map { "\($0.lastDay) \($0.ground.rawValue)" } == expected)
  }

  @Test("A departure empties a post only where fewer officers than posts are left; same-day leavers go one by one")
  func emptyPosts() {
    var outlook = OutlookCase()
    for leavesOn in ["2026-12-31", "2025-12-31", "2026-12-31", nil] {
      outlook.officer(commune: 0, position: 0, leavesOn: leavesOn)
    }
    let result = outlook.outlook()
    #expect(result.departures.map(\.officer.offset) == [1, 0, 2])
    #expect(result.departures.map(\.year) == [1, 2, 2])
    #expect(result.departures.map(\.main.holdersLeft) == [3, 2, 1])
    #expect(result.departures.map(\.main.posts) == [2, 2, 2])
    #expect(result.departures.map(\.main.fallsEmpty) == [false, false, true])
    #expect(result.departures.map { $0.main.successors != nil } == [false, false, true])
    #expect(result.emptyPosts.map(\.departure.source.description) == ["officers.csv:4"])
  }

  @Test(
    "Only days from the plan date to the last day of the last year count",
    arguments: [
      ("2025-06-30", nil, 1), ("2025-07-01", 1, 0), ("2026-06-30", 1, 0), ("2026-07-01", 2, 0), ("2027-06-30", 2, 0),
      ("2027-07-01", nil, 0),
    ] as [(String, Int?, Int)])
  func period(_ leavesOn: String, _ year: Int?, _ gone: Int) {
    var outlook = OutlookCase()
    outlook.officer(commune: 0, position: 0, leavesOn: leavesOn)
    let result = outlook.outlook()
    #expect(result.departures.map(\.year) == (year.map { [$0] } ?? []))
    #expect(result.officersGone == gone)
    #expect(result.officers == 1 - gone)
  }

  @Test("Who is past the retirement age and still on the list is overdue; the post counts as falling empty")
  func overdue() {
    var outlook = OutlookCase()
    outlook.officer(commune: 1, position: 0, born: "1960-01-15", sex: .male)
    outlook.officer(commune: 0, position: 0, born: "1960-01-15", sex: .male, leavesOn: "2025-06-30")
    let result = outlook.outlook()
    #expect(result.departures.map(\.officer.offset) == [0])
    #expect(result.departures.map(\.year) == [0])
    #expect(result.emptyPosts.count == 1)
    #expect(result.officersGone == 1)
    #expect(result.positions[0].retirements.counts == [1, 0, 0])
    #expect(result.positions[0].emptyPosts.overdue == 1)
  }

  @Test(
    "Successors are others of the province with competence and rank who serve longer than the leaver",
    arguments: [
      // Whom the case has besides the leaver (C1/P0, to 2026-01-31): all successors, those in the position already.
      (1, 0, 2, nil, [(0, 3, nil), (1, 2, nil)], 1, 1), (0, 0, 2, nil, [(0, 5, nil), (1, 5, nil)], 1, 1),
      (0, 1, 2, nil, [(0, 3, nil), (1, 2, nil)], 1, 0),
      // Another province, a rank too low, the mandatory requirement missed or expired.
      (2, 0, 2, nil, [(0, 3, nil), (1, 2, nil)], 0, 0), (0, 1, 1, nil, [(0, 3, nil), (1, 2, nil)], 0, 0),
      (0, 1, 2, nil, [(0, 2, nil), (1, 2, nil)], 0, 0), (0, 1, 2, nil, [(0, 3, "2025-06-30")], 0, 0),
      (0, 1, 2, nil, [], 0, 0),
      // The fit of exactly a half is enough; today's competencies count, though they expire later.
      (0, 1, 2, nil, [(0, 3, nil)], 1, 0), (0, 1, 2, nil, [(0, 3, "2025-07-01")], 1, 0),
      // Leaving on the same day or before; leaving a day later.
      (0, 0, 2, "2026-01-31", [(0, 3, nil)], 0, 0), (0, 0, 2, "2025-12-31", [(0, 3, nil)], 0, 0),
      (0, 0, 2, "2026-02-01", [(0, 3, nil)], 1, 1), (0, 0, 2, "2025-06-30", [(0, 3, nil)], 0, 0),
    ] as [(Int, Int, Int, String?, [(Int, Int, String?)], Int, Int)])
  func successors(
    _ commune: Int, _ position: Int, _ rank: Int, _ leavesOn: String?, _ holding: [(Int, Int, String?)], _ all: Int,
    _ holders: Int
  ) throws {
    var outlook = OutlookCase()
    outlook.officer(commune: 1, position: 0, leavesOn: "2026-01-31")
    // The second officer of C1/P0 must not fill the post of the leaver.
    if commune == 1 { outlook.builder.posts[1].posts = 2 }
    outlook.officer(commune: commune, position: position, rank: rank, leavesOn: leavesOn, holding: holding)
    let empty = try #require(outlook.outlook().emptyPosts.first { $0.departure.officer.offset == 0 })
    #expect(empty.post.successors?.officers == all)
    #expect(empty.post.successors?.holdersOfPosition == holders)
  }

  @Test("A successor's fit may not be below the least fit of the policy")
  func leastFit() {
    var outlook = OutlookCase()
    outlook.builder.policy.minimumFit = 0.51
    outlook.officer(commune: 1, position: 0, leavesOn: "2026-01-31")
    outlook.officer(commune: 0, position: 1, holding: [(0, 3, nil)])
    #expect(outlook.outlook().emptyPosts.map(\.post.successors?.officers) == [0])
  }

  @Test("Officers without dates are counted, not guessed")
  func missingDates() {
    var outlook = OutlookCase()
    outlook.officer(commune: 0, position: 0, born: "1966-04-10", since: "2024-01-01")
    outlook.officer(commune: 0, position: 0, born: "1966-04-10", sex: .male)
    outlook.officer(commune: 0, position: 1, leavesOn: "2030-01-01")
    let result = outlook.outlook()
    #expect(result.officersWithoutEnd == 1)
    #expect(result.termsWithoutStart == 1)
    #expect(result.departures.isEmpty)
  }

  @Test("Positions come to the departures; as many posts fall empty as the cells lose of them", arguments: 0..<20)
  func totals(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var outlook = OutlookCase()
    let start = planDate.adding(months: -6)
    for _ in 0..<12 {
      let leavesOn = start.adding(months: .random(in: 0..<60, using: &random))
      let position = Int.random(in: 0..<2, using: &random)
      outlook.officer(
        commune: .random(in: 0..<3, using: &random), position: position,
        leavesOn: Bool.random(using: &random) ? leavesOn.description : nil,
        second: Int.random(in: 0..<3, using: &random) == 0 ? 1 - position : nil)
    }
    let staffingCase = outlook.staffingCase
    let needs = StaffingNeeds(staffingCase)
    let result = StaffingOutlook(staffingCase, needs: needs, years: 3)
    #expect(result.positions.reduce(0) { $0 + $1.departures } == result.departures.count)
    #expect(result.positions.reduce(0) { $0 + $1.emptyPosts.total } == result.emptyPosts.count)
    for commune in 0..<3 {
      for position in 0..<2 {
        let cell = cell(commune, position)
        let filled = [planDate, planDate.adding(months: 36)].map { day in
          let serving = staffingCase.officers.filter { $0.leavesOn.map { $0 >= day } ?? true }
          let mains = serving.count { $0.cell == cell }
          let isCombined = serving.contains { $0.commune == cell.commune && $0.secondPosition == cell.position }
          return min(needs[cell].posts.count, mains + (isCombined ? 1 : 0))
        }
        #expect(result.emptyPosts.count { $0.post.cell == cell } == filled[0] - filled[1])
      }
    }
  }
}
