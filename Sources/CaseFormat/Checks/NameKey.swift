internal import Foundation

/// What two spellings of one Vietnamese name have in common.
///
/// Capitals, spaces and punctuation do not count, nor does the letter of a syllable that carries the tone: `Hoà Bình`
/// and `Hòa  bình` have one key. Tones themselves count: `Thanh Bình` and `Thạnh Bình` are two communes. A name whose
/// letters an encoding has damaged has the key of what it was, and every letter that looks like Đ is one.
package enum NameKey {
  package static func key(of name: String) -> String {
    var key = ""
    var syllable = ""
    var tones = ""
    let name = DamagedLetters.repaired(name)
    for scalar in name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if toneMarks.contains(scalar.value) {
        tones.unicodeScalars.append(scalar)
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.canonicalCombiningClass != .notReordered
      {
        syllable.unicodeScalars.append(DamagedLetters.isForeignD(scalar) ? "đ" : scalar)
      } else if !syllable.isEmpty {
        key += syllable + tones + " "
        (syllable, tones) = ("", "")
      }
    }
    return syllable.isEmpty ? key : key + syllable + tones + " "
  }

  /// Grave, acute, tilde, hook above, dot below.
  private static let toneMarks: Set<UInt32> = [0x300, 0x301, 0x303, 0x309, 0x323]
}
