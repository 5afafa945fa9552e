internal import StaffingDomain

/// What the rows of a table look like: how many of its columns they fill, and which columns hold figures.
struct RowShape {
  private let columns: [Int]
  /// How many of the columns a row fills that fills no less than three quarters of them all.
  private let typical: Int
  /// The columns most of whose cells hold digits.
  private let figures: Set<Int>

  /// Looks at the rows below the headers.
  ///
  /// - Parameter columns: The columns of the sheet that are columns of the table.
  init(_ rows: [SheetGrid.Row], columns: [Int]) {
    self.columns = columns
    // Below a short list, totals and signatures may be more rows than those of the list, which are mostly numbered.
    let numbered = rows.filter(RowShape.isNumbered)
    let rows = numbered.isEmpty ? rows : numbered
    let counts = rows.map { row in columns.count { row[$0] != nil } }.filter { $0 > 1 }.sorted()
    typical = counts.isEmpty ? 1 : counts[counts.count * 3 / 4]
    figures = Set(
      columns.filter { column in
        var (filled, written) = (0, 0)
        for row in rows {
          guard let cell = row[column] else { continue }
          filled += 1
          if RowShape.holdsDigits(cell) { written += 1 }
        }
        return written * 2 > filled
      })
  }

  /// Whether a row begins with a number.
  private static func isNumbered(_ row: SheetGrid.Row) -> Bool {
    switch row.cells.lazy.compactMap(\.self).first {
    case .number: true
    case .text(let text): text.first?.isNumber ?? false && SectionRow.isNumeral(text)
    default: false
    }
  }

  /// Whether a row looks like one of the table: it fills more than two thirds of what others fill, with figures where they
  /// have figures.
  func isRow(_ row: SheetGrid.Row) -> Bool {
    let filled = columns.filter { row[$0] != nil }
    guard filled.count >= 2, filled.count * 3 > typical * 2 else { return false }
    return filled.allSatisfy { column in
      guard figures.contains(column), let cell = row[column] else { return true }
      return RowShape.holdsDigits(cell) || CellConverter.isDash(cell.text)
    }
  }

  /// Whether a row may be a total: it has at most one text, and that in no column of figures.
  func mayBeTotal(_ row: SheetGrid.Row) -> Bool {
    columns.count { column in
      guard let cell = row[column], !figures.contains(column) else { return false }
      return !RowShape.isFigure(cell)
    } <= 1
  }

  private static func holdsDigits(_ cell: SheetGrid.Cell) -> Bool {
    if case .text(let text) = cell {
      text.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    } else {
      true
    }
  }

  /// Whether a cell holds no letters.
  private static func isFigure(_ cell: SheetGrid.Cell) -> Bool {
    if case .text(let text) = cell { !text.contains(where: \.isLetter) } else { true }
  }
}
