import Foundation
import Planning
import Synchronization

/// The work of a solve before and after the search, which has stages of its own.
enum SolveStep {
  case prepare
  case explain
  case audit
  case write

  /// What the step does, in a planner's words.
  fileprivate var title: String {
    switch self {
    case .prepare: "preparing the case"
    case .explain: "explaining the plan"
    case .audit: "checking the plan"
    case .write: "putting the results in place"
    }
  }
}

/// Shows a running solve on standard error: one line redrawn on a terminal, a line for each stage and every ten
/// seconds elsewhere, nothing with `--quiet`.
final class ProgressDisplay: Sendable {
  private enum Style {
    case silent
    case lines
    case redrawn
  }

  private struct State {
    var title: String?
    var lastShown = -Double.infinity
    var hasOpenLine = false
  }

  private let style: Style
  private let state = Mutex(State())
  private let started = ContinuousClock.now

  init(isQuiet: Bool) { style = isQuiet ? .silent : Terminal.errorIsInteractive ? .redrawn : .lines }

  /// Shows a sight of the search if it is time for one.
  func show(_ progress: PlanningProgress) {
    show(title: progress.stage.title, seconds: progress.seconds, figures: Self.figures(progress))
  }

  /// Shows that a step outside the search begins.
  func show(_ step: SolveStep) {
    let time = (ContinuousClock.now - started).components
    show(title: step.title, seconds: Double(time.seconds) + Double(time.attoseconds) * 1e-18, figures: [])
  }

  /// Shows a line if it is time for one; a new title is shown at once.
  func show(title: String, seconds: Double, figures: [String]) {
    guard style != .silent else { return }
    state.withLock { state in
      let isNewStage = state.title != title
      let pause = style == .redrawn ? 0.1 : 10
      guard isNewStage || seconds - state.lastShown >= pause else { return }
      state.title = title
      state.lastShown = seconds
      let line = ([String(format: "%6.1f s", seconds), title] + figures).joined(separator: "  ")
      if style == .redrawn {
        Terminal.write("\r\u{1B}[K\(line)")
        state.hasOpenLine = true
      } else {
        Terminal.note(line)
      }
    }
  }

  /// Ends a redrawn line, so that what follows starts on a new one.
  func finish() {
    state.withLock { state in
      if state.hasOpenLine { Terminal.write("\r\u{1B}[K") }
      state.hasOpenLine = false
    }
  }

  /// The plan and the bound of a search so far.
  static func figures(_ progress: PlanningProgress) -> [String] {
    var parts: [String] = []
    if let (solved, count) = progress.provinces { parts.append("\(solved) of \(count) provinces") }
    if let plan = progress.incumbent { parts.append(String(format: "best plan %.1f h", plan)) }
    if let bound = progress.bound { parts.append(String(format: "bound %.1f h", bound)) }
    if let gap = progress.gap { parts.append(String(format: "gap %.4f %%", gap * 100)) }
    return parts
  }
}

extension PlanningStage {
  /// What the stage does, in a planner's words.
  fileprivate var title: String {
    switch self {
    case .divide: "dividing the case into provinces"
    case .coupling: "sharing the common limits"
    case .provinces: "solving the provinces"
    case .options: "listing what every officer may do"
    case .orders: "checking the decisions"
    case .program: "writing the program"
    case .start: "making a first plan"
    case .relaxation: "proving a bound"
    case .integer: "closing the gap"
    case .resolve: "solving again with more training"
    }
  }
}
