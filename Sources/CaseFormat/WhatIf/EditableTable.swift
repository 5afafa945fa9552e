internal import StaffingDomain
import Tables

/// A table as text while what-ifs change it, before it is read into types.
///
/// Rows of the file keep their lines and their cells the places in them, so that findings, receipts and reasons go on
/// naming what a planner sees in the file.
struct EditableTable {
  let schema: TableSchema
  /// The columns of the file by the names of the schema, then those that changes added.
  private(set) var header: [String]
  /// The header as it stands in the file.
  let headerRow: CSVRow
  var rows: [EditableRow]
  /// The problems of the file's format.
  let problems: [CSVProblem]
  /// The line of the next row that is added.
  private var nextLine: Int

  /// The name of the file.
  var fileName: String { schema.table.fileName }

  /// Reads a table to its end; nil where it has no header.
  init?(_ schema: TableSchema, _ reader: CSVReader) {
    var reader = reader
    guard let headerRow = reader.headerRow else { return nil }
    self.schema = schema
    self.headerRow = headerRow
    var rows: [EditableRow] = []
    while let row = reader.nextRowOrFragment() { rows.append(EditableRow(row)) }
    self.rows = rows
    header = HeaderNames.canonical(schema, reader.header)
    problems = reader.problems
    nextLine = reader.nextLine
  }

  /// A table from a source that hands out cells.
  init(_ schema: TableSchema, _ texts: TableTexts) {
    self.schema = schema
    headerRow = CSVRow(line: texts.headerLine, texts: texts.header, columns: texts.columns)
    header = HeaderNames.canonical(schema, texts.header)
    rows = texts.rows.map { EditableRow(CSVRow(line: $0.line, texts: $0.cells, columns: texts.columns)) }
    var firstPlaces: Set<String> = []
    problems = zip(header, texts.columns).compactMap { name, column in
      name.isEmpty || firstPlaces.insert(name).inserted
        ? nil : CSVProblem(.duplicateColumn(name), line: texts.headerLine, column: column)
    }
    nextLine = (texts.rows.last?.line ?? texts.headerLine) + 1
  }

  /// A table that the case does not have yet.
  init(new schema: TableSchema) {
    self.schema = schema
    headerRow = CSVRow(line: 1, texts: [])
    (header, rows, problems, nextLine) = ([], [], [], 2)
  }

  /// The place of a column; nil where the table lacks it.
  func place(of column: String) -> Int? { header.firstIndex(of: column) }

  /// The place of a column, which is added where the table lacks it.
  mutating func place(adding column: String) -> Int {
    if let place = place(of: column) { return place }
    header.append(column)
    return header.count - 1
  }

  /// The text of a cell, trimmed and in NFC; empty where the table lacks the column.
  func text(_ row: EditableRow, _ column: String) -> String { place(of: column).map { row.text($0) } ?? "" }

  /// The row's place in the input.
  func source(_ row: EditableRow) -> SourceRow { SourceRow(table: schema.table, line: row.line) }

  /// What names a row in words: the cells of its key.
  func name(_ row: EditableRow) -> String {
    schema.key.map { text(row, $0) }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Adds a row at the end.
  ///
  /// - Returns: The row.
  mutating func append(_ cells: [(column: String, text: String)], by change: InputPlace) -> EditableRow {
    var texts: [String] = []
    for cell in cells {
      let place = place(adding: cell.column)
      while texts.count <= place { texts.append("") }
      texts[place] = cell.text
    }
    var row = EditableRow(CSVRow(line: nextLine, texts: texts))
    (row.change, row.isAdded) = (change, true)
    nextLine += 1
    rows.append(row)
    return row
  }
}

/// One row of a table while what-ifs change it.
struct EditableRow {
  private(set) var row: CSVRow
  /// The last change of the row; nil for a row as the file has it.
  var change: InputPlace?
  /// Whether a change added the row.
  var isAdded = false

  init(_ row: CSVRow) { self.row = row }

  /// The line on which it starts.
  var line: Int { row.line }

  /// Whether changes see it: malformed and blank rows are left to the reader, which reports them.
  var isUsable: Bool { row.isWellFormed && !row.isBlank }

  /// The text of a cell, trimmed and in NFC.
  func text(_ place: Int) -> String { NormalForm.composed(NormalForm.trimmed(row[place])) }

  /// Gives a cell another text.
  mutating func set(_ place: Int, to text: String, by change: InputPlace) {
    row = row.replacing(place, with: text)
    self.change = change
  }
}

extension CSVRow {
  /// Makes a row that no file holds; its cells have no place in the line, unless the columns of a sheet are given.
  init(line: Int, texts: [String], columns: [Int] = []) {
    var buffer: [UInt8] = []
    var cells: [CSVCell] = []
    for (place, text) in texts.enumerated() {
      let start = buffer.count
      buffer.append(contentsOf: text.utf8)
      var cell = CSVCell(start: start, end: buffer.count, isQuoted: false, line: line, lineStart: 0)
      cell.origin = columns.indices.contains(place) ? .sheetColumn(columns[place]) : .none
      cells.append(cell)
    }
    self.init(line: line, isWellFormed: true, buffer: buffer, cells: cells)
  }

  /// The same row with another text in one cell; the cell keeps its place in the line.
  func replacing(_ column: Int, with text: String) -> CSVRow {
    let base = cells.map(\.lineStart).min() ?? 0
    let end = cells.map(\.end).max() ?? 0
    var buffer = Array(buffer[base..<max(base, end)])
    var cells = cells.map { $0.moved(by: -base) }
    while cells.count <= column {
      var cell = CSVCell(start: 0, end: 0, isQuoted: false, line: line, lineStart: 0)
      cell.origin = .none
      cells.append(cell)
    }
    if case .start = cells[column].origin {
      cells[column].origin = .offset(cells[column].isQuoted ? cells[column].start - 1 : cells[column].start)
    }
    cells[column].start = buffer.count
    buffer.append(contentsOf: text.utf8)
    cells[column].end = buffer.count
    cells[column].hasDoubledQuotes = false
    return CSVRow(line: line, isWellFormed: isWellFormed, buffer: buffer, cells: cells)
  }
}

/// The rows of a table for the typed reader: straight from the file, or as what-ifs left them.
struct TableRows {
  private var reader: CSVReader?
  private let table: EditableTable?
  private var next = 0

  init(_ reader: CSVReader) { (self.reader, table) = (reader, nil) }

  init(_ table: EditableTable) { (reader, self.table) = (nil, table) }

  /// The name under which findings cite the file.
  var fileName: String { table?.fileName ?? reader?.fileName ?? "" }
  /// The columns.
  var header: [String] { table?.header ?? reader?.header ?? [] }
  /// The header with the places of its cells; nil where the file has none.
  var headerRow: CSVRow? { table?.headerRow ?? reader?.headerRow }
  /// The problems of the format found so far.
  var problems: [CSVProblem] { table?.problems ?? reader?.problems ?? [] }

  /// The next row, malformed ones included.
  mutating func nextRowOrFragment() -> CSVRow? {
    guard let table else { return reader?.nextRowOrFragment() }
    guard next < table.rows.count else { return nil }
    defer { next += 1 }
    return table.rows[next].row
  }
}
