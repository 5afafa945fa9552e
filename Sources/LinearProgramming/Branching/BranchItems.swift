/// What a search branches on: whole columns, and rows whose activity is whole in every whole point.
///
/// Rows say more than columns: how many officers a commune sends or a budget pays for moves the bound on both sides, one option
/// of many on one side only. Where a row adds up amounts that are no whole numbers, rows without bounds are added that count
/// what has each amount, and all of it.
struct BranchItems {
  /// Amounts in a row beyond which only frequent ones are counted.
  private static let mostAmounts = 40
  /// Columns of an amount that is counted among many others: the officers of a pool are one amount, the shares of its posts many.
  private static let fewestOfAmount = 4
  /// Columns below which a row is not worth counts of its own.
  private static let fewestCounted = 10
  /// Distance from a whole number below which an activity counts as whole.
  private static let rowTolerance = 1e-5

  /// Rows to be added to the program: counts, without bounds.
  let counts: [LinearProgram.AppendedRow]
  /// Columns that are whole in the points looked for.
  let isWhole: [Bool]
  private let columns: [LinearProgram.Column]
  /// In which order columns are rounded: first those that nothing else follows from.
  private let roundingRank: [Int]
  /// Rows of the program with whole activities, then the counts.
  private let rows: [LinearProgram.Row]
  private let firstCount: LinearProgram.Row
  private let columnCount: Int

  /// Finds what can be branched on.
  ///
  /// - Parameter wholeColumns: Columns that are no integer columns, yet whole in some best point.
  init(_ program: LinearProgram, wholeColumns: [LinearProgram.Column]) {
    var isWhole = program.isInteger
    for column in wholeColumns { isWhole[column] = true }
    let entries = BranchItems.rowEntries(of: program)
    var rows: [LinearProgram.Row] = []
    var counts: [LinearProgram.AppendedRow] = []
    for row in 0..<program.rowCount where entries[row].count > 1 && entries[row].allSatisfy({ isWhole[$0.column] }) {
      if entries[row].allSatisfy({ $0.value == $0.value.rounded() }) {
        if program.rowLower[row] < program.rowUpper[row] { rows.append(row) }
      }
      counts += BranchItems.counts(of: entries[row])
    }
    firstCount = program.rowCount
    self.rows = rows + counts.indices.map { program.rowCount + $0 }
    (self.isWhole, self.counts, columnCount) = (isWhole, counts, program.columnCount)
    roundingRank = (0..<program.columnCount).map { column in
      guard program.isInteger[column] else { return 2 }
      let mayFall = program.entries(of: column).allSatisfy { entry in
        entry.value > 0 ? program.rowLower[entry.row] == -.infinity : program.rowUpper[entry.row] == .infinity
      }
      return mayFall ? 1 : 0
    }
    columns = isWhole.indices.filter { isWhole[$0] && program.columnLower[$0] < program.columnUpper[$0] }
  }

  private typealias RowEntry = (column: LinearProgram.Column, value: Double)

  private static func rowEntries(of program: LinearProgram) -> [[RowEntry]] {
    var rows = [[RowEntry]](repeating: [], count: program.rowCount)
    for column in 0..<program.columnCount {
      for entry in program.entries(of: column) where entry.value != 0 { rows[entry.row].append((column, entry.value)) }
    }
    return rows
  }

  /// The counts of a row that adds up amounts.
  private static func counts(of entries: [RowEntry]) -> [LinearProgram.AppendedRow] {
    var amounts = Set(entries.map(\.value))
    guard entries.count >= fewestCounted, amounts.contains(where: { $0 != $0.rounded() || abs($0) > 1 }) else {
      return []
    }
    if amounts.count > mostAmounts {
      var sizes: [Double: Int] = [:]
      for entry in entries { sizes[entry.value, default: 0] += 1 }
      amounts = amounts.filter { sizes[$0, default: 0] >= fewestOfAmount }
      if amounts.isEmpty || amounts.count > mostAmounts { return [] }
    }
    var counts = amounts.sorted().map { amount in
      LinearProgram.AppendedRow(
        upper: .infinity, coefficients: entries.filter { $0.value == amount }.map { ($0.column, 1) })
    }
    if amounts.count > 1 {
      counts.append(LinearProgram.AppendedRow(upper: .infinity, coefficients: entries.map { ($0.column, 1) }))
    }
    return counts
  }

