import LinearProgramming
import Planning
import StaffingDomain

/// Solves the repairs of one target again, each as far as it takes to know whether it is worth showing.
///
/// A first look solves the relaxation alone: its bound tells what a repair gains at most, the plan rounded from it what it
/// gains at least, its prices whether any better plan mends the target, or any leaves it as it is. The best plan is looked for
/// where that leaves open what is shown (``RepairRanking``), so that the answer is the same as if it were looked for everywhere.
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

    /// Whether the best plan was looked for, or nothing is gained.
    var isFinal: Bool { trial?.isFinal ?? true }
  }

  /// What is asked of a trial.
  struct Question: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      /// Does the best plan mend the target?
      case mends
      /// What is the best plan?
      case best
      /// What is left of it with these of its changes alone?
      case keeping([CaseEdit])
    }

    let trial: RepairTrial
    let kind: Kind

    static func == (left: Self, right: Self) -> Bool {
      left.trial.identity === right.trial.identity && left.kind == right.kind
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(ObjectIdentifier(trial.identity))
      hasher.combine(kind)
    }
  }

  private var pricer: PlanPricer
  private let target: RepairTarget
  /// What is wanting under the plan that is explained.
  let wanting: Int

  init(_ target: RepairTarget, by pricer: PlanPricer) {
    (self.target, self.pricer) = (target, pricer)
    wanting = target.wanting(in: pricer.view)
  }

  /// Only what gains hours is of interest: where nothing does, the bound alone tells.
  private var anyGain: HoursPerMonth { pricer.objective + Tolerances.noGain }

  /// Tells how far the work is.
  func report(_ progress: PricingProgress) { pricer.onProgress(progress) }

  /// Works on trials of which one tells which is looked at next, see ``Planning/Reoptimizer/answeringAhead(about:_:_:)``.
  ///
  /// - Throws: Faults of the solver.
  func askingAhead<Value>(_ work: (AnswersAhead<Question, Outcome>) throws -> Value) throws -> Value {
    try pricer.reoptimizer.answeringAhead(about: pricer.view.problem) { [self] question, reoptimizer in
      var own = self
      own.pricer = pricer.solving(by: reoptimizer)
      return try own.answer(to: question)
    } _: {
      try work($0)
    }
  }

  private func answer(to question: Question) throws -> Outcome {
    switch question.kind {
    case .mends: try told(question.trial)
    case .best: try final(question.trial.repair, from: question.trial.solved)
    case .keeping(let edits): try outcome(of: question.trial, keeping: edits)
    }
  }

  /// A first look at repairs, side by side.
  ///
  /// - Throws: Faults of the solver.
  func looks(at repairs: [Repair]) throws -> [Outcome] {
    try pricer.sideBySide(repairs.count, telling: .looks) { place in
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
  private func final(_ repair: Repair, from look: SolvedPlan) throws -> Outcome {
    let solved = try pricer.solve(look, aim: SolveAim(below: anyGain, knowing: look.result.bound))
    return outcome(of: repair, solved)
  }

  /// Whether the best plan of a repair that was looked at mends the target, as cheaply as that is known.
  ///
  /// A plan so good that no better one mends the target, or none that does not, takes a few nodes of branch and bound where a
  /// proof of the best plan takes a hundred. Where none tells, the best plan is looked for.
  private func told(_ look: RepairTrial) throws -> Outcome {
    guard !look.isTold else { return .gains(look) }
    guard let telling = look.telling else { return try final(look.repair, from: look.solved) }
    let aim = SolveAim(below: anyGain, knowing: look.solved.result.bound, enough: telling)
    let solved = try pricer.solve(look.solved, aim: aim)
    let found = outcome(of: look.repair, solved, leastMending: look.wanting < wanting ? nil : telling)
    guard let trial = found.trial, trial.mayMend, !trial.isTold else { return found }
    return try final(trial.repair, from: trial.solved)
  }

  /// - Parameter leastMending: What no plan is below that leaves less wanting, where that is known already.
  private func outcome(
    of repair: Repair, _ solved: SolvedPlan, leastMending: HoursPerMonth? = nil
  ) -> Outcome {
    guard let plan = solved.result.plan, let gain = pricer.gain(of: solved), let found = solved.result.objective else {
      let isProved = solved.result.conflicts.isEmpty && solved.result.termination.limit == nil
      return isProved ? .gainless : .undecided
    }
    // Where the plan rounded gains nothing, the best one may.
    let most = solved.isRough ? max(gain.value, gain.atMost) : gain.value
    guard most >= .zero - Tolerances.noGain else { return .gainless }
    let left = repair.endsTheRule ? 0 : target.wanting(in: PlanView(plan, of: solved.problem))
    let known = left < wanting ? nil : leastMending
    let telling = known ?? self.telling(solved, left: left)
    let isBelow = telling.map { found < $0 } ?? false
    let isSure = isBelow && left < wanting && gain.value >= .zero - Tolerances.noGain
    let mayMend = left < wanting || solved.isRough && (telling == nil || telling.map { $0 < found } ?? true)
    return .gains(
      RepairTrial(
        repair: repair, gain: gain, wanting: left, solved: solved, mayMend: mayMend, isSureToMend: isSure,
        telling: isSure ? nil : telling))
  }

  /// What no plan is below that tells otherwise than one that was found whether the target is mended, as a look proves; nil where
  /// nothing is known, or the best plan is.
  private func telling(_ solved: SolvedPlan, left: Int) -> HoursPerMonth? {
    guard solved.isRough, case .vacancy(let cell) = target, let bounds = EmptyPostBounds(solved, of: cell) else {
      return nil
    }
    return left < wanting ? bounds.leavingMore(than: left) : bounds.leavingFewer(than: wanting)
  }

  /// A repair with fewer of its changes, solved from the repair itself.
  ///
  /// What is to gain as much is given up as soon as the bound tells that it does not; and the bound of the repair holds where
  /// it allows more in limits and orders alone.
  private func outcome(of trial: RepairTrial, keeping edits: [CaseEdit]) throws -> Outcome {
    var fewer = trial.repair
    fewer.edits = edits
    let mends = trial.wanting < wanting
    var aim = SolveAim(below: anyGain)
    if !mends, let found = trial.solved.result.objective {
      aim.cutoff = min(anyGain, found - Tolerances.noGain)
    }
    if trial.repair.edits.allSatisfy({ edits.contains($0) || $0.leavesFacts }) {
      aim.knownBound = trial.solved.result.bound
    }
    guard mends else { return outcome(of: fewer, try pricer.solve(fewer.edits, near: trial.solved, aim: aim)) }
    let found = try look(at: fewer, near: trial.solved, aim: aim)
    guard let trial = found.trial, trial.mayMend else { return found }
    return try told(trial)
  }
}
