internal import CaseFormat
internal import StaffingDomain

/// The mapping of a table with the sheet and the columns that it names.
struct SheetBinding {
  /// A column of the case with the number of the one in the sheet.
  struct Column {
    let mapping: ColumnMapping
    /// From 1; nil for a constant, and where it stands in several.
    let number: Int?
    /// The columns one of which a row fills, in the order of the mapping; empty for others.
    let alternatives: [Int]
    /// The columns whose texts make one, in the order of the mapping; empty for others.
    let parts: [Int]
    /// The columns that tell rows of one name apart.
    let narrowing: [(column: CaseColumn, number: Int)]

    /// Those of the alternatives that a row fills.
    func filled(in row: SheetGrid.Row) -> [Int] {
      alternatives.filter { number in
        guard let cell = row[number] else { return false }
        return !CellConverter.isDash(cell.text)
      }
    }

    /// The numbers of all columns of the sheet that make it.
    var numbers: [Int] { (number.map { [$0] } ?? []) + alternatives + parts }

    /// The cell of a row, and in which column it stands: the first of several that are joined.
    func cell(in row: SheetGrid.Row) -> (cell: SheetGrid.Cell?, number: Int?) {
      switch mapping.source {
      case .constant, .filled: return (nil, nil)
      case .header, .number: return (number.flatMap { row[$0] }, number)
      case .either:
        let filled = filled(in: row).first
        return (filled.flatMap { row[$0] }, filled)
      case .join:
        let cells = parts.compactMap { number in row[number].map { (cell: $0, number: number) } }
        // What cannot be used is found there.
        if let unusable = cells.first(where: { if case .unusable = $0.cell { true } else { false } }) {
          return unusable
        }
        let texts = cells.filter { !CellConverter.isDash($0.cell.text) }
        guard let first = texts.first else { return (nil, parts.first) }
        return (.text(texts.map(\.cell.text).joined(separator: " ")), first.number)
      }
    }
  }

  /// A column of the sheet that is rows of the case.
  struct WideColumn {
    let number: Int
    /// The name in its header.
    let name: String
  }

  let mapping: TableMapping
  let grid: SheetGrid
  let band: HeaderBand
  private(set) var columns: [Column] = []
  private(set) var wide: [WideColumn] = []
  private let log: ImportLog

  /// Finds the columns; those that are not there are reported.
  init(_ mapping: TableMapping, _ grid: SheetGrid, log: ImportLog) {
    (self.mapping, self.grid, self.log) = (mapping, grid, log)
    band = HeaderBand(grid, rows: mapping.headers)
    columns = mapping.columns.compactMap { column($0) }
    if let wide = mapping.wide { self.wide = wideColumns(wide) }
  }

  /// The numbers of the columns of the sheet that are used.
  var usedColumns: Set<Int> {
    Set(columns.flatMap { $0.numbers + $0.narrowing.map(\.number) }).union(wide.map(\.number))
  }

  private func column(_ mapping: ColumnMapping) -> Column? {
    var (number, alternatives, parts): (Int?, [Int], [Int]) = (nil, [], [])
    switch mapping.source {
    case .constant: break
    case .header, .number:
      guard let found = self.number(of: mapping.source) else { return nil }
      number = found
    case .either, .filled:
      let headers = mapping.source.headers
      alternatives = headers.compactMap { self.number(of: .header($0)) }
      guard alternatives.count == headers.count else { return nil }
    case .join(let sources):
      parts = sources.compactMap { self.number(of: $0) }
      guard parts.count == sources.count else { return nil }
    }
    let narrowing = mapping.narrowing.compactMap { narrow in
      self.number(of: narrow.source).map { (column: narrow.column, number: $0) }
    }
    return Column(
      mapping: mapping, number: number, alternatives: alternatives, parts: parts, narrowing: narrowing)
  }

  /// The number of the column under a header; nil, with a finding, where there is none or where there are several.
  private func number(of source: ColumnSource) -> Int? {
    switch source {
    case .constant, .either, .filled, .join: return nil
    case .number(let number): return number
    case .header(let text):
      let found = band.columns(named: text)
      if found.count == 1 { return found[0].number }
      if found.isEmpty {
        var known: [String] = []
        for column in band.columns where !known.contains(column.last) { known.append(column.last) }
        let nearest = NearestName.suggestion(for: text, among: known + band.columns.map(\.full))
        report(.unknownHeader(text, nearest: nearest, known: known))
      } else {
        report(.ambiguousHeader(text, among: found.map { "\($0.full) (\($0.letters))" }))
      }
      return nil
    }
  }

  private func report(_ fact: ImportLayoutFact) {
    log.add(grid.finding(.layout(fact), row: mapping.headers.upperBound))
  }

