import LinearProgramming
import Planning
import StaffingDomain
import TestSupport
import Testing
import Workloads

private let (move, post, month) = (TwoCommunes.move, TwoCommunes.post, TwoCommunes.month)
private let (home, other) = (TwoCommunes.home, TwoCommunes.other)

/// A land post asks for level 4, which nobody has: one officer stays without it (a month's mismatch), B stays empty.
private let trainingCases = [
  // 120 hours are 10 a month: for who moves to B, and for who stays and sheds the mismatch of a month.
  RuleCase(
    .training, "a course opens B and mends the fit in A", without: post + month, optimum: move + 20,
    situation: { $0.require(level: 4, isMandatory: true) }, { $0.addCourse(0, 4, hours: 120) }),
  // Level 2 of 4 mends half the fit of who stays, for 5 hours; B asks for level 4.
  RuleCase(
    .training, "one course at most of two that build on each other", without: move + 20, optimum: post + 5 + month / 2,
    situation: {
      $0.require(level: 4, isMandatory: true)
      $0.addCourse(0, 2, hours: 60)
      $0.addCourse(2, 4, hours: 60)
    }, { $0.policy.maximumCourses = 1 }),
  // B is worth 458 hours, the mismatch in A 152.667: the seat goes to who moves.
  RuleCase(
    .courseSeats, "one seat for two officers", without: move + 20, optimum: move + 10 + month,
    situation: {
      $0.require(level: 4, isMandatory: true)
      $0.addCourse(0, 4, hours: 120)
    }, { $0.courses[0].seats = 1 }),
  RuleCase(
    .trainingBudget, "5.9 million do not pay two courses of 3", without: move + 20, optimum: move + 10 + month,
    situation: {
      $0.require(level: 4, isMandatory: true)
      $0.addCourse(0, 4, hours: 120, cost: 3)
    }, { $0.policy.trainingBudget = MillionDong(5.9) }),
]

/// Nobody is there; a recruit counts 60 hours, an empty post 458.
private let recruitmentCases = [
  RuleCase(
    .recruitmentQuota, "a quota of 1 for two posts", without: 2 * 60, optimum: 60 + post,
    situation: {
      $0.officers = []
      $0.recruit(land: 2)
    }, { $0.recruitment[0].quota = 1 }),
  RuleCase(
    .recruitmentQuota, "a total of 1 above the position's quota of 2", without: 2 * 60, optimum: 60 + post,
    situation: {
      $0.officers = []
      $0.recruit(land: 2)
    }, { $0.recruit(total: 1) }),
]

/// Who serves the pool in A does B's post there, for a tenth of its hours on top.
private let sharingCases = [
  RuleCase(
    .sharing, "nobody may move, but the work may", without: post, optimum: 0.1 * month,
    situation: { $0.policy.maximumTransfers = 0 }, { $0.share(transfers: 0) }),
  // B's posts take 1 and 0.5 months and are worth 3 and 0.75. Two in the pool do both; one has time for the first.
  RuleCase(
    .sharing, "an officer of the pool does no more than a month", without: 0.15 * month, optimum: 0.85 * month,
    situation: {
      $0.workload[1].annualVolume = 1.5 * 1832
      $0.officers.append(
        Officer(
          code: Code("O3"), commune: home, position: TwoCommunes.land, rank: 1,
          source: SourceRow(table: .officers, line: 4)))
      $0.share(transfers: 0)
    }, { $0.officers.removeLast() }),
  // B asks for a tax officer: to learn that costs 15 hours.
  RuleCase(
    .pool, "the pool of another position asks for its rank", without: 15 + 0.1 * month, optimum: post,
    situation: {
      $0.addTax(in: other)
      $0.share()
    }, { $0.positions[1].rank = 2 }),
  // Who may not serve in A holds no post there and serves no pool from there: both posts stay empty.
  RuleCase(
    .pool, "A is forbidden to both", without: 0.1 * month, optimum: 2 * post, situation: { $0.share(transfers: 0) },
    {
      $0.decisions = [
        TwoCommunes.decision(.forbid, TwoCommunes.first, commune: home),
        TwoCommunes.decision(.forbid, TwoCommunes.second, commune: home, line: 1),
      ]
    }),
]

private let softCases = [
  // The second would like to go to B, by 5 hours, but the first is the expert whom B asks for.
  RuleCase(
    .teamRule, "the expert goes instead of who wishes to", without: move - 5, optimum: move,
    situation: {
      $0.require(level: nil)
      $0.hold(2, TwoCommunes.first)
      $0.preferences = [
        Preference(
          officer: TwoCommunes.second, commune: other, hours: HoursPerMonth(-5),
          source: SourceRow(table: .preferences, line: 2))
      ]
    }, { $0.addTeamRule(other, level: 2, penalty: 40) }),
  RuleCase(
    .teamRule, "both communes lack an expert", without: move, optimum: move + 2 * 40,
    situation: { $0.require(level: nil, held: 1) }, { $0.addTeamRule(nil, level: 2, penalty: 40) }),
  // One officer in each commune. To stay costs 100 hours each, to exchange the posts 15.452 each.
  RuleCase(
    .rotation, "two whose term is over exchange their posts", without: 0, optimum: 2 * move,
    situation: { $0.officers[1].commune = other }, { $0.rotate(since: "2023-01-01") }),
  RuleCase(
    .rotation, "who stays past the term pays", without: move, optimum: move + 100, { $0.rotate(since: "2023-01-01") }),
]

private let relationCases = [
  RuleCase(
    .couple, "no room for both in either commune: one is surplus", without: move, optimum: post,
    { $0.relate(.couple) }),
  // A has two posts, of a position that leads and is sensitive; the second is worth 1.5 months.
  RuleCase(
    .relative, "relatives hold two posts in A", without: 0, optimum: 1.5 * month,
    situation: {
      $0.workload[0].annualVolume = 2 * 1832
      $0.workload[1].annualVolume = 0
      ($0.positions[0].isLeading, $0.positions[0].isRelativeSensitive) = (true, true)
    }, { $0.relate(.relative) }),
]

@Suite struct CompetencyRuleTests {
  typealias Way = CompetencyPlanningTests.Way

  static let cases = trainingCases + recruitmentCases + sharingCases + softCases + relationCases

  @Test(arguments: HandCases.all, Way.allCases)
  func theOptimumIsThatByHand(_ hand: HandCase, _ way: Way) throws {
    let result = try way.solve(hand.make())
    guard let optimum = hand.optimum else {
      #expect(result.termination.reason == .infeasible && !result.conflicts.isEmpty, "\(result.termination)")
      return
    }
    let objective = try #require(result.objective).value
    #expect(abs(objective - optimum) < 1e-9, "\(objective), by hand \(optimum)")
  }

  @Test(arguments: HandCases.doNothing)
  func doingNothingCostsWhatItDoesByHand(_ hand: HandCase) throws {
    let staffingCase = hand.make()
    let idle = DoNothing.plan(StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))).value.objective.value
    #expect(abs(idle - (hand.optimum ?? .nan)) < 1e-9, "\(idle), by hand \(hand.optimum ?? .nan)")
  }
}
