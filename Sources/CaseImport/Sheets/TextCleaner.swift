internal import Spreadsheets

/// Makes texts of cells clean Unicode: most columns repeat a few texts, so that each is looked at once.
struct TextCleaner {
  /// How many cells were in an old encoding.
  private(set) var letters: [TextEncoding: Int] = [:]

  private struct Key: Hashable {
    let text: String
    let font: SheetFont.Letters
  }

  private struct Clean {
    let text: String?
    let encoding: TextEncoding?
  }

  private var known: [Key: Clean] = [:]

  /// A text trimmed, in NFC, in Unicode; nil for one of spaces alone.
  mutating func text(_ text: String, _ font: SheetFont.Letters) -> String? {
    guard !text.isEmpty else { return nil }
    let key = Key(text: text, font: font)
    let clean = known[key] ?? TextCleaner.clean(text, font)
    known[key] = clean
    if let encoding = clean.encoding { letters[encoding, default: 0] += 1 }
    return clean.text
  }

  private static func clean(_ text: String, _ font: SheetFont.Letters) -> Clean {
    let repaired = OldLetters.repaired(text, font: font)
    let clean = ImportKey.clean(repaired?.text ?? text)
    return Clean(text: clean.isEmpty ? nil : clean, encoding: repaired?.encoding)
  }
}
