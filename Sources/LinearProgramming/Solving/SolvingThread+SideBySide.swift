import Dispatch
import Synchronization

extension SolvingThread {
  /// Does numbered pieces of work side by side, each thread taking the next piece that is left, and waits for all.
  ///
  /// The values come back by number, so that they do not depend on the number of threads or on who was first.
  ///
  /// - Parameters:
  ///   - order: The numbers, from 0, in the order in which they are taken: long pieces first shorten the end.
  ///   - threads: How many threads work at most; with one the pieces are done in order.
  ///   - work: Does one piece.
  /// - Throws: What the piece of the lowest number that failed threw, after all pieces were done.
  public static func runSideBySide<Value: Sendable>(
    order: [Int], threads: Int, _ work: @escaping @Sendable (Int) throws -> Value
  ) throws -> [Value] {
    let pieces = Pieces<Value>(order: order)
    let done = DispatchSemaphore(value: 0)
    let workers = max(1, min(threads, order.count))
    for _ in 0..<workers {
      start {
        while let piece = pieces.next() { pieces.finish(piece, Result { try work(piece) }) }
        done.signal()
      }
    }
    for _ in 0..<workers { done.wait() }
    return try pieces.results().map { try $0.get() }
  }

  private final class Pieces<Value: Sendable>: Sendable {
    private struct State {
      var taken = 0
      var results: [Result<Value, any Error>?]
    }

    private let order: [Int]
    private let state: Mutex<State>

    init(order: [Int]) {
      self.order = order
      state = Mutex(State(results: [Result<Value, any Error>?](repeating: nil, count: order.count)))
    }

    func next() -> Int? {
      state.withLock { state in
        guard state.taken < order.count else { return nil }
        state.taken += 1
        return order[state.taken - 1]
      }
    }

    func finish(_ piece: Int, _ result: Result<Value, any Error>) {
      state.withLock { $0.results[piece] = result }
    }

    func results() -> [Result<Value, any Error>] { state.withLock { $0.results.compactMap(\.self) } }
  }
}
