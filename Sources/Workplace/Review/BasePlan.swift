/// What a plan is compared with.
public enum BasePlan: String, Sendable, Hashable, CaseIterable {
  /// Everybody where they serve today.
  case today
  /// The plan of the case that was submitted last.
  case submitted
  /// The plan of the case that was approved last.
  case approved
  /// Another plan of the case.
  case other

  /// The states that plans of this kind are in; empty for what is not told by the state.
  public var states: [PlanState] {
    switch self {
    case .today, .other: []
    case .submitted: [.submitted, .agreed]
    case .approved: [.approved, .inForce, .done]
    }
  }
}
