import LinearProgramming
public import Planning
public import StaffingDomain
import Workloads

/// Prices what might be done otherwise: forces it on the case in memory and solves again.
///
/// Every price is the difference of two best plans, the one with the change and ``base``. What a plan changes is told
/// against the plan that is explained, and of a plan that loses at most a sliver more than the best one with the change, so
/// that it changes as few names as possible (``PricedPlan/plan``).
public struct PlanPricer: Sendable {
  /// The plan that is explained.
  public let view: PlanView
  /// The best plan of the case as it is.
  public let base: SolvedPlan
  /// The objective that prices are differences to: of the best plan known.
  public let objective: HoursPerMonth
  /// The proved bound of the case as it is; the objective where nothing is proved is not one, so then minus infinity.
  public let bound: HoursPerMonth
  var reoptimizer: Reoptimizer
  let onProgress: @Sendable (PricingProgress) -> Void

  /// Prepares prices; nil where the base has no plan.
  ///
  /// - Parameters:
  ///   - view: The plan that is explained.
  ///   - base: The case as it is, solved by the same reoptimizer.
  ///   - onProgress: Hears how many of the solves that run side by side are done; called on several threads, but never at
  ///     the same time.
  public init?(
    explaining view: PlanView, base: SolvedPlan, reoptimizer: Reoptimizer,
    onProgress: @escaping @Sendable (PricingProgress) -> Void = { _ in }
  ) {
    guard base.result.plan != nil, let found = base.result.objective else { return nil }
    (self.view, self.base, self.reoptimizer) = (view, base, reoptimizer)
    let turn = PricingTurn()
    self.onProgress = { progress in turn.take { onProgress(progress) } }
    objective = min(found, view.value.objective)
    bound = base.result.bound ?? HoursPerMonth(-.infinity)
  }

  /// By how many hours the explained plan is worse than the best one; 0 where it is one of the best.
  public var shortfall: HoursPerMonth {
    let difference = view.value.objective - objective
    return difference.value <= Tolerances.objective * max(1, abs(objective.value)) ? .zero : difference
  }

  /// By how many hours a plan may be worse than the best one where it changes fewer names: 0.01 % of what can be recovered,
  /// an hour at least, and what the explained plan itself leaves.
  public var sliver: HoursPerMonth {
    let recoverable = base.result.doNothing - objective
    return max(Tolerances.leastSliver, Tolerances.sliverShare * recoverable, shortfall)
  }

