public import StaffingDomain

/// What the text of a cell or of a value of the policy is, for those who write it with its type.
public enum TypedText: Sendable, Hashable {
  /// Nothing.
  case empty
  /// A text or a code, and whatever is no value of its column.
  case text(String)
  /// A whole number.
  case count(Int)
  /// A number.
  case number(Double)
  /// A day.
  case date(CalendarDate)
  /// A word of a list, yes and no included.
  case word(String, WordList)
}

extension ValueType {
  /// The value of a text of the type, whatever its range; the text itself where it is none.
  public func typed(_ text: String) -> TypedText {
    guard !text.isEmpty else { return .empty }
    var text = text
    switch self {
    case .code, .reference, .text: return .text(text)
    case .integer: return text.withUTF8 { NumberParser.integer($0) }.map { .count($0) } ?? .text(text)
    case .number: return text.withUTF8 { NumberParser.number($0) }.map { .number($0) } ?? .text(text)
    case .date: return text.withUTF8 { DateParser.date($0) }.map { .date($0) } ?? .text(text)
    case .word, .yesNo:
      guard let list = wordList, list.words.contains(text) else { return .text(text) }
      return .word(text, list)
    }
  }
}
