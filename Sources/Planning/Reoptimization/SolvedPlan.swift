/// A solved problem: the ending, and what helps to solve a problem that differs a little.
public struct SolvedPlan: Sendable {
  /// The problem.
  public let problem: StaffingProblem
  /// How the solve ended, with the plan where there is one.
  public let result: PlanningResult
  /// What a changed problem may start from; nil where there is nothing, as after a solve province by province.
  let memory: SolveMemory?
}
