import LinearProgramming
import StaffingDomain

/// The best plan found so far and the best bound proved so far.
///
/// A point of the solver becomes the incumbent only after it was read as a plan, checked against every rule and priced
/// from the model.
struct IncumbentSearch {
  let problem: StaffingProblem
  /// The limits that cost a price instead of being kept, which then is part of objective and balance; nil where all are kept.
  let priced: PricedLimits?
  /// What doing nothing comes to, which gaps are measured from.
  let doNothing: PlanValue
  /// The incumbent.
  private(set) var draft: DraftPlan?
  /// The objective of the incumbent.
  private(set) var value: HoursPerMonth?
  /// The balance of the incumbent (``PlanValue/balance``), in which plans and bounds are compared.
  private(set) var balance: HoursPerMonth?
  /// The best proved bound, as a balance.
  private(set) var bound: Double?
  /// The balance at and above which plans are of no interest; nil where all are.
  let cutoff: Double?
  /// The balance at and below which a plan is good enough whatever the gap; nil where none is.
  let enough: Double?

  /// A search that knows doing nothing, which is its first plan where the orders and relations allow it.
  ///
  /// So no plan worse than doing nothing is ever reported, however early a limit comes.
  ///
  /// - Parameters:
  ///   - aim: What is of interest, and what is known.
  ///   - priced: The limits that cost a price.
  init(problem: StaffingProblem, aim: SolveAim = SolveAim(), pricing priced: PricedLimits? = nil) {
    self.problem = problem
    self.priced = priced
    let still = DoNothing.plan(problem)
    doNothing = still.value
    let posts = problem.cellBalance.valueOfPosts
    cutoff = aim.cutoff.map { ($0 - posts).value }
    enough = aim.enough.map { ($0 - posts).value }
    bound = aim.knownBound.map { ($0 - posts).value }
    if still.plan.assignments.allSatisfy(problem.isOpen) { accept(problem.draft(of: still.plan)) }
  }

  /// The incumbent as a plan.
  var plan: TransferPlan? { draft.map(problem.plan(of:)) }

  /// The gap of the incumbent (``RecoverableGap``); nil without an incumbent or a bound.
  var gap: Double? {
    guard let balance, let bound else { return nil }
    return RecoverableGap.share(objective: balance.value, bound: bound, doNothing: doNothing.balance.value)
  }

  /// The best proved bound, as an objective.
  var objectiveBound: HoursPerMonth? { bound.map { problem.cellBalance.valueOfPosts + HoursPerMonth($0) } }

  /// What can be recovered at most, hours a month, at least 1: tolerances are shares of it.
  ///
  /// Without a bound nobody knows: then it is 1.
  var recoverable: Double {
    bound.map { RecoverableGap.size(bound: $0, doNothing: doNothing.balance.value) } ?? 1
  }

  /// Whether the gap is proved to be within a tolerance.
  func isWithin(_ tolerance: Double) -> Bool {
    guard let balance, let bound else { return false }
    return RecoverableGap.isClosed(
      objective: balance.value, bound: bound, doNothing: doNothing.balance.value, tolerance: tolerance)
  }

  /// Whether the search may end: the gap is within a tolerance, the plan is good enough, or none is left that is of interest.
  func isDone(within tolerance: Double) -> Bool {
    if let enough, let balance, balance.value <= enough { return true }
    return isWithin(tolerance) || hasReachedCutoff
  }

  /// Whether it is proved, but for rounding, that no plan is below the cutoff.
  private var hasReachedCutoff: Bool {
    guard let cutoff, let bound else { return false }
    return bound >= cutoff - Tolerances.gap * max(1, abs(doNothing.balance.value - cutoff))
  }

  /// The balance that a plan must be below to be of interest: that of the incumbent, or the cutoff.
  var worthFinding: Double? { [balance?.value, cutoff].compactMap(\.self).min() }

  /// The balance at which a plan is within a tolerance of the bound, or good enough; nil without a bound.
  func target(within tolerance: Double) -> Double? {
    bound.map { max($0 + 0.999 * tolerance * recoverable, enough ?? -.infinity) }
  }

  /// Raises the bound, which is a balance; a weaker one is ignored.
  mutating func raise(bound candidate: Double?) {
    guard let candidate, candidate > bound ?? -.infinity else { return }
    bound = candidate
  }

  /// Takes what the officers do as incumbent, with the best supplies that a quick look finds.
  @discardableResult
  mutating func accept(_ options: [OfficerOption]) -> Bool {
    accept(DraftPlan(options: options, supplies: Supplies(rows: problem.cellBalance.cells.count)))
  }

  /// Takes a draft as incumbent if it keeps every rule and is better than the last; supplies that pay are added.
  ///
  /// Each option must be open to the officer; what is checked here are the limits that couple officers.
  @discardableResult
  mutating func accept(_ draft: DraftPlan) -> Bool {
    guard let (draft, candidate) = problem.checked(draft, butFor: priced?.rules ?? []) else { return false }
    var cost = HoursPerMonth.zero
    if let priced {
      guard let own = priced.cost(of: draft, in: problem) else { return false }
      cost = own
    }
    if let balance, candidate.balance + cost >= balance { return false }
    self.draft = draft
    (value, balance) = (candidate.objective + cost, candidate.balance + cost)
    return true
  }

  /// Takes a point of a program as incumbent if every option in it is whole.
  mutating func accept(point: [Double], of formulation: Formulation) {
    if let draft = formulation.draft(of: point) { accept(draft) }
  }
}

extension StaffingProblem {
  /// A draft with the supplies that a quick look finds to pay besides, and what it comes to; nil where it breaks a limit.
  ///
  /// Each option must be open to the officer; what is checked here are the limits that couple officers.
  ///
  /// - Parameter exempt: Side rules, by place, whose limits need not be kept.
  func checked(_ draft: DraftPlan, butFor exempt: Set<Int> = []) -> (draft: DraftPlan, value: PlanValue)? {
    var activity = RowActivity(problem: self)
    for option in draft.options { activity.add(option) }
    activity.add(draft.supplies)
    // Recruits without a quota have no row that would refuse them.
    let isSupplied = draft.supplies.recruits.enumerated().allSatisfy { row, count in
      count == 0 || mayRecruit(in: cellBalance.cells[row])
    }
    guard isSupplied, activity.keepsLimits(butFor: exempt) else { return nil }
    var draft = draft
    // The quick look knows no prices of limits.
    if exempt.isEmpty { SupplyCompletion(self).complete(&draft.supplies, beside: activity) }
    return (draft, PlanValue(of: plan(of: draft), in: self))
  }
}
