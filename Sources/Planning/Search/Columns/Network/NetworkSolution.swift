import StaffingDomain

/// The optimum of the relaxation under given prices of the side rules: an assignment and the prices that prove it.
///
/// Without side rows the program is a transportation problem with convex costs at the cells, so its optimum is whole. What
/// recruits and the pool would do for a post at their prices lowers what an officer in it is worth.
struct NetworkSolution {
  /// What each person in the plan does, the hours left open.
  let choices: [PricingRound.Choice]
  /// What a head in each cell is worth.
  let cellPrices: [Double]
  /// The posts of every cell row, the most valuable for an officer first.
  let items: [[PostItem]]
  /// The person who would do as well in each cell as in the option chosen, with that choice, and so holds its price; nil
  /// where a post does.
  let supporters: [(place: Int, choice: PricingRound.Choice)?]
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
    let tolls = TollTable(pricer, under: prices)
    let space = pricer.space
    let items = space.problem.cellBalance.cells.indices.map { tolls.items(of: $0, in: space.problem) }
    let solver = AugmentingPaths(space, listed: pricer.listed, tolls: tolls, items: items)
    solver.run(isOver: isOver)
    solver.raisePrices()
    let way = { (place: Int, row: Int32) in NetworkSolution.choice(of: place, in: row, pricer, tolls) }
    choices = solver.rowsOfPeople.enumerated().map { way($0, $1) }
    supporters = solver.supporters.enumerated().map { row, place in
      place.map { ($0, way($0, Int32(truncatingIfNeeded: row))) }
    }
    cellPrices = solver.cellPrices
    self.items = items
    isComplete = solver.isComplete
    visits = solver.visits
  }

  /// The cheapest way in which a person holds a cell, or none where the row is negative.
  private static func choice(
    of place: Int, in row: Int32, _ pricer: OptionPricer, _ tolls: TollTable
  ) -> PricingRound.Choice {
    let (space, person) = (pricer.space, pricer.space.people[place])
    if row < 0 { return tolls.idles[place] }
    if row == person.homeRow { return tolls.stays[place] }
    var best = PricingRound.Choice(row: row)
    if person.isSpecial {
      pricer.listed.forEach(of: place) { index, post in
        if post.row == row, tolls.listed[index] < best.hours {
          best = PricingRound.Choice(post, hours: tolls.listed[index])
        }
      }
      return best
    }
    let cell = space.problem.cellBalance.cells[Int(row)]
    for index in tolls.openingStarts[place]..<tolls.openingStarts[place + 1] {
      let opening = tolls.openings[index]
      guard Int(opening.position) == cell.position.offset else { continue }
      let hours =
        opening.hours + tolls.teams[Int(opening.signature) * space.communeCount + cell.commune.offset]
      if hours < best.hours {
        best = PricingRound.Choice(row: row, bundle: opening.bundle, signature: opening.signature, hours: hours)
      }
    }
    return best
  }

  /// The assignment by place; nil where somebody who must hold a post found none.
  func undertakings(in space: OptionSpace) -> [Undertaking]? {
    guard isComplete else { return nil }
    return choices.enumerated().map { place, choice in space.undertaking(choice, of: place) }
  }
}
