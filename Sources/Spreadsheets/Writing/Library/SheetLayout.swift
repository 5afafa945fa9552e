/// Where the parts of a sheet stand, rows and columns from 0.
struct SheetLayout {
  /// The rows that a sheet can have.
  static let rowLimit = 1_048_576
  /// The columns that a sheet can have.
  static let columnLimit = 16_384

  /// The name of the sheet.
  let name: String
  /// The row of the headings, which is that of the first row where there are no columns.
  let headingRow: Int
  /// The row of the names in files; nil where no column has one.
  let codeRow: Int?
  /// The first row below the headings.
  let firstRow: Int
  /// The number of rows that are filled in.
  let rowCount: Int
  /// The number of rows that validations, colours and lists cover.
  let ruledRowCount: Int
  /// The number of columns.
  let columnCount: Int

  init(_ sheet: SheetDocument) {
    name = sheet.name
    headingRow = sheet.preamble.count
    codeRow = sheet.columns.contains { $0.codeName != nil } ? headingRow + 1 : nil
    firstRow = sheet.columns.isEmpty ? headingRow : (codeRow ?? headingRow) + 1
    rowCount = sheet.rowCount
    ruledRowCount = max(sheet.rowCount, sheet.ruledRowCount)
    columnCount = sheet.columns.count
  }

  /// The last line of the headings, which filters and repeated rows go by; nil where there are none.
  var lastHeadingRow: Int? { columnCount > 0 ? firstRow - 1 : nil }

  /// Where a cell of the rows stands.
  func position(row: Int, column: Int) -> CellPosition { CellPosition(row: firstRow + row, column: column) }

  /// The cells of a column in some rows as formulas name them, wherever they are used.
  func range(column: Int, rows: Range<Int>) -> String {
    let first = position(row: rows.lowerBound, column: column).absoluteName
    let last = position(row: max(rows.lowerBound, rows.upperBound - 1), column: column).absoluteName
    return SheetName.quoted(name) + "!" + first + ":" + last
  }

  /// The formula of a list of what stands in a column, without the empty cells below.
  func list(column: Int) -> String {
    guard ruledRowCount > rowCount else { return "=" + range(column: column, rows: 0..<max(1, rowCount)) }
    let first = SheetName.quoted(name) + "!" + position(row: 0, column: column).absoluteName
    let all = range(column: column, rows: 0..<ruledRowCount)
    return "=OFFSET(" + first + ",0,0,MAX(1,COUNTA(" + all + ")),1)"
  }

  /// Whether a sheet has such a cell.
  static func contains(_ position: CellPosition) -> Bool {
    (0..<rowLimit).contains(position.row) && (0..<columnLimit).contains(position.column)
  }
}

extension CellPosition {
  /// The row as the library counts.
  var rowNumber: UInt32 { UInt32(clamping: row) }
  /// The column as the library counts.
  var columnNumber: UInt16 { UInt16(clamping: column) }
}
