internal import CaseFormat
internal import Spreadsheets

/// Texts in the letters of old fonts, in Unicode.
enum OldLetters {
  /// The text of a file in TCVN3.
  static func tcvn3(latin bytes: [UInt8]) -> String { decoded(latin(bytes), .tcvn3) }

  /// The text of a file in VNI.
  static func vni(latin bytes: [UInt8]) -> String { decoded(latin(bytes), .vni) }

  private static func latin(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(Unicode.Scalar(byte)) }
    return String(text)
  }

  /// A text of a cell in Unicode, and the encoding that it was in; nil for none, or for one that cannot be told.
  ///
  /// The font of the cell says it. Without one, the letters do: those that are no Vietnamese as they stand, and are in an
  /// old encoding.
  static func repaired(_ text: String, font: SheetFont.Letters) -> (text: String, encoding: TextEncoding)? {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else {
      return font == .tcvn3Capitals ? (text.uppercased(), .tcvn3) : nil
    }
    switch font {
    case .tcvn3 where isLatin(text): return (decoded(text, .tcvn3), .tcvn3)
    case .tcvn3Capitals where isLatin(text): return (decoded(text, .tcvn3).uppercased(), .tcvn3)
    case .vni where isLatin(text): return (decoded(text, .vni), .vni)
    default: break
    }
    guard let (damage, repaired) = DamagedLetters.damage(in: text, mayAsk: true), let repaired else { return nil }
    switch damage {
    case .tcvn3: return (repaired, .tcvn3)
    case .vni: return (repaired, .vni)
    case .misreadUTF8: return (repaired, .misreadUTF8)
    case .foreignD, .lost: return nil
    }
  }

  /// Whether every character is one that a byte could be: else the font says nothing about the letters.
  private static func isLatin(_ text: String) -> Bool { text.unicodeScalars.allSatisfy { $0.value <= 0xFF } }

  /// A text with every word in Unicode whose characters are those of an encoding.
  private static func decoded(_ text: String, _ encoding: OldEncoding) -> String {
    var result = ""
    var word = Substring()
    func flush() {
      result += encoding.letters(word) ?? String(word)
      word = Substring()
    }
    for character in text.unicodeScalars {
      // The soft hyphen is a letter of TCVN3; the no-break space is a space in every encoding.
      let isPart = character.value >= 0x80 && character.value != 0xA0 || character.properties.isAlphabetic
      if isPart {
        word.unicodeScalars.append(character)
      } else {
        flush()
        result.unicodeScalars.append(character)
      }
    }
    flush()
    return result
  }
}
