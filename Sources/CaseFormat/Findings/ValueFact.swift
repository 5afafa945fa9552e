public import StaffingDomain

/// What is wrong with the value of a cell or of a key.
public enum ValueFact: Sendable, Hashable {
  /// The value of a column or key is none of its type.
  case wrong(name: String, ValueProblem)
  /// A required cell is empty.
  case empty(column: String, ValueType)
  /// A cell holds a character that is not what it looks like, and so do so many more of its column.
  case strangeCharacter(column: String, text: String, StrangeCharacter, others: Int)

  /// The stable code of the fact.
  package var code: FindingCode {
    switch self {
    case .wrong(_, let problem): problem.code
    case .empty: .missingValue
    case .strangeCharacter: .strangeCharacter
    }
  }
}

/// Why a text is not a value of its type; texts are as a message shows them.
public enum ValueProblem: Error, Sendable, Hashable {
  /// The text is no whole number.
  case notAnInteger(String)
  /// The text is no number.
  case notANumber(String)
  /// The text is a percentage where a share belongs.
  case percentage(String)
  /// The text has a comma where a point belongs.
  ///
  /// - Parameters:
  ///   - point: The number with a point.
  ///   - grouped: The number if the comma groups thousands; nil where it cannot.
  case decimalComma(String, point: String, grouped: String?)
  /// The text is an amount in million VND with more decimals than a dong has.
  case finerThanADong(String)
  /// The text is a value, but not of the range of a type.
  case outOfRange(String, ValueType)
  /// The text is neither yes nor no.
  case notYesNo(String)
  /// The text is none of some words.
  case unknownWord(String, nearest: String?, words: [String])
  /// The text is no date.
  case notADate(String, DateAdvice)
  /// The text is too long for a code, or damaged.
  case notACode(String)
  /// A text or code that is what a spreadsheet shows in place of a result: `#N/A`, or `=` for a formula without one.
  case noResult(String)
  /// The text holds a character that is not what it looks like, or acts on whatever shows it.
  case strangeCharacter(String, StrangeCharacter)

  /// The stable code of the problem.
  public var code: FindingCode {
    switch self {
    case .notAnInteger: .invalidInteger
    case .notANumber, .percentage, .finerThanADong: .invalidNumber
    case .decimalComma: .decimalComma
    case .outOfRange: .outOfRange
    case .notYesNo: .invalidYesNo
    case .unknownWord: .unknownWord
    case .notADate: .invalidDate
    case .notACode, .noResult: .invalidText
    case .strangeCharacter: .strangeCharacter
    }
  }
}

/// How a text that is no date of the form 2025-07-01 may have come about.
public enum DateAdvice: Sendable, Hashable {
  /// It is the number by which a spreadsheet counts days, perhaps with a part of the day; the day that it stands for.
  case dayNumber(CalendarDate)
  /// It is a date with the year first, in another form.
  case write(CalendarDate)
  /// It has the form, but the calendar has no such day.
  case noSuchDay
  /// It is a date if the day comes first.
  case dayFirst(CalendarDate)
  /// It is a date whose month comes first.
  case monthFirst(CalendarDate)
  /// It is a date with a time of day after it; how the date alone is to be taken.
  indirect case withTime(DateAdvice)
  /// It is a year alone.
  case yearAlone
  /// It is a month and its year, without the day.
  case monthAlone
  /// Its year has two digits.
  case shortYear
  /// Nothing can be told.
  case unknown
}
