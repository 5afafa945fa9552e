import LinearProgramming
public import StaffingDomain

/// Plans again with a price for every name that changes against an earlier plan.
///
/// The search minimizes the model's objective plus `hours x changed names`. What is reported is the model's own: the
/// objective of the plan, and a bound. As every plan P' has `objective(P') + hours x changes(P') >= bound`, every plan
/// with at most as many changes as the one found has `objective >= bound - hours x changes`: that is the bound told.
public struct Replanning: Sendable {
  /// The case as the model sees it.
  public let model: StaffingProblem
  /// The same with the price.
  public let priced: StaffingProblem
  /// The earlier plan.
  public let earlier: TransferPlan
  private let prices: [ShadowPrice]
  private let stability: Stability

  /// Prepares planning again.
  ///
  /// - Parameters:
  ///   - model: The case as it is now.
  ///   - earlier: The earlier plan, with a line for every officer of the case.
  ///   - unknown: Officers about whom it says nothing.
  ///   - prices: The prices that were written down with it.
  ///   - hours: What a changed name counts.
  public init(
    _ model: StaffingProblem, from earlier: TransferPlan, unknown: [Ordinal<Officer>], prices: [ShadowPrice],
    stability hours: HoursPerMonth
  ) {
    stability = Stability(keeping: earlier, at: hours, unknown: unknown)
    priced = model.keeping(stability)
    (self.model, self.earlier, self.prices) = (model, earlier, prices)
  }

  /// Solves from the earlier plan.
  ///
  /// - Returns: The end of the priced search, and the same in the model's own hours.
  /// - Throws: Faults of planning and of the backend.
  public func solve(
    by reoptimizer: (_ gapTolerance: Double) -> Reoptimizer, gapTolerance: Double
  ) throws -> (priced: SolvedPlan, result: PlanningResult) {
    let start = SolvedPlan(recalling: earlier, prices: prices, in: priced)
    let solved = try reoptimizer(gapTolerance).solve(priced, from: start)
    let result = ownResult(solved.result, gapTolerance: gapTolerance)
    guard solved.result.isOptimal, !result.isOptimal else { return (solved, result) }
    // The price makes the objective larger, and the same hours a smaller share of it.
    let share = max(1, abs(result.objective?.value ?? 1)) / max(1, abs(solved.result.objective?.value ?? 1))
    let sharper = gapTolerance * min(1, share) * 0.98
    let again = try reoptimizer(sharper).solve(priced, from: solved)
    return (again, ownResult(again.result, gapTolerance: gapTolerance))
  }

  /// The officers whose name changed under a plan, sorted.
  public func changed(under plan: TransferPlan) -> [Ordinal<Officer>] { stability.changed(under: plan) }

  /// Whether a decision rules out a transfer of the earlier plan.
  public var hasRefusals: Bool {
    earlier.assignments.contains { assignment in
      guard case .fill(let cell) = assignment.duty else { return false }
      return !model.decisions.allows(assignment.officer, toHold: cell)
    }
  }

  private func ownResult(_ result: PlanningResult, gapTolerance: Double) -> PlanningResult {
    var own = result
    own.doNothing = DoNothing.plan(model).value.objective
    guard let plan = result.plan else { return own }
    own.objective = PlanValue(of: plan, in: model).objective
    own.bound = result.bound.map { $0 - Double(stability.changed(under: plan).count) * stability.hours }
    if result.isOptimal, let gap = own.gap, gap > max(gapTolerance, Tolerances.gap) {
      own.termination = Termination(.feasible)
    }
    return own
  }
}
