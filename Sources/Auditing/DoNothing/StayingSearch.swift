/// The dynamic programme of ``StayingChoice``: cell by cell and officer by officer, dropping states that cannot beat
/// what is known.
///
/// It is exact. Of the officers looked at so far, later ones need to know no more than how many heads are taken (where
/// room is limited), how many stay in the current cell, how many are missing for each rule, and which second posts were
/// decided at one of their cells while the other is still to come: of all that agree in this, the one that saves most
/// is as good as any. At a cell it is first decided who holds its last post together with another (``LastPostHold``),
/// nobody or one of those who hold it so today, since a last post is held once; what was decided at the other cell
/// binds. So the pairs of cells that keep a common holder are a matching, and every matching is looked at, though never
/// one by one: only the links between cells that are done and cells to come count, which are few because neighbours
/// follow each other. Without team rules only linked cells are searched, and the best of the others follow as a list.
struct StayingSearch {
  /// What the officers looked at so far leave behind.
  private struct State: Hashable, Comparable {
    /// Officers who stay, in the whole commune; always 0 where room is not limited.
    var heads = 0
    /// Officers who hold one post in the current cell.
    var inCell = 0
    /// Who holds the last post of the current cell together with another, as an index of its holds.
    var hold = 0
    /// Officers still missing for each rule.
    var missing: [Int]
    /// The links that are kept and of which one cell is to come, sorted.
    var promised: [Int] = []

    private var key: [Int] { [heads, inCell, hold] + missing + promised }

    static func < (left: State, right: State) -> Bool { left.key.lexicographicallyPrecedes(right.key) }
  }

  private let choice: StayingChoice
  private let stateLimit: Int
  private var states: [State: Double]
  /// The most saving of a whole choice known so far.
  private var known: Double
  /// The most that a state dropped for its number might have led to.
  private var dropped = -Double.infinity
  /// The cells that are searched; the others are taken as a list.
  private let searched: Range<Int>
  /// What later cells can save with a number of heads, rules passed over: sums of the largest savings, cell by cell.
  private let laterSavings: [[Double]]
  /// What second posts in later cells can save at most, cell by cell.
  private let laterSeconds: [Double]
  /// Officers of later cells who count for each rule, cell by cell.
  private let laterHelpers: [[Int]]

