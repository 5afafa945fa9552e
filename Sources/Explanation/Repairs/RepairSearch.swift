import Planning
import StaffingDomain
import Workloads

/// Finds the best ways out of what a plan leaves wanting: thinks of repairs, and solves the most promising again.
///
/// What is shown is what solving again says, never the estimate by which repairs are chosen.
public struct RepairSearch: Sendable {
  private let pricer: PlanPricer
  private let count: Int
  private let audit: @Sendable (PricedPlan) throws -> [String]

  /// Repairs solved again for each that is asked for.
  private static let solvesOfOne = 3
  /// Repairs shown that gain hours elsewhere.
  private static let mostElsewhere = 3

  /// Prepares a search.
  ///
  /// - Parameters:
  ///   - pricer: The plan and the best plan of the case as it is.
  ///   - count: How many repairs are wanted.
  ///   - audit: Checks the plan of a repair without the planning modules: what is wrong with it, empty where nothing is.
  public init(_ pricer: PlanPricer, count: Int, audit: @escaping @Sendable (PricedPlan) throws -> [String]) {
    (self.pricer, self.count, self.audit) = (pricer, count, audit)
  }

  /// A repair that was solved again.
  private struct RepairTrial {
    var repair: Repair
    let gain: ExtraHours
    /// What is wanting in the plan that was found.
    let wanting: Int
    let solved: SolvedPlan
  }

  /// What was solved for one target: different repairs often come down to the same changes.
  private struct RepairTrials {
    var found: [Set<CaseEdit>: RepairTrial] = [:]
    var undecided: Set<Set<CaseEdit>> = []
  }

  /// The ways out of what is wanting; nil where nothing is.
  ///
  /// - Throws: Faults of the solver; ``PlanningError`` where a plan does not pass its check.
  public func answer(_ target: RepairTarget) throws -> RepairAnswer? {
    let wanting = target.wanting(in: pricer.view)
    guard wanting > 0 else { return nil }
    let (repairs, facts) = drafted(target)
    let tried = repairs.prefix(max(count * Self.solvesOfOne, count > 0 ? 8 : 0))
    var (found, gainless, undecided) = ([RepairTrial](), 0, 0)
    var trials = RepairTrials()
    for repair in tried {
      guard let trial = try trial(repair, target, &trials) else {
        undecided += 1
        continue
      }
      if Self.gains(trial) { found.append(trial) } else { gainless += 1 }
    }
    let shown =
      try lean(found.filter { $0.wanting < wanting }, most: count, target, &trials)
      + lean(found.filter { $0.wanting >= wanting }, most: min(count, Self.mostElsewhere), target, &trials)
    let priced = Self.ranked(try shown.compactMap { try self.priced($0, target) })
    return RepairAnswer(
      target: target, wanting: wanting, repairs: priced.filter { $0.wantingAfter < wanting },
      elsewhere: priced.filter { $0.wantingAfter >= wanting }, solved: tried.count, gainless: gainless,
      left: repairs.count - tried.count, undecided: undecided, facts: facts)
  }

  /// Solves a repair, unless its changes were solved before; nil where there is no plan, or none is known.
  private func trial(_ repair: Repair, _ target: RepairTarget, _ trials: inout RepairTrials) throws -> RepairTrial? {
    let edits = Set(repair.edits)
    if trials.undecided.contains(edits) { return nil }
    if var known = trials.found[edits] {
      known.repair = repair
      return known
    }
    let solved = try pricer.solve(repair.edits)
    guard let plan = solved.result.plan, let gain = pricer.gain(of: solved) else {
      trials.undecided.insert(edits)
      return nil
    }
    let wanting = repair.endsTheRule ? 0 : target.wanting(in: PlanView(plan, of: solved.problem))
    let trial = RepairTrial(repair: repair, gain: gain, wanting: wanting, solved: solved)
    trials.found[edits] = trial
    return trial
  }

  private static func gains(_ trial: RepairTrial) -> Bool { trial.gain.value >= .zero - Tolerances.noGain }

  /// The first repairs, most hours gained first; each without changes that it can do without, and none that asks for more
  /// than another one that does as much.
  private func lean(
    _ found: [RepairTrial], most: Int, _ target: RepairTarget, _ trials: inout RepairTrials
  ) throws -> [RepairTrial] {
    var shown: [RepairTrial] = []
    let ranked = Self.undominated(found).enumerated().sorted { left, right in
      (right.element.gain.value, left.offset) < (left.element.gain.value, right.offset)
    }.map(\.element)
    for trial in ranked where shown.count < most {
      let lean = try shrunk(trial, target, &trials)
      if !shown.contains(where: { Self.dominates($0, lean) }) { shown.append(lean) }
    }
    return Self.undominated(shown)
  }

  private static func undominated(_ trials: [RepairTrial]) -> [RepairTrial] {
    trials.enumerated().filter { place, trial in
      !trials.enumerated().contains { other, rival in
        other != place && dominates(rival, trial) && (other < place || !dominates(trial, rival))
      }
    }.map(\.element)
  }

  /// Whether one repair asks for no more than another, and does as much.
  private static func dominates(_ one: RepairTrial, _ other: RepairTrial) -> Bool {
    one.wanting <= other.wanting && one.gain.value - other.gain.value >= Tolerances.noGain
      && one.repair.edits.allSatisfy { edit in other.repair.edits.contains { $0.covers(edit) } }
  }

