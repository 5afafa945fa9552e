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

  /// Reports a snapshot of the solve where one is due; true cancels.
  func look(_ snapshot: cadre_glpk_snapshot) -> Bool {
    let seconds = watch.seconds
    if seconds - lastReport >= ProgressRelay.interval {
      lastReport = seconds
      control.report(
        SolveProgress(
          phase: snapshot.in_tree ? .branchAndCut : .simplex,
          incumbent: snapshot.has_objective ? snapshot.objective : nil,
          bound: snapshot.has_bound ? snapshot.bound : nil, pivots: Int(snapshot.pivots), seconds: seconds))
    }
    return control.isCancelled
  }
}
