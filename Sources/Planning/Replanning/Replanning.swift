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
    if stability.hours == .zero {
      own.bound = few
    } else {
      let proof = proof(after: solved)
      own.bound = proof.map { min(objective, $0.bound) }
      own.shadowPrices = proof?.prices ?? own.shadowPrices
    }
    own.termination =
      own.isWithin(reoptimizer.gapTolerance)
      ? Termination(.optimal) : Termination(.feasible, limit: own.termination.limit)
    return Outcome(priced: solved, result: own, boundOfFewChanges: few)
  }

  /// Prices with what they prove about every plan of the model.
  private typealias Proof = (bound: Double, prices: DualPrices)

  /// The best bound of every plan that prices of the search give, those of the earlier plan, or either after some steps.
  ///
  /// The search ends with prices that are right where names have a price; those of the earlier plan were right without.
  private func proof(after solved: SolvedPlan) -> (bound: HoursPerMonth, prices: [ShadowPrice])? {
    guard let memory = solved.memory else { return nil }
    let coefficients = OptionCoefficients(OptionSpace(memory.cutting(model)))
    let problem = coefficients.space.problem
    func proof(_ prices: DualPrices) -> Proof {
      (Pricing(coefficients, prices: prices).lagrangianBound(), prices)
    }
    func withOwnCells(_ prices: DualPrices) -> Proof {
      var own = prices
      own.cells = NetworkSolution(coefficients, under: prices).cellPrices
      return proof(own)
    }
    let known = [
      memory.prices.carried(from: memory.problem, to: problem), DualPrices(prices, for: problem),
    ].flatMap { [proof($0), withOwnCells($0)] }
    guard var best = known.max(by: { $0.bound < $1.bound }) else { return nil }
    var ascent = DualAscent(coefficients, from: best.prices, doNothing: DoNothing.plan(model).value.balance.value)
    // As many steps as a solve from nothing takes.
    ascent.run(rounds: ColumnsStart.ascentRounds(in: coefficients.space), isOver: { false })
    for next in [proof(ascent.prices), withOwnCells(ascent.prices)] where next.bound > best.bound { best = next }
    return (HoursPerMonth(best.bound), best.prices.shadowPrices(of: problem))
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
