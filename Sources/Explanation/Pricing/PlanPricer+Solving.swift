import Planning
import StaffingDomain

// Solves of changed cases, one by one and side by side.
extension PlanPricer {
  /// The case with changes made, solved again.
  ///
  /// - Parameters:
  ///   - near: A solve with nearly the same changes, to start from; where it cannot be, ``base`` is.
  ///   - aim: What is looked for.
  func solve(_ edits: [CaseEdit], near: SolvedPlan? = nil, aim: SolveAim = SolveAim()) throws -> SolvedPlan {
    let changed = view.problem.applying(edits)
    let start = near.flatMap { $0.mayStart(changed) ? $0 : nil }
    return try reoptimizer.solve(changed, from: start ?? base, aim: aim)
  }

  /// A changed case solved once more, from where the last solve of it ended.
  func solve(_ look: SolvedPlan, aim: SolveAim) throws -> SolvedPlan {
    try reoptimizer.solve(look.problem, from: look, aim: aim)
  }

  /// Answers numbered questions, each by solves of its own, side by side where there are threads for it.
  func sideBySide<Value: Sendable>(
    _ count: Int, _ answer: @escaping @Sendable (Int) throws -> Value
  ) throws -> [Value] { try reoptimizer.sideBySide(count, about: view.problem, answer) }
}
