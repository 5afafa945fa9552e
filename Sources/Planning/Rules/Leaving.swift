public import StaffingDomain

/// Rule `leaving`: an officer whose `leaves_on` lies before the middle of the horizon (plan date + H/2 months) is out
/// of the plan, and his post is to be filled.
///
/// Source: the formulation, *Rules about one option*.
public enum Leaving {
  /// Whether an officer who leaves on a date is out of the plan.
  public static func isOutOfPlan(_ date: CalendarDate, policy: Policy) -> Bool { date < policy.horizonMiddle }
}
