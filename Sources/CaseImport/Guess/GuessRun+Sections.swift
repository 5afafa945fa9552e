internal import CaseFormat
internal import StaffingDomain

extension GuessRun {
  /// Finds out what the words of sections mean.
  mutating func lookAtSections(_ table: TableMapping, _ grid: SheetGrid) {
    let sections = SheetBinding(table, grid, log: ImportLog()).contents(mapping, NoteTally()).sections
    for (place, column) in table.sections.map(\.column).enumerated() where column.schema.type.wordList != nil {
      let cells = sections.filter { $0.place == place }.map { section, _ in
        SeenCell(cell: .text(section.text), row: section.row, column: section.column)
      }
      var words = ColumnMapping(column, .number(0))
      for fact in forms.look(at: cells, of: &words, in: grid, table: mapping.tables.count) {
        tally.add(grid.place, table.table, fact)
      }
    }
  }

  /// Takes the sexes of officers from one column with marks, where nothing else gives them.
  ///
  /// - Returns: The number of the column; nil where there is none.
  mutating func addMarkedSex(
    to table: inout TableMapping, _ rows: [SheetGrid.Row], _ guess: TableGuess, _ grid: SheetGrid
  ) -> Int? {
    guard table.table == .officers, !table.columns.contains(where: { $0.column == .officers(.sex) }),
      let found = MarkedSexColumn(guess.headers.band, rows, leaving: Set(guess.numbers))
    else { return nil }
    table.columns.append(found.mapping)
    let name = CaseColumn.officers(.sex).schema.name
    tally.add(
      grid.place, .officers, .column(name, header: found.header.full, letters: found.header.letters))
    for meaning in found.mapping.words {
      tally.add(
        grid.place, .officers, .word(column: name, found.mark, word: meaning.word, cells: found.counts.marked))
    }
    if let blank = found.mapping.blank {
      tally.add(grid.place, .officers, .blanks(column: name, value: blank, cells: found.counts.others))
    }
    return found.header.number
  }

  /// Tells of days and years of birth in the columns of the sexes that give the sexes alone: most of their cells are marks, or
  /// a column of its own gives the births.
  func noteLostBirths(_ guess: TableGuess, _ table: TableMapping, _ grid: SheetGrid) {
    guard let sexes = guess.sexes, let first = sexes.births.first else { return }
    let areTaken = table.columns.contains { column in
      if case .either = column.source { column.column == .officers(.born) } else { false }
    }
    guard !areTaken else { return }
    let headers = [sexes.male, sexes.female].map(\.last)
    tally.add(
      grid.place, .officers,
      .lostBirths(
        column: CaseColumn.officers(.born).schema.name, headers, first: first.shown(in: grid), cells: sexes.births.count
      ))
  }

  /// Tells of rows with a text alone that are neither sections nor passed over: an import finds their cells empty.
  func noteLoneTexts(_ table: TableMapping, _ rows: [SheetGrid.Row], _ numbers: [Int], _ grid: SheetGrid) {
    let used = Set(numbers)
    guard used.count > 2 else { return }
    let lone = rows.compactMap { SectionRow($0, used: used) }.map { ImportSection(row: $0.row, text: $0.cell) }
    if !lone.isEmpty { tally.add(grid.place, table.table, .loneTexts(lone)) }
  }
}
