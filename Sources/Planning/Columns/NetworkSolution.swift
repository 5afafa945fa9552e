import StaffingDomain

/// The optimum of the relaxation without side rows: an assignment and the prices that prove it.
///
/// Without side rows the program is a transportation problem with convex costs at the cells, so its optimum is whole.
struct NetworkSolution {
  /// What each person in the plan holds: a row of `cell-balance`, or -1 for surplus.
  let rows: [Int32]
  /// What a head in each cell is worth.
  let cellPrices: [Double]
  /// The person who would do as well in each cell as in the option chosen, and so holds its price; nil where a post
  /// does.
  let supporters: [Int?]
  /// Whether everybody found a place; only orders can prevent it.
  let isComplete: Bool
  /// Cells looked at, over all paths: the measure of the work.
  let visits: Int
}

extension NetworkSolution {
  /// Solves by shortest augmenting paths.
  ///
  /// - Parameters:
  ///   - pricer: The options.
  ///   - prices: What the side rules charge; the prices of cells do not matter.
  ///   - isOver: Whether to end early: whoever is not placed by then, and may be, is surplus.
  init(_ pricer: OptionPricer, under prices: DualPrices, isOver: () -> Bool = { false }) {
    let stayTolls = prices.cells.indices.map { pricer.stayToll(row: $0, under: prices) + prices.cells[$0] }
    let solver = AugmentingPaths(
      pricer.space, listed: pricer.listed, tolls: pricer.tolls(under: prices), stayTolls: stayTolls)
    solver.run(isOver: isOver)
    solver.raisePrices()
    self = solver.solution
  }

  /// The assignment as duties by place; nil where somebody who may not be surplus found no place.
  func duties(in space: OptionSpace) -> [Duty]? {
    guard isComplete else { return nil }
    return rows.enumerated().map { place, row in space.duty(PricingRound.Choice(row: row), of: place) }
  }
}
