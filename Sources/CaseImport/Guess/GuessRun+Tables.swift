internal import CaseFormat
internal import StaffingDomain

extension GuessRun {
  /// Adds the mapping of a sheet with a row for each row of a table.
  mutating func add(_ guess: TableGuess, _ grid: SheetGrid) {
    var table = start(guess.table, guess.headers, grid)
    table.columns = guess.columns.map { ColumnMapping($0.column, source($0.header, guess.headers.band)) }
    table.sections = SectionGuess.column(of: table, grid, mapping, names, vocabulary)
    let found = rows(table, grid)
    for (place, header) in guess.columns.map(\.header).enumerated() {
      look(&table.columns[place], header, found, grid)
    }
    note(table, grid, guess.columns)
    let left = guess.headers.band.columns.filter { header in
      !guess.columns.contains { $0.header.number == header.number }
    }
    if !left.isEmpty { tally.add(grid.place, guess.table, .unusedHeaders(left.map(\.full))) }
    let missing = guess.missing.filter { $0 != table.sections }.map(\.schema.name)
    if !missing.isEmpty {
      self.missing[mapping.tables.count] = missing
      tally.add(grid.place, guess.table, .missingColumns(missing))
    }
    mapping.tables.append(table)
  }

  /// Adds the mapping of a matrix.
  mutating func add(_ matrix: MatrixGuess, _ grid: SheetGrid) {
    var table = start(matrix.table, matrix.headers, grid)
    let band = matrix.headers.band
    var down = ColumnMapping(matrix.down.column, source(matrix.down.header, band))
    down.narrowing = matrix.narrowing.map { NarrowingColumn($0.column, source($0.header, band)) }
    table.columns = [down]
    var values = ColumnMapping(matrix.values, .number(0))
    let numbers = matrix.first.number...matrix.last.number
    let except = Set(matrix.except.map(\.number))
    let cells = rows(table, grid).flatMap { row in
      numbers.filter { !except.contains($0) }.compactMap { row[$0] }
    }
    forms.look(
      at: cells, of: &values, header: matrix.first.parts.first ?? "", grid.place, table: mapping.tables.count)
    var wide = WideMapping(across: matrix.across, values: values)
    wide.from = source(matrix.first, band)
    wide.to = source(matrix.last, band)
    wide.except = matrix.except.map { band.name(of: $0) ?? $0.full }
    table.wide = wide
    note(table, grid, [matrix.down])
    tally.add(
      grid.place, matrix.table,
      .wide(
        across: matrix.across.schema.name, values: matrix.values.schema.name, first: matrix.first.last,
        last: matrix.last.last, count: numbers.count - matrix.except.count))
    mapping.tables.append(table)
  }

  /// A table with its place in the files, and the rows that are none.
  private mutating func start(_ table: CaseTable, _ headers: HeaderGuess, _ grid: SheetGrid) -> TableMapping {
    var mapping = TableMapping(table, headers: headers.rows)
    mapping.sheet = grid.sheet
    let isAlone = grid.sheet == nil ? shelf.grids.count == 1 : shelf.grids.count { $0.sheet == grid.sheet } == 1
    if !isAlone || grid.sheet == nil && shelf.grids.count > 1 { mapping.file = grid.file }
    mapping.rows.first = headers.firstRow(grid)
    let found = RowGuess(grid, below: (mapping.rows.first ?? headers.rows.upperBound + 1) - 1)
    (mapping.skip, mapping.end) = (found.skip, found.end)
    return mapping
  }

  private func source(_ header: HeaderBand.Column, _ band: HeaderBand) -> ColumnSource {
    band.name(of: header).map { .header($0) } ?? .number(header.number)
  }

  /// The rows of a table as an import would take them.
  private func rows(_ table: TableMapping, _ grid: SheetGrid) -> [SheetGrid.Row] {
    SheetBinding(table, grid, log: ImportLog()).rows(mapping, NoteTally())
  }

  /// Looks at the cells of a column.
  private mutating func look(
    _ column: inout ColumnMapping, _ header: HeaderBand.Column, _ rows: [SheetGrid.Row], _ grid: SheetGrid
  ) {
    let cells = rows.compactMap { $0[header.number] }
    forms.look(at: cells, of: &column, header: header.full, grid.place, table: mapping.tables.count)
    if let factor = column.factor {
      tally.add(
        grid.place, column.column.table,
        .unit(column: column.column.schema.name, header: header.full, factor: factor.text))
    }
  }

  private func note(
    _ table: TableMapping, _ grid: SheetGrid, _ columns: [(column: CaseColumn, header: HeaderBand.Column)]
  ) {
    let noted = NoteTally()
    let contents = SheetBinding(table, grid, log: ImportLog()).contents(mapping, noted)
    tally.add(grid.place, table.table, .sheet(headers: table.headers, rows: contents.rows.count))
    for note in noted.all {
      if case .sections = note.fact { tally.add(note.place, note.table, note.fact) }
    }
    for (column, header) in columns {
      tally.add(
        grid.place, table.table, .column(column.schema.name, header: header.full, letters: header.letters))
    }
  }
}
