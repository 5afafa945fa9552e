package import Foundation

/// Numbers as files have them: a point before decimals, never an exponent, never `-0`, the same in every language.
package enum DecimalText {
  /// A number rounded to a number of decimals, trailing zeros dropped; nil where it is not finite.
  package static func text(_ value: Double, decimals: Int) -> String? {
    guard value.isFinite else { return nil }
    if let number = FixedPoint(value, decimals: decimals) { return number.text }
    return shortened(String(format: "%.\(decimals)f", value))
  }

  /// Fixed decimals without trailing zeros and minus zero.
  private static func shortened(_ text: String) -> String {
    var digits = text
    if digits.contains(".") {
      while digits.hasSuffix("0") { digits.removeLast() }
      if digits.hasSuffix(".") { digits.removeLast() }
    }
    return digits == "-0" ? "0" : digits
  }

  /// A number rounded to a number of decimals, with all of them.
  static func padded(_ value: Double, decimals: Int) -> String {
    String(format: "%.\(max(0, decimals))f", rounded(value, decimals: decimals))
  }

  /// A number without needless decimals, halves away from zero; what rounds to zero has no sign.
  package static func rounded(_ value: Double, decimals: Int) -> Double {
    let scale = pow(10, Double(decimals))
    return (value * scale).rounded() / scale + 0
  }

  /// Reads what ``text(_:decimals:)`` writes: an optional minus, digits, perhaps a point and digits; nil otherwise.
  package static func value(_ text: String) -> Double? {
    guard isPlainDecimal(text), let number = Double(text), number.isFinite else { return nil }
    return number
  }

  /// Whether a text is an optional sign, digits, and perhaps a point and digits: what a spreadsheet takes for a number.
  package static func isPlainDecimal(_ text: String) -> Bool {
    var bytes = text.utf8[...]
    if let first = bytes.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { bytes = bytes.dropFirst() }
    let parts = bytes.split(separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    return !parts.isEmpty
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
  }

  /// The size of the last of a number of decimals: 0.01 for 2.
  package static func unit(decimals: Int) -> Double {
    var unit = 1.0
    for _ in 0..<max(0, decimals) { unit /= 10 }
    return unit
  }

  /// A number rounded to decimals, as JSON writes it without an exponent; nil where it is not finite.
  package static func decimal(_ value: Double, decimals: Int) -> Decimal? {
    text(value, decimals: decimals).flatMap { Decimal(string: $0, locale: nil) }
  }
}

/// The name that ``DecimalText`` had.
package typealias ResultNumber = DecimalText
