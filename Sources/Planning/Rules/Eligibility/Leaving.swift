public import StaffingDomain

/// Rule `leaving`: `leaving date < plan_date + H/2 months` takes an officer out of the plan; the officer's post is to be
/// filled.
///
/// The leaving date is `leaves_on`, else the day of retirement where the policy counts retirements. Source: the formulation,
/// *Who is in the plan*, and *Dates*.
public enum Leaving {
  /// Whether an officer who leaves on a date is out of the plan.
  public static func isOutOfPlan(_ date: CalendarDate, policy: Policy) -> Bool { date < policy.horizonMiddle }

  /// What is said of an officer out of the plan.
  static func ground(of officer: Officer, under policy: Policy) -> PlacementGround {
    PlacementGround(.leaves(on: officer.leavingDate(under: policy)), sources: [.row(officer.source)])
  }
}
