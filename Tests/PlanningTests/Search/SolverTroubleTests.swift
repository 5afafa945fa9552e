import GLPKBackend
import LinearProgramming
import PlanningSupport
import StaffingDomain
import Testing
import Workloads

@testable import Planning

/// A solver that fails numerically: what was found before is kept with its bound, and the result says what happened.
@Suite struct SolverTroubleTests {
  @Test(arguments: 0...4, [false, true]) func thePlanFoundBeforeIsKept(_ good: Int, isDirect: Bool) throws {
    var troubled = 0
    for seed in 1...12 {
      var staffingCase = ScatteredCase.problem(seed: UInt64(seed)).staffingCase
      staffingCase.decisions = []
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      let options = PlanningOptions(gapTolerance: 0)
      let best = try ColumnsStrategy(problem, solver: GLPKSolver(), options: options, control: SolveControl()).solve()
      let optimum = try #require(best.objective?.value, "seed \(seed)")
      let result =
        try isDirect
        ? DirectStrategy(problem, solver: FailingSolver(after: good), options: options, control: SolveControl()).solve()
        : ColumnsStrategy(problem, solver: FailingSolver(after: good), options: options, control: SolveControl())
          .solve()
      let objective = try #require(result.objective?.value, "seed \(seed): no plan")
      let bound = try #require(result.bound?.value, "seed \(seed): no bound")
      let allowance = 1e-6 * max(1, abs(optimum))
      #expect(objective >= optimum - allowance, "seed \(seed): \(objective), better than the best \(optimum)")
      #expect(bound <= optimum + allowance, "seed \(seed): bound \(bound) above the best \(optimum)")
      if !result.isOptimal {
        troubled += 1
        #expect(result.termination.reason == .feasible, "seed \(seed): \(result.termination)")
        #expect(result.termination.detail.contains("singular basis"), "seed \(seed): \(result.termination)")
      }
    }
    if good == 0 { #expect(troubled >= 3) }
  }
}
