internal import LinearProgramming
public import StaffingDomain

/// A solved problem: the ending, and what helps to solve a problem that differs a little.
public struct SolvedPlan: Sendable {
  /// The problem.
  public let problem: StaffingProblem
  /// How the solve ended, with the plan where there is one.
  public let result: PlanningResult
  /// What a changed problem may start from; nil where there is nothing, as after a solve province by province.
  let memory: SolveMemory?

  /// Whether less than the best plan was asked for, which may be another one.
  public let isRough: Bool

  init(problem: StaffingProblem, result: PlanningResult, memory: SolveMemory?, isRough: Bool = false) {
    (self.problem, self.result, self.memory, self.isRough) = (problem, result, memory, isRough)
  }

  /// A plan that was written down, as something to start from; its result says nothing but the plan.
  ///
  /// - Parameters:
  ///   - plan: The plan, with a line for every officer of the problem's case. It may break rules of the problem.
  ///   - prices: The prices that were written down with it; none lets a solve find its own.
  ///   - problem: The problem to be solved.
  public init(recalling plan: TransferPlan, prices: [ShadowPrice], in problem: StaffingProblem) {
    var result = PlanningResult(doNothing: .zero)
    result.plan = plan
    self.init(
      problem: problem, result: result,
      memory: prices.isEmpty
        ? nil : SolveMemory(problem: problem, prices: DualPrices(prices, for: problem), plan: plan))
  }
}
