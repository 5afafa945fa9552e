import GLPKBackend
import LinearProgramming
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Limits that plans miss by less than a solver can see: money to the dong, pools to the last share of an officer.
@Suite struct ExactLimitTests {
  static let seeds = 1...540

  enum Strategy: CaseIterable {
    case direct
    case columns
  }

  private func solve(_ staffingCase: StaffingCase, by strategy: Strategy) throws -> PlanningResult {
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    let options = PlanningOptions(gapTolerance: 0)
    switch strategy {
    case .direct: return try solveDirectly(staffingCase)
    case .columns:
      return try ColumnsStrategy(problem, solver: GLPKSolver(), options: options, control: SolveControl()).solve()
    }
  }

  /// A tiny case whose amounts are any number of dong and whose budgets lie one dong below, at or above a sum of them.
  private static func decimalMoney(seed: UInt64) -> StaffingCase {
    var result = TinyCase.everything(seed: seed)
    // A lock on somebody out of the plan is a contradiction by itself, whatever the money.
    let roles = Pinned.roles(result)
    result.decisions.removeAll { $0.kind == .lock && !roles[$0.officer.offset].isInPlan }
    var random = SeededGenerator(seed: seed &+ 77_000)
    func amount() -> MillionDong { MillionDong(dong: Double(Int.random(in: 1...20_000_000, using: &random))) }
    func budget(of amounts: [MillionDong]) -> MillionDong {
      let sum = (0..<Int.random(in: 1...3, using: &random)).reduce(0.0) { sum, _ in
        sum + (amounts.randomElement(using: &random)?.dong ?? 0)
      }
      return MillionDong(dong: max(0, sum + Double(Int.random(in: -1...1, using: &random))))
    }
    if result.allowanceBands.isEmpty {
      result.allowanceBands = [
        AllowanceBand(from: .zero, perMonth: .zero, source: SourceRow(table: .allowanceBands, line: 2))
      ]
    }
    for band in result.allowanceBands.indices { result.allowanceBands[band].perMonth = amount() }
    result.policy.allowanceBudget = budget(of: result.allowanceBands.map(\.perMonth))
    for course in result.courses.indices { result.courses[course].cost = amount() }
    if !result.courses.isEmpty { result.policy.trainingBudget = budget(of: result.courses.map(\.cost)) }
    return result
  }

  @Test(arguments: Strategy.allCases) func everyBudgetOfDecimalMoneyIsMetToTheDong(_ strategy: Strategy) async throws {
    let seen = Tally<String>()
    try await sideBySide(Self.seeds) { seed in
      let staffingCase = Self.decimalMoney(seed: UInt64(seed))
      let expected = BruteForce(staffingCase).optimum
      let result = try solve(staffingCase, by: strategy)
      guard let optimum = expected else {
        seen.add("contradictory")
        #expect(result.termination.reason == .infeasible, "seed \(seed): \(result.termination)")
        return
      }
      seen.add("planned")
      #expect(result.termination.reason == .optimal, "seed \(seed): \(result.termination), gap \(result.gap ?? -1)")
      let objective = try #require(result.objective, "seed \(seed)").value
      let bound = try #require(result.bound, "seed \(seed)").value
      #expect(areEqual(objective, optimum), "seed \(seed): \(objective), not \(optimum)")
      #expect(bound <= optimum + 1e-6 * max(1, abs(optimum)), "seed \(seed): bound \(bound) above \(optimum)")
    }
    #expect(seen["planned"] >= 400 && seen["contradictory"] >= 10, "\(seen.all)")
  }

  /// Four officers in the first commune, of whom three are needed in the second; a transfer costs a third of the budget.
  private func threeTransfers(allowance: Double, budget: Double) -> StaffingCase {
    var result = TwoCommunes.make(officers: 4)
    result.workload[1].annualVolume *= 3
    result.allowanceBands = [
      AllowanceBand(
        from: .zero, perMonth: MillionDong(allowance), source: SourceRow(table: .allowanceBands, line: 2))
    ]
    result.policy.allowanceBudget = MillionDong(budget)
    return result
  }

  @Test(
    arguments: Strategy.allCases,
    [
      (allowance: 6.666667, budget: 20.0, transfers: 2), (6.666666, 20, 3), (6.666667, 20.000001, 3),
      (6.666667, 20.00001, 3), (20.000001, 20, 0), (12.00001, 12, 0), (12, 12, 1), (0.1, 0.3, 3), (0.1, 0.299999, 2),
    ])
  func aBudgetMissedByADongIsMissed(
    _ strategy: Strategy, _ money: (allowance: Double, budget: Double, transfers: Int)
  ) throws {
    let staffingCase = threeTransfers(allowance: money.allowance, budget: money.budget)
    let result = try solve(staffingCase, by: strategy)
    #expect(result.termination.reason == .optimal, "\(result.termination), gap \(result.gap ?? -1)")
    let moves = result.plan?.assignments.count { if case .fill = $0.duty { true } else { false } }
    #expect(moves == money.transfers)
    let optimum = try #require(BruteForce(staffingCase).optimum)
    #expect(areEqual(result.objective?.value ?? .nan, optimum))
  }

  @Test(arguments: Strategy.allCases) func aPoolDoesNoMoreThanItsOfficersHaveTimeFor(_ strategy: Strategy) throws {
    for (share, posts) in [(0.5, 2), (0.500_000_1, 1), (0.499_999_9, 2)] {
      // One officer too many at home, two communes with a part of a post each that anybody may do.
      var staffingCase = TwoCommunes.make()
      staffingCase.policy.minimumPostShare = 0
      staffingCase.share(transfers: 0)
      staffingCase.communes.append(staffingCase.communes[1])
      staffingCase.communes[2].code = Code("C")
      staffingCase.workload.append(staffingCase.workload[1])
      staffingCase.workload[2].commune = Ordinal(2)
      for row in 1...2 { staffingCase.workload[row].annualVolume *= share }
      let result = try solve(staffingCase, by: strategy)
      #expect(result.termination.reason == .optimal, "\(share): \(result.termination), gap \(result.gap ?? -1)")
      #expect(result.plan?.sharedPosts.count == posts, "\(share)")
      let optimum = try #require(BruteForce(staffingCase).optimum)
      #expect(areEqual(result.objective?.value ?? .nan, optimum), "\(share)")
    }
  }

  @Test func aLockThatCostsADongTooMuchContradictsTheBudget() throws {
    for (budget, isContradictory) in [(20.0, true), (20.000001, false)] {
      var staffingCase = threeTransfers(allowance: 6.666667, budget: budget)
      staffingCase.decisions = (0..<3).map {
        TwoCommunes.decision(.lock, Ordinal($0), commune: TwoCommunes.other, line: $0)
      }
      for strategy in Strategy.allCases {
        let result = try solve(staffingCase, by: strategy)
        #expect((result.termination.reason == .infeasible) == isContradictory, "\(budget), \(result.termination)")
        #expect(result.conflicts.contains { $0.rules.contains(.allowanceBudget) } == isContradictory)
      }
    }
  }
}
