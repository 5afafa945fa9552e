import Foundation
import Synchronization

/// A thread of its own with a large stack, as GLPK needs it: its environment belongs to one thread.
enum SolvingThread {
  /// Runs work and waits for it.
  static func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) throws -> Value {
    let outcome = Outcome<Value>()
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
      outcome.set(Result(catching: work))
      done.signal()
    }
    thread.stackSize = 64 << 20
    thread.start()
    done.wait()
    guard let result = outcome.get() else { throw PhaseFailure("the solving thread ended without a result") }
    return try result.get()
  }

  private final class Outcome<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)

    func set(_ value: Result<Value, any Error>) { result.withLock { $0 = value } }

    func get() -> Result<Value, any Error>? { result.withLock { $0 } }
  }
}
