import Dispatch
import Foundation
import LinearProgramming

/// Turns Ctrl-C into a request to stop with the best plan found; a second one ends the program at once.
final class Interruption {
  private let source: any DispatchSourceSignal

  /// - Parameter gain: What is not lost by stopping, for the message.
  init(cancelling control: SolveControl, keeping gain: String = "the best plan found so far") {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global(qos: .userInitiated))
    source.setEventHandler {
      // Nothing is half written: results appear by one rename, so leaving at once is safe. Not `exit`: its handlers
      // would run beside the solving thread.
      if control.isCancelled { _exit(130) }
      Terminal.note("\nStopping; \(gain) is kept. Press Ctrl-C again to leave at once.")
      control.cancel()
    }
    source.resume()
  }

  /// Gives Ctrl-C back its usual meaning.
  func end() {
    source.cancel()
    signal(SIGINT, SIG_DFL)
  }
}
