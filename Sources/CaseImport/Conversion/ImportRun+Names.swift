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
    var texts: [(text: String, place: CellPlace)] = []
    for binding in bindings where binding.mapping.table == column.table {
      let header = binding.mapping.headers.upperBound
      if binding.mapping.wide?.across == column {
        texts += binding.wide.map { ($0.name, CellPlace(grid: binding.grid, row: header, column: $0.number)) }
      }
      let contents = binding.contents(mapping, NoteTally())
      if binding.mapping.sections == column, binding.sectionsGiveCells {
        texts += contents.sections.map { section in
          (section.text, CellPlace(grid: binding.grid, row: section.row, column: section.column))
        }
      }
      guard let found = binding.columns.first(where: { $0.mapping.column == column }) else { continue }
      for row in contents.rows {
        // A dash is an empty cell, as where the column itself is converted.
        guard let number = found.number(in: row), let text = row[number]?.text, !CellConverter.isDash(text) else {
          continue
        }
        texts.append((text, CellPlace(grid: binding.grid, row: row.number, column: number)))
      }
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
