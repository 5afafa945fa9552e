import StaffingDomain

/// Dual values of the rows that couple officers: what a head in a cell is worth, and what the side rules charge.
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

  /// No prices at all.
  static func zero(for problem: StaffingProblem) -> DualPrices {
    DualPrices(
      cells: [Double](repeating: 0, count: problem.cellBalance.cells.count),
      sides: problem.sideRules.map { [Double](repeating: 0, count: $0.rows.count) })
  }
}
