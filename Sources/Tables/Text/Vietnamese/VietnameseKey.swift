/// The weights of a text's characters, level by level, from its scalars in Unicode NFD.
struct VietnameseKey {
  /// One weight for every letter, digit, space and mark of punctuation.
  private(set) var letters: [UInt32] = []
  /// Below a weight of 0 for each of them, the weights of the tones and other marks upon it.
  private(set) var marks: [UInt8] = []
  /// Whether each of them is a capital.
  private(set) var capitals: [Bool] = []

  /// Whether a mark that stands above is upon the last letter, so that no shape can join the letter any more.
  private var isToppedOff = false

  /// Takes the next scalar.
  mutating func append(_ scalar: Unicode.Scalar) {
    let isAbove = scalar.properties.canonicalCombiningClass == .above
    if let tone = Self.tones[scalar.value] {
      marks.append(tone)
      isToppedOff = isToppedOff || isAbove
    } else if let shape = Self.shapes[scalar.value], let letter = letters.last, Self.takes(letter, shape),
      !(isAbove && isToppedOff)
    {
      letters[letters.count - 1] = letter + shape
    } else if scalar.properties.canonicalCombiningClass != .notReordered {
      marks.append(UInt8(clamping: 10 + scalar.value % 200))
      isToppedOff = isToppedOff || isAbove
    } else {
      isToppedOff = false
      letters.append(Self.weight(of: scalar))
      marks.append(0)
      capitals.append(scalar.properties.isUppercase)
    }
  }

  /// Grave, hook above, tilde, acute, dot below.
  private static let tones: [UInt32: UInt8] = [0x300: 1, 0x309: 2, 0x303: 3, 0x301: 4, 0x323: 5]

  /// Breve, circumflex, horn: how far they move a letter on.
  private static let shapes: [UInt32: UInt32] = [0x306: 1, 0x302: 2, 0x31B: 3]

  /// Whether a letter and a shape make one of the alphabet: ă; â, ê, ô; ơ, ư.
  private static func takes(_ letter: UInt32, _ shape: UInt32) -> Bool {
    let letters =
      switch shape {
      case 1: "a"
      case 2: "aeo"
      default: "ou"
      }
    return letters.unicodeScalars.contains { weight(of: $0) == letter }
  }

  private static let firstDigit: UInt32 = 1_000
  private static let firstLetter: UInt32 = 2_000
  /// Room between two letters for those made of the first.
  private static let step: UInt32 = 8
  private static let firstOther: UInt32 = 10_000

  private static func weight(of scalar: Unicode.Scalar) -> UInt32 {
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    switch lower {
    case "a"..."z": return firstLetter + (lower.value - 97) * step
    case "đ": return firstLetter + 3 * step + 1
    case "0"..."9": return firstDigit + lower.value - 48
    default: return punctuation[lower] ?? firstOther + lower.value
    }
  }

  /// Spaces and marks of punctuation in the order of the root collation.
  private static let punctuation: [Unicode.Scalar: UInt32] = {
    let order = "\t\n\u{B}\u{C}\r\u{85}\u{2028}\u{2029} _-–—,;:!?.'‘’\"“”()[]{}@*/\\&#%`^+<=>|~$"
    var weights: [Unicode.Scalar: UInt32] = [:]
    for (place, scalar) in order.unicodeScalars.enumerated() { weights[scalar] = UInt32(place + 1) }
    // A no-break space is a space at this level.
    weights["\u{A0}"] = weights[" "]
    return weights
  }()
}
