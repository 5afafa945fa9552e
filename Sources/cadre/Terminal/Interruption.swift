import Dispatch
import Foundation
import LinearProgramming
import Synchronization
import Wording

/// Turns Ctrl-C into a request to stop with the best plan found; a second one ends the program at once.
final class Interruption: Sendable {
  private let control: SolveControl
  private let kept: KeptWork
  private let source = Mutex<(any DispatchSourceSignal)?>(nil)

  /// - Parameter kept: What is not lost by stopping, for the message.
  init(cancelling control: SolveControl, keeping kept: KeptWork) { (self.control, self.kept) = (control, kept) }

  /// Takes Ctrl-C over; nothing where that was done before.
  func begin() {
    source.withLock { source in
      guard source == nil else { return }
      signal(SIGINT, SIG_IGN)
      let signals = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global(qos: .userInitiated))
      signals.setEventHandler { [control, kept] in
        // Nothing is half written: results appear by one rename, so leaving at once is safe. Not `exit`: its handlers
        // would run beside the solving thread.
        if control.isCancelled { _exit(130) }
        Terminal.note("\n" + OutputLanguage.current.stopping(keeping: kept))
        control.cancel()
      }
      signals.resume()
      source = signals
    }
  }

  /// Gives Ctrl-C back its usual meaning.
  func end() {
    source.withLock { source in
      guard let signals = source else { return }
      signals.cancel()
      signal(SIGINT, SIG_DFL)
      source = nil
    }
  }
}
