import StaffingDomain

/// The best recruits and shared posts for given heads and pools, by trying all that could be worth it.
struct PlanCompletion {
  /// Hours a month that recruits and shared posts recover.
  private(set) var gain = 0.0
  /// Recruits of each cell.
  private(set) var recruits: [Int]
  /// Shared posts of each cell, as offsets.
  private(set) var shared: [[Int]]

  private let rules: PlanRules
  private let state: PlanState
  /// Posts worth sharing: the hours saved are more than the overhead.
  private var candidates: [(cell: Int, post: Int, worth: Double)] = []
  /// What recruits recover at most.
  private let recruitGain: Double
  private var sharing: [[Int]]
  private var load: [Double]

  /// Searches all choices of shared posts that may be better, and all recruits for each.
  init(_ state: PlanState, _ rules: PlanRules, atMost recruitGain: Double) {
    (self.state, self.rules, self.recruitGain) = (state, rules, recruitGain)
    recruits = Array(repeating: 0, count: rules.values.count)
    shared = Array(repeating: [], count: rules.values.count)
    sharing = shared
    load = Array(repeating: 0, count: rules.poolCount)
    for cell in rules.values.indices where state.members[rules.pools[cell]] > 0 {
      let posts = rules.values[cell].indices
      for post in posts.suffix(rules.shareable[cell]) where !state.combined[cell] || post < posts.endIndex - 1 {
        let worth = PlanBound.worth(cell, post, rules)
        if worth > 0 { candidates.append((cell, post, worth)) }
      }
    }
    candidates.sort { $0.worth > $1.worth }
    share(from: 0, atMost: candidates.reduce(recruitGain) { $0 + $1.worth })
  }

  /// Shares or leaves the candidates from a place on; what was chosen before recovers no more than `limit` with them.
  private mutating func share(from place: Int, atMost limit: Double) {
    if limit <= gain { return }
    guard place < candidates.count else { return recruit() }
    let (cell, post, worth) = candidates[place]
    let pool = rules.pools[cell]
    let size = rules.hours[cell][post] / rules.month
    if state.used(cell) + sharing[cell].count < rules.room[cell],
      load[pool] + size <= Double(state.members[pool]) + 1e-9
    {
      load[pool] += size
      sharing[cell].append(post)
      share(from: place + 1, atMost: limit)
      sharing[cell].removeLast()
      load[pool] -= size
    }
    share(from: place + 1, atMost: limit - worth)
  }

  /// What the shared posts chosen recover when the heads fill the first of the other posts.
  private var sharedGain: Double {
    var gain = 0.0
    for cell in sharing.indices where !sharing[cell].isEmpty {
      let unshared = rules.open(cell, isCombined: state.combined[cell])
      gain += unshared.dropFirst(state.heads[cell]).reduce(0, +) - open(cell).reduce(0, +)
      for post in sharing[cell] { gain -= rules.overhead * rules.hours[cell][post] }
    }
    return gain
  }

  /// The values of the posts that are neither shared nor held, best first.
  private func open(_ cell: Int) -> [Double] {
    Array(
      rules.open(cell, isCombined: state.combined[cell], shared: sharing[cell]).dropFirst(state.heads[cell]))
  }

  private mutating func recruit() {
    var search = RecruitSearch(
      quotas: rules.quotas, total: rules.totalQuota,
      places: zip(rules.establishment, state.inCommune).map { $0 - $1 })
    for cell in rules.values.indices where rules.quotas[cell % rules.positions] > 0 {
      // Values fall, so that the recruits of a cell are worth their hours up to some number.
      let gains = open(cell).map { $0 - rules.recruitHours }.prefix { $0 > 0 }
      let room = min(gains.count, rules.room[cell] - state.used(cell) - sharing[cell].count)
      if room > 0 {
        search.cells.append(
          (cell: cell, commune: cell / rules.positions, position: cell % rules.positions, Array(gains.prefix(room))))
      }
    }
    search.run()
    let total = sharedGain + search.best
    guard total > gain else { return }
    gain = total
    shared = sharing.map { $0.sorted() }
    recruits = Array(repeating: 0, count: rules.values.count)
    for (cell, count) in zip(search.cells, search.bestCounts) { recruits[cell.cell] = count }
  }
}

/// Tries every number of recruits of every cell within quotas and establishments.
private struct RecruitSearch {
  var quotas: [Int]
  var total: Int
  /// Heads that each commune may still take.
  var places: [Int]
  /// Cells with what each further recruit recovers.
  var cells: [(cell: Int, commune: Int, position: Int, gains: [Double])] = []
  private(set) var best = 0.0
  private(set) var bestCounts: [Int] = []
  private var counts: [Int] = []
  private var gain = 0.0

  init(quotas: [Int], total: Int, places: [Int]) { (self.quotas, self.total, self.places) = (quotas, total, places) }

  mutating func run() {
    guard counts.count < cells.count else {
      if gain > best { (best, bestCounts) = (gain, counts) }
      return
    }
    let (_, commune, position, gains) = cells[counts.count]
    let before = gain
    for count in 0...min(gains.count, quotas[position], total, places[commune]) {
      if count > 0 { gain += gains[count - 1] }
      counts.append(count)
      quotas[position] -= count
      total -= count
      places[commune] -= count
      run()
      places[commune] += count
      total += count
      quotas[position] += count
      counts.removeLast()
    }
    gain = before
  }
}
