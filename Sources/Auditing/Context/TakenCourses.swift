public import StaffingDomain

extension StaffingCase {
  /// The level of a competency on the plan date, after courses: the highest `to_level` of those on the competency.
  ///
  /// Every course lifts the level, so of courses that were taken one after the other the highest is the last.
  public func level(
    of competency: Ordinal<Competency>, heldBy officer: Ordinal<Officer>, after taken: [Ordinal<Course>] = []
  ) -> Int {
    var level = officers[officer].level(of: competency, on: policy.planDate)
    for course in taken where courses[course].competency == competency { level = max(level, courses[course].toLevel) }
    return level
  }

  /// The first course that cannot be taken, whatever the order; nil where all can.
  ///
  /// A course is open from `from_level` up to below `to_level`. Levels only rise, so courses on one competency can be
  /// taken in the order of their `to_level` or not at all.
  func firstImpossible(of bundle: [Ordinal<Course>], for officer: Ordinal<Officer>) -> Ordinal<Course>? {
    var levels: [Ordinal<Competency>: Int] = [:]
    for course in bundle.sorted(by: { (courses[$0].toLevel, $0) < (courses[$1].toLevel, $1) }) {
      let taken = courses[course]
      let level = levels[taken.competency] ?? self.level(of: taken.competency, heldBy: officer)
      guard taken.fromLevel <= level, level < taken.toLevel else { return course }
      levels[taken.competency] = taken.toLevel
    }
    return nil
  }

  /// What courses cost an officer's time, hours a month over the horizon.
  func trainingHours(_ bundle: [Ordinal<Course>]) -> Double {
    bundle.reduce(0) { $0 + courses[$1].hours.value } / Double(policy.horizonMonths)
  }
}
