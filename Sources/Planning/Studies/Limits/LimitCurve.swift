import LinearProgramming
import StaffingDomain

/// The optimum of a relaxation as a function of one limit, looked at in whole units from the limit as it is.
///
/// The optimum of a linear program is convex and piecewise linear in a right-hand side, and never rises with an upper
/// limit. So units more recover less and less, any price lies between what a unit more recovers and what a unit
/// fewer costs, and one straight piece ends where its line meets the line of a price beyond.
struct LimitCurve {
  private let base: ExactRelaxation
  private let place: Int
  private let row: Int
  /// Relaxations solved.
  private(set) var solves = 0

  /// Solves on one side at most: by then a range goes over hundreds of units.
  private static let mostSolves = 16

  /// The curve of a row of a side rule through a solved relaxation.
  init(_ base: ExactRelaxation, place: Int, row: Int) {
    (self.base, self.place, self.row) = (base, place, row)
  }

  /// The limit as it is.
  var limit: Double { base.problem.sideLimits[place][row].upper }

  /// What is known without solving anything.
  var worth: LimitWorth {
    LimitWorth(
      limit: limit, used: base.activity[place][row], price: HoursPerMonth(max(0, -base.prices.sides[place][row])))
  }

  /// What one more unit recovers, with the relaxation that says so.
  mutating func oneMore() throws -> (recovered: Double, relaxation: ExactRelaxation) {
    let next = try relaxation(at: 1, from: base)
    return (max(0, base.value - next.value), next)
  }

  /// Everything that re-solving says.
  ///
  /// A price of 0 is one more unit's worth: then nothing is solved for it.
  mutating func resolved() throws -> LimitWorth.Resolved {
    guard worth.price > .zero else { return try resolve(oneMore: 0, base) }
    let (recovered, next) = try oneMore()
    return try resolve(oneMore: recovered, next)
  }

  /// What a unit fewer costs, and how far the worth of one more unit holds.
  mutating func resolve(oneMore recovered: Double, _ next: ExactRelaxation) throws -> LimitWorth.Resolved {
    var resolved = LimitWorth.Resolved(oneMore: HoursPerMonth(recovered), isWhole: true)
    if limit >= 1 {
      resolved.isNeeded = try !isFeasible(at: -1)
    }
    if limit >= 1, !resolved.isNeeded {
      let fewer = try relaxation(at: -1, from: base)
      let cost = max(0, fewer.value - base.value)
      resolved.oneFewer = HoursPerMonth(cost)
      if isOnLine(fewer, units: -1, slope: recovered) {
        resolved.unitsBelow = try lastUnit(
          from: fewer, step: -1, end: Int(exactly: limit.rounded(.down)) ?? .max, slope: recovered)
      }
    }
    // What is convex and does not fall at once never falls.
    let isNothing = recovered <= allowance(next, units: 1)
    if isNothing { resolved.oneMore = .zero }
    let dearest = resolved.oneFewer ?? worth.price
    resolved.isDegenerate = (dearest - resolved.oneMore).value > allowance(base, units: 1)
    resolved.unitsAbove = isNothing ? nil : try lastUnit(from: next, step: 1, end: .max, slope: recovered)
    return resolved
  }

  /// The problem with some units more.
  private func problem(at units: Int) -> StaffingProblem {
    var uppers = base.problem.sideLimits[place].map(\.upper)
    uppers[row] += Double(units)
    return base.problem.limited(by: [place: uppers])
  }

  /// Whether the relaxation has a solution with some units more: without orders and relations it always has.
  private func isFeasible(at units: Int) throws -> Bool {
    try units >= 0 || base.canKeepOrders(in: problem(at: units), place: place, row: row)
  }

  /// The relaxation with some units more.
  private mutating func relaxation(at units: Int, from other: ExactRelaxation) throws -> ExactRelaxation {
    solves += 1
    var next = other.moved(to: problem(at: units))
    try next.solve()
    return next
  }

  /// What arithmetic may make of a difference.
  private func allowance(_ other: ExactRelaxation, units: Int) -> Double {
    let rounding = Tolerances.comparison * max(1, abs(base.value))
    return (rounding + base.error + other.error) * Double(1 + abs(units))
  }

  private func isOnLine(_ other: ExactRelaxation, units: Int, slope: Double) -> Bool {
    abs(other.value - (base.value - slope * Double(units))) <= allowance(other, units: units)
  }

  /// The number of units up to which the line holds, on the side of `step`, where it is known to hold for one.
  ///
  /// Steps double until the line is left; then each next point is where the line meets that of a price beyond.
  private mutating func lastUnit(
    from first: ExactRelaxation, step: Int, end: Int, slope: Double
  ) throws -> Int {
    var inside = (units: 1, relaxation: first)
    var outside: (units: Int, relaxation: ExactRelaxation?)?
    for _ in 0..<Self.mostSolves where inside.units < end && inside.units + 1 < outside?.units ?? .max {
      let units =
        outside.map { meeting(of: $0.relaxation, units: $0.units, step: step, slope: slope, above: inside.units) }
        ?? min(end, 2 * inside.units)
      guard try isFeasible(at: step * units) else {
        outside = (units, nil)
        continue
      }
      let next = try relaxation(at: step * units, from: inside.relaxation)
      if isOnLine(next, units: step * units, slope: slope) {
        // Where two lines meet the piece ends: whole units beyond are off it.
        if outside?.relaxation != nil { return units }
        inside = (units, next)
      } else {
        outside = (units, next)
      }
    }
    return inside.units
  }

  /// The whole unit at or before the point where the line meets that of a price beyond.
  private func meeting(
    of beyond: ExactRelaxation?, units: Int, step: Int, slope: Double, above inside: Int
  ) -> Int {
    // Where nothing is possible there is no line to meet.
    guard let beyond else { return inside + (units - inside) / 2 }
    let price = -beyond.prices.sides[place][row]
    // With x units on the side: base - slope x = beyond - price (x - units), the signs turning with the side.
    let gap = beyond.value - (base.value - slope * Double(step * units))
    let turn = Double(step) * (slope - price)
    let distance = turn > 0 ? gap / turn : Double(units - inside) / 2
    let meeting = (Double(units) - distance + Tolerances.feasibility).rounded(.down)
    return max(inside + 1, min(units - 1, Int(exactly: meeting) ?? inside + 1))
  }
}
