public import StaffingDomain
import Workloads

extension SolvedPlan {
  /// What no plan of the problem is below that leaves fewer posts of a cell empty than a number, as far as it is below the plan
  /// that was found; minus infinity where the solve left no prices.
  ///
  /// The Lagrangian bound once more, with one constraint on the cell: at least `posts - number + 1` of its posts are covered. By
  /// heads and by sharing that costs at least what the cheapest posts beyond those that pay cost; else somebody must hold
  /// two last posts, one of them there, which costs what the best such option lacks of that officer's best.
  /// Source: the article *Repairs and contradictions* of Explanation, *What is shown*.
  public func bound(leavingFewerEmptyThan number: Int, in cell: Cell) -> HoursPerMonth {
    guard let memory, let row = memory.problem.cellBalance.row(of: cell) else { return HoursPerMonth(-.infinity) }
    let pricing = memory.pricing
    let bound = HoursPerMonth(pricing.lagrangianBound())
    let room = result.objective.map { ($0 - bound).value } ?? .infinity
    let covered = memory.problem.cellBalance.posts(in: cell) - number + 1
    let more = min(
      pricing.costOfCovering(covered, ofRow: row), pricing.leastRegretOfCombining(inRow: row, upTo: max(0, room)))
    return bound + HoursPerMonth(more)
  }
}

extension Pricing {
  /// What covering at least so many posts of a cell by heads or by sharing adds to the bound, 0 or more.
  fileprivate func costOfCovering(_ count: Int, ofRow row: Int) -> Double {
    let costs = costsOfPosts(ofRow: row).sorted()
    guard count <= costs.count else { return .infinity }
    return costs.prefix(max(0, count)).reduce(0) { $0 + max(0, $1) }
  }

  /// What the best option by which an officer holds two last posts, one of them in a cell, lacks of that officer's best; at
  /// most what is asked for.
  fileprivate func leastRegretOfCombining(inRow row: Int, upTo most: Double) -> Double {
    let space = coefficients.space
    var least = most
    for place in space.people.indices {
      let best = best(of: place).hours
      forEachOption(of: place, upTo: { best + least }) { choice in
        guard choice.key.isCombined, choice.hours - best < least else { return }
        let posts = space.problem.combinedPosts(of: space.option(choice.key, of: place))
        if posts.contains(where: { $0.row == row }) { least = choice.hours - best }
      }
    }
    return least
  }
}
