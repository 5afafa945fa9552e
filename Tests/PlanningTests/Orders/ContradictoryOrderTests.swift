import LinearProgramming
import Planning
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing

/// Orders that no plan can keep: each situation, and the rows of input that the conflict must name.
struct OrderCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let rules: Set<RuleName>
  let sources: [String]
  let change: @Sendable (inout StaffingCase) -> Void

  init(
    _ situation: String, rules: Set<RuleName>, sources: [String],
    _ change: @escaping @Sendable (inout StaffingCase) -> Void
  ) {
    testDescription = situation
    self.rules = rules
    self.sources = sources
    self.change = change
  }
}

private func lockToB(_ officer: Ordinal<Officer>, line: Int = 0) -> Decision {
  TwoCommunes.decision(.lock, officer, commune: TwoCommunes.other, position: TwoCommunes.land, line: line)
}

private let cases = [
  OrderCase(
    "two locks on one post", rules: [.cellBalance, .lock], sources: ["decisions.csv:2", "decisions.csv:3"]
  ) { $0.decisions = [lockToB(TwoCommunes.first), lockToB(TwoCommunes.second, line: 1)] },
  OrderCase(
    "a lock against a bar", rules: [.pinned, .lock], sources: ["bars.csv:2", "decisions.csv:2"]
  ) {
    $0.decisions = [lockToB(TwoCommunes.first)]
    $0.bars = [Bar(officer: TwoCommunes.first, rule: .discipline, source: SourceRow(table: .bars, line: 2))]
  },
  OrderCase(
    "a lock on an officer who is away", rules: [.away, .lock], sources: ["bars.csv:2", "decisions.csv:2"]
  ) {
    $0.decisions = [lockToB(TwoCommunes.first)]
    $0.bars = [Bar(officer: TwoCommunes.first, rule: .maternity, source: SourceRow(table: .bars, line: 2))]
  },
  OrderCase(
    "a lock on an officer who leaves", rules: [.leaving, .lock], sources: ["decisions.csv:2", "officers.csv:2"]
  ) {
    $0.decisions = [lockToB(TwoCommunes.first)]
    $0.officers[0].leavesOn = .literal("2026-02-01")
  },
  OrderCase(
    "more locked than the establishment holds", rules: [.establishment, .lock],
    sources: ["communes.csv:3", "decisions.csv:2"]
  ) {
    $0.decisions = [lockToB(TwoCommunes.first)]
    $0.communes[TwoCommunes.other].establishment = 0
  },
  OrderCase(
    "a locked move where the policy allows no transfer", rules: [.maximumTransfers, .lock],
    sources: ["decisions.csv:2", "policy.yml: maximum_transfers"]
  ) {
    $0.decisions = [lockToB(TwoCommunes.first)]
    $0.policy.maximumTransfers = 0
  },
  OrderCase(
    "a lock beyond the distance limit", rules: [.distance, .lock],
    sources: ["decisions.csv:2", "policy.yml: maximum_km"]
  ) {
    $0.decisions = [lockToB(TwoCommunes.first)]
    $0.policy.maximumDistance = Kilometres(5)
  },
  OrderCase(
    "a lock against the officer's own refusal", rules: [.forbid, .lock],
    sources: ["decisions.csv:2", "decisions.csv:3"]
  ) {
    $0.decisions = [
      lockToB(TwoCommunes.first), TwoCommunes.decision(.refuse, TwoCommunes.first, commune: TwoCommunes.other, line: 1),
    ]
  },
  OrderCase(
    "a pinned officer whose present post is forbidden", rules: [.forbid, .pinned],
    sources: ["decisions.csv:2", "officers.csv:2"]
  ) {
    $0.officers[0].mobility = .fixed
    $0.decisions = [TwoCommunes.decision(.forbid, TwoCommunes.first, commune: TwoCommunes.home)]
  },
  OrderCase(
    "a lock to a cell without posts", rules: [.cellBalance, .lock], sources: ["decisions.csv:2", "posts.csv:2"]
  ) {
    $0.decisions = [lockToB(TwoCommunes.first)]
    $0.posts = [
      EstablishedPosts(cell: TwoCommunes.target, posts: 0, source: SourceRow(table: .posts, line: 2))
    ]
  },
]

@Suite struct ContradictoryOrderTests {
  @Test(arguments: cases)
  func theConflictNamesTheRowsThatContradict(_ order: OrderCase) throws {
    var staffingCase = TwoCommunes.make()
    order.change(&staffingCase)
    let result = try solveDirectly(staffingCase)
    #expect(result.termination.reason == .infeasible)
    let conflict = try #require(result.conflicts.first)
    #expect(result.conflicts.count == 1)
    #expect(Set(conflict.rules) == order.rules)
    #expect(conflict.sources.map(\.description) == order.sources)
    #expect(BruteForce(staffingCase).optimum == nil, "brute force finds a plan")
  }

  @Test func eachOfTwoConflictsIsReported() throws {
    var staffingCase = TwoCommunes.make()
    staffingCase.officers[1].mobility = .fixed
    staffingCase.policy.maximumTransfers = 0
    staffingCase.decisions = [lockToB(TwoCommunes.first), lockToB(TwoCommunes.second, line: 1)]
    let conflicts = try solveDirectly(staffingCase).conflicts
    #expect(conflicts.map(\.officers) == [[TwoCommunes.second], [TwoCommunes.first]])
    #expect(conflicts.map { Set($0.rules) } == [[.pinned, .lock], [.maximumTransfers, .lock]])
  }

  @Test func ordersThatCanBeKeptAreNoConflict() throws {
    var staffingCase = TwoCommunes.make()
    staffingCase.decisions = [
      lockToB(TwoCommunes.first), TwoCommunes.decision(.lock, TwoCommunes.second, line: 1),
    ]
    let result = try solveDirectly(staffingCase)
    #expect(result.conflicts.isEmpty)
    #expect(result.plan?.assignments.map(\.duty) == [.fill(TwoCommunes.target), .stay])
  }
}
