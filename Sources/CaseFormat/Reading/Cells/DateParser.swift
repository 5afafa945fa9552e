internal import StaffingDomain

/// Reads ISO 8601 dates from bytes, and explains the other ways in which spreadsheets write dates.
enum DateParser {
  /// The date `2025-07-01`; nil for anything else.
  static func date(_ bytes: UnsafeBufferPointer<UInt8>) -> CalendarDate? {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = digits(bytes, 0..<4), let month = digits(bytes, 5..<7), let day = digits(bytes, 8..<10)
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func digits(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var value = 0
    for offset in range {
      let digit = bytes[offset] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }

  /// How a text that is not a date may have come about.
  static func advice(for text: String) -> DateAdvice {
    if let day = dayNumber(text) { return .dayNumber(day) }
    let (date, hasTime) = withoutTime(text)
    let advice = adviceWithoutTime(date)
    return hasTime && advice != .unknown ? .withTime(advice) : advice
  }

  /// The day that a spreadsheet means by a number of days, with the part of a day behind a point.
  ///
  /// Source: ECMA-376, part 1, section 18.17.4.1 (1900 date base system): day 61 is 1900-03-01.
  private static func dayNumber(_ text: String) -> CalendarDate? {
    let whole = text.prefix { $0 != "." }
    guard let number = Int(whole), spreadsheetDays.contains(number), text.dropFirst(whole.count + 1).allSatisfy(isDigit)
    else { return nil }
    return CalendarDate(year: 1899, month: 12, day: 30)?.adding(days: number)
  }

  /// The days from 1954 to 2119: who is in service or in training was born and will leave between them.
  private static let spreadsheetDays = 20_000...80_000

  /// A text without the time of day that follows a date: `T00:00`, ` 00:00:00`, ` 12:30 PM`.
  private static func withoutTime(_ text: String) -> (date: String, hasTime: Bool) {
    guard let end = text.firstIndex(where: { $0 == "T" || $0 == " " }) else { return (text, false) }
    let time = text[text.index(after: end)...]
    return time.contains(":") && time.first.map(isDigit) ?? false ? (String(text[..<end]), true) : (text, false)
  }

  private static func adviceWithoutTime(_ text: String) -> DateAdvice {
    if isNumber(ofYear: text) { return .yearAlone }
    let parts = text.split(whereSeparator: { "/-. ".contains($0) }).map(String.init)
    let numbers = parts.prefix(3).compactMap { $0.allSatisfy(isDigit) ? Int($0) : nil }
    guard numbers.count == min(3, parts.count) else { return .unknown }
    switch parts.prefix(3).map(\.count) {
    case [4]: return isYear(numbers[0]) ? .yearAlone : .unknown
    case [4, 1], [4, 2]: return isYear(numbers[0]) && isMonth(numbers[1]) ? .monthAlone : .unknown
    case [1, 4], [2, 4]: return isYear(numbers[1]) && isMonth(numbers[0]) ? .monthAlone : .unknown
    case let counts where counts.count == 3: break
    default: return .unknown
    }
    if parts[0].count == 4 {
      return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]).map(DateAdvice.write) ?? .noSuchDay
    }
    if parts[2].count == 2, (1...31).contains(numbers[0]), (1...31).contains(numbers[1]) { return .shortYear }
    guard numbers[2] >= 1000 else { return .unknown }
    if let date = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]) { return .dayFirst(date) }
    if let date = CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1]) { return .monthFirst(date) }
    return (1...31).contains(numbers[0]) && isMonth(numbers[1]) ? .noSuchDay : .unknown
  }

  /// Whether a text is a year as a spreadsheet writes a number: with zeros behind a point or a comma.
  private static func isNumber(ofYear text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    return parts.count == 2 && parts[0].count == 4 && parts[0].allSatisfy(isDigit) && Int(parts[0]).map(isYear) == true
      && !parts[1].isEmpty && parts[1].allSatisfy { $0 == "0" }
  }

  private static func isYear(_ number: Int) -> Bool { (1900...2199).contains(number) }

  private static func isMonth(_ number: Int) -> Bool { (1...12).contains(number) }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}
