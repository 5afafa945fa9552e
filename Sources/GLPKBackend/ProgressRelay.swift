import CGLPK
import LinearProgramming

/// Stands between the C side's polls and the caller's control, on the solving thread.
final class ProgressRelay {
  /// Least seconds between two reports, so that a handler is called about twenty times a second.
  private static let interval = 0.05

  private let control: SolveControl
  private let watch: StopWatch
  private var lastReport = -Double.infinity

  init(_ control: SolveControl, _ watch: StopWatch) {
    self.control = control
    self.watch = watch
  }

  /// Reports a sight of the solve where one is due; true cancels.
  func look(_ sight: cadre_glpk_sight) -> Bool {
    let seconds = watch.seconds
    if seconds - lastReport >= ProgressRelay.interval {
      lastReport = seconds
      control.report(
        SolveProgress(
          phase: sight.in_tree ? .branchAndCut : .simplex, incumbent: sight.has_objective ? sight.objective : nil,
          bound: sight.has_bound ? sight.bound : nil, pivots: Int(sight.pivots), seconds: seconds))
    }
    return control.isCancelled
  }
}
