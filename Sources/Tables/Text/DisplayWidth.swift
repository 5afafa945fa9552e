/// How many columns of a terminal text takes, and how to make it safe to print there.
///
/// Vietnamese letters take one column whether they come composed or with combining marks; Chinese, Japanese and Korean
/// letters and emoji take two.
package enum DisplayWidth {
  /// The columns that a text takes.
  package static func columns(of text: String) -> Int { text.reduce(0) { $0 + columns(of: $1) } }

  /// The columns that one letter, with all its marks, takes.
  package static func columns(of letter: Character) -> Int {
    var widest = 0
    for scalar in letter.unicodeScalars {
      if scalar.properties.isEmojiPresentation || isWide(scalar.value) { return 2 }
      if !takesNoColumn(scalar) { widest = 1 }
    }
    return widest
  }

  /// The text with a space for every control character, so that a name from a file cannot steer a terminal or break
  /// a line of a table, and without marks that turn the direction of writing.
  package static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { isControl($0) || isDirectionMark($0) }) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isDirectionMark(scalar) {
      scalars.append(isControl(scalar) ? " " : scalar)
    }
    return String(scalars)
  }

  /// The text cut to a number of columns, with an ellipsis for what is left out.
  package static func truncated(_ text: String, to columns: Int) -> String {
    guard self.columns(of: text) > columns else { return text }
    guard columns > 0 else { return "" }
    var result = ""
    var used = 0
    for letter in text {
      let width = self.columns(of: letter)
      if used + width > columns - 1 { break }
      result.append(letter)
      used += width
    }
    return result + "…"
  }

  private static func takesNoColumn(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: true
    default: false
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  private static func isDirectionMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The blocks that Unicode's East Asian Width table calls wide or full-width.
  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
