import StaffingDomain
import Tables

/// A value that fills a cell of a result file.
protocol ResultValue: Sendable {
  /// Whether an empty cell stands for a value.
  static var acceptsEmpty: Bool { get }
  /// The value, of whatever type.
  var cellValue: CellValue { get }
  /// The text of the cell; nil where a number is not finite.
  func resultCell(as type: ResultType) -> String?
  /// Reads the text of a cell; nil where it does not fit.
  init?(resultCell text: String, as type: ResultType)
}

extension ResultValue {
  static var acceptsEmpty: Bool { false }
}

/// The value of a cell of any column, for comparisons.
public enum CellValue: Sendable, Hashable {
  /// Nothing, where a value may be missing.
  case empty
  /// A number, not rounded.
  case number(Double)
  /// A whole number.
  case count(Int)
  /// A text, a code or a word; codes of a list are joined with `;`.
  case text(String)
}

extension String: ResultValue {
  static var acceptsEmpty: Bool { true }
  var cellValue: CellValue { .text(self) }
  func resultCell(as type: ResultType) -> String? { self }
  init?(resultCell text: String, as type: ResultType) { self = text }
}

extension Int: ResultValue {
  var cellValue: CellValue { .count(self) }
  func resultCell(as type: ResultType) -> String? { String(self) }
  init?(resultCell text: String, as type: ResultType) {
    guard text.utf8.first != UInt8(ascii: "+"), let number = Int(text) else { return nil }
    self = number
  }
}

extension Bool: ResultValue {
  var cellValue: CellValue { .text(self ? "yes" : "no") }
  func resultCell(as type: ResultType) -> String? { self ? "yes" : "no" }
  init?(resultCell text: String, as type: ResultType) {
    switch text {
    case "yes": self = true
    case "no": self = false
    default: return nil
    }
  }
}

extension Double: ResultValue {
  var cellValue: CellValue { .number(self) }
  func resultCell(as type: ResultType) -> String? {
    guard case .number(_, let decimals) = type else { return nil }
    return ResultNumber.text(self, decimals: decimals)
  }
  init?(resultCell text: String, as type: ResultType) {
    guard let number = ResultNumber.value(text) else { return nil }
    self = number
  }
}

extension Quantity: ResultValue {
  var cellValue: CellValue { .number(value) }
  func resultCell(as type: ResultType) -> String? { value.resultCell(as: type) }
  init?(resultCell text: String, as type: ResultType) {
    guard let number = Double(resultCell: text, as: type) else { return nil }
    self.init(number)
  }
}

extension Code: ResultValue {
  var cellValue: CellValue { .text(text) }
  func resultCell(as type: ResultType) -> String? { text }
  init?(resultCell text: String, as type: ResultType) { self.init(text) }
}

extension Optional: ResultValue where Wrapped: ResultValue {
  static var acceptsEmpty: Bool { true }
  var cellValue: CellValue { map(\.cellValue) ?? .empty }
  func resultCell(as type: ResultType) -> String? {
    guard let value = self else { return "" }
    return value.resultCell(as: type)
  }
  init?(resultCell text: String, as type: ResultType) {
    if text.isEmpty {
      self = .none
      return
    }
    guard let value = Wrapped(resultCell: text, as: type) else { return nil }
    self = .some(value)
  }
}

extension Array: ResultValue where Element: ResultValue {
  static var acceptsEmpty: Bool { true }
  var cellValue: CellValue { .text(compactMap { $0.resultCell(as: .text) }.joined(separator: ";")) }
  func resultCell(as type: ResultType) -> String? {
    compactMap { $0.resultCell(as: type) }.joined(separator: ";")
  }
  init?(resultCell text: String, as type: ResultType) {
    let parts = text.isEmpty ? [] : text.split(separator: ";", omittingEmptySubsequences: false)
    self = []
    for part in parts {
      guard !part.isEmpty, let element = Element(resultCell: String(part), as: type) else { return nil }
      append(element)
    }
  }
}

extension CalendarMonth: ResultValue {
  var cellValue: CellValue { .text(description) }
  func resultCell(as type: ResultType) -> String? { description }
  init?(resultCell text: String, as type: ResultType) { self.init(iso8601: text) }
}

extension ChangeKind: ResultValue {
  var cellValue: CellValue { .text(rawValue) }
  func resultCell(as type: ResultType) -> String? { rawValue }
  init?(resultCell text: String, as type: ResultType) { self.init(rawValue: text) }
}

extension AssignmentStatus: ResultValue {
  var cellValue: CellValue { .text(rawValue) }
  func resultCell(as type: ResultType) -> String? { rawValue }
  init?(resultCell text: String, as type: ResultType) { self.init(rawValue: text) }
}
