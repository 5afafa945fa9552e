internal import CaseFormat
internal import Foundation
internal import StaffingDomain
internal import Tables

extension ImportRun {
  /// The files of the case, or the findings that stop them from being made.
  func outcome() -> ImportOutcome {
    var files: [ImportOutcome.File] = []
    if log.isEmpty {
      files.append(ImportOutcome.File(name: CasePart.policy.fileName, bytes: policy, rows: 0))
      for table in CaseTable.allCases {
        guard let rows = rows[table] else { continue }
        files.append(ImportOutcome.File(name: table.fileName, bytes: bytes(of: table, rows), rows: rows.count))
      }
    }
    return ImportOutcome(
      files: files, notes: tally.all, madeCodes: madeCodes.sorted { place(of: $0.table) < place(of: $1.table) },
      findings: log.sorted)
  }

  private func place(of table: CaseTable) -> Int { CaseTable.allCases.firstIndex(of: table) ?? 0 }

  private var policy: [UInt8] {
    Array(mapping.policy.map { "\($0.key.rawValue): \(MappingWriter.scalar($0.text))\n" }.joined().utf8)
  }

  /// The columns that any row gives, and those that have to be there, in the order of the format.
  private func bytes(of table: CaseTable, _ rows: [ConvertedRow]) -> [UInt8] {
    let given = rows.reduce(into: Set<CaseColumn>()) { $0.formUnion($1.cells.keys) }
    let columns = CaseColumn.columns(of: table).filter { $0.schema.isRequired || given.contains($0) }
    var writer = CSVWriter(header: columns.map(\.schema.name))
    for row in rows { writer.append(columns.map { row.cells[$0] ?? "" }) }
    return writer.bytes
  }

  /// Notes what the sheet of a table was taken for.
  func note(_ binding: SheetBinding, rows: Int) {
    let (table, place) = (binding.mapping.table, binding.grid.place)
    tally.add(place, table, .sheet(headers: binding.mapping.headers, rows: rows))
    for column in binding.columns {
      let name = column.mapping.column.schema.name
      if case .constant(let text) = column.mapping.source { tally.add(place, table, .constant(name, text)) }
      if case .either(let headers) = column.mapping.source { tally.add(place, table, .either(name, headers)) }
      if !column.parts.isEmpty { tally.add(place, table, .joined(name, column.parts.map(binding.band.shown))) }
      guard let number = column.number else { continue }
      let header = binding.band.columns.first { $0.number == number }
      tally.add(
        place, table,
        .column(name, header: header?.full ?? "", letters: SheetReference.letters(of: number)))
    }
    guard let wide = binding.mapping.wide, let first = binding.wide.first, let last = binding.wide.last else { return }
    tally.add(
      place, table,
      .wide(
        across: wide.across.schema.name, values: wide.values.column.schema.name, first: first.name, last: last.name,
        count: binding.wide.count))
  }

  /// Notes sheets and headers that nothing is made of, and names that are spelled in several ways.
  func noteWhatIsLeft() {
    for grid in shelf.grids {
      let own = bindings.filter { $0.grid.file == grid.file && $0.grid.sheet == grid.sheet }
      guard !own.isEmpty else {
        let fact = grid.isHidden ? ImportNoteFact.hiddenSheet(rows: grid.rows.count) : .unusedSheet
        if !grid.rows.isEmpty { tally.add(grid.place, nil, fact) }
        continue
      }
      if grid.isHidden { tally.add(grid.place, nil, .hiddenSheetUsed) }
      let used = own.reduce(into: Set<Int>()) { $0.formUnion($1.usedColumns) }
      let left = own[0].band.columns.filter { !used.contains($0.number) }.map(\.full)
      if !left.isEmpty { tally.add(grid.place, nil, .unusedHeaders(left)) }
      let rows = own.flatMap { $0.rows(mapping, NoteTally()) }
      let bare = own[0].band.withoutHeader(in: rows, leaving: used)
      if !bare.isEmpty { tally.add(grid.place, nil, .unusedColumns(bare)) }
    }
    for table in CaseTable.allCases {
      let places = bindings.filter { $0.mapping.table == table }.map(\.grid.place)
      if places.count > 1 { tally.add("", table, .together(places)) }
    }
    noteSameOfficers()
    noteSpellings()
  }

  /// Officers who have all in common that tells officers apart: one who stands in two lists, as a rule.
  private func noteSameOfficers() {
    guard let officers = rows[.officers] else { return }
    var (first, doubles): ([[String]: ConvertedRow], [(ConvertedRow, ConvertedRow)]) = ([:], [])
    for row in officers {
      guard let name = row.cells[.officers(.name)], !name.isEmpty else { continue }
      let born = row.cells[.officers(.born)] ?? ""
      let rest = [row.cells[.officers(.commune)] ?? "", row.cells[.officers(.position)] ?? ""]
      let key = [ImportKey.name(name)] + (born.isEmpty ? rest : [born])
      if let other = first[key] { doubles.append((other, row)) } else { first[key] = row }
    }
    guard let (one, other) = doubles.first else { return }
    let places = [one, other].map { $0.place.grid.place(row: $0.place.row, column: $0.place.column) }
    let name = one.cells[.officers(.name)] ?? ""
    tally.add("", .officers, .sameOfficers(doubles.count, name, first: places[0], second: places[1]))
  }

  /// Names of rows that other sheets spell in another way.
  private func noteSpellings() {
    for table in [CaseTable.communes, .positions, .activities, .competencies, .officers, .courses] {
      guard let rows = rows[table], let name = table.nameColumn else { continue }
      var spellings: [String: [String]] = [:]
      for row in rows { if let text = row.cells[name] { spellings[ImportKey.name(text)] = [text] } }
      for binding in bindings { addSpellings(of: table, in: binding, to: &spellings) }
      for (_, texts) in spellings.sorted(by: { $0.key < $1.key }) where texts.count > 1 {
        tally.add("", table, .spellings(texts[0], others: Array(texts.dropFirst())))
      }
    }
  }

  private func addSpellings(of table: CaseTable, in binding: SheetBinding, to spellings: inout [String: [String]]) {
    func add(_ text: String) {
      let key = ImportKey.name(text)
      guard let known = spellings[key], !known.contains(where: { $0.utf8.elementsEqual(text.utf8) }) else { return }
      spellings[key, default: []].append(text)
    }
    if let wide = binding.mapping.wide, wide.across.schema.type == .reference(table) {
      for column in binding.wide { add(column.name) }
    }
    for column in binding.columns {
      guard column.mapping.column.schema.type == .reference(table) else { continue }
      for row in binding.rows(mapping, NoteTally()) {
        if let text = column.cell(in: row).cell?.text { add(text) }
      }
    }
  }
}
