import LinearProgramming
public import Planning
public import StaffingDomain
import Workloads

/// Prices what might be done otherwise: forces it on the case in memory and solves again.
///
/// Every price is the difference of two best plans, the one with the change and ``base``; what a plan
/// changes is told against the plan that is explained. Where that is worse than the best one, a plan with the change may
/// be as much worse than the best such plan: so it costs no more against the explained plan than the price says.
public struct PlanPricer: Sendable {
  /// The plan that is explained.
  public let view: PlanView
  /// The best plan of the case as it is.
  public let base: SolvedPlan
  /// The objective that prices are differences to: of the best plan known.
  public let objective: HoursPerMonth
  /// The proved bound of the case as it is; the objective where nothing is proved is not one, so then minus infinity.
  public let bound: HoursPerMonth
  private let reoptimizer: Reoptimizer

  /// Prepares prices; nil where the base has no plan.
  ///
  /// - Parameters:
  ///   - view: The plan that is explained.
  ///   - base: The case as it is, solved by the same reoptimizer.
  public init?(explaining view: PlanView, base: SolvedPlan, reoptimizer: Reoptimizer) {
    guard base.result.plan != nil, let found = base.result.objective else { return nil }
    (self.view, self.base, self.reoptimizer) = (view, base, reoptimizer)
    objective = min(found, view.value.objective)
    bound = base.result.bound ?? HoursPerMonth(-.infinity)
  }

  /// By how many hours the explained plan is worse than the best one; 0 where it is one of the best.
  public var shortfall: HoursPerMonth {
    let difference = view.value.objective - objective
    return difference.value <= Tolerances.objective * max(1, abs(objective.value)) ? .zero : difference
  }

  /// The price of an officer holding a cell.
  ///
  /// - Parameter namesFew: Whether one more solve looks for a plan as good that changes fewer officers.
  public func priceOfLock(
    of officer: Ordinal<Officer>, to cell: Cell, namesFew: Bool = true
  ) throws -> PricedOutcome {
    try price(of: Decision(forcing: .lock, officer, cell), namesFew: namesFew)
  }

  /// The price of an officer not holding a cell; the pool of its position from there is then closed too, as
  /// `decisions.csv` has it.
  public func priceOfForbidding(_ officer: Ordinal<Officer>, _ cell: Cell) throws -> PricedOutcome {
    try price(of: Decision(forcing: .forbid, officer, cell))
  }

  /// What one more officer in a cell would change: somebody at no cost who fits and counts for no limit takes its first
  /// post, and everybody else is planned anew; the price is 0 or below.
  ///
  /// That officer need not be used: where that would be worse, the price is 0.
  public func priceOfOneMore(in cell: Cell) throws -> PricedOutcome {
    var changed = view.problem.staffingCase
    changed.coveredPosts.append(cell)
    let solved = try solve(changed, sharesNeeds: false)
    let outcome = outcome(of: solved, startingWith: nil, reward: .zero)
    guard let plan = outcome.plan, plan.extraHours.value < .zero else {
      if case .undecided = outcome { return outcome }
      return .priced(unchanged(atLeast: outcome.plan?.extraHours.atLeast ?? .zero))
    }
    return outcome
  }

  /// The price of an officer holding any post: a reward for it, raised until the officer gets one, and taken off again.
  ///
  /// No order says "any post": a lock names a place. The reward changes nothing among plans in which the officer holds
  /// a post, so the best of them stays the best.
  ///
  /// - Parameter estimate: What it may cost.
  func priceOfAnyPost(for officer: Ordinal<Officer>, estimate: HoursPerMonth) throws -> PricedOutcome {
    var reward = HoursPerMonth(max(100, 2 * estimate.value))
    let most = HoursPerMonth(10 * max(abs(objective.value), 1000))
    while true {
      var changed = view.problem.staffingCase
      let source = SourceRow(table: .preferences, line: 0)
      changed.preferences.append(Preference(officer: officer, hours: .zero - reward, source: source))
      let solved = try solve(changed)
      let isPlaced = solved.result.plan?.heldCell(of: officer, in: changed) != nil
      if isPlaced { return outcome(of: solved, startingWith: officer, reward: reward) }
      let atLeast = solved.result.bound.map { $0 + reward - objective } ?? .zero
      guard solved.result.isOptimal else { return .undecided(atLeast: max(.zero, atLeast)) }
      guard reward < most else {
        // Proved to cost more than ten times what the whole plan loses: no limit leaves a post.
        return .conflict(
          OptionConflict(rules: [], cause: .noPostLeft, officers: [], sources: []))
      }
      reward = 8 * reward
    }
  }