  /// How many items there are: every column has a number, then every row.
  var count: Int { columnCount + firstCount + counts.count }

  /// Something that is not whole at a point.
  struct Candidate {
    let item: Int
    let place: BoundChange.Place
    let value: Double

    /// What it lies above the whole number below.
    var fraction: Double { value - value.rounded(.down) }

    /// How far a side moves it.
    func distance(_ side: BranchSide) -> Double { side == .up ? 1 - fraction : fraction }

    /// Its bounds on a side.
    func change(_ side: BranchSide, within bounds: (lower: Double, upper: Double)) -> BoundChange {
      side == .up
        ? BoundChange(place: place, lower: value.rounded(.up), upper: bounds.upper)
        : BoundChange(place: place, lower: bounds.lower, upper: value.rounded(.down))
    }
  }

  /// The columns of a point that are not whole.
  func fractional(_ values: [Double], tolerance: Double) -> [Candidate] {
    columns.compactMap { column in
      let fraction = values[column] - values[column].rounded(.down)
      guard fraction > tolerance, fraction < 1 - tolerance else { return nil }
      return Candidate(item: column, place: .column(column), value: values[column])
    }
  }

  /// The columns of a point that are not whole and are to be rounded next, the surest to be rounded up first.
  func roundable(_ values: [Double], tolerance: Double) -> [Candidate] {
    let found = fractional(values, tolerance: tolerance)
    guard let rank = found.map({ roundingRank[$0.item] }).min() else { return [] }
    return found.filter { roundingRank[$0.item] == rank }.sorted {
      ($1.fraction, $0.item) < ($0.fraction, $1.item)
    }
  }

  /// What to branch on where some columns are not whole: counts if any is not, else rows, else the columns.
  func candidates(fractional: [Candidate], activities: [Double]) -> [Candidate] {
    let found = fractionalRows(activities)
    let counted = found.filter { $0.item - columnCount >= firstCount }
    return !counted.isEmpty ? counted : !found.isEmpty ? found : fractional
  }

  /// The rows whose activity should be whole and is not.
  func fractionalRows(_ activities: [Double]) -> [Candidate] {
    rows.compactMap { row in
      let fraction = activities[row] - activities[row].rounded(.down)
      guard fraction > Self.rowTolerance, fraction < 1 - Self.rowTolerance else { return nil }
      return Candidate(item: columnCount + row, place: .row(row), value: activities[row])
    }
  }

  /// Whether each of so many rows has a whole activity; equations, and rows added since, do not count.
  func wholeRows(of count: Int) -> [Bool] {
    var isWholeRow = [Bool](repeating: false, count: count)
    for row in rows { isWholeRow[row] = true }
    return isWholeRow
  }

  /// Whole columns that bounds leave a choice, wherever the search is.
  func freeColumns(in bounds: NodeBounds) -> Int {
    columns.count { column in
      let (lower, upper) = bounds.bounds(everywhere: column)
      return lower < upper
    }
  }

  /// The whole columns that have the same value in a point and in a point of the relaxation, fixed there.
  func agreed(_ point: [Double], _ relaxed: [Double], tolerance: Double) -> [BoundChange] {
    columns.compactMap { column in
      guard abs(point[column] - relaxed[column]) <= tolerance else { return nil }
      return BoundChange(place: .column(column), lower: point[column], upper: point[column])
    }
  }

  /// A point with its whole columns rounded.
  ///
  /// - Parameter distance: Other columns this near to a whole number are rounded too: what the simplex leaves of its tolerance in
  ///   them would be part of the objective.
  func rounded(_ values: [Double], others distance: Double = 0) -> [Double] {
    values.enumerated().map { column, value in
      // Adding 0 turns a minus zero into a zero.
      isWhole[column] || abs(value - value.rounded()) <= distance ? value.rounded() + 0 : value
    }
  }
}
