public import StaffingDomain

/// Rule `leaving`: `leaves_on_i < plan_date + H/2 months` takes an officer out of the plan; the officer's post is to be
/// filled.
///
/// Source: the formulation, *Rules about one option*, and *Dates*.
public enum Leaving {
  /// Whether an officer who leaves on a date is out of the plan.
  public static func isOutOfPlan(_ date: CalendarDate, policy: Policy) -> Bool { date < policy.horizonMiddle }

  /// What is said of an officer out of the plan.
  static func ground(of officer: Officer) -> PlacementGround {
    PlacementGround(.leaves(on: officer.leavesOn), sources: [.row(officer.source)])
  }
}
