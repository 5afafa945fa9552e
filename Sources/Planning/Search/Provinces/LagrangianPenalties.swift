import StaffingDomain

/// Lagrangian penalties of limits, paid by every option and recruit that uses them.
///
/// A problem with penalties in place of limits is the Lagrangian of the problem with them: the least sum of hours and
/// penalties less the penalties that the whole limits would pay is a bound of the problem with limits.
struct LagrangianPenalties: Sendable {
  /// A rule with the multiplier of each of its rows: what a unit costs, 0 or more.
  struct Term: Sendable {
    /// The rule's place among the side rules.
    var place: Int
    var rule: any RowRule
    var hours: [HoursPerMonth]
  }

  /// The rules with multipliers.
  let terms: [Term]
  /// A reward for an officer who follows a course, which is no limit's; nil without one.
  var reward: CourseReward?

  /// The penalty of an option.
  func hours(for option: OfficerOption) -> HoursPerMonth {
    var sum = HoursPerMonth.zero
    for term in terms {
      term.rule.forEachCoefficient(of: option) { row, value in sum += value * term.hours[row] }
    }
    if let reward { sum += reward.hours(for: option) }
    return sum
  }

  /// The penalty of a recruit.
  func hours(forRecruitIn cell: Cell) -> HoursPerMonth {
    var sum = HoursPerMonth.zero
    for term in terms {
      term.rule.forEachCoefficient(ofRecruitIn: cell) { row, value in sum += value * term.hours[row] }
    }
    return sum
  }
}
