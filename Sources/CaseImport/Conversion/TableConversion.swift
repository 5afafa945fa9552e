internal import CaseFormat
internal import Spreadsheets
internal import StaffingDomain

/// A row of the case that is being made.
struct ConvertedRow {
  /// The cells that are given.
  var cells: [CaseColumn: String]
  /// Where it stands.
  let place: CellPlace
}

/// Makes the rows of one table from the sheets that are mapped to it.
struct TableConversion {
  let table: CaseTable
  let converter: CellConverter

  private var log: ImportLog { converter.log }
  private var tally: NoteTally { converter.tally }

  /// The rows of a sheet; those with findings are left out, their codes and names are not.
  func rows(of binding: SheetBinding) -> [ConvertedRow] {
    let contents = binding.contents(converter.mapping, tally, isSection: converter.knows)
    let rows = contents.rows
    let filled = binding.grid.filled.count { cell in
      cell.row > binding.mapping.headers.upperBound && binding.usedColumns.contains(cell.column)
    }
    if filled > 0 { tally.add(binding.grid.place, table, .merged(cells: filled)) }
    reportMissingColumns(binding)
    if rows.isEmpty {
      log.add(binding.grid.finding(.layout(.noRows(table)), row: binding.mapping.headers.upperBound))
    }
    reportLoneTexts(rows, binding)
    let shared = cells(contents, binding)
    if let wide = binding.mapping.wide {
      let names = wideNames(binding, wide)
      return zip(rows, shared).flatMap { self.wideRows($0, $1, binding, wide, names) }
    }
    return zip(rows, shared).map { row, cells in
      ConvertedRow(cells: cells, place: CellPlace(grid: binding.grid, row: row.number, column: nil))
    }
  }

  /// Reports rows that have the form of a section, and are none by their numbering: as rows of the table they would be people
  /// who do not exist.
  private func reportLoneTexts(_ rows: [SheetGrid.Row], _ binding: SheetBinding) {
    let used = binding.usedColumns
    let columns = binding.mapping.sections.map(\.column)
    // Where a column gives what sections do, the row lacks it, which is a finding of its own.
    guard !columns.isEmpty, columns.allSatisfy(binding.sectionsGiveCells), used.count > 2 else { return }
    for row in rows {
      guard let lone = SectionRow(row, used: used) else { continue }
      log.add(binding.grid.finding(.layout(.loneText(lone.cell)), row: row.number, column: lone.column))
    }
  }

  /// The cells of all rows that could be made, with those that sections give.
  private func cells(_ contents: SectionedRows, _ binding: SheetBinding) -> [[CaseColumn: String]] {
    let constants = constants(of: binding)
    let columns = binding.mapping.sections.map(\.column)
    let giving = columns.indices.filter { binding.sectionsGiveCells(of: columns[$0]) }
    guard !giving.isEmpty else { return contents.rows.map { cells($0, binding, constants) } }
    let values = contents.sections.map { section, place in
      giving.contains(place) ? converter.convert(section, columns[place], in: binding.grid) : nil
    }
    var next = 0
    // The section of each level that a row stands in: one of an outer level ends those within it.
    var open: [Int: String?] = [:]
    return contents.rows.map { row in
      while next < values.count, contents.sections[next].row.row < row.number {
        let place = contents.sections[next].place
        for inner in columns.indices where inner >= place { open[inner] = nil }
        open[place] = .some(values[next])
        next += 1
      }
      var cells = cells(row, binding, constants)
      for place in giving {
        if let value = open[place] {
          cells[columns[place]] = value
        } else if columns[place].schema.isRequired {
          converter.report(
            .noSection, columns[place].schema, CellPlace(grid: binding.grid, row: row.number, column: nil))
        }
      }
      return cells
    }
  }

  /// The values that all rows have; those that name rows of other tables are looked up, and reported once.
  private func constants(of binding: SheetBinding) -> [CaseColumn: String] {
    var constants: [CaseColumn: String] = [:]
    for column in binding.columns {
      guard case .constant(let text) = column.mapping.source else { continue }
      guard case .reference = column.mapping.column.schema.type else {
        constants[column.mapping.column] = text
        continue
      }
      let place = CellPlace(grid: binding.grid, row: binding.mapping.headers.upperBound, column: nil)
      constants[column.mapping.column] = converter.convert(.text(text), column.mapping, at: place)
    }
    return constants
  }

