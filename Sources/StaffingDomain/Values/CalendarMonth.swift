/// A month of a year of the proleptic Gregorian calendar.
public struct CalendarMonth: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Months since January of the year 0.
  private let number: Int

  /// The month of a day.
  public init(of date: CalendarDate) { number = date.year * 12 + date.month - 1 }

  /// Reads the ISO 8601 form `2026-03`; nil for anything else.
  public init?(iso8601 text: String) {
    guard text.utf8.count == 7, let first = CalendarDate(iso8601: text + "-01") else { return nil }
    self.init(of: first)
  }

  private init(number: Int) { self.number = min(max(number, 12), 9999 * 12 + 11) }

  /// The year, 1 to 9999.
  public var year: Int { number / 12 }
  /// The month of the year, 1 to 12.
  public var month: Int { number % 12 + 1 }

  /// The month a number of months later (earlier where negative); it stops at the years 1 and 9999.
  public func adding(_ months: Int) -> CalendarMonth { CalendarMonth(number: number + months) }

  /// Months from this one to another one; negative where the other comes first.
  public func months(until other: CalendarMonth) -> Int { other.number - number }

  /// The first day.
  public var firstDay: CalendarDate { CalendarDate(clampingYear: year, month: month, day: 1) }

  /// The last day.
  public var lastDay: CalendarDate { CalendarDate(clampingYear: year, month: month, day: 31) }

  /// The ISO 8601 form, for example `2026-03`.
  public var description: String { String(firstDay.description.prefix(7)) }

  /// Orders months by the calendar.
  public static func < (left: CalendarMonth, right: CalendarMonth) -> Bool { left.number < right.number }
}
