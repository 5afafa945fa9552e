internal import StaffingDomain

/// A way of writing a date in a text; the raw value is its name in a mapping.
///
/// Between the numbers may stand `/`, `-` or `.`, and a number may lack its leading zero.
public enum DateForm: String, Sendable, Hashable, CaseIterable {
  /// The day first, as everywhere in Vietnam.
  case dayFirst = "dd/mm/yyyy"
  /// The month first, as spreadsheets set for America write.
  case monthFirst = "mm/dd/yyyy"
  /// The year first, as ISO 8601.
  case yearFirst = "yyyy-mm-dd"
  /// The month and the year: the first day of the month is meant.
  case month = "mm/yyyy"
  /// The year alone: its first day is meant.
  case year = "yyyy"
  /// The last two digits of a year of birth: from 30 on of the 20th century, below it of the 21st, as spreadsheets read
  /// them; the first day of the year is meant.
  case shortYear = "yy"
  /// The day first, and the last two digits of a year of birth.
  case shortDayFirst = "dd/mm/yy"

  /// The first of the hundred years that two digits tell apart.
  public static let firstShortYear = 1930

  /// Whether a year has two digits, which only years of birth may.
  public var hasShortYears: Bool { self == .shortYear || self == .shortDayFirst }

  /// The date that a text means in the form, as the case format writes it; nil for anything else.
  ///
  /// A year behind a day or a month has four digits but in ``shortDayFirst``: that of `01/02/26` is not told.
  public func read(_ text: String) -> String? {
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }.map(DateForm.number)
    let numbers = parts.compactMap(\.self)
    guard numbers.count == parts.count else { return nil }
    let lengths = text.split { "/-.".contains($0) }.map(\.count)
    switch (self, numbers.count) {
    case (.dayFirst, 3) where lengths[2] == 4: return DateForm.text(numbers[2], numbers[1], numbers[0])
    case (.monthFirst, 3) where lengths[2] == 4: return DateForm.text(numbers[2], numbers[0], numbers[1])
    case (.yearFirst, 3) where lengths[0] == 4: return DateForm.text(numbers[0], numbers[1], numbers[2])
    case (.month, 2) where lengths[1] == 4: return DateForm.text(numbers[1], numbers[0], 1)
    case (.year, 1) where lengths[0] == 4: return DateForm.text(numbers[0], 1, 1)
    case (.shortYear, 1) where lengths[0] == 2 && text.count == 2:
      return DateForm.text(DateForm.year(numbers[0]), 1, 1)
    case (.shortDayFirst, 3) where lengths[2] == 2:
      return DateForm.text(DateForm.year(numbers[2]), numbers[1], numbers[0])
    default: return nil
    }
  }

  /// The year that two digits mean.
  private static func year(_ digits: Int) -> Int {
    let year = firstShortYear / 100 * 100 + digits
    return year < firstShortYear ? year + 100 : year
  }

  private static func number(_ text: Substring) -> Int? {
    guard (1...4).contains(text.count), text.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return Int(text)
  }

  private static func text(_ year: Int, _ month: Int, _ day: Int) -> String? {
    CalendarDate(year: year, month: month, day: day).map { "\($0)" }
  }
}
