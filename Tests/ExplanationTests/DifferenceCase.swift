import Explanation
import GLPKBackend
import LinearProgramming
import Planning
import StaffingDomain
import Testing
import Workloads

/// A case and changes of it, solved to the last digit with all of them and without each of them.
struct DifferenceCase {
  /// A change of a case, and the input that it touches.
  struct Change {
    var input: InputChange
    var apply: @Sendable (inout StaffingCase) -> Void

    init(
      _ reference: InputReference, _ column: String? = nil, _ before: String?, _ after: String?,
      _ apply: @escaping @Sendable (inout StaffingCase) -> Void
    ) {
      input = InputChange(
        inputs: [ChangedInput(reference, column: column, before: before, after: after)])
      self.apply = apply
    }
  }

  let base: StaffingCase
  let changes: [Change]
  let before: ComparedPlan
  let after: ComparedPlan
  /// The plans without each change; empty for a single change.
  let without: [ComparedPlan?]
  let difference: PlanDifference
  let explained: [ExplainedDifference]

  /// Nil where orders contradict each other before or after the changes.
  init?(_ base: StaffingCase, _ changes: [Change]) throws {
    (self.base, self.changes) = (base, changes)
    guard let before = try Self.solve(base, toward: nil),
      let after = try Self.solve(Self.changed(base, changes), toward: before)
    else { return nil }
    (self.before, self.after) = (before, after)
    difference = PlanDifference(from: before, to: after)
    without =
      changes.count < 2
      ? [] : try changes.indices.map { try Self.solve(Self.changed(base, changes, but: $0), toward: before) }
    let trials = without.map { plan -> DifferenceExplainer.ChangeTrial in
      plan.map { .solved(PlanDifference(from: before, to: $0), dependents: []) } ?? .failed
    }
    explained = DifferenceExplainer(
      difference, from: before.view, to: after.view, changes: changes.map(\.input), trials: trials
    ).explanations()
  }

  /// The case with its changes, one left out.
  static func changed(_ base: StaffingCase, _ changes: [Change], but omitted: Int? = nil) -> StaffingCase {
    var result = base
    for (place, change) in changes.enumerated() where place != omitted { change.apply(&result) }
    return result
  }

  private static func solve(_ staffingCase: StaffingCase, toward other: ComparedPlan?) throws -> ComparedPlan? {
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    let solved = try Reoptimizer(
      solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 0), control: SolveControl()
    ).solve(problem)
    guard var plan = solved.result.plan else { return nil }
    if let view = other?.view {
      plan = PlanAlignment(of: problem, toward: view.plan, of: view.problem.staffingCase).aligned(plan)
    }
    return ComparedPlan(PlanView(plan, of: problem), bound: solved.result.bound)
  }

  /// The explained difference of an officer.
  func entry(_ officer: String) throws -> ExplainedDifference {
    try #require(explained.first { $0.difference.officer == Code(officer) })
  }
}
