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
        SolvingThread.start {
          continuation.resume(with: Result { try solve(program, options: options, control: control) })
        }
      }
    } onCancel: {
      control.cancel()
    }
  }
}
