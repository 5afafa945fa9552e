/// Draws from distributions, by code of our own: the standard library may change how it turns bits into numbers.
extension RandomStream {
  /// A number from 0 up to but not including 1, with 53 random bits.
  mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// A number between two limits.
  mutating func uniform(_ low: Double, _ high: Double) -> Double { low + (high - low) * uniform() }

  /// A whole number of a closed range.
  mutating func integer(_ range: ClosedRange<Int>) -> Int {
    let width = UInt64(range.upperBound - range.lowerBound) + 1
    return range.lowerBound + Int(next().multipliedFullWidth(by: width).high)
  }

  /// True with a probability.
  mutating func chance(_ probability: Double) -> Bool { uniform() < probability }

  /// A standard normal number.
  mutating func normal() -> Double { ElementaryFunctions.normalQuantile((Double(next() >> 12) + 0.5) * 0x1p-52) }

  /// A normal number.
  mutating func normal(mean: Double, deviation: Double) -> Double { mean + deviation * normal() }

  /// A lognormal factor with median 1.
  mutating func lognormalFactor(deviation: Double) -> Double { ElementaryFunctions.exponential(deviation * normal()) }

  /// A lognormal factor with mean 1.
  mutating func unbiasedFactor(deviation: Double) -> Double {
    ElementaryFunctions.exponential(deviation * normal() - deviation * deviation / 2)
  }

  /// An element; nil of an empty array.
  mutating func element<Element>(of elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[integer(0...(elements.count - 1))]
  }

  /// An offset drawn by weights, 0 or more; 0 where all weights are 0.
  mutating func weightedOffset(_ weights: [Double]) -> Int {
    var rest = uniform() * weights.reduce(0, +)
    for (offset, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return offset }
    }
    return weights.lastIndex { $0 > 0 } ?? 0
  }

  /// The array in random order.
  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    guard elements.count > 1 else { return elements }
    for last in stride(from: elements.count - 1, to: 0, by: -1) { elements.swapAt(last, integer(0...last)) }
    return elements
  }

  /// Standard normal numbers, one from each of `count` equally likely bands, in random order.
  ///
  /// Stratified, so that the quantiles of a small case are as stable as those of a large one.
  mutating func stratifiedNormals(_ count: Int) -> [Double] {
    var numbers: [Double] = []
    numbers.reserveCapacity(count)
    for band in 0..<count {
      let place = (Double(band) + 0.02 + 0.96 * uniform()) / Double(count)
      numbers.append(ElementaryFunctions.normalQuantile(place))
    }
    return shuffled(numbers)
  }
}
