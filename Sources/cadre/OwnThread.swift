import Foundation
import Synchronization

/// Runs work on a thread of its own with a large stack and waits for it.
///
/// A solve must not run on the cooperative pool (GLPK's environment belongs to one thread), and the main thread stays
/// free to hear Ctrl-C.
enum OwnThread {
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
    return try outcome.get()
  }

  private final class Outcome<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)

    func set(_ value: Result<Value, any Error>) { result.withLock { $0 = value } }

    func get() throws -> Value {
      guard let value = result.withLock({ $0 }) else { throw CancellationError() }
      return try value.get()
    }
  }
}
