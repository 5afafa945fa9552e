internal import Foundation

/// What texts are searched by: without tones, shapes of letters, capitals and double spaces, đ as d.
///
/// Whoever types `dang thi hoa` finds `Đặng Thị Hòa` and `Đặng Thị Hoà`.
public enum SearchFolding {
  /// The folded form of a text.
  public static func folded(_ text: String) -> String {
    var folded = ""
    var isSpaced = true
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.properties.canonicalCombiningClass != .notReordered { continue }
      if scalar.properties.isWhitespace {
        if !isSpaced { folded.append(" ") }
        isSpaced = true
        continue
      }
      isSpaced = false
      switch scalar {
      // The letter of Vietnamese and those that look like its capital.
      case "đ", "Đ", "ð", "Ð", "Ɖ": folded.append("d")
      default: folded += scalar.properties.lowercaseMapping
      }
    }
    if folded.hasSuffix(" ") { folded.removeLast() }
    return folded
  }

  /// Whether every word that is searched for begins a word of a text, in any order.
  public static func matches(_ query: String, in text: String) -> Bool {
    let words = folded(text).split { !$0.isLetter && !$0.isNumber }
    return folded(query).split(separator: " ").allSatisfy { part in words.contains { $0.hasPrefix(part) } }
  }
}
