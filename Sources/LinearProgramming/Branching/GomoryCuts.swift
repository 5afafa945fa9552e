/// Gomory's mixed-integer cuts, rounded by our own arithmetic: only the multipliers come from the solver.
///
/// Whatever the multipliers m of the rows, `sum_i m_i (r_i - a_i x) = 0` holds between the activities r and the columns x.
/// With every variable counted from the nearer of its bounds, so that `t >= 0`, it reads `c t = b`. Where f is the fraction of
/// b, every whole point has
/// `sum_whole (floor(c) + max(0, fraction(c) - f) / (1 - f)) t + sum_others min(0, c) / (1 - f) t <= floor(b)`.
/// The activities of rows that add up whole columns by whole numbers are whole too, which makes the cut deeper.
///
/// Sources: Gomory 1960; Marchand and Wolsey 2001 (mixed-integer rounding); Cook, Dash, Fukasawa and Goycoolea 2009 (what
/// rounding errors ask for).
struct GomoryCuts {
  /// The least distance from a whole number of what a cut is made from: nearer, rounding errors are multiplied too often.
  static let leastFraction = 0.05
  /// Multipliers and sums below are rounding errors of the factorization.
  private static let leastMultiplier = 1e-11
  /// The least coefficient of a cut as a part of its largest: smaller ones give way to a bound of their column.
  private static let leastCoefficient = 1e-6
  /// What a cut gives away against the rounding of its coefficients, as a part of its size.
  ///
  /// Columns whose bound is 0 count for nothing in the size: what their coefficients are off by is less than a thousandth of what
  /// the simplex tolerates, and less than any gap that a proof is asked for.
  private static let allowance = 1e-13

  private let program: LinearProgram
  private let isWholeColumn: [Bool]
  private let isWholeRow: [Bool]
  private let values: [Double]
  private let activities: [Double]

  /// Prepares cuts at a point.
  ///
  /// - Parameters:
  ///   - program: The program with the bounds of the moment, under which the cuts hold.
  ///   - items: What of it is whole.
  ///   - values: The point's columns.
  ///   - activities: The point's rows.
  init(_ program: LinearProgram, _ items: BranchItems, values: [Double], activities: [Double]) {
    (self.program, self.values, self.activities) = (program, values, activities)
    isWholeColumn = items.isWhole
    isWholeRow = items.wholeRows(of: program.rowCount)
  }

  /// A variable of the combined equation, counted from one of its bounds.
  private struct Term {
    /// Rows first, then columns.
    let number: Int
    var coefficient: Double
    let bound: Double
    let isFromLower: Bool
    let isWhole: Bool

    /// The coefficient of the variable itself.
    var own: Double { isFromLower ? coefficient : -coefficient }
  }

  /// The cut of a combination of rows; nil where there is none that the point breaks.
  ///
  /// - Parameters:
  ///   - multipliers: One for every row.
  ///   - place: What the tableau row belongs to. It is whole, and a row may be without bounds.
  func cut(_ multipliers: [Double], of place: ProgramPlace) -> LinearProgram.AppendedRow? {
    var multipliers = multipliers
    for row in multipliers.indices where multipliers[row] != 0 {
      if place == .row(row) {
        // Without bounds it must keep a whole coefficient; the equation holds for any multipliers.
        multipliers[row] = multipliers[row].rounded()
      } else if abs(multipliers[row]) < Self.leastMultiplier
        || program.rowLower[row] == -.infinity && program.rowUpper[row] == .infinity
      {
        multipliers[row] = 0
      }
    }
    guard let (terms, right) = equation(multipliers, of: place), let rounded = rounded(terms, right) else { return nil }
    return row(rounded, right.rounded(.down))
  }

