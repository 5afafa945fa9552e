internal import CaseFormat
internal import StaffingDomain

extension ImportRun {
  /// Rows of a table that are the names in columns of others, each once.
  func namedRows(_ mapping: TableMapping, _ converter: CellConverter) -> [ConvertedRow] {
    guard let name = mapping.table.nameColumn else { return [] }
    var (seen, rows): (Set<String>, [ConvertedRow]) = ([], [])
    let index = EntityIndex(mapping.table, [], aliases: self.mapping.names[mapping.table] ?? [])
    for column in mapping.namesOf {
      let before = rows.count
      for (own, place) in texts(of: column) {
        let text = index.alias(of: own) ?? own
        guard seen.insert(ImportKey.name(text)).inserted else { continue }
        var cells = converter.constants(of: mapping, for: text, at: place)
        cells[name] = text
        rows.append(ConvertedRow(cells: cells, place: place))
      }
      if rows.count > before { tally.add(mappingFile, mapping.table, .madeRows(rows.count - before, of: column)) }
    }
    let given = Set(mapping.columns.map(\.column))
    let missing = CaseColumn.columns(of: mapping.table).filter { column in
      column.schema.isRequired && !given.contains(column) && column != name && column.schema.type != .code
    }
    for column in missing { report(.missingColumn(mapping.table, column.schema.name), mapping) }
    if rows.isEmpty {
      let columns = mapping.namesOf.map { "\($0.table.rawValue).\($0.schema.name)" }
      report(.noNamesOf(mapping.table, columns.joined(separator: ", ")), mapping)
    }
    return rows
  }

  /// The texts of a column in all sheets, with their places, in the order of the sheets.
  private func texts(of column: CaseColumn) -> [(text: String, place: CellPlace)] {
    bindings.flatMap { $0.texts(of: column, mapping) }
  }
}

extension SheetBinding {
  /// The texts of a column of the case in the sheet, with their places; none where the sheet is another table.
  func texts(of column: CaseColumn, _ mapping: ImportMapping) -> [(text: String, place: CellPlace)] {
    guard self.mapping.table == column.table else { return [] }
    var texts: [(text: String, place: CellPlace)] = []
    func add(_ text: String, _ row: Int, _ number: Int?) {
      texts.append((text, CellPlace(grid: grid, row: row, column: number)))
    }
    if self.mapping.wide?.across == column {
      for column in wide { add(column.name, self.mapping.headers.upperBound, column.number) }
    }
    let contents = contents(mapping, NoteTally())
    if let place = self.mapping.sections.firstIndex(where: { $0.column == column }), sectionsGiveCells(of: column) {
      for (section, own) in contents.sections where own == place { add(section.text, section.row, section.column) }
    }
    guard let found = columns.first(where: { $0.mapping.column == column }) else { return texts }
    for row in contents.rows {
      let (cell, number) = found.cell(in: row)
      // A dash is an empty cell, as where the column itself is converted.
      if let text = cell?.text, !CellConverter.isDash(text) { add(text, row.number, number) }
    }
    return texts
  }
}

extension CellConverter {
  /// The values that a mapping gives to a name: that of the name itself among the words of a column, else that of all.
  func constants(of mapping: TableMapping, for name: String, at place: CellPlace) -> [CaseColumn: String] {
    var cells: [CaseColumn: String] = [:]
    for column in mapping.columns {
      guard case .constant(let text) = column.source else { continue }
      // Names that differ in tones alone are two.
      let own = column.words.first { ImportKey.name($0.text) == ImportKey.name(name) }?.word
      cells[column.column] = own ?? text
      if let own { tally.count(.word(column: column.column.schema.name, name, word: own, cells: 0), place, column) }
    }
    return cells
  }
}
