import StaffingDomain
import Workloads

extension Pricing {
  /// The Lagrangian bound of the prices, as a balance (``PlanValue/balance``): no plan is below it.
  ///
  /// `sum_d [sum_j min(0, price_d + toll_dj - v_dj, sharing_dj - v_dj) + n_d x min(0, recruit_d - price_d) + min(0, price_d) x overflow_d]
  /// + sum_i least reduced hours of i + sum of side prices x limits`, where `sharing_dj` and `recruit_d` are hours with
  /// the penalties of the side rules and `toll_dj` the price of the row `last-post` of a last post, less an allowance for rounding that grows with the number and size of the terms.
  ///
  /// Every post counts as what it is above or below its value, and the value of all posts is left out: so posts whose price
  /// is their value, as is that of posts that nobody can fill, add nothing and no rounding however many they are.
  func balanceBound() -> Double {
    sums { _, _ in }
  }

  /// The Lagrangian bound as an objective.
  func lagrangianBound() -> Double { coefficients.space.problem.cellBalance.valueOfPosts.value + balanceBound() }

  /// The Lagrangian bound, as a balance, and its slope in every price.
  func boundAndSlope() -> (bound: Double, slope: DualPrices) {
    let problem = coefficients.space.problem
    var slope = DualPrices.zero(for: problem)
    slope.sides = problem.sideLimits.map { $0.map(\.upper) }
    func use(_ entries: ArraySlice<SideEntry>, times count: Double) {
      for entry in entries { slope.sides[Int(entry.rule)][Int(entry.row)] -= count * entry.value }
    }
    let lastPosts = problem.rules.place(of: .lastPost)
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      let price = prices.cells[row]
      forEachPost(of: row) { value, shared, toll in
        if let shared, costs.sharedPosts[shared] < min(value, price + toll.price) {
          use(coefficients.sharedPosts[shared], times: 1)
        } else if price + toll.price < value {
          slope.cells[row] += 1
          if let row = toll.row, let place = lastPosts { slope.sides[place][row] -= 1 }
        }
      }
      if costs.recruits[row] < price {
        let count = Double(problem.cellBalance.posts(in: cell))
        slope.cells[row] -= count
        use(coefficients.recruits[row], times: count)
      }
      if price < 0 { slope.cells[row] += Double(problem.cellBalance.overflow(of: cell)) }
    }
    let bound = sums { place, best in
      if let row = coefficients.space.cellRow(of: best.key, for: place) { slope.cells[Int(row)] -= 1 }
      coefficients.forEachEntry(of: best, for: place) { slope.sides[Int($0.rule)][Int($0.row)] -= $0.value }
    }
    return (bound, slope)
  }

  /// What filling each post of a cell row costs less what it is worth, by a head or by sharing, whichever is cheaper.
  func costsOfPosts(ofRow row: Int) -> [Double] {
    var found: [Double] = []
    forEachPost(of: row) { value, shared, toll in
      found.append(min(prices.cells[row] + toll.price, shared.map { costs.sharedPosts[$0] } ?? .infinity) - value)
    }
    return found
  }

  /// What an officer alone pays for a last post: the price of its row of rule `last-post`, and the row.
  private typealias Toll = (price: Double, row: Int?)

  /// Calls `body` with the value of every post of a cell row, its place in ``Sharing/posts`` where it may be shared, and the
  /// toll.
  private func forEachPost(of row: Int, _ body: (_ value: Double, _ shared: Int?, _ toll: Toll) -> Void) {
    let problem = coefficients.space.problem
    let cell = problem.cellBalance.cells[row]
    let shareable = coefficients.space.shareable[row]
    let last = problem.cellBalance.posts(in: cell)
    for post in problem.needs[cell].posts {
      let index = shareable.flatMap {
        $0.numbers.contains(post.number) ? $0.index + post.number - $0.numbers.lowerBound : nil
      }
      let toll: Toll =
        post.number == last ? (costs.lastPosts[row], problem.lastPosts.row(ofCell: cell)) : (0, nil)
      body(post.value.value, index, toll)
    }
  }

  /// The bound, less the allowance; `each` sees the best option of everybody.
  private func sums(_ each: (_ place: Int, _ best: Choice) -> Void) -> Double {
    let problem = coefficients.space.problem
    var (sum, size, terms) = (0.0, 0.0, 64)
    func add(_ term: Double) {
      guard term != 0 else { return }
      sum += term
      size += abs(term)
      terms += 1
    }
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      let price = prices.cells[row]
      forEachPost(of: row) { value, shared, toll in
        let least = min(price + toll.price, shared.map { costs.sharedPosts[$0] } ?? .infinity)
        if least < value { add(least - value) }
      }
      if costs.recruits[row] < price {
        add((costs.recruits[row] - price) * Double(problem.cellBalance.posts(in: cell)))
      }
      add(min(0, price) * Double(problem.cellBalance.overflow(of: cell)))
    }
    for (limits, duals) in zip(problem.sideLimits, prices.sides) {
      for (limit, dual) in zip(limits, duals) where dual != 0 { add(dual * limit.upper) }
    }
    for place in coefficients.space.people.indices {
      let best = best(of: place)
      add(best.hours)
      each(place, best)
    }
    // A sum of n terms is off by at most about n x 2^-53 of their size (Higham 2002, section 4.2).
    return sum - size * Double(terms) * 0x1p-52
  }
}
