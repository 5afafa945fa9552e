internal import Foundation

/// Finds letters that an encoding has damaged, and what they were.
package enum DamagedLetters {
  /// How the letters of a text came to harm, and the text as it was, as far as it can be told; nil for most texts.
  ///
  /// - Parameter mayAsk: Whether a question mark after anything may be one, as in a note.
  package static func damage(in text: String, mayAsk: Bool) -> (LetterDamage, repaired: String?)? {
    let look = Look(text)
    if look.hasReplacement || look.hasQuestionMark && isLetterLost(in: text, mayAsk: mayAsk) { return (.lost, nil) }
    guard look.isBeyondASCII else { return nil }
    if look.mayBeMisread {
      if let original = MisreadUTF8.repaired(text) { return (.misreadUTF8, original) }
      if MisreadUTF8.isBroken(text) { return (.misreadUTF8, nil) }
    }
    if look.isLatin1 {
      if let original = OldEncoding.tcvn3.repaired(text) { return (.tcvn3, original) }
      if let original = OldEncoding.vni.repaired(text) { return (.vni, original) }
    }
    return look.hasForeignD ? (.foreignD, withD(text)) : nil
  }

  /// A name as it was before its letters were damaged; as it is where they are not, or what was lost cannot be told.
  static func repaired(_ name: String) -> String { damage(in: name, mayAsk: false)?.repaired ?? name }

  /// The letters that look like Đ: eth and the African D, each with its small form.
  static func isForeignD(_ scalar: Unicode.Scalar) -> Bool { [0xD0, 0xF0, 0x189, 0x256].contains(scalar.value) }

  /// What one pass over a text shows.
  private struct Look {
    var hasQuestionMark = false
    var hasReplacement = false
    var hasForeignD = false
    var isBeyondASCII = false
    /// Whether every character is one of Latin 1.
    var isLatin1 = true
    /// Whether every character may be of a Windows code page.
    var mayBeMisread = true

    init(_ text: String) {
      for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x3F: hasQuestionMark = true
        case ..<0x80: break
        case 0xFFFD: hasReplacement = true
        default: noteBeyondASCII(scalar)
        }
      }
    }

    private mutating func noteBeyondASCII(_ scalar: Unicode.Scalar) {
      isBeyondASCII = true
      if DamagedLetters.isForeignD(scalar) { hasForeignD = true }
      guard scalar.value > 0xFF else { return }
      isLatin1 = false
      // Above Latin 1, the code pages have Ă, letters such as Œ and Š, modifiers, and punctuation.
      switch scalar.value {
      case 0x102, 0x152...0x192, 0x2C6...0x2DC, 0x2013...0x2122: break
      default: mayBeMisread = false
      }
    }
  }

  /// Whether a question mark stands where a letter was lost.
  ///
  /// That is within a word, before one, or after letters that are no word without it. After a word, as in `Tư vấn?`, it asks.
  private static func isLetterLost(in text: String, mayAsk: Bool) -> Bool {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.contains { index in
      guard scalars[index] == "?" else { return false }
      let hasLetterAfter = index + 1 < scalars.count && scalars[index + 1].properties.isAlphabetic
      let before = scalars[..<index].reversed().prefix { $0.properties.isAlphabetic || isMark($0) }
      if mayAsk { return hasLetterAfter && !before.isEmpty }
      return hasLetterAfter || !before.isEmpty && !before.contains(where: isVowel)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .nonspacingMark }

  /// Whether a letter, without its marks, is a vowel.
  private static func isVowel(_ scalar: Unicode.Scalar) -> Bool {
    String(scalar).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.first.map {
      "aeiouy".unicodeScalars.contains($0)
    } ?? false
  }

  private static func withD(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(isForeignD(scalar) ? (scalar.value == 0xD0 || scalar.value == 0x189 ? "Đ" : "đ") : scalar)
    }
    return String(result)
  }
}
