import LinearProgramming
import Planning
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing
import Workloads

/// The direct strategy against every combination of options, on cases that together use every rule.
@Suite struct BruteForceTests {
  static let seeds = 1...400

  @Test func directStrategyFindsTheOptimumOfEveryTinyCase() async throws {
    let seen = Tally<String>()
    try await sideBySide(Self.seeds) { seed in
      let staffingCase = TinyCase.random(seed: UInt64(seed))
      let expected = BruteForce(staffingCase)
      let result = try solveDirectly(staffingCase)
      guard let optimum = expected.optimum else {
        seen.add("contradictory")
        #expect(result.termination.reason == .infeasible, "seed \(seed): no plan exists, yet one was found")
        #expect(!result.conflicts.isEmpty, "seed \(seed): a contradiction without a named conflict")
        return
      }
      #expect(
        result.termination.reason == .optimal,
        "seed \(seed): \(result.termination), gap \(result.gap ?? -1), \(result.effort)")
      let objective = try #require(result.objective, "seed \(seed): no plan").value
      let bound = try #require(result.bound, "seed \(seed): no bound").value
      #expect(abs(objective - optimum) <= 1e-6 * max(1, abs(optimum)), "seed \(seed): \(objective), not \(optimum)")
      #expect(bound <= optimum + 1e-6 * max(1, abs(optimum)), "seed \(seed): bound \(bound) above \(optimum)")
      let moves = result.plan?.assignments.filter { if case .fill = $0.duty { true } else { false } }
      seen.add("transfer", moves?.count ?? 0)
    }
    // The random cases are worth their time only if they exercise moves and contradictions.
    #expect(seen["contradictory"] >= 10, "\(seen.all)")
    #expect(seen["transfer"] >= 100, "\(seen.all)")
  }

  @Test func doingNothingIsTheBestWithoutMoves() throws {
    for seed in Self.seeds {
      var staffingCase = TinyCase.random(seed: UInt64(seed))
      let reported = DoNothing.plan(StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))).value.objective
      // Without moves and orders only staying and surplus are left: brute force over those.
      staffingCase.decisions = []
      staffingCase.policy.maximumTransfers = 0
      let expected = try #require(BruteForce(staffingCase).optimum, "seed \(seed)")
      #expect(abs(reported.value - expected) <= 1e-6 * max(1, abs(expected)), "seed \(seed)")
    }
  }
}
