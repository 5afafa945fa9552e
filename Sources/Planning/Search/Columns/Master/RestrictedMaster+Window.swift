import LinearProgramming
import StaffingDomain

// The options that can belong to a plan near a bound, or to the next solution.
extension RestrictedMaster {
  /// The options within a window of what is best under prices, those of the basis and those of a plan.
  ///
  /// An option whose reduced hours exceed the officer's least by more than `window` belongs to no plan below `bound of the
  /// prices + window`, and a recruit or shared post whose reduced hours exceed it to none either.
  ///
  /// - Parameters:
  ///   - draft: A plan of whose options and supplies none is left out; nil for none.
  /// - Returns: The options, and whether none at all was left out.
  func within(_ window: Double, of pricing: Pricing, keeping draft: DraftPlan?) -> (
    part: RestrictedMaster, isWhole: Bool
  ) {
    let space = pricing.coefficients.space
    let least = space.people.indices.map { pricing.best(of: $0).hours }
    var part = self
    if let draft { part.add(draft) }
    part.keep(draft?.options) { place, column in
      pricing.reducedHours(of: place, column) - least[place] <= window
    }
    var isWhole = true
    for place in space.people.indices {
      pricing.forEachOption(of: place, upTo: .greatestFiniteMagnitude) { choice in
        if choice.hours - least[place] <= window {
          part.add(choice.key, to: place)
        } else {
          isWhole = false
        }
      }
    }
    let hasAll = part.addSupplies(within: window, under: pricing)
    return (part, isWhole && hasAll)
  }

  /// A plan's own options and supplies alone, without a basis.
  func only(_ draft: DraftPlan) -> RestrictedMaster {
    var part = RestrictedMaster(problem, near: prices)
    part.price(pricedRules, at: prices, leeway: leeway)
    part.add(draft)
    return part
  }

  /// Keeps the options that pass a test, those of the basis and those of a plan.
  mutating func keep(_ options: [OfficerOption]?, or passes: (_ place: Int, _ column: Column) -> Bool) {
    for place in columns.indices {
      let chosen = options.map { problem.key(of: $0[place]) }
      columns[place].removeAll { $0.status != .basic && $0.key != chosen && !passes(place, $0) }
    }
  }

  /// Drops the options whose reduced hours exceed the dual value of their officer's row by more than a limit; pricing brings
  /// back those that are needed after all.
  ///
  /// - Parameters:
  ///   - hours: The limit.
  ///   - own: The prices of the last solve.
  ///   - officers: The dual values of the officers' rows; nil for settled officers.
  mutating func shed(exceeding hours: Double, under own: Pricing, officers: [Double?]) {
    keep(nil) { place, column in
      guard let dual = officers[place] else { return true }
      return own.reducedHours(of: place, column) - dual <= hours
    }
  }

  /// Adds what a plan uses.
  private mutating func add(_ draft: DraftPlan) {
    for (place, option) in draft.options.enumerated() { add(problem.key(of: option), to: place) }
    for (row, count) in draft.supplies.recruits.enumerated() where count > 0 { addRecruits(of: row) }
    for post in draft.supplies.sharedPosts {
      if let index = problem.sharing.index(of: post) { addSharing(of: index) }
    }
  }

  /// Adds the recruits and shared posts within a window; returns whether these are all there are.
  @discardableResult
  mutating func addSupplies(within window: Double, under pricing: Pricing) -> Bool {
    var hasAll = true
    for row in problem.cellBalance.cells.indices where pricing.costs.recruits[row].isFinite {
      if pricing.reducedHours(ofRecruitIn: row) <= window { addRecruits(of: row) } else { hasAll = false }
    }
    for index in problem.sharing.posts.indices {
      if pricing.reducedHours(ofSharing: index) <= window { addSharing(of: index) } else { hasAll = false }
    }
    return hasAll
  }
}