  /// A repair without the changes that it can do without: what one move alone would need is not what the best plan needs.
  ///
  /// What mends the target still mends it as far then, and what gains hours elsewhere gains as many. Changes for everybody
  /// are tried first.
  private func shrunk(
    _ trial: RepairTrial, _ target: RepairTarget, _ trials: inout RepairTrials
  ) throws -> RepairTrial {
    var lean = trial
    let mends = trial.wanting < target.wanting(in: pricer.view)
    let broad = trial.repair.edits.sorted {
      ($0.breadth, trial.repair.edits.firstIndex(of: $0) ?? 0) > (
        $1.breadth, trial.repair.edits.firstIndex(of: $1) ?? 0
      )
    }
    for edit in broad where lean.repair.edits.count > 1 {
      var fewer = lean.repair
      fewer.edits.removeAll { $0 == edit }
      guard let next = try self.trial(fewer, target, &trials), Self.gains(next), next.wanting <= lean.wanting else {
        continue
      }
      if mends || next.gain.value - lean.gain.value >= Tolerances.noGain { lean = next }
    }
    return lean
  }

  private static func ranked(_ repairs: [PricedRepair]) -> [PricedRepair] {
    repairs.enumerated().sorted { left, right in
      let (one, two) = (left.element, right.element)
      return (two.gain.value.value.rounded(to: 1e-6), one.peopleTouched, left.offset)
        < (one.gain.value.value.rounded(to: 1e-6), two.peopleTouched, right.offset)
    }.map(\.element)
  }

  /// Repairs in the order in which they are solved, and what nobody can change.
  func drafted(_ target: RepairTarget) -> (repairs: [Repair], facts: [RepairFact]) {
    var draft = RepairDraft(StaffSurvey(pricer.view))
    var facts: [RepairFact] = []
    switch target {
    case .vacancy(let cell):
      var vacancy = VacancyRepairs(of: cell, into: draft)
      vacancy.addRecruits()
      vacancy.addPlaces()
      (draft, facts) = (vacancy.draft, vacancy.facts)
      draft.addSeats(for: cell.position)
      draft.addCommonLimits()
    case .teamRule(let row): facts = draft.addRepairs(ofTeamRule: row)
    case .rotation(let officer): draft.addRepairs(ofRotation: officer)
    }
    return (draft.ordered(), facts)
  }

  /// A repair with a plan as near as possible to the one that is explained, checked; nil where a limit came first.
  private func priced(_ trial: RepairTrial, _ target: RepairTarget) throws -> PricedRepair? {
    let outcome = pricer.price(of: trial.solved) { plan in
      // What mends the target in the best plan mends it in the plan that is shown.
      trial.repair.endsTheRule || target.wanting(in: PlanView(plan, of: trial.solved.problem)) <= trial.wanting
    }
    guard case .priced(let plan) = outcome else { return nil }
    let faults = try audit(plan)
    guard faults.isEmpty else {
      throw PlanningError("the plan of a repair failed its check: \(faults.prefix(3).joined(separator: "; "))")
    }
    return PricedRepair(
      repair: trial.repair, gain: plan.extraHours.asGain, plan: plan,
      money: RepairMoney(from: pricer.view.plan, of: pricer.view.problem, to: plan.plan, of: plan.problem),
      wantingAfter: trial.repair.endsTheRule ? 0 : target.wanting(in: PlanView(plan.plan, of: plan.problem)))
  }
}

extension RepairTarget {
  /// The soft rules that a plan does not meet, those that cost most first.
  public static func unmetSoftRules(in view: PlanView) -> [RepairTarget] {
    let teams = view.value.teamShortfalls.indices.filter { view.value.teamShortfalls[$0] > 0 }.map { row in
      let penalty = view.problem.teamRules.rows[row].penalty ?? .zero
      return (RepairTarget.teamRule(row: row), Double(view.value.teamShortfalls[row]) * penalty)
    }
    let rotations = view.problem.staffingCase.officers.ordinals.map { RepairTarget.rotation($0) }
      .filter { $0.wanting(in: view) > 0 }.map { ($0, view.problem.staffingCase.policy.rotationPenalty) }
    return (teams + rotations).enumerated().sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map(\.element.0)
  }
}

extension Repair {
  /// Whether a team rule is taken out: the rows after it are then others, and it asks for nothing.
  fileprivate var endsTheRule: Bool {
    edits.contains { if case .teamRuleOfficers(_, 0) = $0 { true } else { false } }
  }
}

extension RepairTarget {
  /// What is wanting under a plan: posts empty, officers missing, 1 for an officer who stays past the term.
  func wanting(in view: PlanView) -> Int {
    switch self {
    case .vacancy(let cell): return view.emptyPosts(in: cell).count
    case .teamRule(let row):
      return view.value.teamShortfalls.indices.contains(row) ? view.value.teamShortfalls[row] : 0
    case .rotation(let officer):
      return view.problem.rotation.isDue(officer) && view.plan.assignments[officer.offset].duty == .stay ? 1 : 0
    }
  }
}

extension RepairMoney {
  /// Allowances and training of one plan less those of another.
  init(from former: TransferPlan, of problem: StaffingProblem, to plan: TransferPlan, of changed: StaffingProblem) {
    func cost(_ plan: TransferPlan, _ problem: StaffingProblem) -> (MillionDong, MillionDong) {
      var (allowances, training) = (MillionDong.zero, MillionDong.zero)
      for assignment in plan.assignments {
        for course in assignment.courses { training += problem.staffingCase.courses[course].cost }
        guard case .fill(let cell) = assignment.duty else { continue }
        let home = problem.staffingCase.officers[assignment.officer].commune
        allowances += problem.allowanceBudget.allowance(from: home, to: cell.commune)
      }
      return (allowances, training)
    }
    let (before, after) = (cost(former, problem), cost(plan, changed))
    self.init(allowances: after.0 - before.0, training: after.1 - before.1)
  }
}

extension Double {
  fileprivate func rounded(to unit: Double) -> Double { (self / unit).rounded() * unit }
}
