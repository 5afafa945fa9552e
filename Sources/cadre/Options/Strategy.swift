import ArgumentParser
import GLPKBackend
import LinearProgramming
import Planning

/// How a plan is searched.
enum Strategy: String, ExpressibleByArgument, CaseIterable {
  /// The one that suits the case.
  case auto
  /// Every option is a column: plain, for small cases and for comparison.
  case direct
  /// Options are priced and only the useful ones listed, provinces side by side: for every size.
  case columns

  /// What `auto` stands for.
  var chosen: Strategy { self == .auto ? .columns : self }

  /// Searches a plan.
  ///
  /// - Parameters:
  ///   - threads: How many provinces are solved at the same time; `direct` works on the calling thread.
  ///   - memoryLimit: MiB that the solver may hold on all threads together; nil means no limit.
  func solve(
    _ problem: StaffingProblem, options: PlanningOptions, control: SolveControl, threads: Int, memoryLimit: Int?,
    onProgress: @escaping @Sendable (PlanningProgress) -> Void
  ) throws -> PlanningResult {
    switch chosen {
    case .direct:
      try DirectStrategy(
        problem, solver: GLPKSolver(memoryLimit: memoryLimit), options: options, control: control,
        onProgress: onProgress
      ).solve()
    case .auto, .columns:
      try ProvincesStrategy(
        problem, solver: GLPKSolver(memoryLimit: memoryLimit.map { max(1, $0 / threads) }), options: options,
        control: control, threads: threads, onProgress: onProgress
      ).solve()
    }
  }
}
