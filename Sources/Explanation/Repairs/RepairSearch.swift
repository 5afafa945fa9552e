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

  /// The ways out of what is wanting; nil where nothing is.
  ///
  /// - Throws: Faults of the solver; ``PlanningError`` where a plan does not pass its check.
  public func answer(_ target: RepairTarget) throws -> RepairAnswer? {
    let trials = RepairTrials(target, by: pricer)
    let wanting = trials.wanting
    guard wanting > 0 else { return nil }
    let (repairs, facts) = drafted(target)
    let tried = Array(repairs.prefix(max(count * Self.solvesOfOne, count > 0 ? 8 : 0)))
    let looks = try trials.looks(at: tried)
    let (shown, ranking) = try trials.askingAhead { answers in
      var ranking = RepairRanking(looks.compactMap(\.trial), by: trials, asking: answers)
      return (try lean(&ranking, by: trials, asking: answers), ranking)
    }
    let plans = try pricer.sideBySide(shown.count) { try self.priced(shown[$0], target) }
    let priced = Self.ranked(plans.compactMap(\.self))
    return RepairAnswer(
      target: target, wanting: wanting, repairs: priced.filter { $0.wantingAfter < wanting },
      elsewhere: priced.filter { $0.wantingAfter >= wanting }, solved: tried.count,
      gainless: looks.count { if case .gainless = $0 { true } else { false } } + ranking.gainless,
      outranked: ranking.outranked,
      left: repairs.count - tried.count,
      undecided: looks.count { if case .undecided = $0 { true } else { false } } + ranking.undecided, facts: facts)
  }

  /// The first repairs of both kinds, most hours gained first; each without changes that it can do without, and none that asks
  /// for more than another one of its kind that does as much.
  private func lean(
    _ ranking: inout RepairRanking, by trials: RepairTrials, asking answers: RepairRanking.Answers
  ) throws -> [RepairTrial] {
    let most: [RepairRanking.Kind: Int] = [.mending: count, .elsewhere: min(count, Self.mostElsewhere)]
    var shown: [RepairRanking.Kind: [RepairTrial]] = [:]
    while true {
      let wanted = most.reduce(into: most) { $0[$1.key] = $1.value - (shown[$1.key]?.count ?? 0) }
      let batch = try ranking.next(wanted)
      guard !batch.isEmpty else { break }
      let known = ranking.known
      var shrinkings = batch.map { kind, trial in
        RepairShrinking(trial, mends: trial.wanting < trials.wanting, known: known)
      }
      let left = batch.reduce(into: wanted) { $0[$1.kind, default: 0] -= 1 }
      try shrink(&shrinkings, asking: answers, ahead: ranking.likely(left))
      for (kind, shrinking) in zip(batch.map(\.kind), shrinkings) {
        ranking.known.note(shrinking.known)
        let trial = shrinking.lean
        guard !shrinking.isDropped, !(shown[kind] ?? []).contains(where: { $0.dominates(trial) }) else { continue }
        shown[kind, default: []].append(trial)
      }
    }
    return RepairRanking.Kind.allCases.flatMap { RepairTrial.undominated(shown[$0] ?? []) }
  }

  /// Takes changes out of some repairs, side by side, as long as any of them has one to try.
  private func shrink(
    _ shrinkings: inout [RepairShrinking], asking answers: RepairRanking.Answers, ahead later: [RepairTrials.Question]
  ) throws {
    while true {
      var (wanted, ahead): ([RepairTrials.Question], [RepairTrials.Question]) = ([], [])
      for place in shrinkings.indices {
        guard let question = try shrinkings[place].question(after: answers.known) else { continue }
        wanted.append(question)
        ahead += shrinkings[place].likely()
      }
      guard !wanted.isEmpty else { return }
      answers.wait(for: wanted, ahead: ahead + later)
    }
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
      throw PlanningError(.failedRepair(Array(faults.prefix(3))))
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