  /// The price of an officer holding a cell.
  ///
  /// - Parameter isOneOfMany: Whether fewer names are looked for as long only as one of many prices deserves.
  public func priceOfLock(
    of officer: Ordinal<Officer>, to cell: Cell, isOneOfMany: Bool = false
  ) throws -> PricedOutcome {
    try price(of: Decision(forcing: .lock, officer, cell), isOneOfMany: isOneOfMany)
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
      if isPlaced {
        let outcome = outcome(of: solved, startingWith: officer, reward: reward)
        // A reward that hardly suffices leaves plans within the sliver in which the officer holds no post.
        let isShown = outcome.plan?.plan.heldCell(of: officer, in: changed) != nil
        if isShown || reward >= most { return outcome }
      }
      let atLeast = solved.result.bound.map { $0 + reward - objective } ?? .zero
      guard isPlaced || isProved(solved, atLeast, reward) else { return .undecided(atLeast: max(.zero, atLeast)) }
      guard reward < most else {
        // Proved to cost more than ten times what the whole plan loses: no limit leaves a post.
        return .conflict(
          OptionConflict(rules: [], cause: .noPostLeft, officers: [], sources: []))
      }
      reward = 8 * reward
    }
  }

  /// The price of an officer holding a post of a cell with a second one besides: a lock to the main cell, and a price for
  /// doing anything else, raised until the officer holds both.
  ///
  /// No order names a second post. Among plans in which the officer holds both the price changes nothing, so the best of
  /// them stays the best; and it is no more than any of them costs, so the bound with it is one for them.
  func priceOfBoth(
    _ officer: Ordinal<Officer>, in cell: Cell, with second: Ordinal<Position>
  ) throws -> PricedOutcome {
    let problem = view.problem
    let locked = problem.adding(Decision(forcing: .lock, officer, cell))
    var wanted = view.plan
    wanted.assignments[officer.offset] = problem.assignment(
      of: problem.option(of: officer, doing: view.duty(of: officer, holding: cell), with: second))
    let others = problem.staffingCase.officers.ordinals.filter { $0 != officer }
    var price = HoursPerMonth(max(100, 2 * sliver.value))
    let most = HoursPerMonth(10 * max(abs(objective.value), 1000))
    while true {
      let solved = try reoptimizer.solve(
        locked.keeping(Stability(keeping: wanted, at: price, unknown: Array(others))), from: base)
      func holdsBoth(_ plan: TransferPlan) -> Bool { plan.assignments[officer.offset].secondPosition == second }
      if !solved.result.conflicts.isEmpty || solved.result.plan.map(holdsBoth) ?? false {
        // A price that is hardly more than the sliver leaves plans within it in which the officer holds one post.
        return outcome(of: solved, startingWith: officer, reward: .zero, isOneOfMany: true, where: holdsBoth)
      }
      let atLeast = solved.result.bound.map { max(.zero, $0 - objective) } ?? .zero
      guard isProved(solved, atLeast, price) else { return .undecided(atLeast: atLeast) }
      // Proved to cost more than ten times what the whole plan loses. Others who hold a last post, relations or other
      // limits may be why.
      guard price < most else {
        return .conflict(OptionConflict(rules: [], cause: .notBothPosts, officers: [], sources: []))
      }
      price = 8 * price
    }
  }

  /// Forces a decision on its officer, and solves again.
  func price(of decision: Decision, isOneOfMany: Bool = false) throws -> PricedOutcome {
    let solved = try reoptimizer.solve(view.problem.adding(decision), from: base)
    return outcome(of: solved, startingWith: decision.officer, reward: .zero, isOneOfMany: isOneOfMany)
  }

  /// The price, 0 or below, of changes that make more possible: the best plan never gets worse by them.
  ///
  /// - Parameter edits: Changes of limits, rules and orders to the better.
  public func price(of edits: [CaseEdit]) throws -> PricedOutcome { price(of: try solve(edits)) }

  /// The price of what ``solve(_:near:aim:)`` solved, with a plan as near as possible to the one that is explained.
  ///
  /// - Parameter isWanted: What the plan that is shown must do; the best plan does.
  func price(
    of solved: SolvedPlan, where isWanted: (TransferPlan) -> Bool = { _ in true }
  ) -> PricedOutcome { outcome(of: solved, startingWith: nil, reward: .zero, where: isWanted) }

  /// What ``solve(_:near:aim:)`` gains, without looking for a nearer plan; nil where there is no plan.
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
      shownHours: shortfall, sliver: sliver,
      changes: PlanChanges(
        from: view.plan, to: view.plan, startingWith: nil, of: view.problem.staffingCase, mayBeMoreThanNeeded: false),
      problem: view.problem)
  }

  /// Whether it is proved that what is asked for costs at least as much as was offered for it, but for the rounding of so large
  /// an offer.
  private func isProved(_ solved: SolvedPlan, _ atLeast: HoursPerMonth, _ offer: HoursPerMonth) -> Bool {
    solved.result.isOptimal || atLeast >= (1 - Tolerances.objective) * offer
  }

  private func outcome(
    of solved: SolvedPlan, startingWith officer: Ordinal<Officer>?, reward: HoursPerMonth, isOneOfMany: Bool = false,
    where isWanted: (TransferPlan) -> Bool = { _ in true }
  ) -> PricedOutcome {
    let (result, problem) = (solved.result, solved.problem)
    if let conflict = result.conflicts.first { return .conflict(self.conflict(conflict, about: officer)) }
    // Where an officer is named something is forced, which never makes a best plan better; one more officer never
    // makes it worse.
    func clamped(_ hours: HoursPerMonth) -> HoursPerMonth { officer == nil ? min(.zero, hours) : max(.zero, hours) }
    let atLeast =
      result.bound.map { clamped($0 + reward - objective) } ?? (officer == nil ? HoursPerMonth(-.infinity) : .zero)
    guard let plan = result.plan, let found = result.objective else { return .undecided(atLeast: atLeast) }
    // A gain must not be lost in the sliver.
    let sliver =
      officer == nil ? min(sliver, Tolerances.sliverOfGain * max(.zero, objective - found - reward)) : sliver
    let nodes = isOneOfMany ? Self.nodesOfOneOfMany : officer == nil ? Self.nodesOfGain : Self.nodesOfChoice
    let near = [sliver, .zero].lazy.compactMap { slack in
      fewNames(of: solved, butFor: officer, within: slack, nodes: nodes).map { (names: $0, slack: slack) }
    }.first { isWanted($0.names.plan) }
    let (shown, shownObjective) = near.map { ($0.names.plan, $0.names.objective) } ?? (plan, found)
    // Of plans that do what is wanted a farther one may change fewer names still.
    let isFewest = near.map { $0.names.isFewest && $0.slack == sliver } ?? false
    // Where a limit ended the search, taking changes back may have found a better plan.
    let least = min(found, shownObjective)
    let hours = ExtraHours(
      value: clamped(least + reward - objective), atLeast: atLeast, atMost: clamped(least + reward - bound))
    return .priced(
      PricedPlan(
        extraHours: hours, plan: shown, shownHours: max(hours.value, shownObjective + reward - objective),
        sliver: sliver,
        changes: PlanChanges(
          from: view.plan, to: shown, startingWith: officer, of: problem.staffingCase,
          mayBeMoreThanNeeded: !isFewest),
        problem: problem))
  }

  /// A plan that loses little more than one that was found, with few changes of the explained plan.
  private func fewNames(
    of solved: SolvedPlan, butFor officer: Ordinal<Officer>?, within slack: HoursPerMonth, nodes: Int
  ) -> FewNames? {
    reoptimizer.fewNames(
      of: solved, against: view.plan, of: view.problem.staffingCase, butFor: officer.map { [$0] } ?? [], within: slack,
      nodes: nodes)
  }

  /// Nodes of branch and bound that the search for fewer names gets: for an officer who is asked about, for a gain, where others
  /// are often replaced in long chains, and for one of several candidates.
  private static let (nodesOfChoice, nodesOfGain, nodesOfOneOfMany) = (100, 30, 10)

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
