internal import CaseFormat
internal import StaffingDomain

extension GuessRun {
  /// Adds the mapping of a sheet with a row for each row of a table.
  mutating func add(_ guess: TableGuess, _ grid: SheetGrid) {
    let numbers = guess.numbers
    var table = start(guess.table, guess.headers, grid, columns: numbers)
    table.columns = guess.columns.map { ColumnMapping($0.column, source($0.header, guess.headers.band)) }
    let sexes = guess.sexes?.mappings(guess.headers.band, given: Set(guess.columns.map(\.column))) ?? []
    table.columns += sexes
    if let joined = guess.joined {
      table.columns.append(ColumnMapping(joined.column, joined.parts.source(guess.headers.band)))
    }
    if let commune = guess.commune { table.columns.append(commune) }
    if let found = SectionGuess(of: table, grid, mapping, names, vocabulary) {
      table.sections = found.sections
      table.skip += found.passed
    }
    let found = rows(table, grid)
    for (place, header) in guess.columns.map(\.header).enumerated() {
      look(at: found, [header.number], of: &table.columns[place], header: header.parts, table, grid)
    }
    for place in guess.columns.indices.upperBound..<guess.columns.count + sexes.count {
      look(at: found, guess.sexes?.numbers ?? [], of: &table.columns[place], header: [], table, grid)
    }
    noteLostBirths(guess, table, grid)
    lookAtSections(table, grid)
    let marked = addMarkedSex(to: &table, found, guess, grid)
    noteUnitAbove(table, grid)
    noteLoneTexts(table, found, numbers, grid)
    note(table, grid, guess.columns)
    let left = guess.headers.band.columns.filter { header in
      !numbers.contains(header.number) && header.number != marked
    }
    if !left.isEmpty { tally.add(grid.place, guess.table, .unusedHeaders(left.map(\.full))) }
    let bare = guess.headers.band.withoutHeader(in: found, leaving: Set(numbers))
    if !bare.isEmpty { tally.add(grid.place, guess.table, .unusedColumns(bare)) }
    let missing = guess.missing.filter { column in !table.sections.contains { $0.column == column } }.map(\.schema.name)
    if !missing.isEmpty {
      self.missing[mapping.tables.count] = missing
      tally.add(grid.place, guess.table, .missingColumns(missing))
    }
    mapping.tables.append(table)
  }

  /// Adds the mapping of a matrix.
  mutating func add(_ matrix: MatrixGuess, _ grid: SheetGrid) {
    let band = matrix.headers.band
    let numbers = matrix.first.number...matrix.last.number
    let except = Set(matrix.except.map(\.number))
    let across = numbers.filter { !except.contains($0) }
    var table = start(matrix.table, matrix.headers, grid, columns: matrix.downNumbers + across)
    var down = ColumnMapping(matrix.down.column, matrix.parts?.source(band) ?? source(matrix.down.header, band))
    down.narrowing = matrix.narrowing.map { NarrowingColumn($0.column, source($0.header, band)) }
    table.columns = [down]
    var values = ColumnMapping(matrix.values, .number(0))
    // The lowest text of each column is a name.
    look(at: rows(table, grid), across, of: &values, header: matrix.first.parts.dropLast(), table, grid)
    var wide = WideMapping(across: matrix.across, values: values)
    wide.from = source(matrix.first, band)
    wide.to = source(matrix.last, band)
    wide.except = matrix.except.map { band.name(of: $0) ?? $0.full }
    table.wide = wide
    note(table, grid, matrix.parts == nil ? [matrix.down] : [])
    tally.add(
      grid.place, matrix.table,
      .wide(
        across: matrix.across.schema.name, values: matrix.values.schema.name, first: matrix.first.last,
        last: matrix.last.last, count: across.count))
    mapping.tables.append(table)
  }

  /// A table with its place in the files, and the rows that are none.
  private mutating func start(
    _ table: CaseTable, _ headers: HeaderGuess, _ grid: SheetGrid, columns: [Int]
  ) -> TableMapping {
    var mapping = TableMapping(table, headers: headers.rows)
    mapping.sheet = grid.sheet
    let isAlone = grid.sheet == nil ? shelf.grids.count == 1 : shelf.grids.count { $0.sheet == grid.sheet } == 1
    if !isAlone || grid.sheet == nil && shelf.grids.count > 1 { mapping.file = grid.file }
    if let row = headers.numbersRow {
      mapping.rows.first = row + 1
      tally.add(grid.place, table, .columnNumbers(row: row))
    }
    let found = RowGuess(grid, below: headers.lastRow, columns: columns)
    (mapping.skip, mapping.end) = (found.skip, found.end)
    if let doubt = found.doubt {
      tally.add(grid.place, table, .noEnd(doubt.text, row: doubt.row, next: doubt.next))
    }
    return mapping
  }

  private func source(_ header: HeaderBand.Column, _ band: HeaderBand) -> ColumnSource {
    band.name(of: header).map { .header($0) } ?? .number(header.number)
  }

