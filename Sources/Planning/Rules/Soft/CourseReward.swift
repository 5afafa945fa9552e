import StaffingDomain

/// Hours that options by which one officer follows one course cost less: what makes sure that a re-solve trains the
/// officer.
///
/// It is a device of a study, not a rule of the model: no row limits it.
struct CourseReward: Sendable {
  private let officer: Ordinal<Officer>
  private let hours: HoursPerMonth
  /// Whether each bundle holds the course.
  private let hasCourse: [Bool]

  /// Creates a reward of some hours, 0 or more.
  init(officer: Ordinal<Officer>, course: Ordinal<Course>, hours: HoursPerMonth, training: Training) {
    (self.officer, self.hours) = (officer, hours)
    hasCourse = training.bundles.map { $0.courses.contains(course) }
  }

  /// What an option costs for it: 0, or less.
  func hours(for option: OfficerOption) -> HoursPerMonth {
    option.officer == officer && hasCourse[Int(option.bundle)] ? HoursPerMonth(-hours.value) : .zero
  }
}
