import StaffingDomain
import Workloads

extension PricingRound {
  /// The Lagrangian bound of the prices: no plan is below it.
  ///
  /// `sum_d [sum_j min(v_dj, price_d) + min(0, price_d) x overflow_d] + sum_i least reduced hours of i + sum of side
  /// prices x limits`, less an allowance for rounding that grows with the number and size of the terms.
  func lagrangianBound() -> Double {
    sums { _, _ in }
  }

  /// The Lagrangian bound and its slope in every price.
  func boundAndSlope() -> (bound: Double, slope: DualPrices) {
    let problem = pricer.space.problem
    var slope = DualPrices.zero(for: problem)
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      let price = prices.cells[row]
      for post in problem.needs[cell].posts where price < post.value.value { slope.cells[row] += 1 }
      if price < 0 { slope.cells[row] += Double(problem.cellBalance.overflow(of: cell)) }
    }
    for (rule, side) in problem.sideRules.enumerated() { slope.sides[rule] = side.rows.map(\.upper) }
    let bound = sums { _, best in
      guard best.row >= 0 else { return }
      slope.cells[Int(best.row)] -= 1
      let entries =
        best.journey >= 0 ? pricer.entries(ofJourney: Int(best.journey)) : pricer.entries(ofStay: Int(best.row))
      for entry in entries { slope.sides[Int(entry.rule)][Int(entry.row)] -= entry.value }
    }
    return (bound, slope)
  }

  /// The bound, less the allowance; `each` sees the best option of everybody.
  private func sums(_ each: (_ place: Int, _ best: Choice) -> Void) -> Double {
    let problem = pricer.space.problem
    var (sum, size, terms) = (0.0, 0.0, 64)
    func add(_ term: Double) {
      sum += term
      size += abs(term)
      terms += 1
    }
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      let price = prices.cells[row]
      for post in problem.needs[cell].posts { add(min(post.value.value, price)) }
      add(min(0, price) * Double(problem.cellBalance.overflow(of: cell)))
    }
    for (rule, duals) in zip(problem.sideRules, prices.sides) {
      for (row, dual) in zip(rule.rows, duals) where dual != 0 { add(dual * row.upper) }
    }
    for place in pricer.space.people.indices {
      let best = best(of: place)
      add(best.hours)
      each(place, best)
    }
    // A sum of n terms is off by at most about n x 2^-53 of their size (Higham 2002, section 4.2).
    return sum - size * Double(terms) * 0x1p-52
  }
}
