import Planning
import StaffingDomain

/// Takes out of a repair the changes that it can do without, one by one, as answers come: what one move alone would need is not
/// what the best plan needs.
///
/// What mends the target still mends it as far then, and what gains hours elsewhere gains as many. Changes for everybody
/// are tried first. Where what is left asks for all that a lean repair asks for, that one is known to be the end.
struct RepairShrinking {
  /// What is left.
  private(set) var lean: RepairTrial
  /// What is known, to which what is answered here is added.
  private(set) var known: KnownRepairs
  /// Whether nothing is left that can be shown: the best plan gains nothing or is not known.
  private(set) var isDropped = false

  private let origin: RepairTrial
  private let mends: Bool
  private var edits: [CaseEdit]
  /// What was not tried yet.
  private var untried: ArraySlice<CaseEdit>
  private var isDone = false

  /// Prepares the search for what a repair can do without.
  ///
  /// - Parameter known: What is known of other repairs of the target.
  init(_ trial: RepairTrial, mends: Bool, known: KnownRepairs) {
    (origin, lean, edits, self.mends, self.known) = (trial, trial, trial.repair.edits, mends, known)
    untried = trial.repair.editsByBreadth[...]
  }

  /// Goes on as far as answers are known; returns what has to be asked next, nil at the end.
  mutating func question(after answer: (RepairTrials.Question) throws -> RepairTrials.Outcome?) rethrows
    -> RepairTrials.Question?
  {
    while let fewer = nextFewer() {
      if mends, known.lean(within: fewer, leaving: lean.wanting) != nil {
        take(fewer, nil)
      } else if let before = known.outcome(of: fewer), mends || before.isFinal {
        take(fewer, before)
      } else {
        let question = RepairTrials.Question(trial: origin, kind: .keeping(fewer))
        guard let outcome = try answer(question) else { return question }
        take(fewer, outcome)
      }
    }
    return try finish(answer)
  }

  /// What may have to be asked after a question that is not answered yet: what follows if the change has to stay, and if not.
  func likely() -> [RepairTrials.Question] {
    guard let fewer = nextFewer() else { return [] }
    var (staying, leaving) = (self, self)
    staying.untried.removeFirst()
    leaving.take(fewer, nil)
    // Once it can go, what is left is another trial than the one at hand: its best plan cannot be asked of this one.
    let next = leaving.question { _ in nil }.flatMap { $0.kind == .best ? nil : $0 }
    return [staying.question { _ in nil }, next].compactMap(\.self)
  }

  /// The changes without the next one that is tried; nil where all were.
  private func nextFewer() -> [CaseEdit]? {
    guard let edit = untried.first, edits.count > 1 else { return nil }
    return edits.filter { $0 != edit }
  }

  /// Takes down what is left with fewer changes.
  ///
  /// - Parameter outcome: How it ended; nil where it is known to lead to a lean repair.
  private mutating func take(_ fewer: [CaseEdit], _ outcome: RepairTrials.Outcome?) {
    untried.removeFirst()
    guard let outcome else {
      edits = fewer
      return
    }
    if mends { known.note(outcome, of: fewer) }
    guard let next = outcome.trial, next.wanting <= lean.wanting else { return }
    if mends || next.gain.value - origin.gain.value >= Tolerances.noGain { (lean, edits) = (next, fewer) }
  }

  /// Looks for the best plan of what is left.
  private mutating func finish(
    _ answer: (RepairTrials.Question) throws -> RepairTrials.Outcome?
  ) rethrows -> RepairTrials.Question? {
    guard !isDone else { return nil }
    if Set(edits) != Set(lean.repair.edits), let end = known.lean(within: edits, leaving: lean.wanting) { lean = end }
    if !lean.isFinal {
      let question = RepairTrials.Question(trial: lean, kind: .best)
      guard let outcome = try answer(question) else { return question }
      known.note(outcome, of: lean.repair.edits)
      if let best = outcome.trial { lean = best } else { isDropped = true }
    }
    isDone = true
    if mends, !isDropped { known.note(lean: lean) }
    return nil
  }
}