  /// - Parameter choice: The choice, linked cells first.
  init(_ choice: StayingChoice, known: Double, stateLimit: Int) {
    self.choice = choice
    self.known = known
    self.stateLimit = stateLimit
    states = [State(missing: choice.rules.map(\.missing)): 0]
    let linked = choice.links.reduce(0) { max($0, $1.main + 1, $1.second + 1) }
    searched = 0..<(choice.rules.isEmpty ? linked : choice.cells.count)
    var sums: [[Double]] = []
    var helpers: [[Int]] = []
    for index in searched {
      let later = choice.cells[(index + 1)...]
      sums.append(choice.savings(of: later).reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) })
      helpers.append(StayingSearch.helpers(of: later.flatMap(\.candidates), rules: choice.rules.count))
    }
    (laterSavings, laterHelpers) = (sums, helpers)
    laterSeconds = searched.map { cell in
      choice.links.filter { $0.second > cell }.reduce(0) {
        $0 + max(0, (choice.cells[$1.second].posts.last ?? 0) - $1.cost)
      }
    }
  }

  private static func helpers(of candidates: some Sequence<StayingChoice.Candidate>, rules: Int) -> [Int] {
    var helpers = [Int](repeating: 0, count: rules)
    for candidate in candidates { for rule in candidate.rules { helpers[rule] += 1 } }
    return helpers
  }

  /// The most saving found, and a bound on the saving of every choice.
  mutating func run() -> (found: Double, bound: Double) {
    for cell in searched {
      let holds = LastPostHold.holds(of: cell, in: choice)
      if holds.count > 1 { enter(cell, holds) }
      let candidates = choice.cells[cell].candidates
      for place in candidates.indices {
        decide(candidates[place], holds)
        prune(cell: cell, holds, rest: candidates[(place + 1)...])
      }
      leaveCell()
    }
    if let last = searched.last { learn(after: last) }
    return (known, max(known, dropped))
  }

  /// Somebody holds the last post together with another, or nobody; what was promised at the other cell binds.
  private mutating func enter(_ cell: Int, _ holds: [LastPostHold]) {
    var next: [State: Double] = [:]
    for (state, saving) in states {
      let bound = holds.indices.first { hold in holds[hold].link.map(state.promised.contains) ?? false }
      for (index, hold) in holds.enumerated() where bound.map({ $0 == index }) ?? !hold.isDecidedBefore {
        if hold.heads > 0, let room = choice.room, state.heads + hold.heads > room { continue }
        var entered = state
        entered.hold = index
        if choice.room != nil { entered.heads += hold.heads }
        if let link = hold.link {
          if bound == nil { entered.promised.append(link) } else { entered.promised.removeAll { $0 == link } }
          entered.promised.sort()
        }
        let total = saving + hold.gain + credit(hold.rules, &entered)
        next[entered] = max(next[entered] ?? -.infinity, total)
      }
    }
    states = next
  }

  /// What one who stays earns from rules for which officers are missing.
  private func credit(_ rules: [Int], _ state: inout State) -> Double {
    var earned = 0.0
    for rule in rules where state.missing[rule] > 0 {
      state.missing[rule] -= 1
      earned += choice.rules[rule].penalty
    }
    return earned
  }

  /// The officer stays with one post or is surplus.
  private mutating func decide(_ candidate: StayingChoice.Candidate, _ holds: [LastPostHold]) {
    var next = states
    for (state, saving) in states {
      let hold = holds[state.hold]
      guard state.inCell < hold.values.count, candidate.link == nil || hold.main != candidate.link else { continue }
      if let room = choice.room, state.heads >= room { continue }
      var kept = state
      let value = hold.values[hold.values.startIndex + state.inCell]
      kept.inCell += 1
      if choice.room != nil { kept.heads += 1 }
      let total = saving + value - candidate.cost + credit(candidate.rules, &kept)
      next[kept] = max(next[kept] ?? -.infinity, total)
    }
    states = next
  }

  /// How many officers of the cell stayed, and who holds its last post, does not matter any more.
  private mutating func leaveCell() {
    var next: [State: Double] = [:]
    next.reserveCapacity(states.count)
    for (state, saving) in states {
      var left = state
      (left.inCell, left.hold) = (0, 0)
      next[left] = max(next[left] ?? -.infinity, saving)
    }
    states = next
  }

  /// Remembers the best of what is a whole choice by itself, and what the list of cells adds to it after the last one.
  private mutating func learn(after cell: Int? = nil) {
    for (state, saving) in states where state.promised.isEmpty {
      known = max(known, saving + (cell.map { laterSaving(cell: $0, state) } ?? 0))
    }
  }

  /// Drops states that cannot beat what is known, and the least promising where there are too many.
  private mutating func prune(cell: Int, _ holds: [LastPostHold], rest: ArraySlice<StayingChoice.Candidate>) {
    learn()
    let helpers = zip(laterHelpers[cell], StayingSearch.helpers(of: rest, rules: choice.rules.count)).map(+)
    var promises: [State: Double] = [:]
    for (state, saving) in states {
      // Whoever keeps two posts saves in the cell of the main one no more than one who holds one post there.
      var promise = saving + laterSaving(cell: cell, state) + laterSeconds[cell]
      // In this cell the cheapest officers left would take the dearest posts left.
      let values = holds[state.hold].values.dropFirst(state.inCell)
      for (value, candidate) in zip(values, rest) { promise += max(0, value - candidate.cost) }
      for (rule, missing) in state.missing.enumerated() {
        promise += choice.rules[rule].penalty * Double(min(missing, helpers[rule]))
      }
      if promise > known { promises[state] = promise }
    }
    if promises.count > stateLimit {
      let ranked = promises.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      dropped = max(dropped, ranked[stateLimit].value)
      promises = Dictionary(uniqueKeysWithValues: ranked.prefix(stateLimit).map { ($0.key, $0.value) })
    }
    states = states.filter { promises[$0.key] != nil }
  }

  private func laterSaving(cell: Int, _ state: State) -> Double {
    let sums = laterSavings[cell]
    let room = choice.room.map { max(0, $0 - state.heads) } ?? .max
    return sums[min(room, sums.count - 1)]
  }
}
