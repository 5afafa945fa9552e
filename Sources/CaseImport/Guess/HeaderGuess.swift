internal import CaseFormat
internal import Spreadsheets
internal import StaffingDomain

/// The rows of a sheet that hold headers, as a guess by how many of them name columns.
struct HeaderGuess {
  /// The rows of the headers.
  let rows: ClosedRange<Int>
  let band: HeaderBand

  /// Headers stand among the first rows of a sheet.
  static let lastRow = 25

  /// The row whose headers count most, the lower one of two alike, with the rows above it that belong to it; nil where
  /// nothing counts.
  ///
  /// - Parameter weight: How much the headers of a band count.
  init?(_ grid: SheetGrid, weight: (HeaderBand) -> Int) {
    var best: (row: Int, weight: Int)?
    for row in grid.rows where row.number <= HeaderGuess.lastRow {
      let found = weight(HeaderBand(grid, rows: row.number...row.number))
      if found > 0, found >= best?.weight ?? 0 { best = (row.number, found) }
    }
    guard let best else { return nil }
    var first = best.row
    while first > 1, best.row - first < 3, HeaderGuess.belongs(first - 1, to: first, grid) { first -= 1 }
    rows = first...HeaderGuess.end(of: best.row, grid)
    band = HeaderBand(grid, rows: rows)
  }

  /// The last row that a merged header of a row reaches down to: headers beside it are split there; without merged cells,
  /// the next row where it splits headers.
  private static func end(of row: Int, _ grid: SheetGrid) -> Int {
    let tall = grid.merged.filter { $0.first.row <= row && $0.last.row > row && $0.last.row - row < 3 }
    return tall.map(\.last.row).max() ?? (splits(row + 1, headersOf: row, grid) ? row + 1 : row)
  }

  /// Whether a row holds the lower headers of those above: texts without digits, and those only below headers that reach
  /// over several columns, as empty cells on their right tell.
  private static func splits(_ below: Int, headersOf row: Int, _ grid: SheetGrid) -> Bool {
    guard let lower = grid.row(below), let upper = grid.row(row) else { return false }
    let filled = stride(from: 1, through: lower.cells.count, by: 1).filter { lower[$0] != nil }
    guard filled.count >= 2, upper.cells.count(where: { $0 != nil }) >= 3 else { return false }
    var isReached = false
    for column in filled {
      guard case .text(let text)? = lower[column], !text.contains(where: \.isNumber) else { return false }
      if upper[column] == nil {
        // The header on the left has to have a lower one of its own.
        guard let left = (1..<column).last(where: { upper[$0] != nil }), lower[left] != nil else { return false }
        isReached = true
      } else if upper[column + 1] != nil || lower[column + 1] == nil {
        return false
      }
    }
    return isReached
  }

  /// Whether a row stands over the headers of the next one: it holds at least two texts, and reaches over half of its
  /// columns.
  private static func belongs(_ row: Int, to next: Int, _ grid: SheetGrid) -> Bool {
    func range(_ row: Int, _ column: Int) -> CellRange? {
      grid.merged.first { $0.contains(CellReference(column: column, row: row)) }
    }
    var (covered, total, joined): (Int, Int, Bool) = (0, 0, false)
    var texts: Set<String> = []
    for column in stride(from: 1, through: grid.columnCount, by: 1) {
      let (above, below) = (range(row, column), range(next, column))
      let isTall = above != nil && above == below
      guard isTall || grid[next, column] != nil || below != nil else {
        // A header beside those that are split, in cells that are not merged.
        if above == nil, case .text(let found)? = grid[row, column] { texts.insert(found) }
        continue
      }
      total += 1
      let text = above.map { grid[$0.first.row, $0.first.column] } ?? grid[row, column]
      guard case .text(let found)? = text else { continue }
      covered += 1
      texts.insert(found)
      joined = joined || isTall || above.map { $0.last.column > $0.first.column } ?? false
    }
    // Without merged cells, empty ones reach over from the left.
    return texts.count >= 2 && (covered * 2 >= total || joined && covered * 3 >= total)
  }

