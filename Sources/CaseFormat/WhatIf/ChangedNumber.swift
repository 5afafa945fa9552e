internal import Foundation
internal import StaffingDomain

/// Numbers that a change computes, as the text of a cell.
enum ChangedNumber {
  /// The number that a text holds; nil where it holds none.
  static func value(_ text: String) -> Double? {
    var text = text
    return text.withUTF8 { NumberParser.number($0) }
  }

  /// The text of a number, with at most 15 significant digits, so that 17 x 1.2 is 20.4 and nothing near it.
  ///
  /// A whole number is rounded to the nearest one, money to the dong, halves away from zero. What is not finite gives a text
  /// that the reader refuses.
  static func text(_ value: Double, of type: ValueType) -> String {
    let rounded =
      type.isWhole ? value.rounded() : type.isMoney ? MillionDong(dong: MillionDong(value).dong).value : value
    if rounded == 0 { return "0" }
    if abs(rounded) < 1e15, let whole = Int(exactly: rounded) { return String(whole) }
    return String(format: "%.15g", rounded)
  }
}

extension ValueType {
  /// Whether values are whole numbers.
  var isWhole: Bool {
    if case .integer = self { return true }
    return false
  }

  /// Whether values are money.
  var isMoney: Bool {
    if case .number(let range) = self { return range.isMoney }
    return false
  }
}
