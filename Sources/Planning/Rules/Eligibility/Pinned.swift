public import StaffingDomain

/// Rule `pinned`: `mobility_i = fixed`, a bar with `until >= plan_date` or no end, or
/// `plan_date + H/2 months <= leaves_on_i < plan_date + H months`: such an officer may only stay.
///
/// Rule `leaving` is its twin: an officer who leaves before the middle of the horizon is out of the plan.
/// Source: the formulation, *Rules about one option*, and *Dates*.
public enum Pinned {
  /// The role of every officer of a case.
  public static func roles(_ staffingCase: StaffingCase) -> [PlanRole] {
    let policy = staffingCase.policy
    var pins = [[Pin]](repeating: [], count: staffingCase.officers.count)
    for bar in staffingCase.bars where isInForce(bar, on: policy.planDate) {
      pins[bar.officer.offset].append(pin(bar))
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

  /// What pins an officer besides a date of leaving.
  static func pins(besidesLeaving officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> [Pin] {
    let bars = staffingCase.bars.filter { $0.officer == officer && isInForce($0, on: staffingCase.policy.planDate) }
    let person = staffingCase.officers[officer]
    return bars.map(pin) + (person.mobility == .fixed ? [Pin(ground: .fixed, source: person.source)] : [])
  }

  private static func pin(_ bar: Bar) -> Pin {
    Pin(ground: .bar(bar.rule, legalBasis: bar.legalBasis), source: bar.source)
  }

  /// A pin as a ground against any change.
  static func ground(_ pin: Pin) -> PlacementGround {
    PlacementGround(.pinned([pin.ground]), sources: [.row(pin.source)])
  }

  /// All pins of an officer as one ground against any change.
  static func ground(_ pins: [Pin]) -> PlacementGround {
    PlacementGround(.pinned(pins.map(\.ground)), sources: pins.map { .row($0.source) })
  }

  /// Mobility is the planner's own; a bar or a date of leaving is a fact.
  static func ways(lifting pins: [Pin], of officer: Ordinal<Officer>) -> [[CaseEdit]] {
    pins.allSatisfy { $0.ground == .fixed } ? [[.movable(officer)]] : []
  }

  private static func isInForce(_ bar: Bar, on date: CalendarDate) -> Bool {
    guard let end = bar.until else { return true }
    return end >= date
  }
}
