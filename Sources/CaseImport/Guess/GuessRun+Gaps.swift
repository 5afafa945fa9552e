internal import CaseFormat
internal import StaffingDomain

extension GuessRun {
  /// The words that a person has to explain, by the tables that they stand in.
  var unknownWords: [Int: [UnknownColumnWords]] {
    var words: [Int: [UnknownColumnWords]] = [:]
    for unknown in forms.unknownWords {
      let place = added.reduce(unknown.table) { place, added in place >= added ? place + 1 : place }
      words[place, default: []].append(
        UnknownColumnWords(column: unknown.column.schema.name, words: unknown.texts, areNumbers: unknown.areNumbers))
    }
    return words
  }

  /// Takes the names of positions from the sheets that have them; what else a position needs is left to be filled in.
  mutating func addPositions() {
    let columns = Self.positionColumns.filter { column in
      mapping.tables.contains { $0.gives(column) }
    }
    guard !columns.isEmpty else { return }
    var list = TableMapping(.positions, headers: 1...1)
    list.namesOf = columns
    let needed = CaseColumn.columns(of: .positions).filter { column in
      column.schema.isRequired && column.schema.type != .code && column != .positions(.name)
    }
    let first = ImportRun.order.firstIndex(of: .positions) ?? 0
    let place = mapping.tables.firstIndex { ImportRun.order.firstIndex(of: $0.table) ?? 0 > first }
    insert(list, at: place ?? mapping.tables.count, missing: needed.map(\.schema.name))
  }

  /// Puts a table without a sheet between those that have one.
  ///
  /// - Parameter columns: The columns that are left to be filled in.
  mutating func insert(_ list: TableMapping, at place: Int, missing columns: [String]) {
    mapping.tables.insert(list, at: place)
    missing = Dictionary(uniqueKeysWithValues: missing.map { ($0.key >= place ? $0.key + 1 : $0.key, $0.value) })
    missing[place] = columns
    added.append(place)
  }

  /// Tells how many positions an import makes of names, and what it needs besides.
  func notePositions() {
    guard let place = mapping.tables.firstIndex(where: { $0.table == .positions && !$0.namesOf.isEmpty }) else {
      return
    }
    let bindings = mapping.tables.filter { $0.namesOf.isEmpty }.compactMap { table in
      shelf.grid(of: table, mappingFile: "", log: ImportLog()).map { SheetBinding(table, $0, log: ImportLog()) }
    }
    var seen: Set<String> = []
    for column in mapping.tables[place].namesOf {
      let before = seen.count
      for binding in bindings { seen.formUnion(binding.texts(of: column, mapping).map { ImportKey.name($0.text) }) }
      if seen.count > before { tally.add("", .positions, .madeRows(seen.count - before, of: column)) }
    }
    tally.add("", .positions, .missingColumns(missing[place] ?? []))
  }

  /// The columns whose names are positions where no sheet lists them.
  static let positionColumns: [CaseColumn] = [.officers(.position), .activities(.position)]
}

extension TableMapping {
  /// Whether cells of a column of the case come from the sheet: from a column, from headers that are rows, or from sections.
  fileprivate func gives(_ column: CaseColumn) -> Bool {
    columns.contains { $0.column == column } || wide?.across == column || sections.contains { $0.column == column }
  }
}