  /// The first row below the headers that is no row of numbers of columns: `(1) (2) (3)`, or `A B 1 2`.
  func firstRow(_ grid: SheetGrid) -> Int? {
    guard let row = grid.rows.first(where: { $0.number > rows.upperBound }) else { return nil }
    let texts = row.cells.compactMap { $0?.text }
    let numbers = texts.compactMap { text in Int(text.filter { !"()[]".contains($0) }) }
    let letters = texts.filter { $0.count == 1 && $0.allSatisfy { $0.isUppercase && $0.isASCII } }
    guard texts.count >= 3, numbers.count + letters.count == texts.count, numbers.count >= 2,
      zip(numbers, numbers.dropFirst()).allSatisfy({ $1 == $0 + 1 }), (numbers.first ?? 9) <= 1
    else { return nil }
    return row.number + 1
  }
}

/// What a sheet may be, by its headers.
struct TableGuess {
  let table: CaseTable
  let headers: HeaderGuess
  /// The column of the sheet for each column of the case.
  let columns: [(column: CaseColumn, header: HeaderBand.Column)]
  /// The columns for men and women, one of which a row fills; nil where there are none.
  let sexes: SexColumns?
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
    let named = grid.sheet.flatMap { vocabulary.table(ofSheet: $0) }
    var best: TableGuess?
    for table in CaseTable.allCases {
      guard let guess = TableGuess(table, grid, vocabulary, isNamed: named == table, commune: commune) else { continue }
      if guess.score > best?.score ?? 0 { best = guess }
    }
    return best
  }

  init?(_ table: CaseTable, _ grid: SheetGrid, _ vocabulary: ImportVocabulary, isNamed: Bool, commune: String?) {
    let weight: (HeaderBand) -> Int = { TableGuess.matches($0, table, vocabulary).count }
    guard let headers = HeaderGuess(grid, weight: weight) else { return nil }
    let sexes = table == .officers ? SexColumns(headers.band, grid) : nil
    let columns = TableGuess.matches(headers.band, table, vocabulary, grid).filter { column in
      !(sexes?.numbers.contains(column.header.number) ?? false)
    }
    var given = Set(columns.map(\.column))
    if let sexes { given.formUnion(sexes.mappings(headers.band, given: given).map(\.column)) }
    // The communes of officers may stand above them in rows of their own.
    if table == .officers, !given.contains(.officers(.commune)),
      SectionGuess.mayHave(grid, below: headers.rows.upperBound, columns: columns.map(\.header.number))
    {
      given.insert(.officers(.commune))
    }
    let ofSheet = commune.flatMap { text in
      TableGuess.communes[table].flatMap { given.contains($0) ? nil : ColumnMapping($0, .constant(text)) }
    }
    if let ofSheet { given.insert(ofSheet.column) }
    self.commune = ofSheet
    guard TableGuess.tells(table, given) else { return nil }
    (self.table, self.headers, self.columns, self.sexes) = (table, headers, columns, sexes)
    let named = Set(columns.map(\.column) + (ofSheet.map { [$0.column] } ?? []))
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

  /// The columns that headers name, each once, from the left; an empty column gives way to a full one.
  ///
  /// - Parameter grid: The sheet whose cells count; nil where headers alone do.
  static func matches(
    _ band: HeaderBand, _ table: CaseTable, _ vocabulary: ImportVocabulary, _ grid: SheetGrid? = nil
  ) -> [(column: CaseColumn, header: HeaderBand.Column)] {
    var found: [(column: CaseColumn, header: HeaderBand.Column)] = []
    for header in band.columns {
      let names = [header.full] + header.parts.reversed()
      let columns = names.lazy.compactMap { vocabulary.column(named: $0, of: table) }
      guard let column = columns.first else { continue }
      guard let place = found.firstIndex(where: { $0.column == column }) else {
        found.append((column, header))
        continue
      }
      guard let grid, grid.isEmpty(found[place].header.number, below: band.rowsEnd),
        !grid.isEmpty(header.number, below: band.rowsEnd)
      else { continue }
      found[place].header = header
    }
    return found
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
