import StaffingDomain

/// Rule `training-budget`: the cost of all courses followed `<= training_budget`.
///
/// Source: the formulation, *Rows*.
public struct TrainingBudget: RowRule {
  /// The rule's name.
  public let name = RuleName.trainingBudget
  /// The bundle alone matters.
  public let scope = RuleScope.training
  /// One row where the policy sets a budget and there are courses, else none.
  public let rows: [RuleRow]
  private let costs: [Double]

  init(_ staffingCase: StaffingCase, training: Training) {
    costs = training.bundles.map(\.cost.value)
    let isNeeded = !staffingCase.courses.isEmpty
    rows =
      staffingCase.policy.trainingBudget.flatMap { budget in
        guard isNeeded else { return nil }
        return [
          RuleRow(
            subject: "all", lower: -.infinity, upper: budget.value,
            meaning: "the policy allows \(budget.value) million VND for courses",
            sources: [.policy(key: "training_budget")])
        ]
      } ?? []
  }

  /// An option counts what its bundle costs.
  public func forEachCoefficient(of relocation: Relocation, _ body: (Int, Double) -> Void) {
    guard !rows.isEmpty, relocation.bundle > 0 else { return }
    let cost = costs[Int(relocation.bundle)]
    if cost > 0 { body(0, cost) }
  }
}
