public import StaffingDomain

/// Rule `one-option`: `sum_o x_io = 1`: every officer in the plan does exactly one of the options that are open.
///
/// Source: the formulation, *Rows*.
public struct OneOption: Sendable {
  /// The rule's name.
  public let name = RuleName.oneOption
  /// The officers in the plan, sorted; the rule's row of the officer at place k is k.
  public let officers: [Ordinal<Officer>]

  init(roles: [PlanRole]) {
    officers = roles.indices.lazy.filter { roles[$0].isInPlan }.map { Ordinal<Officer>($0) }
  }
}
