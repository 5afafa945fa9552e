import LinearProgramming
import Planning
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing
import Workloads

/// Limits and cancellation keep the best plan found, with a gap that is true.
@Suite struct LimitTests {
  @Test func aCancelledSolveKeepsTheStartingPlan() throws {
    let control = SolveControl()
    control.cancel()
    for seed in 1...60 {
      let staffingCase = TinyCase.random(seed: UInt64(seed))
      guard let optimum = BruteForce(staffingCase).optimum else { continue }
      let result = try solveDirectly(staffingCase, control: control)
      guard let objective = result.objective else {
        // Only orders can leave the greedy start without a plan.
        #expect(!staffingCase.decisions.isEmpty, "seed \(seed): no plan without orders")
        continue
      }
      #expect(objective.value >= optimum - 1e-6 * max(1, abs(optimum)), "seed \(seed): better than the optimum")
      if let bound = result.bound { #expect(bound.value <= optimum + 1e-6 * max(1, abs(optimum)), "seed \(seed)") }
    }
  }

  @Test func timeThatIsOverAtOnceStillLeavesAPlan() throws {
    let result = try solveDirectly(TwoCommunes.make(), timeLimit: 1e-9)
    let objective = try #require(result.objective).value
    #expect(objective >= TwoCommunes.move - 1e-9 && objective <= TwoCommunes.post + 1e-9)
  }

  @Test func aGapTolerantSolveIsHonestAboutItsGap() throws {
    for seed in 1...60 {
      let staffingCase = TinyCase.random(seed: UInt64(seed))
      guard let optimum = BruteForce(staffingCase).optimum else { continue }
      let result = try solveDirectly(staffingCase, gapTolerance: 0.2)
      let objective = try #require(result.objective, "seed \(seed)").value
      let gap = try #require(result.gap, "seed \(seed)")
      #expect(gap <= 0.2 + 1e-9, "seed \(seed)")
      #expect(objective - optimum <= gap * max(abs(objective), 1) + 1e-6, "seed \(seed): the gap hides a better plan")
    }
  }
}
