import StaffingDomain

/// What is known of repairs of a target that were solved: whatever asks for all that one of them asks for need not be solved to
/// know what is left of it.
struct KnownRepairs: Sendable {
  /// How solves of sets of changes ended.
  private var outcomes: [Set<CaseEdit>: RepairTrials.Outcome] = [:]
  /// Those that mend the target and can do without none of their changes.
  private(set) var lean: [RepairTrial] = []

  /// How the solve of a set of changes ended; nil where it was not solved, or not far enough to tell whether it mends the target.
  func outcome(of edits: [CaseEdit]) -> RepairTrials.Outcome? { outcomes[Set(edits)] }

  /// Takes down how the solve of a repair ended; a look that tells nothing is left.
  mutating func note(_ outcome: RepairTrials.Outcome, of edits: [CaseEdit]) {
    if let trial = outcome.trial, !trial.isTold { return }
    outcomes[Set(edits)] = outcome
  }

  /// Takes down what others did.
  mutating func note(_ others: KnownRepairs) {
    outcomes.merge(others.outcomes) { own, _ in own }
    for trial in others.lean { note(lean: trial) }
  }

  /// Takes down a repair that mends the target and can do without none of its changes.
  mutating func note(lean trial: RepairTrial) {
    guard let place = lean.firstIndex(where: { Set($0.repair.edits) == Set(trial.repair.edits) }) else {
      return lean.append(trial)
    }
    if !lean[place].isFinal { lean[place] = trial }
  }

  /// A lean repair that asks for nothing else than some changes and leaves no more wanting than a number; nil where none is known.
  func lean(within edits: [CaseEdit], leaving wanting: Int) -> RepairTrial? {
    lean.first { known in known.wanting <= wanting && known.repair.edits.allSatisfy(edits.contains) }
  }

  /// The lean repair that is left of a repair when changes are taken out one by one, where that takes no solve to know; nil
  /// elsewhere.
  func end(of repair: Repair, leaving wanting: Int) -> RepairTrial? {
    var edits = repair.edits
    for edit in repair.editsByBreadth {
      let fewer = edits.filter { $0 != edit }
      if lean(within: fewer, leaving: wanting) != nil {
        edits = fewer
      } else {
        return lean.first { $0.wanting <= wanting && Set($0.repair.edits) == Set(edits) }
      }
    }
    return nil
  }
}
