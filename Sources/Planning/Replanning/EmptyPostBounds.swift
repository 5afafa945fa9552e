public import StaffingDomain
import Workloads

/// What no plan of a solved problem is below that leaves fewer, or more, posts of a cell empty than a number.
///
/// The Lagrangian bound of the solve's prices once more, with a constraint on the cell.
/// Source: the article *Repairs and contradictions* of Explanation, *What is shown*.
public struct EmptyPostBounds {
  private let pricing: Pricing
  private let row: Int
  private let posts: Int
  /// Whether there may be officers above the posts.
  private let hasOverflow: Bool
  /// The bound without a constraint.
  private let bound: Double
  /// The objective of the plan that was found; infinite without one.
  private let objective: Double

  /// Prepares the bounds of a cell; nil where the solve left no prices.
  public init?(_ solved: SolvedPlan, of cell: Cell) {
    guard let memory = solved.memory, let row = memory.problem.cellBalance.row(of: cell) else { return nil }
    (pricing, self.row) = (memory.pricing, row)
    posts = memory.problem.cellBalance.posts(in: cell)
    hasOverflow = memory.problem.cellBalance.overflow(of: cell) > 0
    bound = pricing.lagrangianBound()
    objective = solved.result.objective?.value ?? .infinity
  }

  /// What no plan is below that leaves fewer posts empty than a number, as far as it is below the plan that was found.
  ///
  /// At least `posts - number + 1` posts are covered. By heads and by sharing that costs at least what the cheapest
  /// posts beyond those that pay cost; else somebody must hold two last posts, one of them there, which costs what the
  /// best such option lacks of that officer's best.
  public func leavingFewer(than number: Int) -> HoursPerMonth {
    let more = min(
      pricing.costOfCovering(posts - number + 1, ofRow: row),
      pricing.leastRegretOfCombining(inRow: row, upTo: max(0, objective - bound)))
    return HoursPerMonth(bound + more)
  }

  /// What no plan is below that leaves more posts empty than a number.
  ///
  /// At most `posts - number - 1` posts are covered, so those that pay least add nothing; and as few officers hold one,
  /// as main or second post, so all others who would do that best do the second best.
  public func leavingMore(than number: Int) -> HoursPerMonth {
    let covered = posts - number - 1
    guard covered >= 0 else { return HoursPerMonth(.infinity) }
    var more = pricing.lossOfCovering(atMost: covered, ofRow: row)
    // Officers above the posts hold none.
    if !hasOverflow { more += pricing.regrets(ofLeavingRow: row).sorted(by: >).dropFirst(covered).reduce(0, +) }
    return HoursPerMonth(bound + more)
  }
}

extension Pricing {
  /// What covering at least so many posts of a cell by heads or by sharing adds to the bound, 0 or more.
  fileprivate func costOfCovering(_ count: Int, ofRow row: Int) -> Double {
    let costs = costsOfPosts(ofRow: row).sorted()
    guard count <= costs.count else { return .infinity }
    return costs.prefix(max(0, count)).reduce(0) { $0 + max(0, $1) }
  }

  /// What covering at most so many posts of a cell adds to the bound, 0 or more: those that pay least stay empty.
  fileprivate func lossOfCovering(atMost count: Int, ofRow row: Int) -> Double {
    costsOfPosts(ofRow: row).sorted().dropFirst(count).reduce(0) { $0 - min(0, $1) }
  }

  /// What every officer whose best option holds a post of a cell loses by the best one that holds none.
  fileprivate func regrets(ofLeavingRow row: Int) -> [Double] {
    coefficients.space.people.indices.compactMap { place in
      let best = best(of: place)
      guard holds(best.key, row: row, place) else { return nil }
      var least = Double.infinity
      forEachOption(of: place, upTo: { least }) { choice in
        if choice.hours < least, !holds(choice.key, row: row, place) { least = choice.hours }
      }
      return max(0, least - best.hours)
    }
  }

  /// Whether an option holds a post of a cell, as main or as second one.
  private func holds(_ key: OptionKey, row: Int, _ place: Int) -> Bool {
    coefficients.space.problem.heldRows(of: coefficients.space.option(key, of: place)).contains(row)
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
