import CWorkbooks
import Tables

extension SheetWriter {
  /// Writes what a reader sees who points at a heading or a marked cell.
  func writeNotes() throws(WorkbookWritingError) {
    for (place, column) in sheet.columns.enumerated() {
      guard let note = column.note, !note.isEmpty else { continue }
      try write(note: note, at: CellPosition(row: layout.headingRow, column: place))
    }
    for mark in sheet.marks {
      guard let note = mark.note, !note.isEmpty else { continue }
      try write(note: note, at: layout.position(row: mark.row, column: mark.column))
    }
  }

  private func write(note: String, at position: CellPosition) throws(WorkbookWritingError) {
    let text = DocumentText.plain(note)
    let size = NoteSize(text)
    var options = lxw_comment_options()
    (options.width, options.height) = (UInt16(clamping: size.width), UInt16(clamping: size.height))
    options.font_size = NoteSize.fontSize
    options.font_name = library.keep("Tahoma")
    try LibraryWorkbook.check(
      worksheet_write_comment_opt(worksheet, position.rowNumber, position.columnNumber, text, &options))
  }
}

/// How large a note has to be for its text, in points of the screen.
struct NoteSize: Hashable {
  /// The size of its letters.
  static let fontSize = 9.0
  /// The width.
  let width: Int
  /// The height.
  let height: Int

  private static let letterWidth = 6
  private static let lineHeight = 15
  private static let air = 14

  /// Measures a text, which is broken where a line is full.
  init(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      DisplayWidth.columns(of: String($0))
    }
    let total = lines.reduce(0, +)
    // Short notes are narrow, long ones wide rather than high.
    let columns = min(max(lines.max() ?? 0, 12), total > 400 ? 70 : 42)
    // Words are not broken, which leaves some of each line empty.
    let usable = max(1, columns * 9 / 10)
    let count = lines.reduce(0) { $0 + max(1, ($1 + usable - 1) / usable) }
    width = columns * NoteSize.letterWidth + NoteSize.air
    height = min(count * NoteSize.lineHeight + NoteSize.air, 600)
  }
}
