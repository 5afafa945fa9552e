import StaffingDomain

/// Finds cuts that a draft breaks because it misses a limit by a hair.
///
/// For money first those inequalities of Chvátal and Gomory whose coefficients depend on the amount alone, as they cut off
/// every choice of the kind; a cover of the draft's own options where none of them is broken. For a pool the set of
/// posts that takes one officer more than there are.
struct LimitCutSearch {
  private let problem: StaffingProblem
  private let draft: DraftPlan

  /// Multipliers tried for each amount of a draft: whole parts of it up to this one.
  private static let mostTimes = 12

  init(_ problem: StaffingProblem, draft: DraftPlan) { (self.problem, self.draft) = (problem, draft) }

  /// The cuts; empty where the draft keeps every limit, or breaks one that no cut here is made for.
  func cuts() -> [LimitCut] {
    var activity = RowActivity(problem: problem)
    for option in draft.options { activity.add(option) }
    activity.add(draft.supplies)
    return activity.missedLimits.compactMap { place, row in
      let rule = problem.sideRules[place].name
      let uses = uses(of: place, row)
      return rule.limitsMoney ? moneyCut(place, row, uses) : rule == .sharing ? poolCut(place, row, uses) : nil
    }
  }

  /// Something of the draft that has a coefficient in a row.
  private typealias Use = (item: LimitItem, value: Double)

  private func uses(of place: Int, _ row: Int) -> [Use] {
    let rule = problem.sideRules[place]
    var uses: [Use] = []
    for (index, option) in draft.options.enumerated() {
      let item = LimitItem.option(place: index, key: problem.key(of: option))
      rule.forEachCoefficient(of: option) { if $0 == row, $1 != 0 { uses.append((item, $1)) } }
    }
    for post in draft.supplies.sharedPosts {
      rule.forEachCoefficient(of: post) { if $0 == row, $1 != 0 { uses.append((.post(post), $1)) } }
    }
    return uses
  }

  private func moneyCut(_ place: Int, _ row: Int, _ uses: [Use]) -> LimitCut? {
    let limit = Int(exactly: problem.sideLimits[place][row].greatest) ?? .max
    let amounts = uses.map { LimitCut.dong($0.value) }
    // The largest amounts first: their inequalities have the least coefficients.
    for amount in Set(amounts).sorted(by: >) where amount > 0 {
      for times in 1...Self.mostTimes {
        func part(_ dong: Int) -> Int { LimitCut.rounded(dong, amount: amount, times: times) }
        if amounts.reduce(0, { $0 + part($1) }) > part(limit) {
          return LimitCut(
            place: place, row: row, kind: .rounded(amount: amount, times: times), upper: Double(part(limit)))
        }
      }
    }
    return cover(place, row, zip(uses, amounts).map { ($0.item, $1) }, limit: limit)
  }

  /// The fewest of the draft's options that exceed the limit together.
  private func cover(_ place: Int, _ row: Int, _ amounts: [(item: LimitItem, dong: Int)], limit: Int) -> LimitCut? {
    let sorted = amounts.enumerated().sorted { ($1.element.dong, $0.offset) < ($0.element.dong, $1.offset) }
    var (members, sum): (Set<LimitItem>, Int) = ([], 0)
    for (_, amount) in sorted {
      members.insert(amount.item)
      sum += amount.dong
      if sum > limit {
        let largest = sorted.first?.element.dong ?? 0
        return LimitCut(
          place: place, row: row, kind: .cover(least: largest, members: members), upper: Double(members.count - 1))
      }
    }
    return nil
  }

  /// No post of the pool is more than one officer's work, so a set of posts that takes more than `n` officers takes
  /// more than `n - k` still when `k` of them are left out.
  private func poolCut(_ place: Int, _ row: Int, _ uses: [Use]) -> LimitCut? {
    let officers = uses.filter { $0.value < 0 }.count
    let posts = uses.filter { $0.value > 0 }.enumerated()
      .sorted { ($1.element.value, $0.offset) < ($0.element.value, $1.offset) }.map(\.element)
    guard posts.allSatisfy({ $0.value <= 1 + Tolerances.comparison }) else { return nil }
    var (members, sum): (Set<LimitItem>, Double) = ([], 0)
    for post in posts {
      members.insert(post.item)
      sum += post.value
      if problem.sideLimits[place][row].isExceeded(by: sum - Double(officers)) {
        return LimitCut(
          place: place, row: row, kind: .pool(members: members), upper: Double(members.count - 1 - officers))
      }
    }
    return nil
  }
}
