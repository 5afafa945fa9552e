public import StaffingDomain

extension StaffingNeeds {
  /// The needs of the same case under another policy: computed anew only where a key differs that they come from.
  ///
  /// The tables of the case must be those that these needs were computed from.
  public func under(_ policy: Policy) -> StaffingNeeds {
    guard !policy.givesSameNeeds(as: staffingCase.policy) else { return self }
    var changed = staffingCase
    changed.policy = policy
    return StaffingNeeds(changed)
  }
}

extension Policy {
  /// Whether two policies turn the same workload into the same staff and the same posts.
  ///
  /// A test changes every other key and compares.
  fileprivate func givesSameNeeds(as other: Policy) -> Bool {
    func terms(_ policy: Policy) -> [Double] {
      [
        policy.workingDays.value, policy.publicHolidays.value, policy.annualLeave.value, policy.sickLeave.value,
        policy.otherAbsence.value, policy.hoursPerDay.value, policy.digitalSlowdown, policy.minimumPostShare,
        policy.urgencyPeak, policy.urgencyExponent, policy.criticalFactor,
      ]
    }
    return terms(self) == terms(other)
  }
}
