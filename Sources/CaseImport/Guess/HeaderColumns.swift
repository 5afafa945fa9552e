internal import CaseFormat
internal import StaffingDomain

/// What the headers of a sheet say where it is a certain table.
struct HeaderColumns {
  let headers: HeaderGuess
  /// The rows below the headers.
  let rows: [SheetGrid.Row]
  /// The column of the sheet for each column of the case.
  let columns: [(column: CaseColumn, header: HeaderBand.Column)]
  /// The columns for men and women, one of which a row fills; nil where there are none.
  let sexes: SexColumns?
  /// The columns with the parts of a name, and what of the case they are; nil where a name stands in one.
  let joined: (column: CaseColumn, parts: NameColumns)?
  /// The columns of the case that all of them give.
  let given: Set<CaseColumn>

  /// Reads the headers of a sheet; nil where none names a column of the table.
  ///
  /// - Parameter last: The last row in which they may stand.
  init?(
    _ table: CaseTable, _ grid: SheetGrid, _ vocabulary: ImportVocabulary, upTo last: Int = HeaderGuess.lastRow
  ) {
    let weight: (HeaderBand) -> Int = { TableGuess.matches($0, table, vocabulary).count }
    guard let headers = HeaderGuess(grid, upTo: last, weight: weight) else { return nil }
    let below = grid.rows.filter { $0.number > headers.lastRow }
    let sexes = table == .officers ? SexColumns(headers.band, below) : nil
    let joined = HeaderColumns.joined(headers.band, below, table, vocabulary)
    let taken = Set((sexes?.numbers ?? []) + (joined?.parts.numbers ?? []))
    columns = TableGuess.matches(headers.band, table, vocabulary, below, leaving: taken).filter { found in
      found.column != joined?.column
    }
    var given = Set(columns.map(\.column))
    if let joined { given.insert(joined.column) }
    if let sexes { given.formUnion(sexes.mappings(headers.band, given: given).map(\.column)) }
    (self.headers, rows, self.sexes, self.joined, self.given) = (headers, below, sexes, joined, given)
  }

  /// The columns with the parts of the name that a table needs.
  private static func joined(
    _ band: HeaderBand, _ rows: [SheetGrid.Row], _ table: CaseTable, _ vocabulary: ImportVocabulary
  ) -> (column: CaseColumn, parts: NameColumns)? {
    guard let column = vocabulary.column(named: NameColumns.whole, of: table) else { return nil }
    return NameColumns(band, rows).map { (column, $0) }
  }

  /// The numbers of the columns that headers or parts of a name tell.
  var used: [Int] { columns.map(\.header.number) + (joined?.parts.numbers ?? []) }

  /// Whether the columns say of people what no other list does, with their names.
  var isListOfPeople: Bool {
    given.contains(.officers(.name)) && !given.isDisjoint(with: [.officers(.born), .officers(.sex), .officers(.since)])
  }

  /// The rows with a text alone of a list of officers whose communes and positions they cannot both give, for nothing tells
  /// these apart; empty for any other sheet.
  static func sectionsOfOneKind(in grid: SheetGrid, _ vocabulary: ImportVocabulary) -> [ImportSection] {
    guard let found = HeaderColumns(.officers, grid, vocabulary), found.isListOfPeople,
      found.given.isDisjoint(with: [.officers(.commune), .officers(.position)]),
      SectionGuess.levels(of: found.rows, columns: found.used).count == 1
    else { return [] }
    let used = Set(found.used)
    let last = found.rows.last { row in used.count { row[$0] != nil } > 1 }
    return found.rows.filter { $0.number < last?.number ?? 0 }.compactMap { SectionRow($0, used: used) }
      .map { ImportSection(row: $0.row, text: $0.cell) }
  }
}
