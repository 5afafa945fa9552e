/// A number rounded to decimals as a whole number of its last decimal: an exact and quick way to its text.
///
/// Results of a nation have millions of numbers, and formatting each with C's `printf` took most of the writing.
package struct FixedPoint {
  private let isNegative: Bool
  /// The magnitude in units of the last decimal.
  private let units: UInt64
  private let decimals: Int

  /// The most decimals, so that every product below fits into 128 bits.
  private static let mostDecimals = 18

  /// Rounds a finite number as `printf` does: to the nearest, a tie to the even digit.
  ///
  /// Nil where the number is too large for the exact arithmetic, or decimals are more than 18 or below 0.
  package init?(_ value: Double, decimals: Int) {
    guard value.isFinite, 0...FixedPoint.mostDecimals ~= decimals else { return nil }
    let magnitude = value.magnitude
    // magnitude = significand x 2^exponent with a whole significand below 2^53.
    let significand = UInt128(magnitude.significandBitPattern | (magnitude.isNormal ? 1 << 52 : 0))
    let exponent = max(Int(magnitude.exponentBitPattern), 1) - 1075
    guard exponent <= 0 else { return nil }
    let scaled = significand * UInt128(FixedPoint.power(decimals))
    // Below 2^113; with a shift of 115 or more it is less than half a unit.
    let shift = min(-exponent, 127)
    var quotient = scaled >> UInt128(shift)
    let remainder = scaled - (quotient << UInt128(shift))
    let half: UInt128 = shift == 0 ? 0 : 1 << UInt128(shift - 1)
    if shift > 0, remainder > half || (remainder == half && quotient & 1 == 1) { quotient += 1 }
    guard let units = UInt64(exactly: quotient) else { return nil }
    (self.units, self.decimals, isNegative) = (units, decimals, value.sign == .minus)
  }

  /// The digits without trailing zeros behind the point, without a point where nothing follows, without minus zero.
  package var text: String {
    let power = FixedPoint.power(decimals)
    let whole = units / power
    var rest = units % power
    let sign = isNegative && units > 0 ? "-" : ""
    guard rest > 0 else { return sign + String(whole) }
    var places = decimals
    while rest % 10 == 0 { (rest, places) = (rest / 10, places - 1) }
    let fraction = String(rest)
    return sign + String(whole) + "." + String(repeating: "0", count: places - fraction.utf8.count) + fraction
  }

  private static func power(_ decimals: Int) -> UInt64 {
    var power: UInt64 = 1
    for _ in 0..<decimals { power *= 10 }
    return power
  }
}
