internal import Foundation

/// Whether a word is spelled as a Vietnamese syllable can be: a beginning, a rhyme and at most one tone.
///
/// It tells words of Unicode from the same bytes in an old encoding, of which hardly any is a syllable: `Trần` is one,
/// `TrÇn` is none. Rhymes that end with k are those of place names in the Central Highlands (`Đắk Lắk`).
package enum VietnameseSyllable {
  package static func isWellFormed(_ word: String) -> Bool {
    var letters = String.UnicodeScalarView()
    var tones: [UInt32] = []
    for scalar in word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if toneMarks.contains(scalar.value) { tones.append(scalar.value) } else { letters.append(scalar) }
    }
    guard tones.count <= 1 else { return false }
    let syllable = String(letters).precomposedStringWithCanonicalMapping
    return onsets.contains { onset in
      syllable.hasPrefix(onset) && isRhyme(String(syllable.dropFirst(onset.count)), tone: tones.first)
    }
  }

  /// A rhyme that ends with a stop is spoken with the acute tone or the one with the dot below, and no other.
  private static func isRhyme(_ rhyme: String, tone: UInt32?) -> Bool {
    guard rhymes.contains(rhyme) else { return false }
    guard let last = rhyme.last, "cptk".contains(last) || rhyme.hasSuffix("ch") else { return true }
    return tone == 0x301 || tone == 0x323
  }

  /// Grave, acute, tilde, hook above, dot below.
  private static let toneMarks: Set<UInt32> = [0x300, 0x301, 0x303, 0x309, 0x323]

  private static let onsets = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu",
    "r",
    "s", "t", "th", "tr", "v", "x",
  ]

  private static let rhymes: Set<String> = Set(
    """
    a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âk âm ân âng âp ât âu ây
    e ec em en eng eo ep et ê êch êk êm ên êng ênh êp êt êu
    i ia ich iêc iêm iên iêng iêp iêt iêu ik im in inh ip it iu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi ok om on ong oong op ot
    ô ôc ôi ôk ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
    u ua uân uâng uât uây uc uê uêch uênh ui uk um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt
    uyu ư ưa ưc ưi ưk ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
    y ych yêm yên yêng yêt yêu ynh yt
    """.split { $0.isWhitespace }.map(String.init))
}
