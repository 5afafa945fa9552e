internal import StaffingDomain

/// Reads the value of a type from the bytes of a cell or the text of a policy value.
enum ValueParser {
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
    // -0 would print as such in results.
    return .success(value == 0 ? 0 : value)
  }

  static func yesNo(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Bool, ValueProblem> {
    if bytes.elementsEqual("yes".utf8) { return .success(true) }
    if bytes.elementsEqual("no".utf8) { return .success(false) }
    return .failure(.notYesNo(shown(bytes)))
  }

  /// The place of a word in its list.
  static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ words: [String]) -> Result<Int, ValueProblem> {
    for (index, word) in words.enumerated() where bytes.elementsEqual(word.utf8) { return .success(index) }
    let text = shown(bytes)
    return .failure(.unknownWord(text, nearest: NearestName.suggestion(for: text, among: words), words: words))
  }

  static func date(
    _ bytes: UnsafeBufferPointer<UInt8>, years: ClosedRange<Int>
  ) -> Result<CalendarDate, ValueProblem> {
    guard let date = DateParser.date(bytes) else {
      let text = shown(bytes)
      return .failure(.notADate(text, DateParser.advice(for: text)))
    }
    guard years.contains(date.year) else { return .failure(.outOfRange(shown(bytes), .date(years: years))) }
    return .success(date)
  }

  /// A cell's text as a message shows it: without control characters, and cut after 60 characters.
  static func shown(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    shown(String(decoding: bytes, as: UTF8.self))
  }

  static func shown(_ text: String) -> String {
    var result = ""
    for (count, character) in text.enumerated() {
      if count == 60 { return result + "..." }
      let isControl = character.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }
      result.append(isControl ? "\u{FFFD}" : character)
    }
    return result
  }

  private static func notAnInteger(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: ClosedRange<Int>
  ) -> ValueProblem {
    let allDigits = bytes.count > 18 && bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return allDigits ? .outOfRange(shown(bytes), .integer(range)) : .notAnInteger(shown(bytes))
  }

  private static func notANumber(_ bytes: UnsafeBufferPointer<UInt8>) -> ValueProblem {
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
