internal import Foundation

/// Reads whole and decimal numbers from bytes, strictly: digits, a point, perhaps a sign and an exponent.
///
/// No hexadecimal form, infinity, NaN, thousands separator or surrounding text is a number here.
enum NumberParser {
  /// A whole number of at most 18 digits, perhaps with a minus sign.
  static func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var offset = 0
    let isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { offset = 1 }
    guard (1...18).contains(bytes.count - offset) else { return nil }
    var value = 0
    while offset < bytes.count {
      let digit = bytes[offset] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
      offset += 1
    }
    return isNegative ? -value : value
  }

  /// A finite decimal number, correctly rounded.
  static func number(_ bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    let scan = Scan(bytes)
    guard scan.isNumber else { return nil }
    if scan.exponent == nil, scan.digits <= 15 {
      // Both are exact below 2^53, so that the quotient is rounded once.
      let magnitude = Double(scan.mantissa) / powersOfTen[scan.decimals]
      return scan.isNegative ? -magnitude : magnitude
    }
    guard let number = Double(String(decoding: bytes, as: UTF8.self)), number.isFinite else { return nil }
    return number
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// The parts of a number, found in one pass.
  private struct Scan {
    var isNumber = false
    var isNegative = false
    var mantissa = 0
    var digits = 0
    var decimals = 0
    var exponent: Int?

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      var offset = 0
      if bytes.first == UInt8(ascii: "-") { (isNegative, offset) = (true, 1) }
      let whole = take(bytes, &offset)
      guard whole > 0 else { return }
      if offset < bytes.count, bytes[offset] == UInt8(ascii: ".") {
        offset += 1
        decimals = take(bytes, &offset)
        guard decimals > 0 else { return }
      }
      digits = whole + decimals
      if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "e") {
        exponent = NumberParser.exponent(bytes, from: offset + 1)
        isNumber = exponent != nil
      } else {
        isNumber = offset == bytes.count
      }
    }

    private mutating func take(_ bytes: UnsafeBufferPointer<UInt8>, _ offset: inout Int) -> Int {
      let start = offset
      while offset < bytes.count {
        let digit = bytes[offset] &- UInt8(ascii: "0")
        guard digit < 10 else { break }
        mantissa = mantissa &* 10 &+ Int(digit)
        offset += 1
      }
      return offset - start
    }
  }

  private static func exponent(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var offset = start
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "+") || bytes[offset] == UInt8(ascii: "-") { offset += 1 }
    guard (1...3).contains(bytes.count - offset) else { return nil }
    return integer(UnsafeBufferPointer(rebasing: bytes[offset...]))
  }
}
