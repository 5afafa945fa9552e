/// Undoes the reading of UTF-8 as if it were the Windows code page 1252, or 1258 for Vietnamese: `Tráº§n` is `Trần`.
enum MisreadUTF8 {
  /// The text as it was; nil where its characters are no misread UTF-8 of Vietnamese.
  static func repaired(_ text: String) -> String? {
    guard var bytes = bytes(of: text) else { return nil }
    // The second byte of à is a no-break space in the code page, and is cut off at the end of a cell.
    if bytes.last == 0xC3 { bytes.append(0xA0) }
    guard let original = String(validating: bytes, as: UTF8.self), original.utf8.count > original.unicodeScalars.count
    else { return nil }
    return original.unicodeScalars.allSatisfy(isExpected) ? original : nil
  }

  /// Whether a text holds the beginning of misread letters whose last byte is lost, as `á»` in `Ngá»c`.
  ///
  /// The guillemet after a word is another matter: it has a partner.
  static func isBroken(_ text: String) -> Bool {
    guard bytes(of: text) != nil else { return false }
    return text.contains("áº") || text.contains("á»") && !text.contains("«")
  }

  /// The bytes of which the code page makes the text; nil where it cannot.
  private static func bytes(of text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      if scalar.value <= 0xFF {
        bytes.append(UInt8(scalar.value))
      } else if let byte = bytesOfOthers[scalar] {
        bytes.append(byte)
      } else {
        return nil
      }
    }
    return bytes
  }

  /// What Vietnamese text holds beside ASCII: letters with marks, alone or composed, dashes and quotes.
  private static func isExpected(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x80, 0xA0, 0x300...0x323, 0x1EA0...0x1EF9, 0x2013...0x2026: true
    case 0xC0...0x1B0: VietnameseLetters.contains(scalar)
    default: false
    }
  }

  /// The characters above U+00FF of the code page 1252, and the one of 1258 that misread Vietnamese letters begin with.
  private static let bytesOfOthers: [Unicode.Scalar: UInt8] = [
    "€": 0x80, "‚": 0x82, "ƒ": 0x83, "„": 0x84, "…": 0x85, "†": 0x86, "‡": 0x87, "ˆ": 0x88, "‰": 0x89, "Š": 0x8A,
    "‹": 0x8B, "Œ": 0x8C, "Ž": 0x8E, "‘": 0x91, "’": 0x92, "“": 0x93, "”": 0x94, "•": 0x95, "–": 0x96, "—": 0x97,
    "˜": 0x98, "™": 0x99, "š": 0x9A, "›": 0x9B, "œ": 0x9C, "ž": 0x9E, "Ÿ": 0x9F, "Ă": 0xC3,
  ]
}

/// The letters with marks of Vietnamese below U+1EA0.
enum VietnameseLetters {
  static func contains(_ scalar: Unicode.Scalar) -> Bool { letters.contains(scalar) }

  private static let letters = Set("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư".unicodeScalars)
}
