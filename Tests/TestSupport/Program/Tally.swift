import Synchronization

/// What the pieces of a test have seen, added up from any thread, so that it cannot pass by looking at nothing.
package final class Tally<Kind: Hashable & Sendable>: Sendable {
  private let counts = Mutex<[Kind: Int]>([:])

  /// Starts with nothing.
  package init() {}

  /// Adds to the count of a kind.
  package func add(_ kind: Kind, _ count: Int = 1) { counts.withLock { $0[kind, default: 0] += count } }

  /// How many of a kind there were.
  package subscript(_ kind: Kind) -> Int { counts.withLock { $0[kind, default: 0] } }

  /// Every kind with its count, for the message of a test.
  package var all: [Kind: Int] { counts.withLock { $0 } }
}
