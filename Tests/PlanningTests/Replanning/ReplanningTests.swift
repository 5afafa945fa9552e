import GLPKBackend
import LinearProgramming
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Planning again from an earlier plan: few changes, a true bound.
@Suite struct ReplanningTests {
  private func reoptimizer(_ gap: Double) -> Reoptimizer {
    Reoptimizer(solver: GLPKSolver(), options: PlanningOptions(gapTolerance: gap), control: SolveControl())
  }

  private func problem(_ staffingCase: StaffingCase) -> StaffingProblem {
    StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
  }

  @Test(arguments: [0.0, 7.5, 4000.0])
  func bothBoundsHold(_ hours: Double) throws {
    var looked = 0
    for seed in 1...60 {
      guard let refusal = try Refusal(seed: seed), let earlier = refusal.before.result.plan,
        let optimum = BruteForce(refusal.after).optimum
      else { continue }
      let (before, after) = (refusal.before, refusal.after)
      let replanning = Replanning(
        problem(after), from: earlier, unknown: [], prices: before.result.shadowPrices, stability: HoursPerMonth(hours))
      // Sharply, and so roughly that the plan and the bounds may lie far apart.
      let exact = try replanning.solve(by: reoptimizer(0))
      for outcome in [exact, try replanning.solve(by: reoptimizer(0.2))] {
        let plan = try #require(outcome.result.plan, "seed \(seed)")
        let objective = try #require(outcome.result.objective).value
        let slack = 1e-6 * max(1, abs(optimum))
        #expect(abs(PlanValue(of: plan, in: problem(after)).objective.value - objective) <= 1e-9, "seed \(seed)")
        // No plan at all is below the bound of the result.
        let bound = try #require(outcome.result.bound, "seed \(seed)").value
        #expect(bound <= optimum + slack, "seed \(seed): \(bound) above the optimum \(optimum)")
        // The best plan for the price is one of those that the other bound is about, where it changes as few names.
        let few = try #require(outcome.boundOfFewChanges, "seed \(seed)").value
        let best = try #require(exact.result.plan)
        if replanning.changed(under: best).count <= replanning.changed(under: plan).count {
          let value = PlanValue(of: best, in: problem(after)).objective.value
          #expect(few <= value + slack, "seed \(seed): \(few) above \(value)")
        }
      }
      if hours == 0 {
        let objective = exact.result.objective?.value ?? .nan
        #expect(abs(objective - optimum) <= 1e-6 * max(1, abs(optimum)) && exact.result.isOptimal, "seed \(seed)")
      }
      looked += 1
    }
    #expect(looked >= 20, "only \(looked) cases with a refused transfer")
  }

  @Test func writtenPricesGiveTheSameBoundAsThoseInMemory() throws {
    for seed in 1...30 {
      let staffingCase = TinyCase.everythingProvinces(seed: UInt64(seed))
      let solved = try reoptimizer(0).solve(problem(staffingCase))
      guard let memory = solved.memory, memory.problem.cuts.isEmpty else { continue }
      let coefficients = OptionCoefficients(OptionSpace(memory.problem))
      let own = Pricing(coefficients, prices: memory.prices).lagrangianBound()
      let written = Pricing(coefficients, prices: DualPrices(solved.result.shadowPrices, for: memory.problem))
        .lagrangianBound()
      #expect(abs(own - written) <= 1e-4 * max(1, abs(own)), "seed \(seed): \(written), not \(own)")
    }
  }
}
