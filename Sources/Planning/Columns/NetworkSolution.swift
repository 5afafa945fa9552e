import StaffingDomain

/// The optimum of the relaxation without side rows: an assignment and the prices that prove it.
///
/// Without side rows the program is a transportation problem with convex costs at the cells, so its optimum is whole.
struct NetworkSolution {
  /// What each person in the plan holds: a row of `cell-balance`, or -1 for surplus.
  let rows: [Int32]
  /// What a head in each cell is worth.
  let cellPrices: [Double]
  /// Who would do as well in each cell as in the option chosen, and so holds its price; -1 where a post does.
  let supporters: [Int32]
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
  ///   - tolls: The hours of each journey, with what side rules charge; the plain hours where nothing is charged.
  ///   - stayTolls: What side rules charge for staying in each cell row; 0 where nothing is charged.
  ///   - isOver: Whether to end early: whoever is not placed by then, and may be, is surplus.
  init(_ pricer: OptionPricer, tolls: [Double], stayTolls: [Double], isOver: () -> Bool = { false }) {
    let solver = AugmentingPaths(pricer.space, listed: pricer.listed, tolls: tolls, stayTolls: stayTolls)
    solver.run(isOver: isOver)
    solver.raisePrices()
    self = solver.solution
  }
}
