public import StaffingDomain

/// Rule `pinned`: an officer whose mobility is fixed, who has a bar in force on the plan date, or who leaves in the
/// second half of the horizon may only stay.
///
/// A bar is in force when it has no `until`, or an `until` that is not before the plan date. Rule `leaving` is its
/// twin: an officer who leaves before the middle of the horizon is out of the plan.
/// Source: the formulation, *Rules about one option*.
public enum Pinned {
  /// The role of every officer of a case.
  public static func roles(_ staffingCase: StaffingCase) -> [PlanRole] {
    let policy = staffingCase.policy
    var pins = [[Pin]](repeating: [], count: staffingCase.officers.count)
    for bar in staffingCase.bars where isInForce(bar, on: policy.planDate) {
      pins[bar.officer.offset].append(
        Pin(ground: .bar(bar.rule, legalBasis: bar.legalBasis), source: bar.source))
    }
    return staffingCase.officers.enumerated().map { offset, officer in
      var grounds = pins[offset]
      if officer.mobility == .fixed { grounds.append(Pin(ground: .fixed, source: officer.source)) }
      if let date = officer.leavesOn {
        if Leaving.isOutOfPlan(date, policy: policy) { return .outOfPlan }
        if date < policy.horizonEnd { grounds.append(Pin(ground: .leaves(on: date), source: officer.source)) }
      }
      return grounds.isEmpty ? .free : .pinned(grounds)
    }
  }

  private static func isInForce(_ bar: Bar, on date: CalendarDate) -> Bool {
    guard let end = bar.until else { return true }
    return end >= date
  }
}