  /// The columns that are rows: from one to another, or below a header, without those that are anything else.
  private func wideColumns(_ wide: WideMapping) -> [WideColumn] {
    let used = Set(columns.flatMap(\.numbers))
    var candidates = wide.under.map { band.columns(under: $0) } ?? band.columns
    if let under = wide.under, candidates.isEmpty {
      report(.unknownHeader(under, nearest: nil, known: band.columns.map(\.full)))
      return []
    }
    let (first, last) = (wide.from.map { number(of: $0) }, wide.to.map { number(of: $0) })
    // Missing headers are reported already.
    if case .some(.none) = first { return [] }
    if case .some(.none) = last { return [] }
    let range = (first.flatMap(\.self) ?? 1, last.flatMap(\.self) ?? Int.max)
    let except = Set(wide.except.map { ImportKey.label($0) })
    candidates = candidates.filter { column in
      column.number >= range.0 && column.number <= range.1 && !used.contains(column.number)
        && !except.contains(ImportKey.label(column.last)) && !except.contains(ImportKey.label(column.full))
    }
    if candidates.isEmpty { report(.noWideColumns(mapping.table)) }
    return candidates.map { WideColumn(number: $0.number, name: $0.last) }
  }
}

extension ColumnSource {
  /// The headers of which a row fills one.
  var headers: [String] {
    switch self {
    case .either(let headers): headers
    case .filled(let meanings): meanings.map(\.text)
    case .header, .number, .constant, .join: []
    }
  }
}

extension SheetBinding {
  /// The rows of the table, with what was passed over noted.
  func rows(_ mapping: ImportMapping, _ tally: NoteTally) -> [SheetGrid.Row] { contents(mapping, tally).rows }

  /// Whether sections give the cells of a column: else the sheet has a column with them.
  func sectionsGiveCells(of column: CaseColumn) -> Bool { !mapping.columns.contains { $0.column == column } }

  /// The place of what a section gives among the sections of the mapping; nil where none is numbered like it.
  private func place(of section: SectionRow) -> Int? {
    mapping.sections.firstIndex { $0.numbering.map { $0 == section.level } ?? true }
  }

  /// The rows of the table and its sections, with what was passed over noted.
  ///
  /// - Parameter isSection: Whether a row that has the form of a section is one where the sheet has its column, too.
  func contents(
    _ mapping: ImportMapping, _ tally: NoteTally, isSection: (SectionRow, CaseColumn) -> Bool = { _, _ in true }
  ) -> SectionedRows {
    let skip = RowBeginnings(self.mapping.skip + mapping.skip)
    let end = RowBeginnings(self.mapping.end + mapping.end)
    let first = self.mapping.rows.first ?? self.mapping.headers.upperBound + 1
    let used = usedColumns
    var contents = SectionedRows()
    var (skipped, blanks): ([String: [Int]], Int) = ([:], 0)
    let headers = RepeatedHeaders(
      grid, from: self.mapping.headers.lowerBound, to: min(first - 1, self.mapping.headers.upperBound + 2))
    var repeated: [Int] = []
    var capital: Character?
    for row in grid.rows where row.number >= first && row.number <= self.mapping.rows.last ?? .max {
      if let text = end.match(row) {
        let left = grid.rows.count { $0.number >= row.number }
        tally.add(grid.place, self.mapping.table, .ended(text, row: row.number, left: left))
        break
      }
      let follows = repeated.last == row.number - 1
      if headers.holds(row, after: repeated.last) || follows && ColumnNumbers.areHeld(by: row) {
        repeated.append(row.number)
      } else if let text = skip.match(row) {
        skipped[text, default: []].append(row.number)
      } else if !self.mapping.sections.isEmpty, let section = SectionRow(row, used: used, after: capital),
        let place = place(of: section),
        case let column = self.mapping.sections[place].column,
        sectionsGiveCells(of: column) || isSection(section, column)
      {
        contents.sections.append((section, place))
        capital = section.capital ?? capital
      } else if used.allSatisfy({ row[$0] == nil }) {
        blanks += 1
      } else {
        contents.rows.append(row)
      }
    }
    for (text, numbers) in skipped.sorted(by: { $0.key < $1.key }) {
      tally.add(grid.place, self.mapping.table, .skipped(text, rows: numbers))
    }
    if !repeated.isEmpty { tally.add(grid.place, self.mapping.table, .repeatedHeaders(rows: repeated)) }
    if blanks > 0 { tally.add(grid.place, self.mapping.table, .blankRows(blanks)) }
    note(contents.sections, tally)
    return contents
  }

  private func note(_ sections: [(row: SectionRow, place: Int)], _ tally: NoteTally) {
    for (place, column) in mapping.sections.map(\.column).enumerated() {
      let shown = sections.filter { $0.place == place }.map { ImportSection(row: $0.row.row, text: $0.row.text) }
      guard !shown.isEmpty else { continue }
      tally.add(
        grid.place, mapping.table,
        .sections(column: column.schema.name, shown, giveCells: sectionsGiveCells(of: column)))
    }
  }
}
