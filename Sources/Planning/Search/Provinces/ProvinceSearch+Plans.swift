import LinearProgramming
import StaffingDomain

// Plans of the provinces at the common prices.
extension ProvinceSearch {
  /// Provinces that keep their shares strictly at least.
  private static let lastProvinces = 2
  /// The part of what is left of the tolerance that the last provinces' own gaps may take; the rest is for what their shares cost.
  private static let partOfTolerance = 0.5
  /// The tolerance of a province that keeps its shares loosely, in tolerances of the whole.
  private static let looseTolerance = 0.6
  /// Nodes of a look for a plan that keeps shares loosely, and how many times as many the next time.
  private static let (nodesOfLook, moreNodes) = (100, 4)
  /// Times that some provinces are solved again.
  private static let mostRepairs = 3

  /// Solves every province within strict shares, then again those whose share costs the most.
  mutating func solveStrictly(_ prices: PriceSearch) throws {
    let all = Array(workers.provinces.indices)
    let first = try solve(all, within: shares(of: all, wanted: prices.usage), after: prices.relaxations)
    var ownGaps = first.map(\.ownGap)
    for _ in 0..<Self.mostRepairs where !isDone && prices.penalizedBounds.count == all.count {
      let before = search.gap
      // What a province lost by its share: what its own search left open another share would not mend.
      let losses = zip(losses(prices), ownGaps).map { $0 - $1 }
      let again = worthSolvingAgain(losses)
      if again.isEmpty { break }
      let shares = shares(of: again, wanted: prices.usage)
      for (index, solution) in zip(again, try solve(again, within: shares, after: prices.relaxations)) {
        ownGaps[index] = solution.ownGap
      }
      if let before, let now = search.gap, now > 0.9 * before { break }
    }
  }

  /// Solves every province loosely, then again, with more nodes, those that left most open.
  ///
  /// - Returns: Whether the plans keep the limits together.
  mutating func solveLoosely(_ prices: PriceSearch) throws -> Bool {
    var ownGaps = workers.provinces.map { _ in 0.0 }
    var waiting = Array(workers.provinces.indices)
    let last = largeFirst(waiting).suffix(Self.lastProvinces)
    var nodes = Self.nodesOfLook
    for round in 0...Self.mostRepairs where !isDone {
      let isTaken = try solveInTurns(waiting, nodes: nodes, prices, &ownGaps)
      if round == 0, !isTaken { return false }
      // The last ones alone would be solved as before.
      let again = Set(worthSolvingAgain(ownGaps)).subtracting(last)
      if again.isEmpty { break }
      waiting = again.union(last).sorted()
      nodes *= Self.moreNodes
    }
    return true
  }

  /// Solves some provinces, half of those that are left at a time, the large ones first.
  ///
  /// All but the last keep their shares loosely; those after them get what that leaves, at prices that it asks for.
  ///
  /// - Parameter ownGaps: Gets what each left open between its plan and its bound.
  /// - Returns: Whether the plans keep the limits together and are better than those before.
  private mutating func solveInTurns(
    _ solving: [Int], nodes: Int, _ prices: PriceSearch, _ ownGaps: inout [Double]
  ) throws -> Bool {
    var waiting = largeFirst(solving)
    let before = chosen
    while !waiting.isEmpty {
      let isLast = waiting.count <= Self.lastProvinces
      let turn = isLast ? waiting : Array(waiting.prefix((waiting.count + 1) / 2))
      let answer = try prices.prices(for: waiting, within: rest(of: waiting))
      var wanted = prices.usage
      for (index, usage) in zip(waiting, answer?.usage ?? []) { wanted[index] = usage }
      let keeping = isLast ? ShareKeeping.strict : .loose(at: answer?.prices ?? prices.common, nodes: nodes)
      let found = try workers.solve(
        turn, within: shares(of: waiting.sorted(), wanted: wanted), keeping, after: prices.relaxations,
        standIns: candidates.map { $0[0].plan }, search: search,
        tolerance: isLast ? lastTolerance(waiting, prices) : Self.looseTolerance * options.gapTolerance,
        timeShare: officers(in: turn) / officers(in: waiting), rules: rules)
      take(found, of: turn)
      for (index, solution) in zip(turn, found) {
        chosen[index] = candidates[index].count - 1
        ownGaps[index] = solution.ownGap
      }
      waiting.removeFirst(turn.count)
    }
    let isTaken = acceptChosen()
    if !isTaken { chosen = before }
    try chooseAnew()
    return isTaken
  }

