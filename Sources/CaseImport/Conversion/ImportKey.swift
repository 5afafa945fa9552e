internal import CaseFormat
internal import Foundation
internal import Tables

/// What of a text counts where texts are compared.
enum ImportKey {
  /// The key of a name: capitals, spaces, marks of punctuation, the form of Unicode and the letter that carries the tone do
  /// not count, the tone does.
  static func name(_ text: String) -> String { NameKey.key(of: text) }

  /// The key of a header or a word: tones and shapes of letters do not count either.
  static func label(_ text: String) -> String {
    var key = ""
    var isSpaced = true
    for character in SearchFolding.folded(text) {
      if character.isLetter || character.isNumber || character == "%" {
        key.append(character)
        isSpaced = false
      } else if !isSpaced {
        key.append(" ")
        isSpaced = true
      }
    }
    return key.hasSuffix(" ") ? String(key.dropLast()) : key
  }

  /// A text trimmed, in NFC, with one space where there are several or a line ends.
  static func clean(_ text: String) -> String {
    let composed = NormalForm.composed(NormalForm.trimmed(text))
    guard composed.unicodeScalars.contains(where: { $0 != " " && NormalForm.isSpace($0) }) || composed.contains("  ")
    else {
      return composed
    }
    let words = composed.unicodeScalars.split { NormalForm.isSpace($0) }
    return words.map { String($0) }.joined(separator: " ")
  }
}
