import CWorkbooks

/// Lists of words that are too long to stand within a validation, on a hidden sheet of their own.
struct WordLists {
  /// The most bytes of a list within a validation, commas included.
  ///
  /// Programs count 255 characters; libxlsxwriter 1.1.4 keeps so many bytes and writes beyond them.
  static let byteLimit = 255
  /// The most words, which the library counts in one byte.
  static let wordLimit = 250

  private let layoutName: String
  private var lists: [[String]] = []
  private var columns: [[String]: Int] = [:]

  /// Begins without lists.
  init(sheetName: String) { layoutName = sheetName }

  /// Whether words can stand in a validation: they are few and short, and nothing in them ends or bends the list.
  static func fitsIntoRule(_ words: [String]) -> Bool {
    let bytes = words.reduce(words.count - 1) { $0 + $1.utf8.count }
    guard words.count <= wordLimit, bytes <= byteLimit else { return false }
    return words.allSatisfy { word in
      !word.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") || $0 < 0x20 }
        && word.first?.isWhitespace == false && word.last?.isWhitespace == false
    }
  }

  /// The formula of a list, which is kept for the hidden sheet.
  mutating func formula(for words: [String]) -> String {
    let column = columns[words] ?? lists.count
    if column == lists.count {
      columns[words] = column
      lists.append(words)
    }
    let first = CellPosition(row: 0, column: column).absoluteName
    let last = CellPosition(row: words.count - 1, column: column).absoluteName
    return "=" + SheetName.quoted(layoutName) + "!" + first + ":" + last
  }

  /// Writes the hidden sheet where there are lists.
  func write(in library: LibraryWorkbook) throws(WorkbookWritingError) {
    guard !lists.isEmpty else { return }
    let sheet = try library.addSheet(layoutName, isHidden: true)
    let format = try library.format(CellLook(.code))
    for (column, words) in lists.enumerated() {
      for (row, word) in words.enumerated() {
        let position = CellPosition(row: row, column: column)
        let text = DocumentText.cell(word)
        try LibraryWorkbook.check(
          worksheet_write_string(sheet, position.rowNumber, position.columnNumber, text, format))
      }
    }
  }
}
