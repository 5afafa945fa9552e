import LinearProgramming
public import StaffingDomain

/// Plans again with a price for every name that changes against an earlier plan.
///
/// The search minimizes the model's objective plus `hours x changed names`. What is reported is the model's own: the
/// objective of the plan, and two bounds. The prices of the search, put on the model without the price for names, bound
/// every plan. And as every plan P' has `objective(P') + hours x changes(P') >= bound of the search`, every plan with at
/// most as many changes as the one found has `objective >= bound of the search - hours x changes`.
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

  /// What planning again came to.
  public struct Outcome: Sendable {
    /// The end of the priced search.
    public let priced: SolvedPlan
    /// The same in the model's own hours; its bound is one of every plan.
    public let result: PlanningResult
    /// No plan with at most as many changed names is below this; nil where nothing was proved.
    public let boundOfFewChanges: HoursPerMonth?
  }

  /// Solves from the earlier plan.
  ///
  /// - Throws: Faults of planning and of the backend.
  public func solve(by reoptimizer: Reoptimizer) throws -> Outcome {
    let start = SolvedPlan(recalling: earlier, prices: prices, in: priced)
    let solved = try reoptimizer.solve(priced, from: start)
    var own = solved.result
    own.doNothing = DoNothing.plan(model).value.objective
    guard let plan = own.plan else { return Outcome(priced: solved, result: own, boundOfFewChanges: nil) }
    let objective = PlanValue(of: plan, in: model).objective
    let few = solved.result.bound.map { min(objective, $0 - Double(changed(under: plan).count) * stability.hours) }
    own.objective = objective
    own.bound = stability.hours == .zero ? few : bound(of: solved).map { min(objective, $0) }
    let gap = own.gap ?? .infinity
    let isOptimal = gap <= max(reoptimizer.gapTolerance, Tolerances.gap)
    own.termination = isOptimal ? Termination(.optimal) : Termination(.feasible, limit: own.termination.limit)
    return Outcome(priced: solved, result: own, boundOfFewChanges: few)
  }

  /// What the prices of the search prove about every plan of the model.
  private func bound(of solved: SolvedPlan) -> HoursPerMonth? {
    guard let memory = solved.memory else { return nil }
    let pricer = OptionPricer(OptionSpace(memory.cutting(model)))
    let prices = memory.prices.carried(from: memory.problem, to: pricer.space.problem)
    return HoursPerMonth(PricingRound(pricer, prices: prices).lagrangianBound())
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
}
