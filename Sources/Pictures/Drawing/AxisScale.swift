internal import Foundation

/// A scale from numbers to places on a picture, with ticks at round numbers.
public struct AxisScale: Sendable, Hashable {
  /// The ticks: multiples of 1, 2 or 5 times a power of ten, the first at or below the numbers, the last at or above.
  public let ticks: [Double]
  /// Decimals that the ticks need.
  public let decimals: Int

  /// Chooses ticks that reach over some numbers.
  ///
  /// - Parameter count: About how many ticks are wanted, 2 or more.
  public init(from least: Double, to most: Double, count: Int) {
    var (low, high) = (min(least, most), max(least, most))
    if low == high {
      let room = low == 0 ? 1 : abs(low) / 10
      (low, high) = (low - room, high + room)
    }
    let rough = (high - low) / Double(max(1, count - 1))
    let power = pow(10, log10(rough).rounded(.down))
    // A hair of slack: 0.2 is not to become 0.5 because of the last bit.
    let step = [1.0, 2, 5, 10].map { $0 * power }.first { $0 >= rough * (1 - 1e-9) } ?? 10 * power
    let (first, last) = ((low / step + 1e-9).rounded(.down), (high / step - 1e-9).rounded(.up))
    ticks = (0...max(1, Int(last - first))).map { (first + Double($0)) * step }
    decimals = max(0, Int((-log10(step) - 1e-9).rounded(.up)))
  }

  /// Where a number stands between the first tick, 0, and the last, 1.
  public func share(_ number: Double) -> Double {
    guard let first = ticks.first, let last = ticks.last, last > first else { return 0 }
    return (number - first) / (last - first)
  }
}
