internal import Spreadsheets
internal import StaffingDomain

/// The headers of a sheet: for each column the texts above it, from top to bottom.
struct HeaderBand {
  /// A column with a header.
  struct Column {
    /// The number of the column, from 1.
    let number: Int
    /// The texts above it, each once.
    let parts: [String]

    /// The lowest text.
    var last: String { parts.last ?? "" }
    /// All texts, as a mapping names a column that its lowest text does not tell from others.
    var full: String { parts.joined(separator: HeaderBand.joint) }
    /// The letters of the column.
    var letters: String { SheetReference.letters(of: number) }
  }

  /// What stands between the texts of a header.
  static let joint = " / "

  /// The columns with a header, from the left.
  let columns: [Column]
  /// The last of the rows.
  let rowsEnd: Int

  /// Reads the headers that stand in some rows.
  ///
  /// What a merged range holds stands above each of its columns. Where cells are not merged, a header with something below
  /// it reaches to the next one on its right.
  init(_ grid: SheetGrid, rows: ClosedRange<Int>) {
    rowsEnd = rows.upperBound
    let band = grid.merged.filter { $0.first.row <= rows.upperBound && $0.last.row >= rows.lowerBound }
    var columns: [Column] = []
    var above: [Int: String] = [:]
    for number in stride(from: 1, through: grid.columnCount, by: 1) {
      var parts: [String] = []
      for row in rows.suffix(HeaderBand.mostRows) {
        let range = band.first { $0.contains(CellReference(column: number, row: row)) }
        let cell = range.map { grid[$0.first.row, $0.first.column] } ?? grid[row, number]
        var text = cell.map(\.text)
        if row < rows.upperBound, range == nil {
          if let text { above[row] = text } else if parts.isEmpty { text = above[row] }
        } else if row < rows.upperBound {
          above[row] = nil
        }
        if let text, parts.last != text { parts.append(text) }
      }
      // A header that only reaches over from the left is none of the column's own.
      let own = rows.suffix(HeaderBand.mostRows).contains { row in
        grid[row, number] != nil || band.contains { $0.contains(CellReference(column: number, row: row)) }
      }
      if own, !parts.isEmpty { columns.append(Column(number: number, parts: parts)) }
    }
    self.columns = columns
  }

  /// More rows hold no headers: the lowest ones count.
  static let mostRows = 8

  /// The columns that a text names: by the full header, else by its lowest text, else by any of its texts.
  func columns(named text: String) -> [Column] {
    let key = ImportKey.label(text)
    let exact = columns.filter { ImportKey.label($0.full) == key }
    if !exact.isEmpty { return exact }
    return columns.filter { ImportKey.label($0.last) == key }
  }

  /// The columns below a header.
  func columns(under text: String) -> [Column] {
    let key = ImportKey.label(text)
    return columns.filter { column in column.parts.contains { ImportKey.label($0) == key } }
  }

  /// A column as a report shows it: by its name, or by its letters where it has none of its own.
  func shown(_ number: Int) -> String {
    columns.first { $0.number == number }.flatMap(name) ?? SheetReference.letters(of: number)
  }

  /// The letters of the columns that have no header and hold something in some rows.
  ///
  /// - Parameter used: The numbers of columns that are taken without one.
  func withoutHeader(in rows: [SheetGrid.Row], leaving used: Set<Int>) -> [String] {
    let known = used.union(columns.map(\.number))
    let last = rows.lazy.map(\.cells.count).max() ?? 0
    return stride(from: 1, through: last, by: 1).filter { number in
      !known.contains(number) && rows.contains { $0[number] != nil }
    }.map { SheetReference.letters(of: $0) }
  }

  /// The shortest name of a column that no other has; nil where its headers are those of another one too.
  func name(of column: Column) -> String? {
    for name in [column.last, column.full] where columns(named: name).map(\.number) == [column.number] { return name }
    return nil
  }
}
