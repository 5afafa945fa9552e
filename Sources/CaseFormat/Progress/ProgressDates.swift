internal import StaffingDomain
import Tables

/// Reads the days and months of a progress, in whatever form they were typed: `2026-04-15`, `15/04/2026`, with a time or
/// without, `04/2026`, `tháng 4/2026`.
///
/// Where the numbers of a day are separated by marks and the year stands last, the day comes first as everywhere in
/// Vietnam: one day that can only have the month first turns no other round, and is no day itself.
struct ProgressDates {
  /// A day as it was typed.
  struct Reading {
    /// The day.
    let date: CalendarDate
    /// The day it would be with day and month exchanged, where nothing in the progress tells which comes first.
    let other: CalendarDate?
  }

  private let isCertain: Bool
  private let vocabulary: ProgressVocabulary

  /// Looks at every day of the progress.
  init(_ texts: [String], _ vocabulary: ProgressVocabulary) {
    let days = texts.map(Self.withoutTime)
    let dayFirst = days.contains { Self.read($0, .dayFirst) != nil && Self.read($0, .monthFirst) == nil }
    let monthFirst = days.contains { Self.read($0, .dayFirst) == nil && Self.read($0, .monthFirst) != nil }
    isCertain = dayFirst && !monthFirst
    self.vocabulary = vocabulary
  }

  /// The day that a text means; nil for none.
  func date(_ text: String) -> Reading? {
    let text = Self.withoutTime(text)
    if let date = CalendarDate(iso8601: text) ?? Self.read(text, .yearFirst) { return Reading(date: date, other: nil) }
    guard let date = Self.read(text, .dayFirst) else { return nil }
    let other = isCertain ? nil : Self.read(text, .monthFirst)
    return Reading(date: date, other: other == date ? nil : other)
  }

  /// The day that a text can only mean with the month first, as in `02/13/2026`; nil for any other text.
  func monthFirst(_ text: String) -> CalendarDate? {
    date(text) == nil ? Self.read(Self.withoutTime(text), .monthFirst) : nil
  }

  /// The month that a text means, which a day of it may stand for; nil for none.
  func month(_ text: String) -> CalendarMonth? {
    if let month = CalendarMonth(iso8601: text) ?? date(text).map({ CalendarMonth(of: $0.date) }) { return month }
    let parts = text.split { $0.isWhitespace || "/-.,".contains($0) }.map { String($0) }
    let numbers = parts.compactMap { vocabulary.monthPart($0) }
    guard numbers.count == 2, parts.allSatisfy({ vocabulary.monthPart($0) != nil || vocabulary.isMonthWord($0) }) else {
      return nil
    }
    let (month, year) = numbers[0] > numbers[1] ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
    guard (1000...9999).contains(year) else { return nil }
    return CalendarDate(year: year, month: month, day: 1).map { CalendarMonth(of: $0) }
  }

  private static func read(_ text: String, _ form: DateForm) -> CalendarDate? {
    form.read(text).flatMap { CalendarDate(iso8601: $0) }
  }

  /// A text without the time of day that spreadsheets put behind a day.
  private static func withoutTime(_ text: String) -> String {
    let text = NormalForm.trimmed(text)
    let parts = text.split(maxSplits: 1) { $0 == " " || $0 == "T" }
    guard parts.count == 2, let day = parts.first, day.first?.isNumber == true, parts[1].contains(":"),
      parts[1].first?.isNumber == true
    else { return text }
    return String(day)
  }
}