  /// Forces a decision on its officer, and solves again.
  func price(of decision: Decision, namesFew: Bool = true) throws -> PricedOutcome {
    let solved = try reoptimizer.solve(view.problem.adding(decision), from: base)
    return outcome(of: solved, startingWith: decision.officer, reward: .zero, namesFew: namesFew)
  }

  /// The price, 0 or below, of changes that make more possible: the best plan never gets worse by them.
  ///
  /// - Parameter edits: Changes of limits, rules and orders to the better.
  public func price(of edits: [CaseEdit]) throws -> PricedOutcome { price(of: try solve(edits)) }

  /// The case with changes made, solved again.
  func solve(_ edits: [CaseEdit]) throws -> SolvedPlan {
    try reoptimizer.solve(view.problem.applying(edits), from: base)
  }

  /// The price of what ``solve(_:)`` solved, with a plan as near as possible to the one that is explained.
  func price(of solved: SolvedPlan) -> PricedOutcome { outcome(of: solved, startingWith: nil, reward: .zero) }

  /// What ``solve(_:)`` gains, without looking for a nearer plan; nil where there is no plan.
  func gain(of solved: SolvedPlan) -> ExtraHours? { solved.result.objective.map { extraHours($0, solved).asGain } }

  /// By how much an objective that was found is above that of the case as it is, where changes make more possible.
  private func extraHours(_ found: HoursPerMonth, _ solved: SolvedPlan) -> ExtraHours {
    ExtraHours(
      value: min(.zero, found - objective),
      atLeast: solved.result.bound.map { min(.zero, $0 - objective) } ?? HoursPerMonth(-.infinity),
      atMost: min(.zero, found - bound))
  }

  private func solve(_ changed: StaffingCase, sharesNeeds: Bool = true) throws -> SolvedPlan {
    let needs = sharesNeeds ? view.problem.needs : StaffingNeeds(changed)
    return try reoptimizer.solve(StaffingProblem(changed, needs: needs), from: base)
  }

  /// The plan that is explained as its own alternative.
  ///
  /// - Parameter least: What another plan could be better by at most, by the proof of the changed case.
  private func unchanged(atLeast least: HoursPerMonth) -> PricedPlan {
    PricedPlan(
      extraHours: ExtraHours(value: .zero, atLeast: min(.zero, least), atMost: .zero), plan: view.plan,
      changes: PlanChanges(
        from: view.plan, to: view.plan, startingWith: nil, of: view.problem.staffingCase, mayBeMoreThanNeeded: false),
      problem: view.problem)
  }

