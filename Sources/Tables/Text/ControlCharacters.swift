/// Control characters of the data, made visible before they reach a terminal.
///
/// A name may hold an escape sequence that moves the cursor, or a mark that turns the order of letters round: sent as it is,
/// it changes what a person reads. Names of the case are refused by the reader; paths and what-ifs come here as they are.
package enum ControlCharacters {
  /// The text with every control character but tab and line ends as its number, for example `<U+001B>`.
  package static func shown(in text: String) -> String { shown(in: text, where: isControl) }

  private static func shown(in text: String, where isHidden: (Unicode.Scalar) -> Bool) -> String {
    guard text.unicodeScalars.contains(where: isHidden) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        let number = String(scalar.value, radix: 16, uppercase: true)
        shown += "<U+" + String(repeating: "0", count: max(0, 4 - number.count)) + number + ">"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// The text as a label, which has one line: tabs and line ends are shown as their numbers as well.
  ///
  /// The name of a file may hold any character, and stands in titles, tables and summaries.
  package static func shown(inLabel text: String) -> String {
    shown(in: text) { isControl($0) || $0 == "\t" || $0 == "\n" }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    // C0, delete and C1; then the marks that turn the direction of the text.
    case 0..<0x20, 0x7F...0x9F: true
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
