/// The captions of the report on a results folder that was checked.
public enum VerificationLabel: Sendable, Hashable, CaseIterable {
  /// Figures of the plan.
  case objective, recovered, status
  /// What was checked.
  case checked
  /// What the case was read with.
  case policy, whatIf
}
