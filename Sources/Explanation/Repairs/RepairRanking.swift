import Planning
import StaffingDomain

/// Repairs in the order of what they gain at most, told one after the other: what mends the target, and what gains hours
/// elsewhere.
///
/// Of repairs that were only looked at more is found out when their turn comes: whether they mend the target, and the best plan
/// where what is shown hangs on it.
struct RepairRanking {
  /// The two kinds of repairs that are shown.
  enum Kind: CaseIterable { case mending, elsewhere }

  /// Repairs that are worked on at the same time; a number of threads would make a difference to nothing but the order of work.
  private static let atOnce = 4

  typealias Answers = AnswersAhead<RepairTrials.Question, RepairTrials.Outcome>

  private let trials: RepairTrials
  private let answers: Answers
  /// Those that gain hours as far as is known, in the order in which they were thought of.
  private var trial: [RepairTrial]
  /// Those whose turn has not come.
  private var waiting: Set<Int>
  /// Those that turned out to gain nothing, or to have no plan.
  private var dropped: Set<Int> = []
  /// What was found out, here and when changes are taken out again.
  var known = KnownRepairs()
  /// Repairs that gain nothing, found out here.
  private(set) var gainless = 0
  /// Repairs of which no plan is known.
  private(set) var undecided = 0

  init(_ found: [RepairTrial], by trials: RepairTrials, asking answers: Answers) {
    (trial, self.trials, self.answers) = (found, trials, answers)
    waiting = Set(found.indices)
    for place in found.indices { note(place) }
  }

  /// Repairs of which the best plan was not looked for, as others are at least as good.
  var outranked: Int { trial.indices.count { !trial[$0].isFinal && !dropped.contains($0) } }

  /// The next repairs of each kind, most hours gained at most first, ``atOnce`` of them; fewer where there are no more.
  ///
  /// - Parameter wanted: How many more of each kind are wanted.
  /// - Throws: Faults of the solver.
  mutating func next(_ wanted: [Kind: Int]) throws -> [(kind: Kind, trial: RepairTrial)] {
    var left = wanted
    var found: [(kind: Kind, trial: RepairTrial)] = []
    while found.count < Self.atOnce, let first = heads(left).first {
      if saysNothingNew(first, left) {
        waiting.remove(first)
      } else if try !settleMore(than: first, left) {
        waiting.remove(first)
        let kind = kind(of: trial[first])
        guard !isDominated(first) else { continue }
        found.append((kind, trial[first]))
        left[kind, default: 0] -= 1
      }
    }
    return found
  }

  /// Those whose turn may come, most hours gained at most first.
  private func heads(_ left: [Kind: Int]) -> [Int] {
    waiting.filter { place in
      let trial = trial[place]
      let kinds = trial.isTold ? [kind(of: trial)] : trial.mayMend ? Kind.allCases : [.elsewhere]
      return kinds.contains { left[$0, default: 0] > 0 }
    }.sorted { (trial[$1].most, $0) < (trial[$0].most, $1) }
  }

  /// Whether a lean repair is all that would be left of a repair that is shown for mending the target.
  private func saysNothingNew(_ place: Int, _ left: [Kind: Int]) -> Bool {
    let trial = trial[place]
    if trial.isTold {
      guard kind(of: trial) == .mending, let end = known.end(of: trial.repair, leaving: trial.wanting) else {
        return false
      }
      return end.repair.edits.count < trial.repair.edits.count
    }
    // Whoever leaves nothing wanting cannot be outdone, whatever this one would leave.
    return left[.elsewhere, default: 0] <= 0 && known.end(of: trial.repair, leaving: 0) != nil
  }

  /// Finds out more of a repair whose turn has come, or of others on which that hangs; returns whether anything was to be found
  /// out.
  private mutating func settleMore(than first: Int, _ left: [Kind: Int]) throws -> Bool {
    let open = open(left)
    let parts = parts(of: open)
    if !parts.isEmpty {
      try settle(parts, before: open, left)
    } else if !trial[first].isTold {
      try settle(open, before: [], left)
    } else {
      let rivals = trial[first].isFinal ? rivals(of: first) : []
      guard !rivals.isEmpty else { return false }
      try settle(rivals, before: open, nil)
    }
    return true
  }

