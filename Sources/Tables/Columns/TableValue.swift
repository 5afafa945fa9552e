/// What the cells of a column hold; alignment and form in every rendering follow from it.
public enum ColumnType: Sendable, Hashable {
  /// Free words, such as a name.
  case text
  /// A code, which stays text even where it looks like a number.
  case code
  /// One word of a list.
  case choice
  /// A date as ISO 8601 has it.
  case date
  /// Yes or no.
  case yesNo
  /// A whole number.
  case count
  /// A number that is written with so many decimals.
  case number(decimals: Int)

  /// Whether cells are numbers, which stand right and are never cut.
  public var isNumeric: Bool {
    switch self {
    case .count, .number: true
    case .text, .code, .choice, .date, .yesNo: false
    }
  }
}

/// One value of a table, before anybody decides how it looks.
public enum TableValue: Sendable, Hashable {
  /// Words, a code or a date.
  case text(String)
  /// Yes or no.
  case yesNo(Bool)
  /// A whole number.
  case count(Int)
  /// A number in full precision.
  case number(Double)
  /// Not given.
  case absent
}
