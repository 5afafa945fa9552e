import GLPKBackend
import LinearProgramming
import Synchronization

/// GLPK for some calls, then nothing but failures.
final class FailingSolver: Solver {
  private let calls = Mutex(0)
  private let good: Int

  init(after good: Int) { self.good = good }

  func solve(_ program: LinearProgram, options: SolveOptions, control: SolveControl) throws -> SolveResult {
    let call = calls.withLock { calls in
      calls += 1
      return calls
    }
    guard call > good else { return try GLPKSolver().solve(program, options: options, control: control) }
    return SolveResult(termination: Termination(.failed, detail: "singular basis"))
  }

  func withWorkspace<Result>(
    for program: LinearProgram, options: SolveOptions, control: SolveControl,
    _ body: (any ProgramWorkspace) throws -> Result
  ) throws -> Result {
    try GLPKSolver().withWorkspace(for: program, options: options, control: control, body)
  }
}