  /// Those whose turn may come and of which more has to be found out first.
  private func open(_ left: [Kind: Int]) -> [Int] {
    heads(left).filter { !trial[$0].isTold && !saysNothingNew($0, left) }
  }

  /// What is asked of a repair whose turn may come: whether it mends the target, or its best plan where that may be shown besides.
  private func question(of place: Int, _ left: [Kind: Int]) -> RepairTrials.Question {
    let asksForBest = left[.elsewhere, default: 0] > 0 && trial[place].wanting >= trials.wanting
    return RepairTrials.Question(trial: trial[place], kind: asksForBest ? .best : .mends)
  }

  /// What will be asked next, as far as it hangs on nothing that is not known yet.
  ///
  /// - Parameter wanted: How many more of each kind are wanted.
  func likely(_ wanted: [Kind: Int]) -> [RepairTrials.Question] { open(wanted).map { question(of: $0, wanted) } }

  /// Single changes for which others ask too, with more: what is known of them tells what is left of the others.
  private func parts(of places: [Int]) -> [Int] {
    trial.indices.filter { part in
      let edits = trial[part].repair.edits
      return edits.count == 1 && !trial[part].isTold && trial[part].mayMend && !dropped.contains(part)
        && places.contains { $0 != part && edits.allSatisfy(trial[$0].repair.edits.contains) }
    }
  }

  /// Those that may ask for as little as a repair and do as much, of which the best plan is not known.
  private func rivals(of place: Int) -> [Int] {
    trial.indices.filter { other in
      let rival = trial[other]
      return !rival.isFinal && !dropped.contains(other) && rival.most - trial[place].gain.value >= Tolerances.noGain
        && rival.asksForAsLittle(as: trial[place])
    }
  }

  /// Whether another one of its kind asks for as little and does as much, as far as best plans are known.
  private func isDominated(_ place: Int) -> Bool {
    let kind = kind(of: trial[place])
    let alike = trial.indices.filter { trial[$0].isFinal && self.kind(of: trial[$0]) == kind }
    guard let own = alike.firstIndex(of: place) else { return false }
    return RepairTrial.isDominated(own, among: alike.map { trial[$0] })
  }

  private func kind(of trial: RepairTrial) -> Kind { trial.wanting < trials.wanting ? .mending : .elsewhere }

  /// Finds out of the first of some repairs whether they mend the target, or their best plan.
  ///
  /// - Parameters:
  ///   - later: Those of which more is to be found out after them.
  ///   - left: How many more of each kind are wanted; nil asks for best plans.
  private mutating func settle(_ places: [Int], before later: [Int], _ left: [Kind: Int]?) throws {
    func asked(_ place: Int) -> RepairTrials.Question {
      left.map { question(of: place, $0) } ?? RepairTrials.Question(trial: trial[place], kind: .best)
    }
    let first = Array(places.prefix(Self.atOnce))
    let ahead = Array(places.dropFirst(Self.atOnce)) + later
    let outcomes = try answers.answers(to: first.map(asked), ahead: ahead.map(asked))
    for (place, outcome) in zip(first, outcomes) {
      switch outcome {
      case .gains(let found): trial[place] = found
      case .gainless, .undecided:
        waiting.remove(place)
        dropped.insert(place)
        if case .gainless = outcome { gainless += 1 } else { undecided += 1 }
      }
      known.note(outcome, of: trial[place].repair.edits)
      note(place)
    }
    let done = trial.indices.count { !waiting.contains($0) || trial[$0].isTold }
    trials.report(PricingProgress(.repairs, done: done, of: trial.count))
  }

  /// Takes down a repair that can do without none of its changes, as it has no other.
  private mutating func note(_ place: Int) {
    let found = trial[place]
    guard found.repair.edits.count == 1, found.isTold, kind(of: found) == .mending, !dropped.contains(place) else {
      return
    }
    known.note(lean: found)
  }
}