  /// The cells of a row that could be made.
  private func cells(
    _ row: SheetGrid.Row, _ binding: SheetBinding, _ constants: [CaseColumn: String]
  ) -> [CaseColumn: String] {
    var cells = constants
    for column in binding.columns {
      guard column.alternatives.isEmpty else {
        cells[column.mapping.column] = alternative(column, row, binding)
        continue
      }
      let (cell, number) = column.cell(in: row)
      guard let number else { continue }
      let place = CellPlace(grid: binding.grid, row: row.number, column: number)
      var narrowing: [CaseColumn: String] = [:]
      for narrow in column.narrowing {
        // What cannot be made of such a cell tells nothing apart, and the name is reported if it then stands for several.
        let quiet = CellConverter(
          mapping: converter.mapping, log: ImportLog(), tally: NoteTally(), indexes: converter.indexes)
        narrowing[narrow.column] = quiet.convert(
          row[narrow.number], ColumnMapping(narrow.column, .number(narrow.number)), at: place)
      }
      cells[column.mapping.column] = converter.convert(cell, column.mapping, at: place, narrowing: narrowing)
    }
    return cells
  }

  /// The cell of a column that stands in one of several; nil, with a finding, where a row fills more.
  private func alternative(
    _ column: SheetBinding.Column, _ row: SheetGrid.Row, _ binding: SheetBinding
  ) -> String? {
    let filled = column.filled(in: row)
    let place = CellPlace(grid: binding.grid, row: row.number, column: filled.last ?? column.alternatives.first)
    if filled.count > 1 {
      // Where the same columns give a value, too, that has the finding.
      let isTold = binding.columns.contains { other in
        if case .either = other.mapping.source { other.alternatives == column.alternatives } else { false }
      }
      if case .filled = column.mapping.source, isTold { return nil }
      let cells = filled.map { SheetReference.letters(of: $0) + "\(row.number)" }
      converter.report(.severalFilled(cells), column.mapping.column.schema, place)
      return nil
    }
    guard case .filled(let meanings) = column.mapping.source, let number = filled.first,
      let meaning = column.alternatives.firstIndex(of: number)
    else { return converter.convert(filled.first.flatMap { row[$0] }, column.mapping, at: place) }
    tally.count(
      .filled(
        column: column.mapping.column.schema.name, header: meanings[meaning].text, word: meanings[meaning].word,
        cells: 0),
      place, column.mapping)
    return meanings[meaning].word
  }

  /// What the headers of the wide columns name; nil, with a finding, for those that name nothing.
  private func wideNames(_ binding: SheetBinding, _ wide: WideMapping) -> [String?] {
    binding.wide.map { column in
      let header = CellPlace(grid: binding.grid, row: binding.mapping.headers.upperBound, column: column.number)
      return converter.convert(.text(column.name), ColumnMapping(wide.across, .number(column.number)), at: header)
    }
  }

  /// A row for every cell of the wide columns that is not empty.
  private func wideRows(
    _ row: SheetGrid.Row, _ shared: [CaseColumn: String], _ binding: SheetBinding, _ wide: WideMapping,
    _ names: [String?]
  ) -> [ConvertedRow] {
    zip(binding.wide, names).compactMap { column, name in
      guard let cell = row[column.number] else { return nil }
      let place = CellPlace(grid: binding.grid, row: row.number, column: column.number)
      if case .text(let text) = cell, CellConverter.isDash(text) { return nil }
      var cells = shared
      cells[wide.across] = name
      cells[wide.values.column] = converter.convert(cell, wide.values, at: place)
      return ConvertedRow(cells: cells, place: place)
    }
  }

  /// Reports columns that have to be filled and that nothing gives; the code of a table is made.
  private func reportMissingColumns(_ binding: SheetBinding) {
    var given = Set(binding.mapping.columns.map(\.column))
    if let wide = binding.mapping.wide { given.formUnion([wide.across, wide.values.column]) }
    given.formUnion(binding.mapping.sections.map(\.column))
    for column in CaseColumn.columns(of: table) where column.schema.isRequired && !given.contains(column) {
      if column.schema.type == .code, table.nameColumn.map(given.contains) ?? false { continue }
      log.add(
        binding.grid.finding(
          .layout(.missingColumn(table, column.schema.name)), row: binding.mapping.headers.upperBound))
    }
  }
}

extension CellConverter {
  /// Whether a text is a dash for nothing.
  static func isDash(_ text: String) -> Bool { ["-", "\u{2013}", "\u{2014}", "\u{2212}", "…", "..."].contains(text) }
}

extension CaseTable {
  /// The columns with the code and the name of what a row is; nil for tables whose rows have none.
  var codeColumn: CaseColumn? { CaseColumn.columns(of: self).first { $0.schema.type == .code } }

  /// The column with the name of what a row is; nil for tables whose rows have no code.
  var nameColumn: CaseColumn? {
    codeColumn == nil ? nil : CaseColumn.columns(of: self).first { $0.schema.name == "name" }
  }
}
