import Foundation
import Planning
import Synchronization

/// Shows a running solve on standard error: one line redrawn on a terminal, a line for each stage and every ten
/// seconds elsewhere, nothing with `--quiet`.
final class ProgressDisplay: Sendable {
  private enum Style {
    case silent
    case lines
    case redrawn
  }

  private struct State {
    var stage: PlanningStage?
    var lastShown = -Double.infinity
    var hasOpenLine = false
  }

  private let style: Style
  private let state = Mutex(State())

  init(isQuiet: Bool) { style = isQuiet ? .silent : Terminal.errorIsInteractive ? .redrawn : .lines }

  /// Shows a sight of the solve if it is time for one.
  func show(_ progress: PlanningProgress) {
    guard style != .silent else { return }
    state.withLock { state in
      let isNewStage = state.stage != progress.stage
      let pause = style == .redrawn ? 0.1 : 10
      guard isNewStage || progress.seconds - state.lastShown >= pause else { return }
      state.stage = progress.stage
      state.lastShown = progress.seconds
      let line = Self.line(progress)
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

  private static func line(_ progress: PlanningProgress) -> String {
    var parts = [String(format: "%6.1f s", progress.seconds), progress.stage.title]
    if let (solved, count) = progress.provinces { parts.append("\(solved) of \(count) provinces") }
    if let plan = progress.incumbent { parts.append(String(format: "best plan %.1f h", plan)) }
    if let bound = progress.bound { parts.append(String(format: "bound %.1f h", bound)) }
    if let gap = progress.gap { parts.append(String(format: "gap %.4f %%", gap * 100)) }
    return parts.joined(separator: "  ")
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
    }
  }
}
