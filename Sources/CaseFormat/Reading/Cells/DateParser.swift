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
    let parts = text.split(whereSeparator: { "/-. ".contains($0) }).map(String.init)
    let numbers = parts.prefix(3).compactMap { Int($0) }
    if parts.count == 1, numbers.count == 1, (20_000...80_000).contains(numbers[0]) { return .dayNumber }
    guard numbers.count == 3, parts.count >= 3 else { return .unknown }
    if parts[0].count == 4 {
      return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]).map(DateAdvice.write) ?? .noSuchDay
    }
    guard numbers[2] >= 1000 else { return .unknown }
    if let date = CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]) { return .dayFirst(date) }
    return CalendarDate(year: numbers[2], month: numbers[0], day: numbers[1]).map(DateAdvice.monthFirst) ?? .unknown
  }
}
