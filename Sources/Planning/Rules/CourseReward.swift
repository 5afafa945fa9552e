import StaffingDomain

/// Counts the options by which one officer follows one course: what makes sure that a re-solve trains him.
struct CourseReward: RowRule {
  let name = RuleName.training
  let scope = RuleScope.training
  let rows: [RuleRow]
  private let officer: Ordinal<Officer>
  private let hasCourse: [Bool]

  init(officer: Ordinal<Officer>, course: Ordinal<Course>, training: Training) {
    self.officer = officer
    hasCourse = training.bundles.map { $0.courses.contains(course) }
    rows = [RuleRow(subject: "reward", lower: -.infinity, upper: 1, meaning: "follows the course", sources: [])]
  }

  func forEachCoefficient(of relocation: Relocation, _ body: (Int, Double) -> Void) {
    if relocation.officer == officer, hasCourse[Int(relocation.bundle)] { body(0, 1) }
  }
}
