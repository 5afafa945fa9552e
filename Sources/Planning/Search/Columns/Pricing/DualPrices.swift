import StaffingDomain

/// Dual values of the rows that couple officers: what a head in a cell is worth, and what a unit in a
/// row of a side rule costs.
struct DualPrices: Sendable {
  /// One for each cell row of `cell-balance`.
  var cells: [Double]
  /// One for each row of each side rule, 0 or less: the rows are upper limits.
  var sides: [[Double]]

  /// A point on the line to other prices: `share` of the way.
  func moved(toward other: DualPrices, by share: Double) -> DualPrices {
    func mix(_ left: [Double], _ right: [Double]) -> [Double] {
      zip(left, right).map { $0 + share * ($1 - $0) }
    }
    return DualPrices(cells: mix(cells, other.cells), sides: zip(sides, other.sides).map(mix))
  }

  /// The sum of squares of a direction from some prices, each weighted by its scale.
  ///
  /// A row of a side rule with room whose price is 0 goes nowhere, and does not count: posts that nobody reaches would make
  /// every step shorter otherwise.
  func square(scaledBy scale: StepScale, from prices: DualPrices) -> Double {
    let scale = scale.lengths
    var sum = 0.0
    for index in cells.indices { sum += cells[index] * cells[index] * scale.cells[index] }
    for rule in sides.indices {
      for row in sides[rule].indices where sides[rule][row] < 0 || prices.sides[rule][row] < 0 {
        sum += sides[rule][row] * sides[rule][row] * scale.sides[rule][row]
      }
    }
    return sum
  }

  /// A step along a direction; prices of side rows stay at 0 or below, those of soft rows within the penalty.
  mutating func step(along direction: DualPrices, by length: Double, scale: StepScale) {
    let (scale, least) = (scale.lengths, scale.least)
    for index in cells.indices { cells[index] += length * direction.cells[index] * scale.cells[index] }
    for rule in sides.indices {
      for row in sides[rule].indices {
        let price = sides[rule][row] + length * direction.sides[rule][row] * scale.sides[rule][row]
        sides[rule][row] = min(0, max(price, least[rule][row]))
      }
    }
  }

  /// The same prices for a problem with more rows at the end of its last side rule, which cost nothing yet.
  func extended(to problem: StaffingProblem) -> DualPrices {
    var copy = self
    for (rule, side) in problem.sideRules.enumerated() where side.rows.count > sides[rule].count {
      copy.sides[rule] += [Double](repeating: 0, count: side.rows.count - sides[rule].count)
    }
    return copy
  }

  /// No prices at all.
  static func zero(for problem: StaffingProblem) -> DualPrices {
    DualPrices(
      cells: [Double](repeating: 0, count: problem.cellBalance.cells.count),
      sides: problem.sideLimits.map { [Double](repeating: 0, count: $0.count) })
  }
}

/// How far a step may go in each price.
struct StepScale: Sendable {
  /// Less where a row moves many officers.
  let lengths: DualPrices
  /// The least dual value of every row of the side rules; see ``RuleRow/leastPrice``.
  let least: [[Double]]

  init(_ problem: StaffingProblem) {
    var lengths = DualPrices.zero(for: problem)
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      lengths.cells[row] = 1 / Double(max(1, problem.cellBalance.capacity(of: cell)))
    }
    for (rule, side) in problem.sideRules.enumerated() {
      for (row, limit) in side.rows.enumerated() {
        lengths.sides[rule][row] = 1 / max(1, limit.size ?? abs(limit.upper))
      }
    }
    self.lengths = lengths
    least = problem.sideRules.map { $0.rows.map(\.leastPrice) }
  }
}

extension RuleRow {
  /// The least dual value of the row: no unit above the limit costs more than the penalty.
  var leastPrice: Double { penalty.map { -$0.value } ?? -.infinity }
}
