import CaseFormat
import Explanation
import Foundation
import GLPKBackend
import LinearProgramming
@_spi(Stages) import Planning
import Reporting
import ResultsFormat
import StaffingDomain
import Wording
import Workloads

/// The steps themselves, as phases run them and as later phases need them done.
extension PreparedCase {
  static func read(_ folder: URL) throws -> (staffingCase: StaffingCase, digest: String, findings: Int) {
    let reading = try CaseReader.read(folder)
    guard let staffingCase = reading.staffingCase, let digest = reading.digest else {
      throw PhaseFailure("the case has errors, first: \(reading.findings.first { $0.severity == .error } as Any)")
    }
    return (staffingCase, digest, reading.findings.count)
  }

  static func options(of problem: StaffingProblem) -> [OfficerOption] {
    Array(problem.oneOption.officers.map { problem.options(of: $0) }.joined())
  }

  static func stages(of problem: StaffingProblem) -> ColumnsStages {
    ColumnsStages(problem, solver: GLPKSolver(), options: options(problem))
  }

  static func solveDirectly(_ problem: StaffingProblem) throws -> PlanningResult {
    try proved {
      try DirectStrategy(problem, solver: GLPKSolver(), options: options(problem), control: SolveControl()).solve()
    }
  }

  static func solveByColumns(_ problem: StaffingProblem) throws -> PlanningResult {
    try proved {
      try ProvincesStrategy(
        problem, solver: GLPKSolver(), options: options(problem), control: SolveControl(), threads: 2
      ).solve()
    }
  }

  private static func options(_ problem: StaffingProblem) -> PlanningOptions {
    PlanningOptions(gapTolerance: problem.staffingCase.policy.gapTolerance)
  }

  /// Solves on a thread of its own, as `cadre solve` does.
  ///
  /// - Throws: ``PhaseFailure`` where the plan is not proved to be within the gap tolerance.
  static func proved(_ solve: @escaping @Sendable () throws -> PlanningResult) throws -> PlanningResult {
    let result = try SolvingThread.run(solve)
    guard result.isOptimal else { throw PhaseFailure("the search ended \(result.termination) instead of optimal") }
    return result
  }

  static func tables(_ planned: Planned, inputDigest: String) -> ResultTables {
    PlanTables.tables(
      PlanView(planned.plan, of: planned.problem), result: planned.result,
      origin: PlanOrigin(
        inputDigest: inputDigest, version: "benchmark", strategy: "columns", overrides: [],
        gapTolerance: planned.problem.staffingCase.policy.gapTolerance, notes: []), in: English())
  }
}
