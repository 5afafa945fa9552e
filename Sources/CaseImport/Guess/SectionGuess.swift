internal import CaseFormat
internal import StaffingDomain

/// The rows of a sheet that head the rows below them, as a guess by their form, their numbering and by what their texts name.
struct SectionGuess {
  /// The columns that the sections give, outer ones first.
  private(set) var sections: [SectionMapping]
  /// The beginnings of sections of other levels, which give nothing: they are passed over.
  private(set) var passed: [String]

  /// The ways in which rows with a text alone are numbered below which rows of a table stand.
  ///
  /// - Parameters:
  ///   - rows: The rows below the headers.
  ///   - columns: The columns of the sheet that are columns of the table.
  static func levels(of rows: [SheetGrid.Row], columns: [Int]) -> Set<SectionRow.Level> {
    let used = Set(columns)
    guard let last = rows.last(where: { row in used.count(where: { row[$0] != nil }) > 1 }) else { return [] }
    var levels: Set<SectionRow.Level> = []
    var capital: Character?
    for row in rows where row.number < last.number {
      guard let section = SectionRow(row, used: used, after: capital) else { continue }
      levels.insert(section.level)
      capital = section.capital ?? capital
    }
    // Totals are numbered in no way.
    return levels.count > 2 ? levels.subtracting([.none]) : levels
  }

  /// Whether a sheet may have sections: between its rows stand others with a text alone, and rows follow the first of them.
  ///
  /// - Parameters:
  ///   - rows: The rows below the headers.
  ///   - columns: The columns of the sheet that are columns of the table.
  static func mayHave(_ rows: [SheetGrid.Row], columns: [Int]) -> Bool {
    let used = Set(columns)
    var (isHeaded, ordinary) = (false, 0)
    for found in rows {
      if SectionRow(found, used: used) != nil {
        isHeaded = true
      } else if isHeaded, used.count(where: { found[$0] != nil }) > 1 {
        ordinary += 1
      }
    }
    return ordinary > 0
  }

  /// Finds the column that the sections of a sheet give; nil where there are none, or where they may be anything.
  ///
  /// A column whose names or words most of the texts of one level are; else, where no row of it is known, the commune of
  /// officers; else a column of texts that the table needs and that no header names. Sections of other levels that name
  /// nothing are passed over.
  init?(
    of table: TableMapping, _ grid: SheetGrid, _ mapping: ImportMapping, _ names: [CaseTable: EntityIndex],
    _ vocabulary: ImportVocabulary
  ) {
    var headed = table
    headed.sections =
      CaseColumn.columns(of: table.table).first(where: \.mayHeadSections).map { [SectionMapping($0)] } ?? []
    let contents = SheetBinding(headed, grid, log: ImportLog()).contents(mapping, NoteTally())
    let sections = contents.sections.map(\.row)
    guard let first = sections.first, contents.rows.contains(where: { $0.number > first.row })
    else { return nil }
    let rows = contents.rows.count
    for column in CaseColumn.columns(of: table.table) where column.mayHeadSections {
      let known: (String) -> Bool
      switch column.schema.type {
      case .reference(let target):
        guard let index = names[target] else { continue }
        known = index.knows
      case .word(let list): known = { vocabulary.word($0, in: list) != nil }
      default: continue
      }
      guard let level = SectionGuess.level(of: sections, atMost: rows, known) else { continue }
      self.sections = [SectionMapping(column)]
      passed = SectionGuess.passed(sections, level, contents.rows, known)
      addInner(to: column, level, among: sections, of: table, rows)
      return
    }
    let given = Set(table.columns.map(\.column))
    let unnamed = CaseColumn.columns(of: table.table).first { column in
      guard column.schema.isRequired, column.mayHeadSections, !given.contains(column) else { return false }
      switch column.schema.type {
      case .reference(let target): return target == .communes && names[target] == nil
      case .text: return true
      default: return false
      }
    }
    guard let unnamed else { return nil }
    self.sections = [SectionMapping(unnamed)]
    guard Set(sections.map(\.level)).count > 1, unnamed.target == .communes else {
      guard sections.count <= rows else { return nil }
      passed = []
      return
    }
    let isCommune: (String) -> Bool = { CommuneName(key: ImportKey.name($0)).kind != nil }
    guard let level = SectionGuess.level(of: sections, atMost: rows, isCommune) else { return nil }
    passed = SectionGuess.passed(sections, level, contents.rows, isCommune)
    addInner(to: unnamed, level, among: sections, of: table, rows)
  }

  /// Takes the sections of one other level for a column that the table needs and that nothing else gives: the positions of
  /// officers below their communes.
  private mutating func addInner(
    to column: CaseColumn, _ level: SectionRow.Level, among sections: [SectionRow], of table: TableMapping, _ rows: Int
  ) {
    let given = Set(table.columns.map(\.column) + [column])
    let needed = CaseColumn.columns(of: table.table).first { other in
      guard other.schema.isRequired, other.mayHeadSections, !given.contains(other) else { return false }
      switch other.schema.type {
      case .reference(let target): return target == .positions
      case .text: return true
      default: return false
      }
    }
    let others = sections.filter { $0.level != level }
    let counts = Dictionary(grouping: others, by: \.level).mapValues(\.count)
    // A page number or a closing line is no level, however it is written.
    guard let needed, let inner = counts.first(where: { $0.value * 6 >= others.count * 5 })?.key,
      counts[inner] ?? 0 <= rows
    else { return }
    let levels = [SectionMapping(column, numbered: level), SectionMapping(needed, numbered: inner)]
    self.sections = sections.first?.level == inner ? levels.reversed() : levels
    passed = []
    for stray in others where stray.level != inner && !passed.contains(stray.cell) { passed.append(stray.cell) }
  }

  /// The level at least half of whose sections are known, and that has no more sections than there are rows; of several the
  /// one with more that are known, nil for none.
  private static func level(
    of sections: [SectionRow], atMost rows: Int, _ known: (String) -> Bool
  ) -> SectionRow.Level? {
    var best: (level: SectionRow.Level, known: Int)?
    for level in SectionRow.Level.allCases {
      let texts = sections.filter { $0.level == level }.map(\.text)
      let count = texts.count(where: known)
      if count > best?.known ?? 0, count * 2 >= texts.count, texts.count <= rows { best = (level, count) }
    }
    return best?.level
  }

  /// The beginnings of sections of other levels that name nothing; none that a row of the table has, too.
  private static func passed(
    _ sections: [SectionRow], _ level: SectionRow.Level, _ rows: [SheetGrid.Row], _ known: (String) -> Bool
  ) -> [String] {
    var (seen, passed): (Set<String>, [String]) = ([], [])
    for section in sections where section.level != level && !known(section.text) {
      guard seen.insert(ImportKey.name(section.cell)).inserted else { continue }
      let beginning = RowBeginnings([section.cell])
      let isOthers = rows.contains { beginning.match($0) != nil }
      let isKnown = sections.contains {
        $0.level == level && ImportKey.name($0.cell).hasPrefix(ImportKey.name(section.cell))
      }
      if !isOthers, !isKnown { passed.append(section.cell) }
    }
    return passed
  }
}
