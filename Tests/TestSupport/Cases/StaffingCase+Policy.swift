package import StaffingDomain

extension StaffingCase {
  /// The same case under another policy.
  package func under(_ policy: Policy) -> StaffingCase {
    var changed = self
    changed.policy = policy
    return changed
  }
}
