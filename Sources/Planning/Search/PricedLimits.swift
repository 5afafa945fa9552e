import StaffingDomain

/// Limits that cost a price instead of being kept: what a plan uses beyond one costs, what it leaves of one saves.
struct PricedLimits: Sendable {
  /// The side rules, by place.
  let rules: Set<Int>
  /// The prices of all rows, 0 or less; those of other rules do not matter.
  let prices: DualPrices
  /// What a plan may use more than each limit, by rule and row.
  let leeway: [[Double]]

  /// What a plan may use less than a limit: as much as more, or anything of a limit that has no price, as others do not want it either.
  static func leftover(_ leeway: Double, at price: Double) -> Double {
    price < -Tolerances.feasibility ? leeway : .infinity
  }

  /// What a draft costs for what it uses beyond the limits, hours a month, below 0 where it leaves more; nil where it uses
  /// more or less than it may.
  func cost(of draft: DraftPlan, in problem: StaffingProblem) -> HoursPerMonth? {
    var activity = RowActivity(problem: problem)
    for option in draft.options { activity.add(option) }
    activity.add(draft.supplies)
    var cost = 0.0
    for rule in rules.sorted() {
      for (row, limit) in problem.sideLimits[rule].enumerated() {
        let excess = activity.activity(rule: rule, row: row) - limit.upper
        let allowance = Tolerances.feasibility * max(1, abs(limit.upper))
        let (price, leeway) = (prices.sides[rule][row], leeway[rule][row])
        guard excess <= leeway + allowance, -excess <= Self.leftover(leeway, at: price) + allowance else { return nil }
        cost -= price * excess
      }
    }
    return HoursPerMonth(cost)
  }
}
