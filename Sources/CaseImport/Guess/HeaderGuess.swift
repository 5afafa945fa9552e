internal import CaseFormat
internal import Spreadsheets
internal import StaffingDomain

/// The rows of a sheet that hold headers, as a guess by how many of them name columns.
struct HeaderGuess {
  /// The rows of the headers.
  let rows: ClosedRange<Int>
  let band: HeaderBand
  /// The row below them with the numbers of the columns; nil where there is none.
  let numbersRow: Int?

  /// Headers stand among the first rows of a sheet.
  static let lastRow = 25
  /// Below a long text in front of a table they may stand as far down as here.
  static let lastRowBelowTexts = 200

  /// The row whose headers count most, the lower one of two alike, with the rows above it that belong to it; nil where
  /// nothing counts.
  ///
  /// A row that begins with a numeral holds none: it is one of a table.
  ///
  /// - Parameters:
  ///   - last: The last row in which headers may stand.
  ///   - weight: How much the headers of a band count.
  init?(_ grid: SheetGrid, upTo last: Int = lastRow, weight: (HeaderBand) -> Int) {
    var best: (row: Int, weight: Int)?
    // Below rows of the table only headers that say more begin another one.
    var hasRows = false
    for row in grid.rows where row.number <= last {
      if HeaderGuess.isNumbered(row) {
        hasRows = hasRows || best != nil && !ColumnNumbers.areHeld(by: row)
        continue
      }
      let found = weight(HeaderBand(grid, rows: row.number...row.number))
      guard found > 0, found >= (best?.weight ?? 0) + (hasRows ? 1 : 0) else { continue }
      // A printed list repeats its headers on each page.
      if let best, RepeatedHeaders(grid, from: best.row, to: best.row).holds(row, after: nil) { continue }
      (best, hasRows) = ((row.number, found), false)
    }
    guard let best else { return nil }
    var first = best.row
    while first > 1, best.row - first < 3, HeaderGuess.belongs(first - 1, to: first, grid) { first -= 1 }
    let end = HeaderGuess.end(of: best.row, grid)
    // The numbers of columns stand below the last row of the headers.
    let below = grid.rows.lazy.filter { $0.number > best.row && $0.number <= max(end + 1, best.row + 3) }
    numbersRow = below.first { ColumnNumbers.areHeld(by: $0) }?.number
    rows = first...(numbersRow.map { $0 - 1 } ?? end)
    band = HeaderBand(grid, rows: rows)
  }

  /// The last row that holds no row of the table.
  var lastRow: Int { numbersRow ?? rows.upperBound }

  /// Whether a row begins as the rows of a numbered list do, or holds the numbers of columns.
  private static func isNumbered(_ row: SheetGrid.Row) -> Bool {
    guard let first = row.cells.lazy.compactMap(\.self).first?.text else { return false }
    return first.contains(where: \.isNumber) && SectionRow.isNumeral(first) || ColumnNumbers.areHeld(by: row)
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
    if let above = grid.row(row), isNumbered(above) { return false }
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
}
