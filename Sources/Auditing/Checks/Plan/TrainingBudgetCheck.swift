import ResultsFormat
import StaffingDomain

/// The cost of all courses `<= training_budget`, where it is given.
enum TrainingBudgetCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    guard let budget = context.policy.trainingBudget else { return [] }
    let cost = context.plan.lines.reduce(MillionDong.zero) { sum, line in
      line.courses.reduce(sum) { $0 + context.staffingCase.courses[$1].cost }
    }
    guard cost.value > budget.value + Tolerances.feasibility * max(1, cost.value) else { return [] }
    return [Violation(LimitFact(.trainingBudget, used: cost, limit: budget), in: .assignments)]
  }
}
