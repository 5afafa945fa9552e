/// The dynamic programme of ``StayingChoice``: officer by officer, dropping states that cannot beat what is known.
struct StayingSearch {
  /// What the officers looked at so far leave behind.
  private struct State: Hashable, Comparable {
    /// Officers who stay, in the whole commune; always 0 where room is not limited.
    var heads = 0
    /// Officers who stay in the current cell.
    var inCell = 0
    /// Officers still missing for each rule.
    var missing: [Int]

    static func < (left: State, right: State) -> Bool {
      if (left.heads, left.inCell) != (right.heads, right.inCell) {
        return (left.heads, left.inCell) < (right.heads, right.inCell)
      }
      return left.missing.lexicographicallyPrecedes(right.missing)
    }
  }

  private let choice: StayingChoice
  private let stateLimit: Int
  private var states: [State: Double]
  /// The most saving of a whole choice known so far.
  private var known: Double
  /// The most that a state dropped for its number might have led to.
  private var dropped = -Double.infinity
  /// What later cells can save with a number of heads, rules passed over: sums of the largest savings, cell by cell.
  private let laterSavings: [[Double]]
  /// Officers of later cells who count for each rule, cell by cell.
  private let laterHelpers: [[Int]]

  init(_ choice: StayingChoice, known: Double, stateLimit: Int) {
    self.choice = choice
    self.known = known
    self.stateLimit = stateLimit
    states = [State(missing: choice.rules.map(\.missing)): 0]
    var sums: [[Double]] = []
    var helpers: [[Int]] = []
    for index in choice.cells.indices {
      let later = choice.cells[(index + 1)...]
      sums.append(choice.savings(of: later).reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) })
      helpers.append(StayingSearch.helpers(of: later.flatMap(\.candidates), rules: choice.rules.count))
    }
    (laterSavings, laterHelpers) = (sums, helpers)
  }

  private static func helpers(of candidates: some Sequence<StayingChoice.Candidate>, rules: Int) -> [Int] {
    var helpers = [Int](repeating: 0, count: rules)
    for candidate in candidates { for rule in candidate.rules { helpers[rule] += 1 } }
    return helpers
  }

  /// The most saving found, and a bound on the saving of every choice.
  mutating func run() -> (found: Double, bound: Double) {
    for cell in choice.cells.indices {
      let candidates = choice.cells[cell].candidates
      for place in candidates.indices {
        decide(candidates[place], in: choice.cells[cell])
        prune(cell: cell, rest: candidates[(place + 1)...])
      }
      leaveCell()
    }
    for saving in states.values { known = max(known, saving) }
    return (known, max(known, dropped))
  }

  /// The officer stays or is surplus.
  private mutating func decide(_ candidate: StayingChoice.Candidate, in cell: StayingChoice.CellPart) {
    var next = states
    for (state, saving) in states where state.inCell < cell.values.count {
      if let room = choice.room, state.heads >= room { continue }
      var kept = state
      var total = saving + cell.values[state.inCell] - candidate.cost
      kept.inCell += 1
      if choice.room != nil { kept.heads += 1 }
      for rule in candidate.rules where kept.missing[rule] > 0 {
        kept.missing[rule] -= 1
        total += choice.rules[rule].penalty
      }
      next[kept] = max(next[kept] ?? -.infinity, total)
    }
    states = next
  }

  /// How many officers of the cell stayed does not matter any more.
  private mutating func leaveCell() {
    var next: [State: Double] = [:]
    next.reserveCapacity(states.count)
    for (state, saving) in states {
      var left = state
      left.inCell = 0
      next[left] = max(next[left] ?? -.infinity, saving)
    }
    states = next
  }

  /// Drops states that cannot beat what is known, and the least promising where there are too many.
  private mutating func prune(cell: Int, rest: ArraySlice<StayingChoice.Candidate>) {
    for saving in states.values { known = max(known, saving) }
    let helpers = zip(laterHelpers[cell], StayingSearch.helpers(of: rest, rules: choice.rules.count)).map(+)
    let values = choice.cells[cell].values
    var promises: [State: Double] = [:]
    for (state, saving) in states {
      var promise = saving + laterSaving(cell: cell, state)
      // In this cell the cheapest officers left would take the dearest posts left.
      for (value, candidate) in zip(values.dropFirst(state.inCell), rest) { promise += max(0, value - candidate.cost) }
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
