internal import CaseFormat
internal import Spreadsheets
internal import StaffingDomain

/// A sheet whose headers are names of rows of another table: communes down, activities across.
struct MatrixGuess {
  let table: CaseTable
  let headers: HeaderGuess
  /// The columns of the case that the rows name, and where.
  let down: (column: CaseColumn, header: HeaderBand.Column)
  /// The columns with the parts of their names; nil where names stand in one.
  let parts: NameColumns?
  /// The columns that tell rows of one name apart.
  let narrowing: [(column: CaseColumn, header: HeaderBand.Column)]
  /// The column that the headers name.
  let across: CaseColumn
  /// The column that the cells hold.
  let values: CaseColumn
  /// The first and the last of the columns, and those between them that are none.
  let first: HeaderBand.Column
  let last: HeaderBand.Column
  let except: [HeaderBand.Column]
  /// The names in the headers.
  let acrossNames: [String]

  /// The matrices that the case format knows: what is down, what is across, and the cells.
  private static let kinds: [(down: CaseColumn, across: CaseColumn, values: CaseColumn)] = [
    (.workload(.commune), .workload(.activity), .workload(.annualVolume)),
    (.posts(.commune), .posts(.position), .posts(.posts)),
    (.officerCompetencies(.officer), .officerCompetencies(.competency), .officerCompetencies(.level)),
    (.requirements(.position), .requirements(.competency), .requirements(.level)),
    (.distances(.from), .distances(.to), .distances(.km)),
  ]

  /// The matrix that a sheet is; nil for none.
  ///
  /// - Parameters:
  ///   - names: The names of the tables that are found already.
  ///   - last: The last row in which its headers may stand: none begin inside another table.
  init?(_ grid: SheetGrid, names: [CaseTable: EntityIndex], _ vocabulary: ImportVocabulary, upTo last: Int) {
    for kind in Self.kinds {
      guard let rowNames = names[kind.down.target], let columnNames = names[kind.across.target] else { continue }
      let weight: (HeaderBand) -> Int = { band in band.columns.count { columnNames.knows($0.last) } }
      guard let headers = HeaderGuess(grid, upTo: min(last, HeaderGuess.lastRow), weight: weight) else { continue }
      let across = headers.band.columns.filter { columnNames.knows($0.last) }
      guard across.count >= 2,
        let down = MatrixGuess.down(grid, headers, rowNames, leaving: Set(across.map(\.number))),
        MatrixGuess.holdsNumbers(grid, headers, down, across)
      else { continue }
      self.init(kind, headers, down, across, vocabulary)
      return
    }
    return nil
  }

  /// A sheet of officers and small numbers, where there is no list of competencies to know them by.
  ///
  /// - Parameter last: The last row in which its headers may stand.
  init?(levels grid: SheetGrid, officers: EntityIndex, _ vocabulary: ImportVocabulary, upTo last: Int) {
    let kind = Self.kinds[2]
    let weight: (HeaderBand) -> Int = { band in
      band.columns.count {
        $0.last.contains(where: \.isLetter) && MatrixGuess.isLevels(grid, $0.number, below: band.rowsEnd)
      }
    }
    guard let headers = HeaderGuess(grid, upTo: min(last, HeaderGuess.lastRow), weight: weight) else { return nil }
    let across = headers.band.columns.filter { column in
      column.last.contains(where: \.isLetter)
        && MatrixGuess.isLevels(grid, column.number, below: headers.lastRow)
        && !["stt", "tt", "so tt", "so thu tu"].contains(ImportKey.label(column.last))
    }
    guard across.count >= 2,
      let down = MatrixGuess.down(grid, headers, officers, leaving: Set(across.map(\.number))),
      MatrixGuess.holdsNumbers(grid, headers, down, across)
    else { return nil }
    self.init(kind, headers, down, across, vocabulary)
  }

