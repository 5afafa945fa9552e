import Foundation
import Synchronization
import Wording
import Workflows

/// Shows running work on standard error: one line redrawn on a terminal, a line for each stage and every ten seconds
/// elsewhere, nothing with `--quiet`.
final class ProgressDisplay: Sendable {
  private enum Style {
    case silent
    case lines
    case redrawn
    case objects
  }

  private struct State {
    var title: ProgressTitle?
    var phase: String?
    var lastShown = -Double.infinity
    var hasOpenLine = false
  }

  private let style: Style
  private let state = Mutex(State())
  private let started = ContinuousClock.now

  /// - Parameter asObjects: Whether progress is told to a program, which reads it as objects of JSON.
  init(isQuiet: Bool, asObjects: Bool = false) {
    style = asObjects ? .objects : isQuiet ? .silent : Terminal.errorIsInteractive ? .redrawn : .lines
  }

  /// Shows a sight of the work if it is time for one; a new title and what is over are shown at once.
  func show(_ event: WorkflowEvent) {
    guard style != .silent else { return }
    if style == .objects { return showObject(event) }
    if case .milestone(let milestone) = event { show(milestone) }
    if let line = ProgressLine(event) { show(line) }
  }

  /// One object on a line of its own for each step, and for a search at most one each half second.
  private func showObject(_ event: WorkflowEvent) {
    guard let sight = ProgressObject(event, seconds: secondsSinceStart) else { return }
    state.withLock { state in
      guard state.phase != sight.phase || sight.seconds - state.lastShown >= 0.5 else { return }
      (state.phase, state.lastShown) = (sight.phase, sight.seconds)
      if let text = sight.text { Terminal.note(text) }
    }
  }

  private func show(_ line: ProgressLine) {
    let language = OutputLanguage.current
    let seconds = line.seconds ?? secondsSinceStart
    state.withLock { state in
      let isNewTitle = state.title != line.title
      let pause = style == .redrawn ? 0.1 : 10
      guard isNewTitle || seconds - state.lastShown >= pause else { return }
      state.title = line.title
      state.lastShown = seconds
      let parts = [language.elapsed(seconds: seconds), language.title(line.title)] + line.figures.map(language.figure)
      let text = parts.joined(separator: "  ")
      if style == .redrawn {
        Terminal.redraw(text)
        state.hasOpenLine = true
      } else {
        Terminal.note(text)
      }
    }
  }

  private func show(_ milestone: ProgressMilestone) {
    finish()
    let language = OutputLanguage.current
    Terminal.note(language.elapsed(seconds: secondsSinceStart) + "  " + language.milestone(milestone))
  }

  /// Ends a redrawn line, so that what follows starts on a new one.
  func finish() {
    state.withLock { state in
      if state.hasOpenLine { Terminal.redraw("") }
      state.hasOpenLine = false
    }
  }

  private var secondsSinceStart: Double {
    let time = (ContinuousClock.now - started).components
    return Double(time.seconds) + Double(time.attoseconds) * 1e-18
  }
}
