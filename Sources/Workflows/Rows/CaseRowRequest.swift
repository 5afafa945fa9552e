public import CaseFormat
import Reporting
public import StaffingDomain

/// Asks for one row of a case as it is written, whatever is wrong with it.
public struct CaseRowRequest: Sendable {
  /// The case; its overrides and what-ifs count for nothing.
  public var input: RequestedCase
  /// The table.
  public var table: CaseTable
  /// The line of the file, or the row of the sheet, from 1.
  public var line: Int

  /// Asks for a row.
  public init(_ input: RequestedCase, table: CaseTable, line: Int) {
    (self.input, self.table, self.line) = (input, table, line)
  }

  /// Reads the row.
  ///
  /// - Returns: The row; nil where nothing that can be told apart into cells stands there, or the case cannot be read.
  /// - Throws: The system's error where the case is there but cannot be read.
  public func run() throws -> CaseRow? {
    let texts: CaseTexts
    do {
      texts = CaseTexts(of: try input.source(), locating: [table.fileName: [line]])
    } catch is CaseRefusal {
      return nil
    }
    guard let content = texts.tables[table], let place = content.lines[line] else { return nil }
    let row = content.rows[place.row]
    var cells = [String](repeating: "", count: TableSchema.schema(of: table).columns.count)
    for (column, text) in zip(content.columns, row) { cells[column] = text }
    return CaseRow(table: table, line: line, texts: cells, places: place.columns)
  }
}

/// A row of a case as it is written.
public struct CaseRow: Sendable, Hashable {
  /// The table.
  public let table: CaseTable
  /// The line of the file, or the row of the sheet, from 1.
  public let line: Int
  /// The texts of all columns of the format, in its order; empty also where the case lacks the column.
  public let texts: [String]
  /// The places in the format of the columns that findings name.
  public let places: [Int: Int]

  /// The names of the columns, in the order of ``texts``.
  public var columns: [ColumnSchema] { TableSchema.schema(of: table).columns }
}
