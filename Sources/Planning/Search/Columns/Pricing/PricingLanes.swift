import Dispatch

/// Threads that share the work of one round of pricing.
///
/// A round takes a few milliseconds, so the threads are those that the system keeps ready. Pieces are the same for any number of
/// lanes, and what they come to is put together in their order: results do not depend on it.
struct PricingLanes: Sendable {
  /// How many pieces are worked on at once.
  let count: Int

  /// No thread besides the caller's.
  static let one = PricingLanes(1)
  /// Pieces of the officers of a problem: enough for the cores of a desk, few enough to cost nothing with one.
  static let pieces = 8

  init(_ count: Int) { self.count = max(1, count) }

  /// Does something for each of some numbers, from 0, and returns what it came to, by number.
  func map<Value: Sendable>(_ numbers: Int, _ work: @Sendable (Int) -> Value) -> [Value] {
    let lanes = min(count, numbers)
    guard lanes > 1 else { return (0..<numbers).map(work) }
    var values = [Value?](repeating: nil, count: numbers)
    values.withUnsafeMutableBufferPointer { buffer in
      // Every lane writes places of its own.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: lanes) { lane in
        for number in stride(from: lane, to: numbers, by: lanes) { places[number] = work(number) }
      }
    }
    return values.compactMap(\.self)
  }

  /// Does something for consecutive ranges that together are `0..<size`, and returns what it came to, in order.
  ///
  /// - Parameter pieces: How many ranges; the same for any number of lanes where what they come to depends on it, as a sum
  ///   of rounded numbers does.
  func mapRanges<Value: Sendable>(
    of size: Int, pieces: Int = PricingLanes.pieces, _ work: @Sendable (Range<Int>) -> Value
  ) -> [Value] {
    map(pieces) { work((size * $0 / pieces)..<(size * ($0 + 1) / pieces)) }
  }
}
