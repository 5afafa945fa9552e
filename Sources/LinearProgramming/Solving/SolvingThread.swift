import Foundation
import Synchronization

/// A thread of its own with a large stack for a solve.
///
/// A solve must not run on the cooperative pool: it may take minutes, and a solver's environment may belong to one
/// thread. The main thread stays free, for example to hear Ctrl-C.
public enum SolvingThread {
  /// Factorizations and tree searches recurse; the usual stack of a secondary thread is small on some systems.
  private static let stackSize = 64 << 20

  /// Runs work on a thread of its own and waits for it.
  ///
  /// - Throws: What the work throws.
  public static func run<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) throws -> Value {
    let outcome = Outcome<Value>()
    let done = DispatchSemaphore(value: 0)
    start {
      outcome.set(Result(catching: work))
      done.signal()
    }
    done.wait()
    return try outcome.get()
  }

  /// Starts work on a thread of its own, and does not wait for it.
  public static func start(_ work: @escaping @Sendable () -> Void) {
    let thread = Thread(block: work)
    thread.name = "solver"
    thread.stackSize = stackSize
    thread.start()
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
