/// A table of a case as text: what a source hands out that has cells and no bytes, such as a sheet of a workbook.
public struct TableTexts: Sendable, Hashable {
  /// One row.
  public struct Row: Sendable, Hashable {
    /// The number of the row in its sheet, from 1, which findings and reasons cite as its line.
    public var line: Int
    /// The texts of the cells, in the order of the header; those at the end may be left out.
    public var cells: [String]

    /// Creates a row.
    public init(line: Int, cells: [String]) { (self.line, self.cells) = (line, cells) }
  }

  /// The names of the columns.
  public var header: [String]
  /// The number of the row with the header.
  public var headerLine: Int
  /// The number of the sheet's column of each of the columns, from 1.
  public var columns: [Int]
  /// The rows below the header, in the order of the sheet.
  public var rows: [Row]

  /// Creates a table; columns without a number of the sheet are counted from the first.
  public init(header: [String], headerLine: Int = 1, columns: [Int] = [], rows: [Row]) {
    (self.header, self.headerLine, self.rows) = (header, headerLine, rows)
    self.columns = columns.count == header.count ? columns : header.indices.map { $0 + 1 }
  }

  /// What is hashed of it: every cell with a unit separator behind it, every row with a record separator.
  var hashedBytes: [UInt8] {
    var bytes: [UInt8] = []
    for cells in [header] + rows.map(\.cells) {
      for cell in cells {
        bytes.append(contentsOf: cell.utf8)
        bytes.append(0x1F)
      }
      bytes.append(0x1E)
    }
    return bytes
  }
}
