import StaffingDomain

/// Repairs in the order of what they gain, told one after the other: what mends the target, and what gains hours elsewhere.
///
/// Of repairs that were only looked at, the best plan is looked for when their turn comes: where what they gain at most is more
/// than what the next one gains, or where they may ask for as little as it does.
struct RepairRanking {
  /// The two kinds of repairs that are shown.
  enum Kind: CaseIterable { case mending, elsewhere }

  /// Repairs of which the best plan is looked for at the same time; a number of threads would make a difference to nothing
  /// but the order of work.
  private static let atOnce = 2

  private let trials: RepairTrials
  /// Those that gain hours as far as is known, in the order in which they were thought of.
  private var known: [RepairTrial]
  /// Those whose turn has not come.
  private var waiting: Set<Int>
  /// Those that turned out to gain nothing, or to have no plan.
  private var dropped: Set<Int> = []
  /// Those of which it was found out whether they may mend the target.
  private var sharpened: Set<Int> = []
  /// Repairs that gain nothing, found out here.
  private(set) var gainless = 0
  /// Repairs of which no plan is known.
  private(set) var undecided = 0

  init(_ found: [RepairTrial], by trials: RepairTrials) {
    (known, self.trials) = (found, trials)
    waiting = Set(found.indices)
  }

  /// Repairs of which the best plan was not looked for, as others are at least as good.
  var outranked: Int { known.indices.count { !known[$0].isFinal && !dropped.contains($0) } }

  /// The next repairs of each kind, most hours gained first; fewer where there are no more.
  ///
  /// - Throws: Faults of the solver.
  mutating func next(_ wanted: [Kind: Int]) throws -> [(kind: Kind, trial: RepairTrial)] {
    var left = wanted
    var found: [(kind: Kind, trial: RepairTrial)] = []
    while let first = heads(left).first {
      guard known[first].isFinal else {
        try settle(heads(left).filter { !known[$0].isFinal }, asMending: left[.elsewhere, default: 0] <= 0)
        continue
      }
      let rivals = rivals(of: first)
      guard rivals.isEmpty else {
        try settle(rivals, asMending: false)
        continue
      }
      waiting.remove(first)
      let kind = kind(of: known[first])
      let alike = known.indices.filter { known[$0].isFinal && self.kind(of: known[$0]) == kind }
      guard let place = alike.firstIndex(of: first),
        !RepairTrial.isDominated(place, among: alike.map { known[$0] })
      else { continue }
      found.append((kind, known[first]))
      left[kind, default: 0] -= 1
    }
    return found
  }

  /// Those whose turn may come, most hours gained at most first.
  private func heads(_ left: [Kind: Int]) -> [Int] {
    waiting.filter { place in
      let trial = known[place]
      let kinds = trial.isFinal ? [kind(of: trial)] : trial.mayMend ? Kind.allCases : [.elsewhere]
      return kinds.contains { left[$0, default: 0] > 0 }
    }.sorted { (known[$1].most, $0) < (known[$0].most, $1) }
  }

  /// Those that may ask for as little as a repair and do as much, of which the best plan is not known.
  private func rivals(of place: Int) -> [Int] {
    known.indices.filter { other in
      let rival = known[other]
      return !rival.isFinal && !dropped.contains(other) && rival.most - known[place].gain.value >= Tolerances.noGain
        && rival.asksForAsLittle(as: known[place])
    }
  }

  private func kind(of trial: RepairTrial) -> Kind { trial.wanting < trials.wanting ? .mending : .elsewhere }

  /// Looks for the best plans of the first of some repairs.
  ///
  /// - Parameter asMending: Whether they are of interest only where they mend the target: then it is first found out whether
  ///   they may.
  private mutating func settle(_ places: [Int], asMending: Bool) throws {
    let first = Array(places.prefix(Self.atOnce))
    let sharpens = first.map { asMending && known[$0].leastMending != nil && !sharpened.contains($0) }
    for (place, sharpens) in zip(first, sharpens) where sharpens { sharpened.insert(place) }
    let outcomes = try trials.sideBySide(Array(zip(first.map { known[$0] }, sharpens))) { [trials] piece in
      let (look, sharpens) = piece
      return sharpens ? try trials.sharpened(look) : try trials.final(look.repair, from: look.solved)
    }
    for (place, outcome) in zip(first, outcomes) {
      switch outcome {
      case .gains(let trial): known[place] = trial
      case .gainless, .undecided:
        waiting.remove(place)
        dropped.insert(place)
        if case .gainless = outcome { gainless += 1 } else { undecided += 1 }
      }
    }
  }
}