  private init(
    _ kind: (down: CaseColumn, across: CaseColumn, values: CaseColumn), _ headers: HeaderGuess, _ down: Down,
    _ across: [HeaderBand.Column], _ vocabulary: ImportVocabulary
  ) {
    (table, self.headers, self.across, values) = (kind.down.table, headers, kind.across, kind.values)
    (self.down, parts) = ((kind.down, down.header), down.parts)
    let numbers = Set(across.map(\.number))
    acrossNames = across.map(\.last)
    (first, last) = (across[0], across[across.count - 1])
    let range = first.number...last.number
    except = headers.band.columns.filter {
      range.contains($0.number) && !numbers.contains($0.number) && !down.numbers.contains($0.number)
    }
    guard table == .officerCompetencies else {
      narrowing = []
      return
    }
    let known = TableGuess.matches(headers.band, .officers, vocabulary)
    narrowing = known.filter { [.officers(.commune), .officers(.born)].contains($0.column) }
  }

  /// The numbers of the columns that name rows.
  var downNumbers: [Int] { Down(header: down.header, parts: parts).numbers }

  /// Where the names of rows stand.
  private struct Down {
    let header: HeaderBand.Column
    let parts: NameColumns?
    var numbers: [Int] { parts?.numbers ?? [header.number] }
  }

  /// The column most of whose cells name rows, or those with the parts of names; nil where in none at least half do.
  private static func down(
    _ grid: SheetGrid, _ headers: HeaderGuess, _ names: EntityIndex, leaving: Set<Int>
  ) -> Down? {
    func share(_ texts: [String]) -> Double {
      texts.isEmpty ? 0 : Double(texts.count { names.knows($0) }) / Double(texts.count)
    }
    let below = grid.rows.filter { $0.number > headers.lastRow }
    // Below a short matrix, signatures may be more rows than it has.
    let shape = RowShape(below, columns: leaving.sorted())
    let likely = below.filter(shape.isRow)
    let rows = likely.isEmpty ? below : likely
    var best: (column: HeaderBand.Column, share: Double)?
    for column in headers.band.columns where !leaving.contains(column.number) {
      let share = share(rows.compactMap { $0[column.number]?.text })
      if share >= 0.5, share > best?.share ?? 0 { best = (column, share) }
    }
    if let best { return Down(header: best.column, parts: nil) }
    guard let parts = NameColumns(headers.band, rows), leaving.isDisjoint(with: parts.numbers),
      share(rows.map(parts.name).filter { !$0.isEmpty }) >= 0.5
    else { return nil }
    return Down(header: parts.parts[0], parts: parts)
  }

  /// Whether an import finds rows below the headers, and most of their cells are numbers: other tables have names among their
  /// cells, too.
  private static func holdsNumbers(
    _ grid: SheetGrid, _ headers: HeaderGuess, _ down: Down, _ across: [HeaderBand.Column]
  ) -> Bool {
    let (columns, form) = (across.map(\.number), DecimalForm())
    var (filled, numbers) = (0, 0)
    for row in headers.rowsBelow(grid, columns: down.numbers + columns) where row[down.header.number] != nil {
      for cell in columns.lazy.compactMap({ row[$0] }) where !CellConverter.isDash(cell.text) {
        filled += 1
        if case .number = cell {
          numbers += 1
        } else if form.read(cell.text) != nil || FormGuess.english.read(cell.text) != nil {
          numbers += 1
        }
      }
    }
    return numbers > 0 && numbers * 2 >= filled
  }

  /// Whether the cells of a column are levels from 0 to 5, nearly all of those that hold anything.
  private static func isLevels(_ grid: SheetGrid, _ column: Int, below row: Int) -> Bool {
    let cells = grid.rows.filter { $0.number > row }.compactMap { $0[column] }
    let levels = cells.count { cell in Int(cell.text).map { (0...5).contains($0) } ?? false }
    return levels > 0 && levels * 10 >= cells.count * 8 && cells.count * 4 >= grid.rows.count
  }
}

extension CaseColumn {
  /// The table that the column names rows of; its own for other columns.
  var target: CaseTable {
    if case .reference(let table) = schema.type { return table }
    return table
  }
}
