import Foundation

extension Solver {
  /// Solves a program on a thread of its own and waits for it without holding a thread of the cooperative pool.
  ///
  /// A solve may take minutes, and its environment belongs to one thread, so it must run neither on the pool nor across
  /// an `await`. Cancelling the task cancels the solve through `control`, which then ends with the best point found.
  ///
  /// - Throws: ``LinearProgramError`` where the program or the options are malformed.
  public func solveDetached(
    _ program: LinearProgram, options: SolveOptions, control: SolveControl
  ) async throws -> SolveResult {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let thread = Thread {
          continuation.resume(with: Result { try solve(program, options: options, control: control) })
        }
        thread.name = "solver"
        // Factorizations and tree searches recurse; the usual stack of a secondary thread is small on some systems.
        thread.stackSize = 64 << 20
        thread.start()
      }
    } onCancel: {
      control.cancel()
    }
  }
}
