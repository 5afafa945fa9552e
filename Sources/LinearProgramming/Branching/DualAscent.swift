/// What the sides of a branching gain at least, read off the tableau row of what is branched on, without a pivot.
///
/// Nonbasic variables change what is branched on in proportion to their coefficients in its tableau row, so its duals can rise until
/// reduced costs pass zero. A variable whose reduced cost passes moves to its other bound, which makes the rise slower; where it has none, or
/// the rise would turn into a fall, the ascent ends. That is the dual objective after one pivot of the dual simplex that flips
/// bounds, hence a bound of the side, and it costs a hundredth of five pivots, which start from a factorization of their own.
///
/// Sources: Driebeek 1966 and Tomlin 1971 (penalties); Kostina 2002 (the dual ratio test with bound flips).
struct DualAscent {
  /// Coefficients below, and what a side lacks below, are rounding errors of the factorization.
  private static let rounding = 1e-9

  /// Where a reduced cost passes zero.
  private struct Break {
    /// How far the dual has risen by then.
    let height: Double
    /// By how much the rise becomes slower.
    let loss: Double
  }

  private let program: LinearProgram
  private let duals: [Double]
  private let values: [Double]
  private let activities: [Double]
  private let reducedCosts: [Double]

  /// Prepares looks at an optimal basic solution.
  ///
  /// - Parameters:
  ///   - program: The program with the bounds of the moment.
  ///   - duals: The dual value of every row.
  ///   - values: The columns.
  ///   - activities: The rows.
  init(_ program: LinearProgram, duals: [Double], values: [Double], activities: [Double]) {
    (self.program, self.duals, self.values, self.activities) = (program, duals, values, activities)
    reducedCosts = (0..<program.columnCount).map { program.reducedCost(of: $0, duals: duals).value }
  }

  /// What each side of a candidate gains at least; infinite where a side is empty.
  ///
  /// - Parameter multipliers: Those of the rows that add up to the tableau row of the candidate, which is basic.
  func gains(of candidate: BranchItems.Candidate, _ multipliers: [Double]) -> (down: Double, up: Double) {
    var (down, up): ([Break], [Break]) = ([], [])
    func note(_ coefficient: Double, _ cost: Double, _ value: Double, _ bounds: (lower: Double, upper: Double)) {
      let size = abs(coefficient)
      func passing(_ room: Double) -> Break {
        Break(height: max(0, room) / size, loss: size * (bounds.upper - bounds.lower))
      }
      // From its lower bound a variable can only grow, from its upper one only fall; without bounds it can do both.
      let isAtLower = bounds.lower.isFinite && value - bounds.lower <= bounds.upper - value
      if isAtLower || bounds.upper == .infinity {
        if coefficient > 0 { up.append(passing(cost)) } else { down.append(passing(cost)) }
      }
      if !isAtLower {
        if coefficient > 0 { down.append(passing(-cost)) } else { up.append(passing(-cost)) }
      }
    }
    for row in 0..<program.rowCount where abs(multipliers[row]) > Self.rounding {
      let bounds = (lower: program.rowLower[row], upper: program.rowUpper[row])
      guard candidate.place != .row(row), bounds.lower < bounds.upper else { continue }
      note(-multipliers[row], duals[row], activities[row], bounds)
    }
    for column in 0..<program.columnCount where program.columnLower[column] < program.columnUpper[column] {
      let coefficient = program.combination(of: column, multipliers)
      guard candidate.place != .column(column), abs(coefficient) > Self.rounding else { continue }
      let bounds = (lower: program.columnLower[column], upper: program.columnUpper[column])
      note(coefficient, reducedCosts[column], values[column], bounds)
    }
    return (Self.ascent(over: down, candidate.distance(.down)), Self.ascent(over: up, candidate.distance(.up)))
  }

  /// The dual objective gained.
  ///
  /// - Parameter distance: How far the side moves the candidate: how fast the rise begins.
  private static func ascent(over breaks: [Break], _ distance: Double) -> Double {
    var (rise, gain, height) = (distance, 0.0, 0.0)
    for next in breaks.sorted(by: { $0.height < $1.height }) {
      gain += rise * (next.height - height)
      (rise, height) = (rise - next.loss, next.height)
      if rise <= rounding { return gain }
    }
    return .infinity
  }
}

extension LinearProgram {
  /// The coefficient of a column in a combination of rows.
  fileprivate func combination(of column: Column, _ multipliers: [Double]) -> Double {
    var sum = 0.0
    for place in columnStarts[column]..<columnStarts[column + 1] {
      sum += entries[place].value * multipliers[entries[place].row]
    }
    return sum
  }
}
