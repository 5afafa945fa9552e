public import StaffingDomain

/// Rule `pinned`: `mobility_i = fixed`, a bar with `until >= plan_date` or no end,
/// `plan_date + H/2 months <= leaving date < plan_date + H months`, or `since_i > plan_date - settling_months`: such an
/// officer may only stay.
///
/// Rules `leaving` and `away` are its twins: they take an officer out of the plan. Who is pinned by `mobility` or by settling
/// in alone may take a second post in the own commune. Source: the formulation, *Who is in the plan*, and *Dates*.
public enum Pinned {
  /// The role of every officer of a case; who leaves and is away leaves.
  public static func roles(_ staffingCase: StaffingCase) -> [PlanRole] {
    let policy = staffingCase.policy
    let away = Away.shares(staffingCase)
    var barred = [[Pin]](repeating: [], count: staffingCase.officers.count)
    for bar in staffingCase.bars where bar.isInForce(on: policy.planDate) {
      barred[bar.officer.offset].append(pin(bar))
    }
    return staffingCase.officers.enumerated().map { offset, officer in
      let leaving = officer.leavingDate(under: policy)
      if let leaving, Leaving.isOutOfPlan(leaving, policy: policy) { return .outOfPlan(.leaves) }
      if Away.isOutOfPlan(away[offset]) { return .outOfPlan(.away) }
      let pins = barred[offset] + ownPins(officer, under: policy)
      return pins.isEmpty ? .free : .pinned(pins)
    }
  }

  /// What `officers.csv` says that pins an officer.
  private static func ownPins(_ officer: Officer, under policy: Policy) -> [Pin] {
    var pins: [Pin] = []
    if officer.mobility == .fixed { pins.append(Pin(ground: .fixed, source: officer.source)) }
    if policy.settlingMonths > 0, let since = officer.since,
      since > policy.planDate.adding(months: -policy.settlingMonths)
    {
      pins.append(Pin(ground: .settling(since: since, months: policy.settlingMonths), source: officer.source))
    }
    if let leaving = officer.leavingDate(under: policy), leaving < policy.horizonEnd,
      !Leaving.isOutOfPlan(leaving, policy: policy)
    {
      pins.append(Pin(ground: .leaves(on: leaving), source: officer.source))
    }
    return pins
  }

  /// What would pin an officer who is out of the plan, were the officer in it.
  ///
  /// - Parameter isAway: Whether the officer is away for more than half of the horizon, of which the bars are no pins.
  static func pins(onAbsent officer: Ordinal<Officer>, isAway: Bool, in staffingCase: StaffingCase) -> [Pin] {
    let policy = staffingCase.policy
    let bars = staffingCase.bars.filter {
      $0.officer == officer && $0.isInForce(on: policy.planDate) && !(isAway && Away.isAbsence($0, under: policy))
    }
    return bars.map(pin) + ownPins(staffingCase.officers[officer], under: policy)
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

  /// Mobility and the months of settling in are the planner's own; a bar or a date of leaving is a fact.
  static func ways(lifting pins: [Pin], of officer: Ordinal<Officer>) -> [[CaseEdit]] {
    var edits: [CaseEdit] = []
    for pin in pins {
      switch pin.ground {
      case .fixed: edits.append(.movable(officer))
      case .settling: edits.append(.policy(.settlingMonths, .integer(0)))
      case .bar, .leaves: return []
      }
    }
    return edits.isEmpty ? [] : [edits]
  }
}
