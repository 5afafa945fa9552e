public import StaffingDomain

/// Rule `training-budget`: `sum cost_b x_io <= training_budget`, b being the courses of the option.
///
/// Source: the formulation, *Rows*.
public struct TrainingBudget: RowRule {
  /// The rule's name.
  public let name = RuleName.trainingBudget
  /// The bundle alone matters.
  public let scope = RuleScope.training
  /// One row where the policy sets a budget and there are courses, else none.
  public let rows: [RuleRow]
  /// The dearest course.
  public let unit: Double
  private let costs: [Double]

  init(_ staffingCase: StaffingCase, training: Training) {
    costs = training.bundles.map(\.cost.value)
    unit = staffingCase.courses.map(\.cost.value).max() ?? 0
    let isNeeded = !staffingCase.courses.isEmpty
    rows =
      staffingCase.policy.trainingBudget.flatMap { budget in
        guard isNeeded else { return nil }
        return [RuleRow(limit: budget.value, of: .trainingBudget, for: .all, sources: [.policy(.trainingBudget)])]
      } ?? []
  }

  /// The budget.
  public func edit(raising row: Int, to needed: Double) -> CaseEdit? {
    .policy(.trainingBudget, .number(RaisedLimit.money(needed).value))
  }

  /// An option counts what its bundle costs.
  public func forEachCoefficient(of option: OfficerOption, _ body: (Int, Double) -> Void) {
    guard !rows.isEmpty, option.bundle > 0 else { return }
    let cost = costs[Int(option.bundle)]
    if cost > 0 { body(0, cost) }
  }
}
