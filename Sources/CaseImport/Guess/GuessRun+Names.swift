internal import CaseFormat
internal import StaffingDomain

extension GuessRun {
  /// The codes and names of the rows of a sheet.
  func entities(_ grid: SheetGrid, _ guess: TableGuess) -> [EntityIndex.Entity] {
    guard let code = guess.table.codeColumn, let name = guess.table.nameColumn else { return [] }
    func number(_ column: CaseColumn) -> Int? { guess.columns.first { $0.column == column }?.header.number }
    return grid.rows.filter { $0.number > guess.headers.rows.upperBound }.compactMap { row in
      let texts = [number(code), number(name)].map { $0.flatMap { row[$0]?.text } ?? "" }
      return texts == ["", ""] ? nil : EntityIndex.Entity(code: texts[0], name: texts[1], cells: [:])
    }
  }

  /// The names of positions that the rows of a sheet have.
  func positions(_ grid: SheetGrid, _ guess: TableGuess) -> [EntityIndex.Entity] {
    let column = guess.columns.first { Self.positionColumns.contains($0.column) }
    guard let number = column?.header.number else { return [] }
    let texts = grid.rows.filter { $0.number > guess.headers.rows.upperBound }.compactMap { $0[number]?.text }
    return Set(texts).sorted().map { EntityIndex.Entity(code: "", name: $0, cells: [:]) }
  }
}
