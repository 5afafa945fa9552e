/// The code page 1258 of Windows: letters of Vietnamese with the marks of their shape, and tones as characters of their own.
///
/// Source: the mapping table of Microsoft, `cp1258`, as Unicode publishes it.
enum Windows1258 {
  /// The text of some bytes; those that the code page does not have become U+FFFD.
  static func text(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(scalar(byte)) }
    return String(text)
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    if (0x80..<0xA0).contains(byte) { return high[Int(byte) - 0x80] }
    return others[byte] ?? Unicode.Scalar(byte)
  }

  /// The characters from 0x80 to 0x9F, the same as in the code page 1252 but for those that it lacks.
  private static let high = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰\u{FFFD}‹Œ\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}‘’“”•–—˜™\u{FFFD}›œ\u{FFFD}\u{FFFD}Ÿ".unicodeScalars)

  /// What from 0xA0 on is another character than in Latin 1.
  private static let others: [UInt8: Unicode.Scalar] = [
    0xC3: "Ă", 0xCC: "\u{300}", 0xD0: "Đ", 0xD2: "\u{309}", 0xD5: "Ơ", 0xDD: "Ư", 0xDE: "\u{303}", 0xE3: "ă",
    0xEC: "\u{301}", 0xF0: "đ", 0xF2: "\u{323}", 0xF5: "ơ", 0xFD: "ư", 0xFE: "₫",
  ]
}
