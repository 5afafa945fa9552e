/// A day of the proleptic Gregorian calendar, without a time or a time zone.
public struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Creates a date, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.days(inMonth: month, of: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Creates the nearest date: each part outside its range is moved to the range's end, so `2025-02-31` is the 28th.
  public init(clampingYear year: Int, month: Int, day: Int) {
    let nearestYear = min(max(year, 1), 9999)
    let nearestMonth = min(max(month, 1), 12)
    let lastDay = CalendarDate.days(inMonth: nearestMonth, of: nearestYear)
    self.init(uncheckedYear: nearestYear, month: nearestMonth, day: min(max(day, 1), lastDay))
  }

  /// Reads the ISO 8601 form `2025-07-01`; nil for anything else.
  public init?(iso8601 text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The date a number of half months later (earlier where negative).
  ///
  /// Whole months keep the day of the month, or take the last day of a shorter month; a remaining half month is 15
  /// days. The horizon's middle, `plan date + H/2 months`, is `adding(halfMonths: H)`. Dates past the year 9999 or
  /// before the year 1 stop there.
  public func adding(halfMonths: Int) -> CalendarDate {
    let wholeMonths = Int((Double(halfMonths) / 2).rounded(.down))
    let shifted = adding(months: wholeMonths)
    return halfMonths - 2 * wholeMonths == 1 ? shifted.adding(days: 15) : shifted
  }

  /// The date a number of months later (earlier where negative), on the same day or the last of a shorter month.
  public func adding(months: Int) -> CalendarDate {
    let total = year * 12 + (month - 1) + months
    let newYear = Int((Double(total) / 12).rounded(.down))
    guard newYear >= 1 else { return .earliest }
    guard newYear <= 9999 else { return .latest }
    let newMonth = total - newYear * 12 + 1
    let newDay = min(day, CalendarDate.days(inMonth: newMonth, of: newYear))
    return CalendarDate(year: newYear, month: newMonth, day: newDay) ?? self
  }

  /// The date a number of days later, 0 or more.
  public func adding(days: Int) -> CalendarDate {
    var (year, month, day) = (year, month, day + days)
    while day > CalendarDate.days(inMonth: month, of: year) {
      day -= CalendarDate.days(inMonth: month, of: year)
      month += 1
      if month > 12 { (year, month) = (year + 1, 1) }
      guard year <= 9999 else { return .latest }
    }
    return CalendarDate(year: year, month: month, day: day) ?? .latest
  }

  /// Days from this date to another one; negative where the other comes first.
  public func days(until other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// The number of the day in the Gregorian calendar, 0 on 1 March of the year 0.
  private var dayNumber: Int {
    // The year starts in March, so that the leap day is its last.
    let shifted = month < 3 ? year - 1 : year
    let daysBefore = (153 * ((month + 9) % 12) + 2) / 5
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + daysBefore + day - 1
  }

  /// The day before; the first day of the calendar stays.
  public var dayBefore: CalendarDate {
    if day > 1 { return CalendarDate(clampingYear: year, month: month, day: day - 1) }
    if month > 1 { return CalendarDate(clampingYear: year, month: month - 1, day: 31) }
    return year > 1 ? CalendarDate(clampingYear: year - 1, month: 12, day: 31) : self
  }

  /// The ISO 8601 form, for example `2025-07-01`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// Orders dates by the calendar.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private init(uncheckedYear year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  private static let earliest = CalendarDate(uncheckedYear: 1, month: 1, day: 1)
  private static let latest = CalendarDate(uncheckedYear: 9999, month: 12, day: 31)

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
