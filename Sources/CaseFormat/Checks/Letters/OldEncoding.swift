/// An encoding of Vietnamese from before Unicode, whose texts look like this when their bytes are taken for Latin 1:
/// `Lª V¨n` in TCVN3, `Leâ Vaên` in VNI.
package struct OldEncoding: Sendable {
  /// The letters of a word, or nil where it cannot be a word of this encoding.
  package let letters: @Sendable (Substring) -> String?

  /// The text in Unicode; nil where it is no text of this encoding.
  ///
  /// It is one where a word is no Vietnamese syllable as it stands, while all words with letters beyond ASCII are such
  /// syllables once they are decoded.
  func repaired(_ text: String) -> String? {
    var result = ""
    var isDamaged = false
    for word in OldEncoding.words(of: text) {
      guard word.unicodeScalars.contains(where: { $0.value >= 0x80 }) else {
        result += word
        continue
      }
      guard word.unicodeScalars.count > 1, let decoded = letters(word), VietnameseSyllable.isWellFormed(decoded) else {
        return nil
      }
      isDamaged = isDamaged || !VietnameseSyllable.isWellFormed(String(word))
      result += OldEncoding.isInCapitals(word) ? decoded.uppercased() : decoded
    }
    return isDamaged ? result : nil
  }

  /// A text as words (ASCII letters and whatever lies beyond ASCII) and what stands between them.
  private static func words(of text: String) -> [Substring] {
    var parts: [Substring] = []
    var start = text.startIndex
    var wasWord: Bool?
    for index in text.unicodeScalars.indices {
      let scalar = text.unicodeScalars[index]
      let isWord = scalar.value >= 0x80 || scalar.properties.isAlphabetic
      if let wasWord, wasWord != isWord {
        parts.append(text[start..<index])
        start = index
      }
      wasWord = isWord
    }
    if start < text.endIndex { parts.append(text[start...]) }
    return parts
  }

  private static func isInCapitals(_ word: Substring) -> Bool {
    let ascii = word.unicodeScalars.filter { $0.value < 0x80 }
    return ascii.count > 1 && ascii.allSatisfy { $0.properties.isUppercase }
  }
}

extension OldEncoding {
  /// TCVN 5712:1993, third table: one character for each letter; fonts have the capitals.
  package static let tcvn3 = OldEncoding { word in
    var decoded = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      if scalar.value < 0x80 {
        decoded.append(scalar)
      } else if let letter = tcvn3Letters[scalar] {
        decoded.append(letter)
      } else {
        return nil
      }
    }
    return String(decoded)
  }

  private static let tcvn3Letters: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip(
      "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u{AD}õøö÷ùúýûüþ¡¢§£¤¥¦".unicodeScalars,
      "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ".unicodeScalars))
}

extension OldEncoding {
  /// VNI for Windows: a letter of ASCII and a character for its marks, and seven letters of their own.
  package static let vni = OldEncoding { word in
    var decoded = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      if let last = decoded.last, let letter = vniPairs[VNIPair(letter: last, mark: scalar)] {
        decoded.removeLast()
        decoded.append(letter)
      } else if let letter = vniLetters[scalar] {
        decoded.append(letter)
      } else if scalar.value < 0x80 {
        decoded.append(scalar)
      } else {
        return nil
      }
    }
    return String(decoded)
  }

  /// A letter, and the character that follows it for its marks.
  private struct VNIPair: Hashable {
    let letter: Unicode.Scalar
    let mark: Unicode.Scalar
  }

  private static let vniLetters: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    uniqueKeysWithValues: zip("ñìíæóòôöîÑÌÍÆÓÒÔÖÎ".unicodeScalars, "đìíỉĩịơưỵĐÌÍỈĨỊƠƯỴ".unicodeScalars))

  private static let vniPairs: [VNIPair: Unicode.Scalar] = {
    let tones = "øùûõï"
    let rows: [(letter: Unicode.Scalar, marks: String, results: String)] = [
      ("a", tones + "âàáåãäêèéúüë", "àáảãạâầấẩẫậăằắẳẵặ"), ("e", tones + "âàáåãä", "èéẻẽẹêềếểễệ"),
      ("o", tones + "âàáåãä", "òóỏõọôồốổỗộ"), ("u", tones, "ùúủũụ"), ("y", tones, "ỳýỷỹỵ"), ("ơ", tones, "ờớởỡợ"),
      ("ư", tones, "ừứửữự"),
    ]
    var pairs: [VNIPair: Unicode.Scalar] = [:]
    for row in rows {
      for (mark, result) in zip(row.marks.unicodeScalars, row.results.unicodeScalars) {
        pairs[VNIPair(letter: row.letter, mark: mark)] = result
        // The characters for marks have capitals too, and a capital letter may stand before either.
        guard let letter = capital(of: row.letter), let other = capital(of: result) else { continue }
        pairs[VNIPair(letter: letter, mark: mark)] = other
        if let upper = capital(of: mark) { pairs[VNIPair(letter: letter, mark: upper)] = other }
      }
    }
    return pairs
  }()

  private static func capital(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    String(scalar).uppercased().unicodeScalars.first
  }
}
