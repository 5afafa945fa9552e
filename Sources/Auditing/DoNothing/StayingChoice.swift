/// Which free officers of a commune stay, and who keeps two posts, when nobody moves, so that the most hours are saved.
///
/// An officer who stays fills the dearest post that is left in the cell, and counts for team rules of the commune as
/// long as officers are missing there. Savings are relative to every free officer being surplus and every pinned one
/// holding one post.
///
/// Without team rules that couple officers and second posts the cheapest officers of a cell stay first and savings only
/// fall within a cell, so keeping those who save most, over all cells, is best. Else a dynamic programme over the
/// officers, cell by cell, finds the best choice: ``StayingSearch``. The rules of one commune can be made so many that
/// no exact search ends; beyond a number of states the least promising are dropped and `bound` says how much saving
/// they might have led to.
struct StayingChoice {
  /// A free officer.
  struct Candidate {
    /// Hours of staying less hours of surplus.
    var cost: Double
    /// The coupling rules that the officer counts for, as indices of ``StayingChoice/rules``.
    var rules: [Int]
    /// The second post that the officer might keep, as an index of ``StayingChoice/links``; nil where there is none.
    var link: Int?
  }

  /// The free officers of one cell, its posts and how many of them pinned officers hold.
  struct CellPart {
    /// The values of all posts, falling.
    let posts: [Double]
    /// The pinned officers of the cell.
    let pinned: Int
    /// The free officers, cheapest first.
    let candidates: [Candidate]

    init(posts: [Double], pinned: Int = 0, candidates: [Candidate]) {
      (self.posts, self.pinned) = (posts, pinned)
      self.candidates = candidates.sorted { $0.cost < $1.cost }
    }

    /// The values of the posts that are left to free officers.
    var values: ArraySlice<Double> { posts.dropFirst(pinned) }
  }

  /// Somebody who holds the last posts of two cells today, and might keep both.
  struct Link {
    /// The cell of the main post, as an index of ``StayingChoice/cells``.
    var main: Int
    /// The cell of the second post.
    var second: Int
    /// Hours of the second post.
    let cost: Double
    /// The officer, where free; nil for a pinned one, who stays in any case.
    let candidate: Candidate?
  }

  /// A team rule for which more officers might count than are missing.
  struct Rule {
    /// Officers missing when only pinned officers stay, 1 or more.
    let missing: Int
    /// Hours for each missing officer, above 0.
    let penalty: Double
  }

  /// How many free officers may stay; nil means no limit.
  var room: Int?
  /// The cells that have free officers, and those that links touch.
  var cells: [CellPart] = []
  /// The rules that couple officers.
  var rules: [Rule] = []
  /// The second posts that couple cells; those that could never save hours need not be listed.
  var links: [Link] = []

  /// States that are kept at once; a commune of real size stays far below.
  static let stateLimit = 100_000

  init(room: Int?) { self.room = room }

  /// The most saving found, and a bound on the saving of every choice.
  func mostSaving(stateLimit: Int = StayingChoice.stateLimit) -> (found: Double, bound: Double) {
    guard !rules.isEmpty || !links.isEmpty else {
      let saving = savings(of: cells).prefix(room ?? .max).reduce(0, +)
      return (saving, saving)
    }
    var search = StayingSearch(inLinkedOrder(), known: bestGreedySaving, stateLimit: stateLimit)
    return search.run()
  }

  /// The positive savings of keeping officers of some cells without regard to what couples them, largest first.
  func savings(of parts: some Sequence<CellPart>, bonus: (Candidate) -> Double = { _ in 0 }) -> [Double] {
    chosen(of: parts, bonus: bonus).map(\.saving)
  }

  /// Officers whose staying saves hours in a cell on its own, by saving, largest first.
  private func chosen(
    of parts: some Sequence<CellPart>, bonus: (Candidate) -> Double
  ) -> [(saving: Double, candidate: Candidate, value: Double)] {
    var found: [(saving: Double, candidate: Candidate, value: Double)] = []
    for part in parts {
      let priced = part.candidates.map { (cost: $0.cost - bonus($0), candidate: $0) }.sorted { $0.cost < $1.cost }
      for (value, entry) in zip(part.values, priced) where value - entry.cost > 0 {
        found.append((value - entry.cost, entry.candidate, value))
      }
    }
    return found.sorted { $0.saving > $1.saving }
  }

  /// The better of two quick choices, nobody keeping two posts: rules passed over, and every officer credited for all
  /// rules at once.
  private var bestGreedySaving: Double {
    let credit: (Candidate) -> Double = { $0.rules.reduce(0) { $0 + rules[$1].penalty } }
    return [{ _ in 0 }, credit].map { bonus in
      var missing = rules.map(\.missing)
      var saving = 0.0
      for entry in chosen(of: cells, bonus: bonus).prefix(room ?? .max) {
        saving += entry.value - entry.candidate.cost
        for rule in entry.candidate.rules where missing[rule] > 0 {
          missing[rule] -= 1
          saving += rules[rule].penalty
        }
      }
      return saving
    }.reduce(0, max)
  }

  /// The same choice with linked cells first, neighbours after each other, so that few links are open at any place.
  private func inLinkedOrder() -> StayingChoice {
    guard !links.isEmpty else { return self }
    var neighbours = [[Int]](repeating: [], count: cells.count)
    for link in links {
      neighbours[link.main].append(link.second)
      neighbours[link.second].append(link.main)
    }
    var order: [Int] = []
    var isPlaced = [Bool](repeating: false, count: cells.count)
    for start in cells.indices where !isPlaced[start] && !neighbours[start].isEmpty {
      var next = order.count
      order.append(start)
      isPlaced[start] = true
      while next < order.count {
        for cell in neighbours[order[next]].sorted() where !isPlaced[cell] {
          order.append(cell)
          isPlaced[cell] = true
        }
        next += 1
      }
    }
    order += cells.indices.filter { !isPlaced[$0] }
    var places = order
    for (place, cell) in order.enumerated() { places[cell] = place }
    var ordered = self
    ordered.cells = order.map { cells[$0] }
    for index in links.indices {
      (ordered.links[index].main, ordered.links[index].second) = (
        places[links[index].main], places[links[index].second]
      )
    }
    return ordered
  }
}
