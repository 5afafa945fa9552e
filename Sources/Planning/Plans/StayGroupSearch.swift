import StaffingDomain

/// The dynamic programme over the cells of a ``StayGroup``: who of those with two posts today keeps both.
///
/// A last post belongs to one officer, so those who keep both posts are a matching of the cells. Cell by cell it is decided
/// that nobody holds its last post together with another, or who does: somebody whose other cell is still to come, and
/// what is done in both cells is then settled. So a state is which of the cells to come are settled, beside heads and
/// counts. Cells follow each other so that few to come are linked to those before: where second posts form chains and
/// trees, a handful of states is alive at a time. Where they are dense, states that cannot be better than others fall away:
///
/// - One with more cells settled than another one that gains as much even without these cells, in which it could let those
///   stay who take no head and count in no rule that is counted.
/// - Where neither heads nor rules are counted, one that could not reach the best choice known even with all that the links
///   between cells to come could gain: a dual solution of the matching, ``LinkPrices``, bounds it.
struct StayGroupSearch {
  /// What the cells so far, and those that are settled with them, may do.
  private struct State {
    var choice: StayGroup.Choice
    /// The cells to come that are settled, sorted.
    var settled: [Int] = []
    /// The gain beyond that of the settled cells by themselves.
    var lead: HoursPerMonth
  }

  /// Somebody who may keep two posts.
  private struct Link {
    var cells: [Int]
    /// What both cells may do then.
    var choices: [StayGroup.Choice]
  }

  private let counting: StayCounting
  /// What each cell may do where nobody holds its last post together with another.
  private let alone: [[StayGroup.Choice]]
  /// What each cell gains by those who take no head and count in no rule that is counted.
  private let idle: [HoursPerMonth]
  private let links: [Link]
  private let prices: LinkPrices?

  init(_ group: StayGroup, _ counting: StayCounting) {
    self.counting = counting
    alone = group.cells.indices.map { group.choices(in: $0, counting) }
    let idle = alone.map { choices in
      choices.filter { $0.heads == 0 && $0.counts.allSatisfy { $0 == 0 } }.map(\.gain).max() ?? .zero
    }
    self.idle = idle
    let all = group.seconders.map {
      Link(cells: [$0.main, $0.second].sorted(), choices: group.choices(keeping: $0, counting))
    }
    guard counting.isEmpty else {
      (links, prices) = (all.filter { !$0.choices.isEmpty }, nil)
      return
    }
    // Only the gain matters: whoever gains nothing by keeping both need not.
    func gain(_ link: Link) -> HoursPerMonth {
      link.cells.reduce(link.choices.first?.gain ?? .zero) { $0 - idle[$1] }
    }
    links = all.filter { !$0.choices.isEmpty && gain($0) > .zero }
    prices = LinkPrices(links.map { ($0.cells, gain($0)) }, beside: idle)
  }

  /// What the group may do, of choices that agree in heads and counts the best.
  func choices() -> [StayGroup.Choice] {
    var states = [State(choice: StayGroup.Choice(counts: counting.rules.map { _ in 0 }), lead: .zero)]
    var isDone = [Bool](repeating: false, count: alone.count)
    for place in order() {
      isDone[place] = true
      let open = links.filter { $0.cells.contains(place) && $0.cells.allSatisfy { $0 == place || !isDone[$0] } }
      states = best(states.flatMap { extended($0, by: place, open) }, isDone)
    }
    return states.map(\.choice)
  }

  /// The cells: next comes the one after which the fewest to come are linked to those before.
  private func order() -> [Int] {
    var neighbours = [Set<Int>](repeating: [], count: alone.count)
    for link in links { for cell in link.cells { neighbours[cell].formUnion(link.cells) } }
    var (order, border, rest): ([Int], Set<Int>, Set<Int>) = ([], [], Set(alone.indices))
    func width(after next: Int) -> Int { border.union(neighbours[next].intersection(rest)).subtracting([next]).count }
    while let next = rest.min(by: { (width(after: $0), $0) < (width(after: $1), $1) }) {
      border = border.union(neighbours[next].intersection(rest)).subtracting([next])
      order.append(next)
      rest.remove(next)
    }
    return order
  }

  private func extended(_ state: State, by place: Int, _ open: [Link]) -> [State] {
    var next = state
    if let settled = state.settled.firstIndex(of: place) {
      next.settled.remove(at: settled)
      next.lead += idle[place]
      return [next]
    }
    var all: [State] = []
    func take(_ choices: [StayGroup.Choice], settling cells: [Int]) {
      for choice in choices {
        guard let sum = counting.sum(state.choice, choice) else { continue }
        next.choice = sum
        next.settled = (state.settled + cells).sorted()
        next.lead = state.lead + choice.gain
        for cell in cells { next.lead = next.lead - idle[cell] }
        all.append(next)
      }
    }
    take(alone[place], settling: [])
    for link in open where state.settled.allSatisfy({ !link.cells.contains($0) }) {
      take(link.choices, settling: link.cells.filter { $0 != place })
    }
    return all
  }

  /// Those of the states that may lead to a best choice.
  private func best(_ states: [State], _ isDone: [Bool]) -> [State] {
    let promising = prices.map { prices in
      states.filter { prices.isPromising($0.lead, settled: $0.settled, isDone) }
    }
    // States that gain most come first, so none is dropped for one that is dropped itself.
    let ranked = (promising ?? states).enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      if first.lead != second.lead { return second.lead < first.lead }
      return (first.settled.count, left.offset) < (second.settled.count, right.offset)
    }
    var kept: [State] = []
    for (_, state) in ranked {
      let isBeaten = kept.contains { better in
        better.settled.count <= state.settled.count && counting.isAsOpen(better.choice, as: state.choice)
          && Set(better.settled).isSubset(of: state.settled)
      }
      if !isBeaten { kept.append(state) }
    }
    return kept
  }
}
