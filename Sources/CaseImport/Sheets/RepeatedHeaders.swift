/// The headers of a table, by which rows below are told that hold them once more: each page of a printed list begins so.
struct RepeatedHeaders {
  /// The keys of the texts of each row of the headers, and of the row with the numbers of the columns, by column.
  private let rows: [[Int: String]]

  /// Takes the headers of a sheet.
  ///
  /// - Parameters:
  ///   - first: The first row of the headers.
  ///   - last: The last row above those of the table.
  init(_ grid: SheetGrid, from first: Int, to last: Int) {
    rows = grid.rows.filter { $0.number >= first && $0.number <= last }.map { RepeatedHeaders.texts(of: $0) }
  }

  /// Whether a row holds the headers once more: at least two of its cells, and two thirds of them, hold what one of the rows
  /// of the headers holds in their columns, however it is written.
  ///
  /// Pages are not always alike: one says `STT` where another says `TT`, or has a column for notes.
  ///
  /// - Parameter last: The row above that holds them: right below it a single one counts, too.
  func holds(_ row: SheetGrid.Row, after last: Int?) -> Bool {
    let texts = RepeatedHeaders.texts(of: row)
    let same = texts.count { text in rows.contains { $0[text.key] == text.value } }
    // A header that is merged downwards on one page only fills a row more there.
    if last == row.number - 1, !texts.isEmpty, same == texts.count { return true }
    return same >= 2 && same * 3 >= texts.count * 2
  }

  private static func texts(of row: SheetGrid.Row) -> [Int: String] {
    var texts: [Int: String] = [:]
    for (place, cell) in row.cells.enumerated() { if let cell { texts[place + 1] = ImportKey.label(cell.text) } }
    return texts
  }
}