  /// The rows of a table as an import would take them.
  private func rows(_ table: TableMapping, _ grid: SheetGrid) -> [SheetGrid.Row] {
    SheetBinding(table, grid, log: ImportLog()).rows(mapping, NoteTally())
  }

  /// Looks at the cells of the columns of a sheet that a column of the case is made of, and at their header.
  private mutating func look(
    at rows: [SheetGrid.Row], _ numbers: [Int], of column: inout ColumnMapping, header: [String],
    _ table: TableMapping, _ grid: SheetGrid
  ) {
    let cells = rows.flatMap { row in
      numbers.compactMap { number in row[number].map { SeenCell(cell: $0, row: row.number, column: number) } }
    }
    // Under filled, a header gives the value, whatever its cells hold.
    if case .filled = column.source { return }
    // What a number may be shows once it has its unit.
    lookAtUnit(of: &column, header: header, table, grid)
    let place = mapping.tables.count
    for fact in forms.look(at: cells, of: &column, in: grid, table: place) { tally.add(grid.place, table.table, fact) }
  }

  /// Takes the factor of the unit that a header names; what is not understood is told, and has to be decided for numbers.
  private mutating func lookAtUnit(
    of column: inout ColumnMapping, header: [String], _ table: TableMapping, _ grid: SheetGrid
  ) {
    let (name, full) = (column.column.schema.name, header.joined(separator: HeaderBand.joint))
    guard column.column.schema.type.isNumber else {
      for text in header.flatMap(ImportVocabulary.brackets) where !vocabulary.explains(text, column.column) {
        tally.add(grid.place, table.table, .bracket(column: name, header: full, text, mayBeUnit: false))
      }
      return
    }
    let above = unitAbove(table, grid)
    let unit = UnitGuess(column.column, header: header, above: above?.text)
    column.factor = unit.factor
    if let above, unit.known == [above.text] { takenUnits.insert(above.place) }
    if let factor = unit.factor {
      let source = header.isEmpty || unit.known == [above?.text ?? ""] ? unit.known.joined(separator: ", ") : full
      tally.add(grid.place, table.table, .unit(column: name, header: source, factor: factor.text))
    }
    for text in unit.unknown {
      tally.add(grid.place, table.table, .bracket(column: name, header: full, text, mayBeUnit: true))
    }
    column.openUnits = unit.unknown
  }

  /// The text in the rows above a table that gives a unit: `ĐVT: triệu đồng`.
  private func unitAbove(_ table: TableMapping, _ grid: SheetGrid) -> PlacedText? {
    for row in grid.rows where row.number < table.headers.lowerBound {
      for (place, cell) in row.cells.enumerated() {
        guard case .text(let text)? = cell else { continue }
        let bare = ImportVocabulary.brackets(of: text).first ?? text
        let label = ImportKey.label(bare)
        guard ["dvt", "don vi tinh"].contains(where: { label.hasPrefix($0 + " ") }) else { continue }
        return PlacedText(bare, at: grid.place(row: row.number, column: place + 1))
      }
    }
    return nil
  }

  /// Tells of a unit above a table that no column took.
  private func noteUnitAbove(_ table: TableMapping, _ grid: SheetGrid) {
    guard let above = unitAbove(table, grid), !takenUnits.contains(above.place) else { return }
    tally.add(grid.place, table.table, .unitAbove(above))
  }

  private func note(
    _ table: TableMapping, _ grid: SheetGrid, _ columns: [(column: CaseColumn, header: HeaderBand.Column)]
  ) {
    let noted = NoteTally()
    let binding = SheetBinding(table, grid, log: ImportLog())
    let (band, contents) = (binding.band, binding.contents(mapping, noted))
    tally.add(grid.place, table.table, .sheet(headers: table.headers, rows: contents.rows.count))
    for note in noted.all {
      switch note.fact {
      case .sections, .skipped, .repeatedHeaders, .ended, .blankRows: tally.add(note.place, note.table, note.fact)
      default: break
      }
    }
    for column in table.columns {
      let name = column.column.schema.name
      if case .constant(let text) = column.source { tally.add(grid.place, table.table, .constant(name, text)) }
      if case .either(let headers) = column.source { tally.add(grid.place, table.table, .either(name, headers)) }
      if case .join = column.source,
        let parts = binding.columns.first(where: { $0.mapping.column == column.column })?.parts
      {
        tally.add(grid.place, table.table, .joined(name, parts.map(band.shown)))
      }
      guard case .filled(let meanings) = column.source else { continue }
      for meaning in meanings {
        let cells = contents.rows.count { row in
          band.columns(named: meaning.text).contains { row[$0.number] != nil }
        }
        tally.add(
          grid.place, table.table, .filled(column: name, header: meaning.text, word: meaning.word, cells: cells))
      }
    }
    for (column, header) in columns {
      tally.add(
        grid.place, table.table, .column(column.schema.name, header: header.full, letters: header.letters))
    }
  }
}
