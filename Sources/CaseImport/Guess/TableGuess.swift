internal import CaseFormat
internal import StaffingDomain

/// What a sheet may be, by its headers.
struct TableGuess {
  let table: CaseTable
  let headers: HeaderGuess
  /// The column of the sheet for each column of the case.
  let columns: [(column: CaseColumn, header: HeaderBand.Column)]
  /// The columns for men and women, one of which a row fills; nil where there are none.
  let sexes: SexColumns?
  /// The columns with the parts of a name, and what of the case they are; nil where a name stands in one.
  let joined: (column: CaseColumn, parts: NameColumns)?
  /// The commune of all rows, which the sheet's name or title gives; nil where rows have their own.
  let commune: ColumnMapping?
  /// The columns that the table needs and no header names.
  let missing: [CaseColumn]
  /// How well the headers fit; the larger the better.
  let score: Int

  /// The table that fits a sheet best; nil where none has the headers that tell it.
  ///
  /// - Parameter commune: The commune that the sheet is about; nil for none.
  static func best(_ grid: SheetGrid, _ vocabulary: ImportVocabulary, commune: String? = nil) -> TableGuess? {
    best(grid, vocabulary, commune, upTo: HeaderGuess.lastRow)
      ?? best(grid, vocabulary, commune, upTo: HeaderGuess.lastRowBelowTexts)
  }

  private static func best(
    _ grid: SheetGrid, _ vocabulary: ImportVocabulary, _ commune: String?, upTo last: Int
  ) -> TableGuess? {
    let named = grid.sheet.flatMap { vocabulary.table(ofSheet: $0) }
    var best: TableGuess?
    for table in CaseTable.allCases {
      guard let columns = HeaderColumns(table, grid, vocabulary, upTo: last),
        let guess = TableGuess(table, columns, isNamed: named == table, commune: commune)
      else { continue }
      if guess.score > best?.score ?? 0 { best = guess }
    }
    return best
  }

  private init?(_ table: CaseTable, _ found: HeaderColumns, isNamed: Bool, commune: String?) {
    var given = found.given
    // The communes of officers may stand above them in rows of their own.
    if table == .officers, !given.contains(.officers(.commune)), SectionGuess.mayHave(found.rows, columns: found.used) {
      given.insert(.officers(.commune))
    }
    // So may their positions, below their communes, in a list that says of people what no other does.
    if found.isListOfPeople, !given.contains(.officers(.position)),
      SectionGuess.levels(of: found.rows, columns: found.used).count == 2
    {
      given.insert(.officers(.position))
    }
    let ofSheet = commune.flatMap { text in
      TableGuess.communes[table].flatMap { given.contains($0) ? nil : ColumnMapping($0, .constant(text)) }
    }
    if let ofSheet { given.insert(ofSheet.column) }
    self.commune = ofSheet
    guard TableGuess.tells(table, given) else { return nil }
    (self.table, headers, columns, sexes, joined) = (table, found.headers, found.columns, found.sexes, found.joined)
    let named = Set(columns.map(\.column) + [ofSheet?.column, joined?.column].compactMap(\.self))
    missing = CaseColumn.columns(of: table).filter { column in
      column.schema.isRequired && column.schema.type != .code && !named.contains(column)
    }
    let required = given.count { $0.schema.isRequired }
    score = 3 * required + given.count - 2 * missing.count { !given.contains($0) } + (isNamed ? 6 : 0)
  }

  /// The columns of communes of tables that come one sheet a commune.
  private static let communes: [CaseTable: CaseColumn] = [
    .officers: .officers(.commune), .posts: .posts(.commune), .workload: .workload(.commune),
  ]

  /// The numbers of the columns of the sheet that are columns of the table.
  var numbers: [Int] { columns.map(\.header.number) + (joined?.parts.numbers ?? []) + (sexes?.numbers ?? []) }

  /// The text of a row in a column of the case; empty for none.
  func text(of column: CaseColumn, in row: SheetGrid.Row) -> String {
    if let joined, joined.column == column { return joined.parts.name(in: row) }
    let found = columns.first { $0.column == column }
    return found.flatMap { row[$0.header.number]?.text } ?? ""
  }

  /// The columns that headers name, each once, from the left; an empty column gives way to a full one.
  ///
  /// - Parameters:
  ///   - rows: The rows below the headers whose cells count; nil where headers alone do.
  ///   - taken: The numbers of columns that are something else.
  static func matches(
    _ band: HeaderBand, _ table: CaseTable, _ vocabulary: ImportVocabulary, _ rows: [SheetGrid.Row]? = nil,
    leaving taken: Set<Int> = []
  ) -> [(column: CaseColumn, header: HeaderBand.Column)] {
    var found: [(column: CaseColumn, header: HeaderBand.Column)] = []
    func isEmpty(_ header: HeaderBand.Column) -> Bool { rows?.allSatisfy { $0[header.number] == nil } ?? false }
    for header in band.columns where !taken.contains(header.number) {
      let names = [header.full] + header.parts.reversed()
      let columns = names.lazy.compactMap { vocabulary.column(named: $0, of: table) }
      guard let column = columns.first, column != .officers(.officer) || tellsApart(rows ?? [], header.number) else {
        continue
      }
      guard let place = found.firstIndex(where: { $0.column == column }) else {
        found.append((column, header))
        continue
      }
      if isEmpty(found[place].header), !isEmpty(header) { found[place].header = header }
    }
    return found
  }

  /// Whether a column may hold codes of officers: those of ranks stand below such headers, too, but many rows share them.
  private static func tellsApart(_ rows: [SheetGrid.Row], _ number: Int) -> Bool {
    let texts = rows.compactMap { $0[number]?.text }
    return texts.count <= 2 || Set(texts).count * 2 > texts.count
  }

  /// Whether the columns tell the table from others.
  private static func tells(_ table: CaseTable, _ given: Set<CaseColumn>) -> Bool {
    func has(_ columns: CaseColumn...) -> Bool { columns.allSatisfy(given.contains) }
    switch table {
    case .communes:
      return has(.communes(.name))
        && (has(.communes(.latitude)) || has(.communes(.kind)) || has(.communes(.population)))
    case .positions: return has(.positions(.name)) && (has(.positions(.group)) || has(.positions(.rank)))
    case .activities: return has(.activities(.name), .activities(.unitHours))
    case .officers: return has(.officers(.name), .officers(.commune), .officers(.position))
    case .competencies: return has(.competencies(.name), .competencies(.category))
    case .courses: return has(.courses(.name), .courses(.toLevel))
    case .waves: return has(.waves(.officer), .waves(.month))
    case .combinations, .teamRules, .decisions, .preferences, .relations, .allowances:
      return CaseColumn.columns(of: table).allSatisfy { !$0.schema.isRequired || given.contains($0) } && given.count > 1
    case .recruitment: return has(.recruitment(.position), .recruitment(.quota))
    case .workload, .posts, .requirements, .officerCompetencies, .distances, .allowanceBands, .bars:
      return CaseColumn.columns(of: table).allSatisfy { !$0.schema.isRequired || given.contains($0) }
    }
  }
}
