import StaffingDomain
import TestSupport

@testable import Planning

extension DualPrices {
  /// Random prices, those of side rules at most 0 and within penalties.
  static func random(for problem: StaffingProblem, seed: Int) -> DualPrices {
    var random = SeededGenerator(seed: UInt64(seed) &* 7919)
    var prices = DualPrices.zero(for: problem)
    for row in prices.cells.indices { prices.cells[row] = Double.random(in: -50...400, using: &random) }
    for (rule, side) in problem.sideRules.enumerated() {
      for (row, limit) in side.rows.enumerated() {
        prices.sides[rule][row] = max(limit.leastPrice, -Double.random(in: 0...80, using: &random))
      }
    }
    return prices
  }
}
