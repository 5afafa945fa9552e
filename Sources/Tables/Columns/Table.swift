/// Rows of named columns, from which files, JSON objects and texts for readers are made alike.
///
/// The type of the rows is forgotten. Values are taken from the rows when somebody asks for them.
public struct Table: Sendable {
  /// The name, which is the CSV file's without its ending and the key in JSON.
  public let name: String
  /// The columns, in order.
  public let columns: [TableColumn]
  /// The number of rows.
  public let rowCount: Int

  /// Puts rows and columns together.
  public init<Row: Sendable>(_ name: String, _ rows: [Row], _ columns: [Column<Row>]) {
    self.name = name
    rowCount = rows.count
    self.columns = columns.map { TableColumn($0, of: rows) }
  }

  /// The columns that files and JSON carry.
  public var recorded: [TableColumn] { columns.filter(\.isRecorded) }

  /// The name of its CSV file.
  public var fileName: String { name + ".csv" }
}

/// A column of a table, whatever its rows are.
public struct TableColumn: Sendable {
  /// The name in its ``group``.
  public let name: String
  /// What the cells hold.
  public let type: ColumnType
  /// The unit of numbers; nil where there is none.
  public let unit: String?
  /// What the column says; empty where the name says it all.
  public let description: String
  /// The object that the value belongs to where rows are objects; nil for the row itself.
  public let group: String?
  /// Whether files and JSON carry the column.
  public let isRecorded: Bool
  /// How terminals show the column; nil where they do not.
  public let brief: BriefForm?
  /// Whether objects of JSON carry the numbers rounded to the decimals of the type.
  public let isRounded: Bool
  /// The value in a row, counted from 0; absent beyond the rows.
  public let value: @Sendable (Int) -> TableValue
  /// What terminals show of a row where that is not the value itself.
  fileprivate let words: (@Sendable (Int) -> String)?

  fileprivate init<Row: Sendable>(_ column: Column<Row>, of rows: [Row]) {
    (name, type, unit, description) = (column.name, column.type, column.unit, column.description)
    (group, isRecorded, brief, isRounded) = (column.group, column.isRecorded, column.brief, column.isRounded)
    value = { row in rows.indices.contains(row) ? column.value(rows[row]) : .absent }
    guard let words = column.words else {
      self.words = nil
      return
    }
    self.words = { row in rows.indices.contains(row) ? words(rows[row]) : "" }
  }

  /// What readers see of a row where that is not the value itself; nil where it is.
  public func shownWords(_ row: Int) -> String? { words.map { $0(row) } }

  /// The name in a file, where no group sets columns of one name apart.
  public var fileName: String { group.map { "\($0)_\(name)" } ?? name }
}

extension Table {
  /// The bytes of its CSV file, header first: numbers with all decimals of their column, yes and no as words.
  public var csv: [UInt8] {
    let columns = recorded
    var writer = CSVWriter(header: columns.map(\.fileName))
    for row in 0..<rowCount { writer.append(columns.map { Table.cell($0.value(row), $0.type) }) }
    return writer.bytes
  }

  private static func cell(_ value: TableValue, _ type: ColumnType) -> String {
    switch value {
    case .text(let text): text
    case .yesNo(let isTrue): isTrue ? "yes" : "no"
    case .count(let count): String(count)
    case .number(let number): DecimalText.padded(number, decimals: type.decimals)
    case .absent: ""
    }
  }

  /// The table for readers: the columns that are brief, under their headings.
  ///
  /// - Parameters:
  ///   - limit: The most rows, from the first; nil for all.
  ///   - style: How numbers look.
  public func brief(_ style: some NumberStyle, limit: Int? = nil) -> TextTable {
    let columns = briefColumns
    var table = TextTable(
      columns.map { column in
        TextTable.Column(
          title: column.form.heading, alignment: column.form.alignment, mayShrink: column.form.mayShrink)
      })
    for row in 0..<min(rowCount, limit ?? rowCount) {
      table.append(columns.map { $0.column.text(row, $0.form, style) })
    }
    return table
  }

  /// The table for readers on its side: a line for each column that is brief, and the rows side by side.
  ///
  /// - Parameters:
  ///   - corner: What stands over the names of the lines.
  ///   - headings: A heading for each row.
  ///   - style: How numbers look.
  public func turned(_ style: some NumberStyle, corner: String, headings: [String]) -> TextTable {
    var table = TextTable([.text(corner)] + headings.map { .number($0) })
    for (column, form) in briefColumns {
      table.append([form.heading] + (0..<rowCount).map { column.text($0, form, style) })
    }
    return table
  }

  private var briefColumns: [(column: TableColumn, form: BriefForm)] {
    columns.compactMap { column in column.brief.map { (column, $0) } }
  }
}

extension TableColumn {
  /// The text of a row's cell in a terminal.
  fileprivate func text(_ row: Int, _ form: BriefForm, _ style: some NumberStyle) -> String {
    words.map { $0(row) } ?? style.text(value(row), form)
  }
}

extension ColumnType {
  /// The decimals of its numbers; 0 where it has none.
  var decimals: Int { if case .number(let decimals) = self { decimals } else { 0 } }
}
