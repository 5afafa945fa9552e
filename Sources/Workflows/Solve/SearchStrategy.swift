internal import LinearProgramming
public import Planning

/// How a plan is searched.
public enum SearchStrategy: String, Sendable, CaseIterable {
  /// The one that suits the case.
  case auto
  /// Every option is a column: plain, for small cases and for comparison.
  case direct
  /// Options are priced and only the useful ones listed, provinces side by side: for every size.
  case columns

  /// What ``auto`` stands for.
  public var chosen: SearchStrategy { self == .auto ? .columns : self }

  /// Searches a plan on the calling thread, and on as many as the session has where provinces are solved side by side.
  ///
  /// - Throws: Faults of planning and of the backend; a contradiction or a limit is a result.
  public func solve(
    _ problem: StaffingProblem, options: PlanningOptions, in session: SolverSession
  ) throws -> PlanningResult {
    let report = { @Sendable (progress: PlanningProgress) in session.report(.search(progress)) }
    switch chosen {
    case .direct:
      return try DirectStrategy(
        problem, solver: session.soleSolver, options: options, control: session.control, onProgress: report
      ).solve()
    case .auto, .columns:
      return try ProvincesStrategy(
        problem, solver: session.sharedSolver, options: options, control: session.control, threads: session.threads,
        onProgress: report
      ).solve()
    }
  }
}
