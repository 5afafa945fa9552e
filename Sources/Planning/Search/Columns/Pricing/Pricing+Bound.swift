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
  func balanceBound(by lanes: PricingLanes = .one) -> Double {
    let people = coefficients.space.people.count
    return bound(
      of: lanes.mapRanges(of: people) { places in
        var sum = BoundSum()
        for place in places { sum.add(best(of: place).hours) }
        return sum
      })
  }

  /// The Lagrangian bound as an objective.
  func lagrangianBound() -> Double { coefficients.space.problem.cellBalance.valueOfPosts.value + balanceBound() }

  /// The Lagrangian bound, as a balance, and its slope in every price.
  func boundAndSlope(by lanes: PricingLanes = .one) -> (bound: Double, slope: DualPrices) {
    let problem = coefficients.space.problem
    var slope = slopeOfPosts()
    let pieces = lanes.mapRanges(of: coefficients.space.people.count) { places in
      var (sum, choices): (BoundSum, [Choice]) = (BoundSum(), [])
      choices.reserveCapacity(places.count)
      for place in places {
        choices.append(best(of: place))
        sum.add(choices[choices.count - 1].hours)
      }
      return (sum: sum, first: places.lowerBound, choices: choices)
    }
    for piece in pieces {
      for (offset, best) in piece.choices.enumerated() {
        let place = piece.first + offset
        if let row = coefficients.space.cellRow(of: best.key, for: place) { slope.cells[Int(row)] -= 1 }
        coefficients.forEachEntry(of: best, for: place) { slope.sides[Int($0.rule)][Int($0.row)] -= $0.value }
      }
    }
    for (rule, limits) in problem.sideLimits.enumerated() {
      for (row, limit) in limits.enumerated() { slope.sides[rule][row] += limit.upper }
    }
    return (bound(of: pieces.map(\.sum)), slope)
  }

  /// The part of the slope that posts and recruits make, limits and officers left out.
  private func slopeOfPosts() -> DualPrices {
    let (posts, problem) = (coefficients.space.posts, coefficients.space.problem)
    var slope = DualPrices.zero(for: problem)
    func use(_ entries: ArraySlice<SideEntry>, times count: Double) {
      for entry in entries { slope.sides[Int(entry.rule)][Int(entry.row)] -= count * entry.value }
    }
    let lastPosts = problem.rules.place(of: .lastPost)
    for (row, cell) in posts.rows.enumerated() {
      let price = prices.cells[row]
      for number in 0..<cell.count {
        let (post, isLast) = (cell.first + number, number == cell.count - 1)
        let head = isLast ? price + costs.lastPosts[row] : price
        let shared = Int(posts.shared[post])
        if shared >= 0, costs.sharedPosts[shared] < min(posts.values[post], head) {
          use(coefficients.sharedPosts[shared], times: 1)
        } else if head < posts.values[post] {
          slope.cells[row] += 1
          if isLast, let lastRow = cell.lastPostRow, let lastPosts { slope.sides[lastPosts][lastRow] -= 1 }
        }
      }
      if costs.recruits[row] < price {
        slope.cells[row] -= Double(cell.count)
        use(coefficients.recruits[row], times: Double(cell.count))
      }
      if price < 0 { slope.cells[row] += Double(cell.overflow) }
    }
    return slope
  }

  /// What filling each post of a cell row costs less what it is worth, by a head or by sharing, whichever is cheaper.
  func costsOfPosts(ofRow row: Int) -> [Double] {
    let (posts, cell) = (coefficients.space.posts, coefficients.space.posts.rows[row])
    return (0..<cell.count).map { leastCost(ofPost: $0, in: row) - posts.values[cell.first + $0] }
  }

  /// What a head in a post costs, or sharing where that is cheaper.
  ///
  /// - Parameter number: The number of the post, from 0.
  @inline(__always)
  private func leastCost(ofPost number: Int, in row: Int) -> Double {
    let (posts, cell) = (coefficients.space.posts, coefficients.space.posts.rows[row])
    let head = number == cell.count - 1 ? prices.cells[row] + costs.lastPosts[row] : prices.cells[row]
    let shared = Int(posts.shared[cell.first + number])
    return shared < 0 ? head : min(head, costs.sharedPosts[shared])
  }

  /// The bound of the sums over officers, less the allowance.
  private func bound(of officers: [BoundSum]) -> Double {
    let (posts, problem) = (coefficients.space.posts, coefficients.space.problem)
    var sum = BoundSum()
    for (row, cell) in posts.rows.enumerated() {
      let price = prices.cells[row]
      for number in 0..<cell.count {
        let (least, value) = (leastCost(ofPost: number, in: row), posts.values[cell.first + number])
        if least < value { sum.add(least - value) }
      }
      if costs.recruits[row] < price { sum.add((costs.recruits[row] - price) * Double(cell.count)) }
      sum.add(min(0, price) * Double(cell.overflow))
    }
    for (limits, duals) in zip(problem.sideLimits, prices.sides) {
      for (limit, dual) in zip(limits, duals) where dual != 0 { sum.add(dual * limit.upper) }
    }
    for piece in officers { sum.add(piece) }
    return sum.proved
  }
}

/// A sum with what its rounding may come to.
private struct BoundSum: Sendable {
  private var sum = 0.0
  private var size = 0.0
  private var terms = 0
  /// Terms that are allowed for besides those that are counted: what made a term is rounded too.
  private static let spareTerms = 64

  mutating func add(_ term: Double) {
    guard term != 0 else { return }
    sum += term
    size += abs(term)
    terms += 1
  }

  mutating func add(_ other: BoundSum) {
    sum += other.sum
    size += other.size
    terms += other.terms
  }

  /// The sum less an allowance: one of n terms is off by at most about n x 2^-53 of their size (Higham 2002, section 4.2).
  var proved: Double { sum - size * Double(terms + Self.spareTerms) * 0x1p-52 }
}
