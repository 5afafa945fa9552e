internal import CaseFormat
internal import StaffingDomain

extension GuessRun {
  /// The codes and names of the rows of a sheet.
  func entities(_ grid: SheetGrid, _ guess: TableGuess) -> [EntityIndex.Entity] {
    guard let code = guess.table.codeColumn, let name = guess.table.nameColumn else { return [] }
    return guess.headers.rowsBelow(grid, columns: guess.numbers).compactMap { row in
      let texts = [code, name].map { guess.text(of: $0, in: row) }
      return texts == ["", ""] ? nil : EntityIndex.Entity(code: texts[0], name: texts[1], cells: [:])
    }
  }

  /// The names of positions that the rows of a sheet have.
  func positions(_ grid: SheetGrid, _ guess: TableGuess) -> [EntityIndex.Entity] {
    guard let column = guess.columns.first(where: { Self.positionColumns.contains($0.column) }) else { return [] }
    let rows = guess.headers.rowsBelow(grid, columns: guess.numbers)
    let texts = rows.compactMap { $0[column.header.number]?.text }.filter { !CellConverter.isDash($0) }
    return Set(texts).sorted().map { EntityIndex.Entity(code: "", name: $0, cells: [:]) }
  }
}

extension HeaderGuess {
  /// The row above the first row of the table.
  func lastHeadRow(_ grid: SheetGrid, _ columns: [Int]) -> Int {
    let rows = grid.rows.filter { $0.number > lastRow }
    let shape = RowShape(rows, columns: columns)
    return rows.first(where: shape.isRow).map { $0.number - 1 } ?? lastRow
  }

  /// The rows of a table below the headers, without totals and what follows the table.
  ///
  /// - Parameter columns: The columns of the sheet that are columns of the table.
  func rowsBelow(_ grid: SheetGrid, columns: [Int]) -> [SheetGrid.Row] {
    let found = RowGuess(grid, below: lastRow, columns: columns)
    let (skip, end) = (RowBeginnings(found.skip), RowBeginnings(found.end))
    return grid.rows.lazy.filter { $0.number > lastRow }.prefix { end.match($0) == nil }
      .filter { skip.match($0) == nil }
  }
}
