import Explanation
import GLPKBackend
import LinearProgramming
@_spi(Stages) import Planning
import ResultsFormat
import StaffingDomain
import Wording
import Workflows

/// The steps of the workflows, as phases run them and as later phases need them done.
extension PreparedCase {
  /// What results are written with.
  static let style = ResultsStyle(language: English(), version: "benchmark")

  /// What one run of a workflow solves with; nobody listens.
  ///
  /// - Parameter threads: How many threads solve at the same time.
  static func session(threads: Int) -> SolverSession {
    SolverSession(threads: threads, solver: { GLPKSolver(memoryLimit: $0) })
  }

  static func stages(of problem: StaffingProblem) -> ColumnsStages {
    ColumnsStages(problem, solver: GLPKSolver(), options: options(problem))
  }

  /// Searches as `cadre solve` does, provinces on two threads.
  ///
  /// - Throws: ``PhaseFailure`` where the plan is not proved to be within the gap tolerance.
  static func solve(_ problem: StaffingProblem, by strategy: SearchStrategy) throws -> PlanningResult {
    let session = session(threads: 2)
    return try proved(session.run { try strategy.solve(problem, options: options(problem), in: session) })
  }

  private static func options(_ problem: StaffingProblem) -> PlanningOptions {
    PlanningOptions(gapTolerance: problem.staffingCase.policy.gapTolerance)
  }

  /// Refuses a plan that is not proved to be within the gap tolerance.
  ///
  /// - Throws: ``PhaseFailure``.
  static func proved(_ result: PlanningResult) throws -> PlanningResult {
    guard result.isOptimal else { throw PhaseFailure("the search ended \(result.termination) instead of optimal") }
    return result
  }

  /// The rows of all result files, as `cadre solve` explains a plan.
  static func tables(_ planned: Planned, of loaded: LoadedCase) -> ResultTables {
    loaded.tables(
      PlanView(planned.plan, of: planned.problem), result: planned.result, by: .columns,
      gap: loaded.staffingCase.policy.gapTolerance, in: style)
  }
}
