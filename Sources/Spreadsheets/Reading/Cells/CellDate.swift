/// A day of the calendar, perhaps with a time, as a cell holds it.
public struct CellDate: Sendable, Hashable {
  /// The year, from 1900.
  public let year: Int
  /// The month, from 1.
  public let month: Int
  /// The day, from 1.
  public let day: Int
  /// The second of the day, from 0; nil for the day as a whole.
  public let second: Int?

  /// The date in ISO 8601, with a time where there is one: `2025-07-01`, `2025-07-01T08:30:00`.
  public var text: String {
    let date = [digits(year, 4), digits(month, 2), digits(day, 2)].joined(separator: "-")
    guard let second else { return date }
    let time = [second / 3_600, second / 60 % 60, second % 60].map { digits($0, 2) }
    return date + "T" + time.joined(separator: ":")
  }

  private func digits(_ number: Int, _ count: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, count - text.count)) + text
  }

  /// Creates a date; nil where the calendar has none such.
  init?(year: Int, month: Int, day: Int, second: Int? = nil) {
    guard (1...9_999).contains(year), (1...12).contains(month), day >= 1,
      day <= CellDate.days(inMonth: month, of: year), (0..<86_400).contains(second ?? 0)
    else { return nil }
    (self.year, self.month, self.day, self.second) = (year, month, day, second)
  }

  /// The date that a number of days means.
  ///
  /// The system of 1900 counts 1900-01-01 as day 1 and has a 29 February 1900 that never was; that of 1904 counts
  /// 1904-01-01 as day 0. Times are rounded to seconds.
  /// Source: ECMA-376, part 1, section 18.17.4.1.
  /// - Returns: nil for what is no day of either system: 1900-02-29 too.
  init?(days: Double, from1904: Bool) {
    guard days >= 0, days < 3_000_000 else { return nil }
    var whole = Int(days.rounded(.down))
    var second = Int(((days - Double(whole)) * 86_400).rounded())
    if second == 86_400 { (whole, second) = (whole + 1, 0) }
    let sinceMarch: Int
    if from1904 {
      sinceMarch = whole + CellDate.day1904
    } else {
      guard whole >= 1, whole != 60 else { return nil }
      sinceMarch = whole + CellDate.day1900 + (whole > 60 ? 0 : 1)
    }
    // Years begin in March here, so that the day that leap years have more is their last.
    let era = sinceMarch / 146_097
    let dayOfEra = sinceMarch % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1, second: second == 0 ? nil : second)
  }

  /// The days from 1 March of the year 0 to 30 December 1899 and to 1 January 1904.
  private static let day1900 = 693_899
  private static let day1904 = 695_361

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Reads a date in ISO 8601, as strict workbooks write it: `2025-07-01`, `2025-07-01T08:30:00.000`, with `Z` or without.
  ///
  /// - Returns: nil for anything else; parts of a second are left out.
  init?(iso text: [UInt8]) {
    guard text.count >= 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      let year = CellDate.number(text[0..<4]), let month = CellDate.number(text[5..<7]),
      let day = CellDate.number(text[8..<10])
    else { return nil }
    if text.count == 10 {
      self.init(year: year, month: month, day: day)
      return
    }
    guard let second = CellDate.second(text[10...]) else { return nil }
    self.init(year: year, month: month, day: day, second: second == 0 ? nil : second)
  }

  /// The second of the day that a time such as `T08:30:00.000Z` means; nil for anything else.
  private static func second(_ text: ArraySlice<UInt8>) -> Int? {
    let start = text.startIndex
    guard text[start] == UInt8(ascii: "T"), text.count >= 6, text[start + 3] == UInt8(ascii: ":"),
      let hour = number(text[start + 1..<start + 3]), let minute = number(text[start + 4..<start + 6]), minute < 60
    else { return nil }
    var rest = text[(start + 6)...]
    if rest.last == UInt8(ascii: "Z") { rest.removeLast() }
    guard let colon = rest.first else { return hour * 3_600 + minute * 60 }
    guard colon == UInt8(ascii: ":"), rest.count >= 3,
      let second = number(rest[rest.startIndex + 1..<rest.startIndex + 3]), second < 60
    else { return nil }
    let fraction = rest.dropFirst(3)
    guard fraction.isEmpty || fraction.first == UInt8(ascii: ".") && number(fraction.dropFirst().prefix(9)) != nil
    else { return nil }
    return hour * 3_600 + minute * 60 + second
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty else { return nil }
    var value = 0
    for byte in digits {
      guard let digit = ASCII.digit(byte) else { return nil }
      value = value * 10 + digit
    }
    return value
  }
}
