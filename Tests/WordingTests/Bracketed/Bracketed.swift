import StaffingDomain
import Wording

/// A made-up language: what English says, every sentence, label and number of it between marks.
///
/// What a report says outside of marks was not said by a language. Behind the opening mark stands a seal that depends on
/// the text, so that texts sort in another order than in English: whoever orders by sentences shows, too.
struct Bracketed: Language {
  var english = English()

  /// English speaks of workbooks.
  var workbook: WorkbookNames? {
    get { english.workbook }
    set { english.workbook = newValue }
  }

  /// Results are compared with those in English.
  var code: LanguageCode { .english }

  /// The marks around a text, and what may follow the first one.
  private static let (opening, closing): (Character, Character) = ("⟦", "⟧")
  private static let seals: [Character] = ["◆", "◇", "○", "●", "□", "■", "△", "▲"]

  /// A text between marks; what says nothing stays nothing.
  func marked(_ text: String) -> String {
    guard !text.isEmpty else { return text }
    let hash = text.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    let seal = Self.seals[Int(hash >> 16) % Self.seals.count]
    return "\(Self.opening)\(seal)\(text)\(Self.closing)"
  }

  /// A finding, both sides between marks of their own.
  func marked(_ words: FindingWords) -> FindingWords { FindingWords(marked(words.message), marked(words.remedy)) }

  /// The words of a label, both between marks of their own.
  func marked(_ words: LabelWords) -> LabelWords { LabelWords(marked(words.label), marked(words.summary)) }

  /// A text without its marks: what English says.
  static func unmarked(_ text: String) -> String {
    text.filter { $0 != opening && $0 != closing && !seals.contains($0) }
  }

  /// What stands outside of marks, a line break in the place of each marked text; nil where a mark has no partner.
  static func outside(_ text: String) -> String? {
    var outside = ""
    var depth = 0
    for character in text {
      switch character {
      case opening: depth += 1
      case closing:
        depth -= 1
        guard depth >= 0 else { return nil }
        outside.append("\n")
      default: if depth == 0 { outside.append(character) }
      }
    }
    return depth == 0 ? outside : nil
  }
}
