/// The headers of a table, by which rows below are told that hold them once more: each page of a printed list begins so.
struct RepeatedHeaders {
  /// The texts of each row of the headers, and of the row with the numbers of the columns, by column.
  private let rows: [[Int: String]]

  /// Takes the headers of a sheet.
  ///
  /// - Parameters:
  ///   - first: The first row of the headers.
  ///   - last: The last row above those of the table.
  init(_ grid: SheetGrid, from first: Int, to last: Int) {
    rows = grid.rows.filter { $0.number >= first && $0.number <= last }.map { RepeatedHeaders.texts(of: $0) }
  }

  /// Whether a row holds the headers once more: at least two of its cells hold a text, and each holds what one of the rows of
  /// the headers holds in its column.
  ///
  /// - Parameter last: The row above that holds them: right below it a single one counts, too.
  func holds(_ row: SheetGrid.Row, after last: Int?) -> Bool {
    guard let first = row.cells.firstIndex(where: { $0 != nil }), let cell = row.cells[first],
      rows.contains(where: { $0[first + 1] == cell.text })
    else { return false }
    let texts = RepeatedHeaders.texts(of: row)
    guard texts.count >= 2 || last == row.number - 1 else { return false }
    // A header that is merged downwards on one page only fills a row more there.
    return texts.allSatisfy { text in rows.contains { $0[text.key] == text.value } }
  }

  private static func texts(of row: SheetGrid.Row) -> [Int: String] {
    var texts: [Int: String] = [:]
    for (place, cell) in row.cells.enumerated() { if let cell { texts[place + 1] = cell.text } }
    return texts
  }
}
