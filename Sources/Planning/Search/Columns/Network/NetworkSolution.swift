import StaffingDomain

/// The optimum of the relaxation under given prices of the side rules: an assignment and the prices that prove it.
///
/// Without side rows the program is a transportation problem with convex costs at the cells, so its optimum is whole. What
/// recruits and the pool would do for a post at their prices lowers what an officer in it is worth. A combination takes no
/// head of a cell, only rows of the rule `last-post`, whose prices are given: to the network it is one more way to be in
/// none. Officers pinned to a cell hold their post there alone.
struct NetworkSolution {
  /// What each person in the plan does, the hours left open.
  let choices: [Pricing.Choice]
  /// What a head in each cell is worth.
  let cellPrices: [Double]
  /// The posts of every cell row, the most valuable for an officer first.
  let items: [[PostItem]]
  /// The tight option that holds the price of each cell; nil where a post holds it.
  ///
  /// It is that of a person who would do as well there as in the option chosen.
  let tightOptions: [(place: Int, choice: Pricing.Choice)?]
  /// Whether everybody found a place; only orders can prevent it.
  let isComplete: Bool
  /// Cells looked at, over all paths: the measure of the work.
  let visits: Int
}

extension NetworkSolution {
  /// Solves by shortest augmenting paths.
  ///
  /// - Parameters:
  ///   - coefficients: The options.
  ///   - prices: The prices of the side rules; those of cells do not matter.
  ///   - combining: Whether officers may hold two last posts; not where the rows of these have no prices yet, or everybody
  ///     would, for nothing.
  ///   - isOver: Whether to end early: whoever is not placed by then, and may be, is surplus.
  init(
    _ coefficients: OptionCoefficients, under prices: DualPrices, combining: Bool = true,
    isOver: () -> Bool = { false }
  ) {
    let space = coefficients.space
    let pricing = Pricing(coefficients, prices: prices)
    let costs = pricing.costs
    let idles = combining ? space.people.indices.map(pricing.bestOutsideCells) : costs.idles
    let items = space.problem.cellBalance.cells.indices.map { costs.items(of: $0, in: space.problem) }
    let solver = AugmentingPaths(space, explicit: coefficients.explicit, costs: costs, idles: idles, items: items)
    solver.run(isOver: isOver)
    solver.raisePrices()
    let way = { (place: Int, row: Int32) in
      row < 0 ? idles[place] : NetworkSolution.choice(of: place, in: row, coefficients, costs)
    }
    choices = solver.rowsOfPeople.enumerated().map { way($0, $1) }
    tightOptions = solver.tightPeople.enumerated().map { row, place in
      place.map { ($0, way($0, Int32(truncatingIfNeeded: row))) }
    }
    cellPrices = solver.cellPrices
    self.items = items
    isComplete = solver.isComplete
    visits = solver.visits
  }

  /// The cheapest way in which a person holds a cell.
  private static func choice(
    of place: Int, in row: Int32, _ coefficients: OptionCoefficients, _ costs: ReducedCostTable
  ) -> Pricing.Choice {
    let (space, person) = (coefficients.space, coefficients.space.people[place])
    if row == person.homeRow { return costs.stays[place] }
    var best = Pricing.Choice(key: .fill(row: row))
    if person.isExplicit {
      coefficients.explicit.forEach(of: place) { index, post in
        if post.row == row, post.link < 0, costs.explicit[index] < best.hours {
          best = Pricing.Choice(post, hours: costs.explicit[index])
        }
      }
      return best
    }
    let cell = space.problem.cellBalance.cells[Int(row)]
    for index in costs.openingStarts[place]..<costs.openingStarts[place + 1] {
      let opening = costs.openings[index]
      guard Int(opening.position) == cell.position.offset else { continue }
      let hours =
        opening.hours + costs.teams[Int(opening.signature) * space.communeCount + cell.commune.offset]
      if hours < best.hours {
        best = Pricing.Choice(
          key: .fill(row: row, bundle: opening.bundle), signature: opening.signature, hours: hours)
      }
    }
    return best
  }

  /// The assignment by place; nil where somebody who must hold a post found none.
  var assignment: [OptionKey]? { isComplete ? choices.map(\.key) : nil }
}
