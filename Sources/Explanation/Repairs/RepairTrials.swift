import LinearProgramming
import Planning
import StaffingDomain

/// Solves the repairs of one target again, each as far as it takes to know whether it is worth showing.
///
/// A first look solves the relaxation alone: its bound tells what a repair gains at most, the plan rounded from it what it
/// gains at least, its prices whether any better plan mends the target. The best plan is looked for where that leaves open
/// what is shown (``RepairRanking``), so that the answer is the same as if it were looked for everywhere.
struct RepairTrials: Sendable {
  /// What solving a repair again came to.
  enum Outcome: Sendable {
    /// It gains hours, or may: of a look nothing but the bound is sure.
    case gains(RepairTrial)
    case gainless
    /// There is no plan, or none is known.
    case undecided

    /// The repair that gains hours, or may; nil where none does.
    var trial: RepairTrial? { if case .gains(let trial) = self { trial } else { nil } }
  }

  private let pricer: PlanPricer
  private let target: RepairTarget
  /// What is wanting under the plan that is explained.
  let wanting: Int

  init(_ target: RepairTarget, by pricer: PlanPricer) {
    (self.target, self.pricer) = (target, pricer)
    wanting = target.wanting(in: pricer.view)
  }

  /// Only what gains hours is of interest: where nothing does, the bound alone tells.
  private var anyGain: HoursPerMonth { pricer.objective + Tolerances.noGain }

  /// Answers for many repairs, side by side where there are threads for it.
  func sideBySide<Trial: Sendable, Value: Sendable>(
    _ trials: [Trial], _ answer: @escaping @Sendable (Trial) throws -> Value
  ) throws -> [Value] { try pricer.sideBySide(trials.count) { try answer(trials[$0]) } }

  /// A first look at repairs, side by side.
  ///
  /// - Throws: Faults of the solver.
  func looks(at repairs: [Repair]) throws -> [Outcome] {
    try pricer.sideBySide(repairs.count) { place in
      try look(at: repairs[place], near: nil, aim: SolveAim(below: anyGain))
    }
  }

  /// A first look at a repair.
  private func look(at repair: Repair, near: SolvedPlan?, aim: SolveAim) throws -> Outcome {
    var aim = aim
    aim.isRough = true
    let solved = try pricer.solve(repair.edits, near: near, aim: aim)
    guard solved.isRough, solved.result.plan == nil else { return outcome(of: repair, solved) }
    // Without a plan nothing is known of what it gains at least.
    return try final(repair, from: solved)
  }

  /// The best plan of a repair that was looked at.
  ///
  /// - Throws: Faults of the solver.
  func final(_ repair: Repair, from look: SolvedPlan) throws -> Outcome {
    let solved = try pricer.solve(look, aim: SolveAim(below: anyGain, knowing: look.result.bound))
    return outcome(of: repair, solved)
  }

  /// A plan of a repair so good that no better one mends the target, or the proof that the best one may.
  ///
  /// That takes a few nodes of branch and bound where a proof of the best plan takes a hundred.
  ///
  /// - Throws: Faults of the solver.
  func sharpened(_ look: RepairTrial) throws -> Outcome {
    let aim = SolveAim(below: anyGain, knowing: look.solved.result.bound, enough: look.leastMending)
    return outcome(of: look.repair, try pricer.solve(look.solved, aim: aim), leastMending: look.leastMending)
  }

  private func outcome(
    of repair: Repair, _ solved: SolvedPlan, leastMending known: HoursPerMonth? = nil
  ) -> Outcome {
    guard let plan = solved.result.plan, let gain = pricer.gain(of: solved), let found = solved.result.objective else {
      let isProved = solved.result.conflicts.isEmpty && solved.result.termination.limit == nil
      return isProved ? .gainless : .undecided
    }
    // Where the plan rounded gains nothing, the best one may.
    let most = solved.isRough ? max(gain.value, gain.atMost) : gain.value
    guard most >= .zero - Tolerances.noGain else { return .gainless }
    let left = repair.endsTheRule ? 0 : target.wanting(in: PlanView(plan, of: solved.problem))
    let least = known ?? leastMending(solved)
    let mayMend = left < wanting || solved.isRough && least.map { $0 < found } ?? true
    return .gains(
      RepairTrial(
        repair: repair, gain: gain, wanting: left, solved: solved, leastMending: least, mayMend: mayMend))
  }

  /// What no plan is below that leaves less wanting, as a look tells; nil where nothing is known.
  private func leastMending(_ solved: SolvedPlan) -> HoursPerMonth? {
    guard solved.isRough, case .vacancy(let cell) = target else { return nil }
    return solved.bound(leavingFewerEmptyThan: wanting, in: cell)
  }

  /// A repair without the changes that it can do without: what one move alone would need is not what the best plan needs.
  ///
  /// What mends the target still mends it as far then, and what gains hours elsewhere gains as many. Changes for everybody
  /// are tried first.
  ///
  /// - Throws: Faults of the solver.
  func shrunk(_ trial: RepairTrial) throws -> RepairTrial {
    var lean = trial
    let mends = trial.wanting < wanting
    let broad = trial.repair.edits.enumerated().sorted { left, right in
      (right.element.breadth, left.offset) < (left.element.breadth, right.offset)
    }
    for (_, edit) in broad where lean.repair.edits.count > 1 {
      guard let next = try outcome(of: lean, without: edit, mends: mends).trial, next.wanting <= lean.wanting else {
        continue
      }
      if mends || next.gain.value - lean.gain.value >= Tolerances.noGain { lean = next }
    }
    return lean
  }

  /// A repair without one of its changes, solved from the repair itself.
  ///
  /// What is to gain as much is given up as soon as the bound tells that it does not; and the bound of the repair holds where
  /// it allows more in limits and orders alone.
  private func outcome(of lean: RepairTrial, without edit: CaseEdit, mends: Bool) throws -> Outcome {
    var fewer = lean.repair
    fewer.edits.removeAll { $0 == edit }
    var aim = SolveAim(below: anyGain)
    if !mends, let found = lean.solved.result.objective {
      aim.cutoff = min(anyGain, found - Tolerances.noGain)
    }
    if edit.leavesFacts { aim.knownBound = lean.solved.result.bound }
    guard mends else { return outcome(of: fewer, try pricer.solve(fewer.edits, near: lean.solved, aim: aim)) }
    // Most changes are needed: without them a plan is soon found so good that no better one mends the target.
    var found = try look(at: fewer, near: lean.solved, aim: aim)
    if let trial = found.trial, trial.mayMend, trial.leastMending != nil { found = try sharpened(trial) }
    guard let trial = found.trial, trial.mayMend, !trial.isFinal else { return found }
    return try final(fewer, from: trial.solved)
  }
}
