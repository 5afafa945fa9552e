extension LinearProgram {
  /// A lower bound of the relaxation's objective proved by row duals, summed by our own arithmetic; nil where they prove
  /// none.
  ///
  /// For any duals y, with reduced costs `rc = cost - A' y`, every feasible x has
  /// `objective >= constant + sum_i min(y_i r : rowLower_i <= r <= rowUpper_i) + sum_j min(rc_j x : lower_j <= x <= upper_j)`
  /// (Neumaier and Shcherbina, "Safe bounds in linear and mixed-integer linear programming", 2004). So a bound holds
  /// whatever the duals are and wherever they came from. Three cares are taken:
  ///
  /// - A dual whose sign points at an infinite bound of its row is set to 0 first.
  /// - A reduced cost whose sign points at an infinite bound of its column uses the finite bound that the rows imply for
  ///   the column, where they imply one. Otherwise it counts as 0 if it is within `tolerance x max(1, |cost|)`: there the
  ///   bound holds up to that tolerance on the costs. Beyond it nothing is proved.
  /// - An estimate of all rounding errors is subtracted.
  ///
  /// - Parameters:
  ///   - rowDuals: One value for every row; see ``DualSolution`` for the signs.
  ///   - tolerance: Largest reduced cost of the wrong sign that may be forgiven to a column without any bound.
  public func dualBound(rowDuals: [Double], tolerance: Double) -> Double? {
    guard rowDuals.count == rowCount, rowDuals.allSatisfy(\.isFinite) else { return nil }
    var sum = CompensatedSum(objectiveConstant)
    var duals = rowDuals
    for row in 0..<rowCount {
      if duals[row] > 0, rowLower[row] == -.infinity { duals[row] = 0 }
      if duals[row] < 0, rowUpper[row] == .infinity { duals[row] = 0 }
      guard duals[row] != 0 else { continue }
      sum.add(duals[row] * (duals[row] > 0 ? rowLower[row] : rowUpper[row]), relativeError: Double.ulpOfOne)
    }
    var implied: ImpliedBounds?
    for column in 0..<columnCount {
      guard let term = leastTerm(of: column, duals: duals, tolerance: tolerance, implied: &implied) else { return nil }
      sum.add(term, relativeError: Double.ulpOfOne)
    }
    let bound = sum.lowerEnd
    return bound.isFinite ? bound : nil
  }

  /// The least of `rc x` over a column's bounds, for every reduced cost within its rounding error; nil where it has none.
  private func leastTerm(
    of column: Column, duals: [Double], tolerance: Double, implied: inout ImpliedBounds?
  ) -> Double? {
    let (reducedCost, error) = reducedCost(of: column, duals: duals)
    var least = Double.infinity
    for value in [reducedCost - error, reducedCost + error] {
      var bound = value > 0 ? columnLower[column] : columnUpper[column]
      if value != 0, bound.isInfinite {
        let bounds = implied ?? ImpliedBounds(of: self)
        implied = bounds
        bound = bounds.bound(of: column, lower: value > 0, in: self) ?? bound
      }
      if value == 0 {
        least = min(least, 0)
      } else if bound.isFinite {
        least = min(least, value * bound)
      } else if abs(value) <= tolerance * max(1, abs(costs[column])) {
        least = min(least, 0)
      } else {
        return nil
      }
    }
    return least
  }

  /// The reduced cost of a column for given row duals, with a bound of its rounding error.
  ///
  /// It takes time in proportion to the column's entries.
  public func reducedCost(of column: Column, duals: [Double]) -> (value: Double, error: Double) {
    var value = costs[column]
    var size = abs(value)
    for place in columnStarts[column]..<columnStarts[column + 1] {
      let term = entries[place].value * duals[entries[place].row]
      value -= term
      size += abs(term)
    }
    let count = columnStarts[column + 1] - columnStarts[column]
    return (value, count == 0 ? 0 : Double(count + 1) * Double.ulpOfOne * size)
  }
}

/// A sum that carries its rounding error along (Neumaier's variant of Kahan summation).
struct CompensatedSum {
  private var sum: Double
  private var correction = 0.0
  private var error = 0.0
  private var size: Double

  init(_ first: Double) {
    sum = first
    size = abs(first)
  }

  /// Adds a term that is itself known up to a relative error.
  mutating func add(_ term: Double, relativeError: Double) {
    let next = sum + term
    correction += abs(sum) >= abs(term) ? (sum - next) + term : (term - next) + sum
    sum = next
    size += abs(term)
    error += abs(term) * relativeError
  }

  /// The sum as nearly as it is known.
  var value: Double { sum + correction }

  /// A number that the exact sum does not fall below.
  var lowerEnd: Double { value - error - 2 * Double.ulpOfOne * (size * Double.ulpOfOne + abs(value)) }
}

/// Bounds of columns that follow from single rows and the bounds of the other columns.
struct ImpliedBounds {
  /// A row's least and greatest activity over the bounds of its columns, without the infinite parts.
  private var least: [Double]
  private var greatest: [Double]
  /// How many columns make them infinite.
  private var infiniteBelow: [Int]
  private var infiniteAbove: [Int]

  init(of program: LinearProgram) {
    least = [Double](repeating: 0, count: program.rowCount)
    greatest = least
    infiniteBelow = [Int](repeating: 0, count: program.rowCount)
    infiniteAbove = infiniteBelow
    for column in 0..<program.columnCount {
      for entry in program.entries(of: column) where entry.value != 0 {
        let (low, high) = ImpliedBounds.range(of: entry, column, program)
        if low.isInfinite { infiniteBelow[entry.row] += 1 } else { least[entry.row] += low }
        if high.isInfinite { infiniteAbove[entry.row] += 1 } else { greatest[entry.row] += high }
      }
    }
  }

  private static func range(
    of entry: LinearProgram.Entry, _ column: Int, _ program: LinearProgram
  ) -> (low: Double, high: Double) {
    let (lower, upper) = (program.columnLower[column], program.columnUpper[column])
    return entry.value > 0
      ? (entry.value * lower, entry.value * upper) : (entry.value * upper, entry.value * lower)
  }

  /// The bound that the rows imply for a column; nil where they imply none.
  func bound(of column: Int, lower wantsLower: Bool, in program: LinearProgram) -> Double? {
    var best: Double?
    for entry in program.entries(of: column) where entry.value != 0 {
      let (low, high) = ImpliedBounds.range(of: entry, column, program)
      // A positive coefficient and the row's upper bound limit the column above, and so on by signs.
      let usesUpper = (entry.value > 0) != wantsLower
      let limit = usesUpper ? program.rowUpper[entry.row] : program.rowLower[entry.row]
      let own = usesUpper ? low : high
      let infinite = usesUpper ? infiniteBelow[entry.row] : infiniteAbove[entry.row]
      guard limit.isFinite, infinite == (own.isInfinite ? 1 : 0) else { continue }
      let all = usesUpper ? least[entry.row] : greatest[entry.row]
      let others = own.isInfinite ? all : all - own
      let value = (limit - others) / entry.value
      // Outwards by far more than the rounding of these sums.
      let slack = 1e-9 * (1 + abs(value) + (abs(limit) + abs(all)) / abs(entry.value))
      let safe = wantsLower ? value - slack : value + slack
      best = best.map { wantsLower ? max($0, safe) : min($0, safe) } ?? safe
    }
    return best
  }
}