  /// The large provinces first.
  private func largeFirst(_ provinces: [Int]) -> [Int] {
    let sizes = workers.provinces.map { $0.part.officers.count }
    return provinces.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
  }

  private func officers(in provinces: [Int]) -> Double {
    provinces.reduce(0) { $0 + Double(workers.provinces[$1].part.officers.count) }
  }

  /// What the chosen plans of the others leave of each limit.
  private func rest(of waiting: [Int]) -> [Double] {
    let others = Set(candidates.indices).subtracting(waiting).sorted()
    return rules.limits.enumerated().map { place, limit in
      others.reduce(limit.upper) { $0 - candidates[$1][chosen[$1]].usage[place] }
    }
  }

  /// What each province's plan is above its bound at the common prices.
  private func losses(_ prices: PriceSearch) -> [Double] {
    zip(candidates, chosen).enumerated().map { index, choice in
      choice.0[choice.1].penalized(prices.common) - prices.penalizedBounds[index]
    }
  }

  /// The gap that the last provinces may leave: what the others did not use of the tolerance of the whole.
  private func lastTolerance(_ last: [Int], _ prices: PriceSearch) -> Double {
    let all = losses(prices)
    let others = Set(candidates.indices).subtracting(last).sorted()
    let lost = others.reduce(0) { $0 + all[$1] }
    let share = officers(in: last) / officers(in: Array(candidates.indices))
    let left = options.gapTolerance * search.recoverable - lost
    return max(options.gapTolerance, Self.partOfTolerance * left / (share * search.recoverable))
  }

  /// The provinces that lose most against the common prices, until the rest lose little.
  private func worthSolvingAgain(_ losses: [Double]) -> [Int] {
    var rest = losses.reduce(0, +)
    let enough = options.gapTolerance / 2 * search.recoverable
    var again: [Int] = []
    for index in losses.indices.sorted(by: { (losses[$1], $0) < (losses[$0], $1) }) where rest > enough {
      rest -= losses[index]
      again.append(index)
    }
    return again.sorted()
  }

  /// Shares of the limits for some provinces; the others keep what their plans use.
  func shares(of solving: [Int], wanted: [[Double]]) -> [[Double]] {
    var shares = workers.provinces.indices.map { candidates[$0][chosen[$0]].usage }
    for (place, limit) in rules.limits.enumerated() {
      let kept = Set(shares.indices).subtracting(solving).sorted().reduce(0) { $0 + shares[$1][place] }
      let divided = LimitAllotment.shares(
        of: limit.upper - kept, in: limit.step, wanted: solving.map { wanted[$0][place] },
        forced: solving.map { candidates[$0][0].usage[place] })
      for (index, share) in zip(solving, divided) { shares[index][place] = share }
    }
    return shares
  }

  /// Solves some provinces side by side and chooses among all plans anew.
  mutating func solve(
    _ solving: [Int], within shares: [[Double]], after relaxations: [ProvinceRelaxation?]
  ) throws -> [ProvinceSolution] {
    let found = try workers.solve(
      solving, within: shares, .strict, after: relaxations, standIns: candidates.map { $0[0].plan }, search: search,
      tolerance: options.gapTolerance, timeShare: 1, rules: rules)
    take(found, of: solving)
    try chooseAnew()
    return found
  }

  private mutating func take(_ found: [ProvinceSolution], of solved: [Int]) {
    for (index, solution) in zip(solved, found) {
      candidates[index].append(solution.candidate)
      ending.limit = ending.limit ?? solution.ending.limit
      ending.trouble = ending.trouble ?? solution.ending.trouble
      effort.add(solution.effort)
    }
  }
}
