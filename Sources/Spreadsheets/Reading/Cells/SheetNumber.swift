internal import Foundation

/// A number in a cell.
public struct SheetNumber: Sendable, Hashable {
  /// The number; finite.
  public let value: Double
  /// The number as the file has it, for example `0.30000000000000004` or `1E-3`.
  public let written: String
  /// How the cell shows it.
  public let form: NumberForm

  /// Creates a number.
  public init(_ value: Double, written: String, form: NumberForm = .plain) {
    (self.value, self.written, self.form) = (value, written, form)
  }

  /// The number as decimal digits, a point before decimals, never an exponent, never `-0`.
  ///
  /// - Whole numbers below 2^53 have all of their digits.
  /// - Others have the 15 significant digits that Excel shows at most, without zeros at the end: sums of decimals are stored
  ///   with a tail that nobody entered.
  /// - Times and lengths of time are hours, minutes and perhaps seconds, as they are shown: `6:00` is no quarter, which is what
  ///   the file has for it in days.
  /// - A code with leading zeros (``NumberForm/padded(width:prefix:)``) has them, and the letters in front of it.
  public var text: String {
    if form == .time || form == .duration, let clock { return clock }
    guard let whole = Int(exactly: value), whole.magnitude <= 1 << 53 else { return SheetNumber.decimals(of: value) }
    guard case .padded(let width, let prefix) = form, whole >= 0 else { return String(whole) }
    let digits = String(whole)
    return prefix + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// A part of a day, or some days, in hours, minutes and seconds; nil for what is too long or negative.
  private var clock: String? {
    guard value >= 0, value < 1e6 else { return nil }
    let seconds = Int((value * 86_400).rounded())
    func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let minutes = "\(seconds / 3_600):\(digits(seconds / 60 % 60))"
    return seconds % 60 == 0 ? minutes : minutes + ":\(digits(seconds % 60))"
  }

  private static func decimals(of value: Double) -> String {
    var number = DecimalDigits(value.magnitude.description)
    if number.digits.count > 15 { number = DecimalDigits(String(format: "%.14e", value.magnitude)) }
    return (value < 0 ? "-" : "") + number.text
  }
}

/// How a cell shows a number.
public enum NumberForm: Sendable, Hashable {
  /// As a number.
  case plain
  /// With leading zeros up to a width, perhaps behind letters: a code, for example of a commune.
  case padded(width: Int, prefix: String)
  /// In percent: 0.15 is shown as 15 %.
  case percent
  /// As text.
  case text
  /// As a time of day; the number is the part of the day.
  case time
  /// As hours, minutes or seconds that go on beyond a day; the number counts days.
  case duration
  /// As a day, but there is none of this number.
  case noDay
}

/// A positive decimal number as its significant digits and the place of its point.
struct DecimalDigits {
  /// The significant digits, without zeros at either end.
  private(set) var digits: [UInt8] = []
  /// The number of digits before the point; negative where zeros follow the point.
  private var point = 0

  /// Reads a number as Swift and C print it: `123.45`, `1.5e-07`, `3.00000000000000e-01`.
  init(_ text: String) {
    var exponent = 0
    var isBehindPoint = false
    var bytes = text.utf8[...]
    while let byte = bytes.popFirst() {
      if let digit = ASCII.digit(byte) {
        if digit == 0, digits.isEmpty {
          if isBehindPoint { point -= 1 }
        } else {
          digits.append(byte)
          if !isBehindPoint { point += 1 }
        }
      } else if byte == UInt8(ascii: ".") {
        isBehindPoint = true
      } else {
        exponent = Int(Substring(bytes)) ?? 0
        break
      }
    }
    point += exponent
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
  }

  /// The number without an exponent.
  var text: String {
    guard !digits.isEmpty else { return "0" }
    var text: [UInt8] = []
    if point <= 0 {
      text = Array("0.".utf8) + Array(repeating: UInt8(ascii: "0"), count: -point) + digits
    } else {
      text = Array(digits.prefix(point)) + Array(repeating: UInt8(ascii: "0"), count: max(0, point - digits.count))
      if digits.count > point { text += [UInt8(ascii: ".")] + digits[point...] }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension SheetNumber {
  /// The value of a number in XML Schema's form of doubles; nil for anything else and for what is not finite.
  static func value(of bytes: ArraySlice<UInt8>) -> Double? {
    if bytes.count <= 15, !bytes.isEmpty, bytes.allSatisfy({ ASCII.digit($0) != nil }) {
      return Double(bytes.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
    }
    let isNumber = bytes.allSatisfy { byte in
      ASCII.digit(byte) != nil || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
        || byte | 0x20 == UInt8(ascii: "e")
    }
    guard isNumber, let value = Double(String(decoding: bytes, as: UTF8.self)), value.isFinite else { return nil }
    return value
  }
}