  private func outcome(
    of solved: SolvedPlan, startingWith officer: Ordinal<Officer>?, reward: HoursPerMonth,
    namesFew: Bool = true
  ) -> PricedOutcome {
    let (result, problem) = (solved.result, solved.problem)
    if let conflict = result.conflicts.first { return .conflict(self.conflict(conflict, about: officer)) }
    // Where an officer is named something is forced, which never makes a best plan better; one more officer never
    // makes it worse.
    func clamped(_ hours: HoursPerMonth) -> HoursPerMonth { officer == nil ? min(.zero, hours) : max(.zero, hours) }
    let atLeast =
      result.bound.map { clamped($0 + reward - objective) } ?? (officer == nil ? HoursPerMonth(-.infinity) : .zero)
    guard let plan = result.plan, let found = result.objective else { return .undecided(atLeast: atLeast) }
    let near = nearest(plan, changing: solved, butFor: officer, namesFew: namesFew)
    // Where a limit ended the search, taking changes back may have found a better plan.
    let least = min(found, PlanValue(of: near, in: problem).objective)
    let hours = ExtraHours(
      value: clamped(least + reward - objective), atLeast: atLeast, atMost: clamped(least + reward - bound))
    return .priced(
      PricedPlan(
        extraHours: hours, plan: near,
        changes: PlanChanges(
          from: view.plan, to: near, startingWith: officer, of: problem.staffingCase,
          mayBeMoreThanNeeded: !hours.isExact || !namesFew && others(near, butFor: officer) > 1),
        problem: problem))
  }

  /// A plan as good as one that was found, with fewer changes of the explained plan.
  ///
  /// First the changes without effect are taken back. Where others still change, the case is solved once more with a small
  /// price for every changed name (rule `stability`).
  private func nearest(
    _ plan: TransferPlan, changing solved: SolvedPlan, butFor officer: Ordinal<Officer>?, namesFew: Bool
  ) -> TransferPlan {
    let problem = solved.problem
    let near = aligned(plan, of: problem, butFor: officer, slack: shortfall)
    guard namesFew, others(near, butFor: officer) > 1, solved.result.isOptimal else { return near }
    let price = max(Self.leastPrice, HoursPerMonth(shortfall.value / 20))
    let steady = problem.keeping(Stability(keeping: view.plan, at: price))
    // What fails here costs names, not truth.
    guard let other = try? reoptimizer.solve(steady, from: solved).result.plan else { return near }
    let excess = PlanValue(of: other, in: problem).objective - PlanValue(of: plan, in: problem).objective
    let slack = shortfall - max(.zero, excess)
    guard slack.value >= -Tolerances.comparison * max(1, abs(objective.value)) else { return near }
    let steadier = aligned(other, of: problem, butFor: officer, slack: max(.zero, slack))
    return others(steadier, butFor: officer) < others(near, butFor: officer) ? steadier : near
  }

  private func aligned(
    _ plan: TransferPlan, of problem: StaffingProblem, butFor officer: Ordinal<Officer>?, slack: HoursPerMonth
  ) -> TransferPlan {
    PlanAlignment(
      of: problem, toward: view.plan, of: view.problem.staffingCase, keeping: officer.map { [$0] } ?? [], slack: slack
    ).aligned(plan)
  }

  /// How many others do something else than under the explained plan.
  private func others(_ plan: TransferPlan, butFor officer: Ordinal<Officer>?) -> Int {
    zip(plan.assignments, view.plan.assignments).count { $0 != $1 && $0.officer != officer }
  }

  /// The price of a changed name where the explained plan is one of the best: well above what a proof leaves open,
  /// and below what counts.
  private static let leastPrice = HoursPerMonth(0.002)

  /// A contradiction with what was forced, without the rows that no file has.
  private func conflict(_ found: OrderConflict, about officer: Ordinal<Officer>?) -> OptionConflict {
    let sources = found.sources.filter { source in
      if case .row(let row) = source { row.line > 0 } else { true }
    }
    let hasOrders = sources.contains { if case .row(let row) = $0 { row.table == .decisions } else { false } }
    return OptionConflict(
      rules: found.rules.filter { hasOrders || $0 != .lock && $0 != .forbid }, cause: .contradiction(found.cause),
      officers: found.officers.filter { $0 != officer }, sources: sources)
  }
}

extension Decision {
  /// A decision about one cell that no file holds, to see what it would do.
  init(forcing kind: DecisionKind, _ officer: Ordinal<Officer>, _ cell: Cell) {
    self.init(
      officer: officer, kind: kind, commune: cell.commune, position: cell.position,
      source: SourceRow(table: .decisions, line: 0))
  }
}