  /// The combined equation, less what is fixed or counts for nothing.
  private func equation(_ multipliers: [Double], of place: ProgramPlace) -> (terms: [Term], right: Double)? {
    var (terms, right): ([Term], Double) = ([], 0)
    for row in multipliers.indices where multipliers[row] != 0 {
      guard add(multipliers[row], row, isOwn: place == .row(row), &terms, &right) else { return nil }
    }
    for column in 0..<program.columnCount {
      var sum = 0.0
      for index in program.columnStarts[column]..<program.columnStarts[column + 1] {
        let entry = program.entries[index]
        sum += entry.value * multipliers[entry.row]
      }
      guard sum == 0 || add(-sum, program.rowCount + column, isOwn: false, &terms, &right) else { return nil }
    }
    return (terms, right)
  }

  /// Adds a variable; returns whether its bounds allow that.
  private func add(_ coefficient: Double, _ number: Int, isOwn: Bool, _ terms: inout [Term], _ right: inout Double)
    -> Bool
  {
    let column = number - program.rowCount
    let (lower, upper) =
      column < 0
      ? (program.rowLower[number], program.rowUpper[number])
      : (program.columnLower[column], program.columnUpper[column])
    if lower == upper || abs(coefficient) < Self.leastMultiplier {
      // What it adds at least: the equation counts as an inequality from here on.
      let least = min(coefficient * lower, coefficient * upper)
      guard least.isFinite else { return false }
      right -= least
      return true
    }
    let value = column < 0 ? activities[number] : values[column]
    let isFromLower = lower.isFinite && (!upper.isFinite || value - lower <= upper - value)
    let bound = isFromLower ? lower : upper
    guard bound.isFinite || isOwn else { return false }
    let isWhole = (column < 0 ? isWholeRow[number] : isWholeColumn[column]) && bound == bound.rounded()
    guard bound.isFinite else {
      terms.append(Term(number: number, coefficient: coefficient, bound: 0, isFromLower: true, isWhole: true))
      return true
    }
    right -= coefficient * bound
    terms.append(
      Term(
        number: number, coefficient: isFromLower ? coefficient : -coefficient, bound: bound, isFromLower: isFromLower,
        isWhole: isWhole))
    return true
  }

  /// The terms rounded; nil where the right-hand side is nearly whole.
  private func rounded(_ terms: [Term], _ right: Double) -> [Term]? {
    let fraction = right - right.rounded(.down)
    guard fraction >= Self.leastFraction, fraction <= 1 - Self.leastFraction else { return nil }
    return terms.compactMap { term in
      var term = term
      if term.isWhole {
        let down = term.coefficient.rounded(.down)
        term.coefficient = down + max(0, term.coefficient - down - fraction) / (1 - fraction)
      } else {
        term.coefficient = min(0, term.coefficient) / (1 - fraction)
      }
      return term.coefficient == 0 ? nil : term
    }
  }

  /// The cut over columns alone: the activities of rows are put in terms of their columns.
  private func row(_ terms: [Term], _ right: Double) -> LinearProgram.AppendedRow? {
    var (right, size) = (right, abs(right))
    var rows = [Double](repeating: 0, count: program.rowCount)
    var columns = [Double](repeating: 0, count: program.columnCount)
    for term in terms {
      right += term.own * term.bound
      size += abs(term.own * term.bound)
      if term.number < rows.count { rows[term.number] = term.own } else { columns[term.number - rows.count] = term.own }
    }
    for column in columns.indices {
      for index in program.columnStarts[column]..<program.columnStarts[column + 1] {
        columns[column] += program.entries[index].value * rows[program.entries[index].row]
      }
    }
    let least = Self.leastCoefficient * columns.reduce(0) { max($0, abs($1)) }
    var coefficients: [(column: LinearProgram.Column, value: Double)] = []
    for (column, value) in columns.enumerated() where value != 0 {
      let (lower, upper) = (program.columnLower[column], program.columnUpper[column])
      if lower == upper || abs(value) < least {
        let term = min(value * lower, value * upper)
        guard term.isFinite else { return nil }
        right -= term
      } else {
        coefficients.append((column, value))
      }
    }
    return LinearProgram.AppendedRow(upper: right + Self.allowance * (1 + size), coefficients: coefficients)
  }
}
