internal import CaseFormat
internal import Foundation
internal import StaffingDomain
internal import Tables

/// Makes codes of names: `Tân An` is `TAN_AN`.
///
/// The code of a name depends on the names of its table alone, not on their order: those that differ in tones alone get
/// their tones as letters (`THANH_BINHF` and `THANHJ_BINHF`), officers of one name the day of their birth, then their
/// commune. What still has one code is numbered in the order of the rows.
struct CodeMaker {
  /// A name that needs a code, and what tells it from others of its name.
  struct Name {
    let text: String
    /// Texts to add where names are not enough, in this order.
    let details: [String]

    init(_ text: String, details: [String] = []) { (self.text, self.details) = (text, details) }
  }

  /// The longest code that is made of a name alone.
  static let length = 40

  /// The codes of some names, in their order; none is one of those that are taken.
  static func codes(of names: [Name], taken: Set<String> = []) -> [String] {
    var codes = names.map { base(plain($0.text)) }
    // Tones tell nothing apart where the names are the same.
    let keys = names.map { ImportKey.name($0.text) }
    let spellings = zip(codes, keys).reduce(into: [String: Set<String>]()) { $0[$1.0, default: []].insert($1.1) }
    let plainCodes = codes
    codes = distinct(codes, Array(names.indices)) { place in
      (spellings[plainCodes[place]]?.count ?? 0) > 1 ? base(toned(names[place].text)) : plainCodes[place]
    }
    let depth = names.map(\.details.count).max() ?? 0
    for level in stride(from: 0, to: depth, by: 1) {
      let before = codes
      codes = distinct(codes, Array(names.indices)) { place in
        let name = names[place]
        guard name.details.indices.contains(level), !name.details[level].isEmpty else { return before[place] }
        return before[place] + "_" + plain(name.details[level])
      }
    }
    var used = taken
    return codes.map { code in
      var (candidate, number) = (code, 2)
      while !used.insert(candidate).inserted {
        candidate = "\(code)_\(number)"
        number += 1
      }
      return candidate
    }
  }

  /// Codes with another one in the place of each that several have.
  private static func distinct<Item>(_ codes: [String], _ items: [Item], _ other: (Item) -> String) -> [String] {
    var counts: [String: Int] = [:]
    for code in codes { counts[code, default: 0] += 1 }
    return zip(codes, items).map { code, item in counts[code] == 1 ? code : other(item) }
  }

  /// Capitals without marks, words joined by underscores.
  private static func plain(_ text: String) -> String {
    let words = SearchFolding.folded(text).uppercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.isEmpty ? "X" : words.joined(separator: "_")
  }

  /// The same with the tone and the shapes of letters as letters behind the syllable, as they are typed in Telex.
  private static func toned(_ text: String) -> String {
    var result = ""
    var marks = ""
    for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
      if let mark = telex[scalar.value] {
        marks += mark
      } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        result.unicodeScalars.append(scalar)
      } else {
        result += marks + " "
        marks = ""
      }
    }
    return plain(result + marks)
  }

  private static let telex: [UInt32: String] = [
    0x300: "f", 0x301: "s", 0x303: "x", 0x309: "r", 0x323: "j", 0x302: "z", 0x306: "w", 0x31B: "w",
  ]

  /// A code that is not too long: whole words of it.
  private static func base(_ code: String) -> String {
    guard code.utf8.count > length else { return code }
    var words: [Substring] = []
    var count = 0
    for word in code.split(separator: "_") {
      guard count + word.utf8.count <= length || words.isEmpty else { break }
      words.append(word)
      count += word.utf8.count + 1
    }
    return String(words.joined(separator: "_").prefix(length))
  }
}
