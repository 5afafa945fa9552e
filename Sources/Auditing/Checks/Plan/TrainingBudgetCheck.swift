import ResultsFormat
import StaffingDomain

/// The cost of all courses `<= training_budget`, where it is given, to the dong.
enum TrainingBudgetCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    guard let budget = context.policy.trainingBudget else { return [] }
    let cost = context.plan.lines.reduce(0.0) { sum, line in
      line.courses.reduce(sum) { $0 + context.staffingCase.courses[$1].cost.dong }
    }
    guard cost > budget.dong else { return [] }
    return [Violation(LimitFact(.trainingBudget, used: MillionDong(dong: cost), limit: budget), in: .assignments)]
  }
}
