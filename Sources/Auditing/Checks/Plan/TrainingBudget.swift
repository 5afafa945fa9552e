import ResultsFormat
import StaffingDomain
import Tables

/// The cost of all courses `<= training_budget`, where it is given.
enum TrainingBudget: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    guard let budget = context.policy.trainingBudget else { return [] }
    let cost = context.plan.lines.reduce(MillionDong.zero) { sum, line in
      line.courses.reduce(sum) { $0 + context.staffingCase.courses[$1].cost }
    }
    guard cost.value > budget.value + Tolerances.feasibility * max(1, cost.value) else { return [] }
    return [
      Violation(
        .trainingBudget, "courses cost \(text(cost)) million VND; the budget is \(text(budget))", in: .assignments)
    ]
  }

  private static func text(_ money: MillionDong) -> String { ResultNumber.text(money.value, decimals: 4) ?? "?" }
}
