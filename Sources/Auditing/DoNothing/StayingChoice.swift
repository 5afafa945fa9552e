/// Which free officers of a commune stay when nobody moves, so that the most hours are saved.
///
/// An officer who stays fills the dearest post that is left in the cell, and counts for team rules of the commune as
/// long as officers are missing there. Savings are relative to everybody being surplus.
///
/// Without team rules that couple officers the cheapest officers of a cell stay first and savings only fall within a
/// cell, so keeping those who save most, over all cells, is best. With them a dynamic programme over the officers, cell
/// by cell, keeps the best saving for every number of heads (of the commune where room is limited, and of the cell) and
/// every tally of the rules, capped at what is missing. States that cannot beat a choice already known are dropped, so
/// few remain. The rules of one commune can be made so many that no exact search ends; beyond a number of states the
/// least promising are dropped and `bound` says how much saving they might have led to.
struct StayingChoice {
  /// A free officer.
  struct Candidate {
    /// Hours of staying less hours of surplus.
    var cost: Double
    /// The coupling rules that the officer counts for, as indices of ``StayingChoice/rules``.
    var rules: [Int]
  }

  /// The free officers of one cell and its posts that are left to them.
  struct CellPart {
    /// The values of the posts, falling.
    let values: [Double]
    /// The officers, cheapest first.
    let candidates: [Candidate]

    init(values: [Double], candidates: [Candidate]) {
      self.values = values
      self.candidates = candidates.sorted { $0.cost < $1.cost }
    }
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
  /// The cells that have free officers.
  var cells: [CellPart] = []
  /// The rules that couple officers.
  var rules: [Rule] = []

  /// States that are kept at once; a commune of real size stays far below.
  static let stateLimit = 100_000

  init(room: Int?) { self.room = room }

  /// The most saving found, and a bound on the saving of every choice.
  func mostSaving(stateLimit: Int = StayingChoice.stateLimit) -> (found: Double, bound: Double) {
    guard !rules.isEmpty else {
      let saving = savings(of: cells).prefix(room ?? .max).reduce(0, +)
      return (saving, saving)
    }
    var search = StayingSearch(self, known: bestGreedySaving, stateLimit: stateLimit)
    return search.run()
  }

  /// The positive savings of keeping officers of some cells without regard to rules that couple, largest first.
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

  /// The better of two quick choices: rules passed over, and every officer credited for all rules at once.
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
}
