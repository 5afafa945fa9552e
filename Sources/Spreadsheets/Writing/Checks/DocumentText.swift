/// Texts in the form in which a workbook can hold them.
///
/// Files are XML, which has no control characters but tab and line ends. In cells the others stand as `_x0007_`, which
/// spreadsheet programs turn back; whoever writes that very text gets `_x005F_x0007_`, for the same reason. Elsewhere control
/// characters become spaces. What no workbook can hold, U+0000, U+FFFE and U+FFFF, becomes U+FFFD, and every line end a
/// line feed.
enum DocumentText {
  /// The most UTF-16 units of a cell or a note.
  static let limit = 32_767

  /// The text as a cell holds it.
  ///
  /// The library would write control characters by their numbers too, but not where a chart repeats what a cell holds.
  static func cell(_ text: String) -> String {
    guard needsCare(text) else { return text }
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "\r": if place + 1 == scalars.count || scalars[place + 1] != "\n" { result.append("\n") }
      case "_":
        result.append(scalar)
        if isEscape(scalars[place...]) { result.append(contentsOf: "x005F_".unicodeScalars) }
      case "\n", "\t": result.append(scalar)
      case _ where isUnwritable(scalar): result.append("\u{FFFD}")
      case _ where scalar.value < 0x20:
        let number = String(scalar.value, radix: 16, uppercase: true)
        result.append(contentsOf: ("_x00" + (number.count == 1 ? "0" : "") + number + "_").unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text as everything else holds it.
  static func plain(_ text: String) -> String {
    guard needsCare(text) else { return text }
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "\r": if place + 1 == scalars.count || scalars[place + 1] != "\n" { result.append("\n") }
      case "\n", "\t": result.append(scalar)
      case _ where isUnwritable(scalar): result.append("\u{FFFD}")
      default: result.append(scalar.value < 0x20 ? " " : scalar)
      }
    }
    return String(result)
  }

  /// The text as an attribute of the file holds it, where a tab would be lost.
  static func attribute(_ text: String) -> String {
    String(String.UnicodeScalarView(plain(text).unicodeScalars.map { $0 == "\t" ? " " : $0 }))
  }

  /// A text that the library would take for a formula where it begins with `=`, made plain: the library drops one such sign
  /// from messages, and so gets another.
  static func message(_ text: String) -> String {
    let text = attribute(text)
    return text.hasPrefix("=") ? "=" + text : text
  }

  /// A name in a chart, where `=` at the start would make a formula of it.
  static func label(_ text: String) -> String {
    let text = plain(text)
    return text.hasPrefix("=") ? " " + text : text
  }

  /// A text as a formula holds it.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in plain(text).unicodeScalars {
      result.unicodeScalars.append(scalar)
      if scalar == "\"" { result.unicodeScalars.append(scalar) }
    }
    return result + "\""
  }

  /// The text cut to a number of UTF-16 units between two letters, with an ellipsis for what is left out.
  static func cut(_ text: String, toUnits limit: Int) -> String {
    guard text.utf16.count > limit else { return text }
    var kept = ""
    var units = 0
    for letter in text {
      units += letter.utf16.count
      if units > limit - 1 { break }
      kept.append(letter)
    }
    return kept + "…"
  }

  /// Whether no workbook can hold a character in any way.
  static func isUnwritable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0 || scalar.value == 0xFFFE || scalar.value == 0xFFFF
  }

  /// Whether a text may hold anything that is to be changed; most do not.
  private static func needsCare(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte < 0x20, byte != 0x09, byte != 0x0A { return true }
      if byte == UInt8(ascii: "x"), previous == UInt8(ascii: "_") { return true }
      // The last byte of U+FFFE and U+FFFF, and of some harmless ones.
      if byte >= 0xBE, previous == 0xBF { return true }
      previous = byte
    }
    return false
  }

  /// Whether a text begins like a character that stands by its number: `_x0007_`.
  private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    guard scalars.count >= 7 else { return false }
    let start = scalars.startIndex
    return scalars[start + 1] == "x" && scalars[start + 6] == "_"
      && scalars[(start + 2)...(start + 5)].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
