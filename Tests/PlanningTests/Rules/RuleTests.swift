import Planning
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing

private let row = SourceRow(table: .officers, line: 99)
private let (move, post, month) = (TwoCommunes.move, TwoCommunes.post, TwoCommunes.month)

private let limitCases = [
  RuleCase(.maximumTransfers, "no transfer allowed", optimum: post) { $0.policy.maximumTransfers = 0 },
  RuleCase(.outflowCap, "a share of 0 lets nobody leave", optimum: post) { $0.policy.maximumOutflowShare = 0 },
  RuleCase(.establishment, "the receiving commune may hold nobody", optimum: post) {
    $0.communes[TwoCommunes.other].establishment = 0
  },
  RuleCase(.allowanceBudget, "0.5 million for the move, 0.4 in the budget", optimum: post) {
    $0.allowanceBands = [
      AllowanceBand(from: Kilometres(10), to: Kilometres(20), perMonth: MillionDong(0.5), source: row)
    ]
    $0.policy.allowanceBudget = MillionDong(0.4)
  },
  RuleCase(.cellBalance, "a third officer finds no post: two empty posts cannot be made of one", optimum: 2 * move) {
    // Three officers in A; B has two posts of R = 1 each, worth 3 M and (1 + 2 x 0.25) M: both are filled.
    $0.officers.append(
      Officer(code: Code("O3"), commune: TwoCommunes.home, position: TwoCommunes.land, rank: 1, source: row))
    $0.workload[1].annualVolume = 2 * 1832
  },
  RuleCase(.oneOption, "one officer cannot hold two posts", optimum: post) { $0.officers.removeLast() },
]

private let personCases = [
  RuleCase(.rank, "the position's rank is above both officers'", optimum: post) { $0.positions[0].rank = 2 },
  RuleCase(.distance, "10 km are beyond the policy's 9", optimum: post) { $0.policy.maximumDistance = Kilometres(9) },
  RuleCase(.distance, "10 km are beyond what either officer accepts", optimum: post) {
    for offset in 0..<2 { $0.officers[offset].maximumDistance = Kilometres(9.99) }
  },
  RuleCase(.provinceBorder, "B lies in another province", optimum: post) {
    $0.communes[TwoCommunes.other].province = Ordinal(1)
  },
  RuleCase(.competence, "a mandatory requirement that nobody meets bars the move, not staying", optimum: post + month) {
    $0.competencies = [Competency(code: Code("Q"), name: "Q", category: .professional, source: row)]
    $0.requirements = [
      Requirement(position: TwoCommunes.land, competency: Ordinal(0), level: 2, isMandatory: true, source: row)
    ]
  },
  RuleCase(.competence, "a fit of 0.25 is below the least fit of 0.5", optimum: post + 0.75 * month) {
    $0.competencies = [Competency(code: Code("Q"), name: "Q", category: .professional, source: row)]
    $0.requirements = [Requirement(position: TwoCommunes.land, competency: Ordinal(0), level: 4, source: row)]
    for offset in 0..<2 {
      $0.officers[offset].competencies = [HeldCompetency(competency: Ordinal(0), level: 1, source: row)]
    }
  },
  RuleCase(.competence, "an expired competency counts as absent", optimum: post + month) {
    $0.competencies = [Competency(code: Code("Q"), name: "Q", category: .professional, source: row)]
    $0.requirements = [Requirement(position: TwoCommunes.land, competency: Ordinal(0), level: 4, source: row)]
    for offset in 0..<2 {
      $0.officers[offset].competencies = [
        HeldCompetency(competency: Ordinal(0), level: 5, validUntil: .literal("2025-12-31"), source: row)
      ]
    }
  },
  RuleCase(.pinned, "both are fixed: they exceed the post of A, and B stays empty", optimum: post) {
    for offset in 0..<2 { $0.officers[offset].mobility = .fixed }
  },
  RuleCase(.pinned, "bars without an end hold both", optimum: post) {
    $0.bars = [TwoCommunes.first, TwoCommunes.second].map { Bar(officer: $0, rule: .discipline, source: row) }
  },
  RuleCase(.pinned, "bars that end on the plan date still hold both", optimum: post) {
    $0.bars = [TwoCommunes.first, TwoCommunes.second].map {
      Bar(officer: $0, rule: .investigation, until: .literal("2026-01-01"), source: row)
    }
  },
  RuleCase(.pinned, "both leave in the second half of the horizon", optimum: post) {
    for offset in 0..<2 { $0.officers[offset].leavesOn = .literal("2026-07-01") }
  },
  RuleCase(.leaving, "one leaves before the middle of the horizon, and the other has to choose", optimum: post) {
    $0.officers[1].leavesOn = .literal("2026-06-30")
  },
]

