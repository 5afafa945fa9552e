internal import StaffingDomain

/// Reads the value of a type from the bytes of a cell or the text of a policy value.
package enum ValueParser {
  static func integer(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: ClosedRange<Int>
  ) -> Result<Int, ValueProblem> {
    guard let value = NumberParser.integer(bytes) else { return .failure(notAnInteger(bytes, range)) }
    guard range.contains(value) else {
      return .failure(.outOfRange(shown(bytes), .integer(range)))
    }
    return .success(value)
  }

  static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ range: NumberRange) -> Result<Double, ValueProblem> {
    guard let value = NumberParser.number(bytes) else { return .failure(notANumber(bytes)) }
    guard range.contains(value) else { return .failure(.outOfRange(shown(bytes), .number(range))) }
    guard !range.isMoney || isWholeDong(value) else { return .failure(.finerThanADong(shown(bytes))) }
    // -0 would print as such in results.
    return .success(value == 0 ? 0 : value)
  }

  /// Whether an amount in million VND is a whole number of dong, but for the arithmetic.
  private static func isWholeDong(_ value: Double) -> Bool {
    abs(value * MillionDong.dongPerUnit - MillionDong(value).dong) <= Tolerances.wholeAmount
  }

  static func yesNo(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Bool, ValueProblem> {
    if bytes.elementsEqual("yes".utf8) { return .success(true) }
    if bytes.elementsEqual("no".utf8) { return .success(false) }
    return .failure(strange(bytes) ?? .notYesNo(shown(bytes)))
  }

  /// The place of a word in its list.
  static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ words: [String]) -> Result<Int, ValueProblem> {
    for (index, word) in words.enumerated() where bytes.elementsEqual(word.utf8) { return .success(index) }
    if let strange = strange(bytes) { return .failure(strange) }
    let text = shown(bytes)
    return .failure(.unknownWord(text, nearest: NearestName.suggestion(for: text, among: words), words: words))
  }

  static func date(
    _ bytes: UnsafeBufferPointer<UInt8>, years: ClosedRange<Int>
  ) -> Result<CalendarDate, ValueProblem> {
    guard let date = DateParser.date(bytes) else {
      if let strange = strange(bytes) { return .failure(strange) }
      let text = shown(bytes)
      return .failure(.notADate(text, DateParser.advice(for: text)))
    }
    guard years.contains(date.year) else { return .failure(.outOfRange(shown(bytes), .date(years: years))) }
    return .success(date)
  }

  /// A date, or a month such as `2026-03`, which is its first day.
  static func month(
    _ bytes: UnsafeBufferPointer<UInt8>, years: ClosedRange<Int>
  ) -> Result<CalendarDate, ValueProblem> {
    guard let month = CalendarMonth(iso8601: String(decoding: bytes, as: UTF8.self)) else {
      return date(bytes, years: years)
    }
    guard years.contains(month.year) else { return .failure(.outOfRange(shown(bytes), .date(years: years))) }
    return .success(month.firstDay)
  }

  /// A text without characters that act on whatever shows it; tabs and line ends may stand in it.
  static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<String, ValueProblem> {
    if let found = StrangeCharacter.firstControl(in: bytes) {
      return .failure(.strangeCharacter(shown(bytes), found))
    }
    if isNoResult(bytes) { return .failure(.noResult(shown(bytes))) }
    return .success(String(decoding: bytes, as: UTF8.self))
  }

  /// A code: at most 64 characters on one line, none of them damaged.
  static func code(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<String, ValueProblem> {
    if isNoResult(bytes) { return .failure(.noResult(shown(bytes))) }
    let text = String(decoding: bytes, as: UTF8.self)
    if let control = text.unicodeScalars.first(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }),
      let character = StrangeCharacter(control)
    {
      return .failure(.strangeCharacter(shown(text), character))
    }
    guard text.count <= 64, !text.unicodeScalars.contains("\u{FFFD}") else { return .failure(.notACode(shown(text))) }
    return .success(text)
  }

  /// Whether a text is what spreadsheets show in place of a result.
  private static func isNoResult(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    if first == UInt8(ascii: "=") { return bytes.count == 1 }
    return first == UInt8(ascii: "#") && errorNames.contains(String(decoding: bytes, as: UTF8.self))
  }

  /// The errors of cells, as Excel and LibreOffice name them.
  private static let errorNames: Set<String> = [
    "#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
    "#CONNECT!", "#UNKNOWN!", "#GETTING_DATA",
  ]

  /// What is wrong with a code that holds a character which nobody sees; nil without any.
  static func hidden(_ bytes: UnsafeBufferPointer<UInt8>) -> ValueProblem? {
    let text = String(decoding: bytes, as: UTF8.self)
    let character = text.unicodeScalars.lazy.compactMap { StrangeCharacter($0) }.first { !$0.isLookAlike }
    return character.map { .strangeCharacter(shown(text), $0) }
  }

  /// What is wrong with a text that is no value for a character that is not what it looks like; nil without any.
  private static func strange(_ bytes: UnsafeBufferPointer<UInt8>) -> ValueProblem? {
    let text = String(decoding: bytes, as: UTF8.self)
    return StrangeCharacter.first(in: text).map { .strangeCharacter(shown(text), $0) }
  }

  /// A cell's text as a message shows it: without characters that act on a terminal, and cut after 60 characters.
  static func shown(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    shown(String(decoding: bytes, as: UTF8.self))
  }

  package static func shown(_ text: String) -> String {
    let start = text.prefix(60)
    var result = String.UnicodeScalarView()
    for scalar in start.unicodeScalars { result.append(StrangeCharacter.isForbidden(scalar) ? "\u{FFFD}" : scalar) }
    return start.endIndex == text.endIndex ? String(result) : String(result) + "..."
  }

  private static func notAnInteger(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: ClosedRange<Int>
  ) -> ValueProblem {
    if let strange = strange(bytes) { return strange }
    let allDigits = bytes.count > 18 && bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return allDigits ? .outOfRange(shown(bytes), .integer(range)) : .notAnInteger(shown(bytes))
  }

  private static func notANumber(_ bytes: UnsafeBufferPointer<UInt8>) -> ValueProblem {
    if let strange = strange(bytes) { return strange }
    let text = shown(bytes)
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let isDecimalComma =
      parts.count == 2
      && parts.allSatisfy { !$0.isEmpty && $0.drop { $0 == "-" }.allSatisfy { $0.isASCII && $0.isNumber } }
    if isDecimalComma {
      let grouped = parts[1].count == 3 ? "\(parts[0])\(parts[1])" : nil
      return .decimalComma(text, point: "\(parts[0]).\(parts[1])", grouped: grouped)
    }
    return text.hasSuffix("%") ? .percentage(text) : .notANumber(text)
  }
}
