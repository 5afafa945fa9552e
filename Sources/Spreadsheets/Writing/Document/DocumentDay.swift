/// A day of the calendar as a cell holds it.
///
/// Any three numbers make one; what is no day, or none that a workbook can hold, is found when it is written.
public struct DocumentDay: Sendable, Hashable {
  /// The year, for example 2026.
  public let year: Int
  /// The month, from 1.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Puts a day together.
  public init(year: Int, month: Int, day: Int) { (self.year, self.month, self.day) = (year, month, day) }

  /// Reads a day as ISO 8601 has it, `2026-07-01`; nil where the text is anything else.
  public init?(iso text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2] else { return nil }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard parts.allSatisfy({ $0.allSatisfy(digits.contains) }) else { return nil }
    let numbers = parts.compactMap { Int(String($0) ?? "") }
    guard numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }

  /// The number that stands for the day in a workbook, days from the end of 1899; nil where there is none.
  ///
  /// Workbooks know the years 1900 to 9999. They count a 29 February 1900 that never was, so that numbers from 1 March 1900
  /// on are one higher than the days that have passed.
  public var serial: Int? {
    guard (1900...9999).contains(year), (1...12).contains(month), day >= 1, day <= daysInMonth else { return nil }
    let elapsed = DocumentDay.days(before: year) - DocumentDay.days(before: 1900)
    let serial = elapsed + (1..<month).reduce(0) { $0 + DocumentDay(year: year, month: $1, day: 1).daysInMonth } + day
    return serial > 59 ? serial + 1 : serial
  }

  private var daysInMonth: Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: DocumentDay.isLeap(year) ? 29 : 28
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// The days from the first of January of the year 1 to that of another year.
  private static func days(before year: Int) -> Int {
    let passed = year - 1
    return passed * 365 + passed / 4 - passed / 100 + passed / 400
  }
}
