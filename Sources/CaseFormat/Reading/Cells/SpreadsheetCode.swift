/// Codes as spreadsheets leave them that took them for numbers or dates.
enum SpreadsheetCode {
  /// A code of digits as a number: without leading zeros, and without the decimals that a spreadsheet adds.
  ///
  /// - Returns: nil for a code that is not of digits alone, or with decimals other than zeros.
  static func number(_ code: some StringProtocol) -> String? {
    let digits = code.utf8.prefix { isDigit($0) }
    guard !digits.isEmpty else { return nil }
    let rest = code.utf8.dropFirst(digits.count)
    guard rest.isEmpty || hasZeroDecimals(rest) else { return nil }
    let significant = digits.drop { $0 == UInt8(ascii: "0") }
    return significant.isEmpty ? "0" : String(decoding: significant, as: UTF8.self)
  }

  /// Whether a code has the decimals that a spreadsheet adds: `101.0`.
  static func hasDecimals(_ code: String) -> Bool { number(code) != nil && code.utf8.contains(UInt8(ascii: ".")) }

  /// Whether a code starts with zeros, of which a spreadsheet leaves none.
  static func hasLeadingZeros(_ code: String) -> Bool { code.utf8.first == UInt8(ascii: "0") && code.utf8.count > 1 }

  /// Whether a code is a large number as a spreadsheet shortens it: `1.08501E+11`, or `1,08501E+11` where numbers have
  /// decimal commas.
  static func isShortened(_ code: String) -> Bool {
    guard code.utf8.contains(UInt8(ascii: "+")) else { return false }
    let parts = code.utf8.split(omittingEmptySubsequences: false) { $0 | 0x20 == UInt8(ascii: "e") }
    guard parts.count == 2, let sign = parts[1].first, sign == UInt8(ascii: "+"), parts[1].count >= 3,
      parts[1].dropFirst().allSatisfy(isDigit)
    else { return false }
    let mantissa = parts[0].split(omittingEmptySubsequences: false) {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    return (1...2).contains(mantissa.count) && mantissa[0].count == 1
      && mantissa.allSatisfy { !$0.isEmpty && $0.allSatisfy(isDigit) }
  }

  /// Whether a code is a day as a spreadsheet abbreviates it: `5-Jan`, `Jan-05`.
  static func isDay(_ code: String) -> Bool {
    let parts = code.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let month = parts.first(where: { months.contains(String($0)) }),
      let other = parts.first(where: { $0 != month })
    else { return false }
    return (1...2).contains(other.count) && other.utf8.allSatisfy(isDigit)
  }

  private static let months: Set = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func hasZeroDecimals(_ rest: some Collection<UInt8>) -> Bool {
    rest.count >= 2 && rest.first == UInt8(ascii: ".") && rest.dropFirst().allSatisfy { $0 == UInt8(ascii: "0") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
