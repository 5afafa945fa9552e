import GLPKBackend
import LinearProgramming
import StaffingDomain
import Testing

@testable import Planning

/// The linear program over every option: what relaxations are compared with.
enum LinearOptimum {
  /// Its optimum; nil where there is none.
  static func value(
    of problem: StaffingProblem, keeping isKept: (OfficerOption) -> Bool = { _ in true }
  ) throws -> Double? {
    let options = problem.oneOption.officers.flatMap { problem.allOptions(of: $0).filter(isKept) }
    let formulation = Formulation(problem, options: options)
    guard formulation.optionStarts.count == problem.oneOption.officers.count + 1 else { return nil }
    var settings = SolveOptions()
    settings.relaxed = true
    let result = try GLPKSolver().solve(formulation.program, options: settings, control: SolveControl())
    return result.termination.reason == .optimal ? result.incumbent?.objective : nil
  }
}
