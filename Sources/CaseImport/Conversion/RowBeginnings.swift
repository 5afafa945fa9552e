/// Texts by which rows are told that are no rows of a table: their first or second filled cell begins with one.
struct RowBeginnings {
  private let texts: [(text: String, key: String)]
  /// The letters of ASCII with which keys begin: most cells begin otherwise, and need no key.
  private let letters: Set<UInt8>

  /// Takes the texts of a mapping.
  init(_ texts: [String]) {
    self.texts = texts.map { ($0, ImportKey.name($0)) }.filter { !$0.1.isEmpty }
    letters = Set(self.texts.compactMap { $0.key.utf8.first })
  }

  /// The text of the mapping with which a row begins; nil for none.
  func match(_ row: SheetGrid.Row) -> String? {
    guard !texts.isEmpty else { return nil }
    let starts = row.cells.lazy.compactMap { $0?.text }.prefix(2).filter(mayMatch).map { ImportKey.name($0) }
    guard !starts.isEmpty else { return nil }
    return texts.first { text in starts.contains { $0.hasPrefix(text.key) } }?.text
  }

  /// Whether the first letter of a text is one of the keys'; where it is beyond ASCII, or none, its key has to tell.
  private func mayMatch(_ text: String) -> Bool {
    guard let first = text.utf8.first, first < 0x80 else { return true }
    let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
    let letter = isCapital ? first + 0x20 : first
    let isKey =
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(letter)
    return !isKey || letters.contains(letter)
  }
}