private let orderCases = [
  RuleCase(.lock, "the officer who dislikes B by 50 hours is locked to it", optimum: move + 50) {
    $0.preferences = [
      Preference(officer: TwoCommunes.first, commune: TwoCommunes.other, hours: HoursPerMonth(50), source: row)
    ]
    $0.decisions = [
      TwoCommunes.decision(.lock, TwoCommunes.first, commune: TwoCommunes.other, position: TwoCommunes.land)
    ]
  },
  RuleCase(.lock, "a lock that names nothing keeps both where they are", optimum: post) {
    // Two posts in A make room for both.
    $0.posts = [
      EstablishedPosts(
        cell: Cell(commune: TwoCommunes.home, position: TwoCommunes.land), posts: 2, source: row)
    ]
    $0.decisions = [
      TwoCommunes.decision(.lock, TwoCommunes.first), TwoCommunes.decision(.lock, TwoCommunes.second, line: 1),
    ]
  },
  RuleCase(.forbid, "B is forbidden to one and refused by the other", optimum: post) {
    $0.decisions = [
      TwoCommunes.decision(.forbid, TwoCommunes.first, commune: TwoCommunes.other),
      TwoCommunes.decision(.refuse, TwoCommunes.second, commune: TwoCommunes.other, line: 1),
    ]
  },
  RuleCase(.forbid, "both refuse any change: one becomes surplus", optimum: post) {
    $0.decisions = [
      TwoCommunes.decision(.refuse, TwoCommunes.first), TwoCommunes.decision(.refuse, TwoCommunes.second, line: 1),
    ]
  },
  RuleCase(.preference, "a wish for B of 20 hours, matched by commune", optimum: move - 20) {
    $0.preferences = [
      Preference(officer: TwoCommunes.second, commune: TwoCommunes.other, hours: HoursPerMonth(-20), source: row)
    ]
  },
]

@Suite struct RuleTests {
  @Test func theUnchangedCaseMovesOneOfficer() throws {
    let result = try solveDirectly(TwoCommunes.make())
    #expect(abs(try #require(result.objective).value - move) < 1e-9)
    #expect(abs(result.doNothing.value - post) < 1e-9)
    // Both would cost the same: the officer whose code comes first keeps the cell that comes first.
    #expect(result.plan?.assignments.map(\.duty) == [.stay, .fill(TwoCommunes.target)])
  }

  static let cases = limitCases + personCases + orderCases + CompetencyRuleTests.cases + CommuneRuleCases.all

  @Test(arguments: Self.cases, CompetencyPlanningTests.Way.allCases)
  func theRuleChangesTheOptimum(_ rule: RuleCase, _ way: CompetencyPlanningTests.Way) throws {
    var staffingCase = rule.make()
    let without = try #require(way.solve(staffingCase).objective).value
    #expect(abs(without - rule.without) < 1e-9, "\(without) without the rule, by hand \(rule.without)")
    rule.change(&staffingCase)
    let objective = try #require(way.solve(staffingCase).objective).value
    #expect(abs(objective - rule.optimum) < 1e-9, "\(objective), by hand \(rule.optimum)")
    #expect(abs(objective - without) > 1, "the case does not tell whether the rule is there")
  }

  @Test func everyRuleHasItsCase() {
    #expect(Set(RuleName.allCases).subtracting(Self.cases.map(\.rule) + [StabilityTests.rule]).isEmpty)
  }

  @Test func openBordersLetTheOfficerCross() throws {
    var staffingCase = TwoCommunes.make()
    staffingCase.communes[TwoCommunes.other].province = Ordinal(1)
    staffingCase.policy.crossProvince = true
    #expect(abs(try #require(try solveDirectly(staffingCase).objective).value - move) < 1e-9)
  }

  @Test func aPartTimeOfficerLeavesHoursUndone() throws {
    var staffingCase = TwoCommunes.make()
    for offset in 0..<2 { staffingCase.officers[offset].fullTimeEquivalent = FullTimeEquivalents(0.75) }
    // Both posts are filled, and each lacks a quarter of a month.
    #expect(abs(try #require(try solveDirectly(staffingCase).objective).value - (move + 0.5 * month)) < 1e-9)
  }
}

@Suite struct TieBreakingTests {
  @Test func amongEqualOfficersTheOrderOfCodesDecides() throws {
    // Four equal officers in A, one post in A and two in B: the first by code stays, the next two go, the last is
    // surplus, whatever the order in which the solver picked them.
    var staffingCase = TwoCommunes.make()
    for code in ["O3", "O4"] {
      staffingCase.officers.append(
        Officer(code: Code(code), commune: TwoCommunes.home, position: TwoCommunes.land, rank: 1, source: row))
    }
    staffingCase.workload[1].annualVolume = 2 * 1832
    let go = Duty.fill(TwoCommunes.target)
    #expect(try solveDirectly(staffingCase).plan?.assignments.map(\.duty) == [.stay, go, go, .surplus])
  }
}
