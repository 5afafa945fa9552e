public import StaffingDomain

/// Rule `distance`: a new commune lies within `min(maximum_km, the officer's max_km)` of the current one.
///
/// Source: model.md, section 3.
public struct DistanceLimit: EligibilityRule {
  /// The rule's name.
  public let name = RuleName.distance
  private let staffingCase: StaffingCase

  init(_ staffingCase: StaffingCase) { self.staffingCase = staffingCase }

  /// Whether the distance is within the policy's and the officer's limit.
  public func allows(
    _ officer: Ordinal<Officer>, toGoTo commune: Ordinal<Commune>, over distance: Kilometres
  ) -> Bool {
    distance.value <= limit(of: officer).value + Tolerances.comparison
  }

  /// Names the distance and the limit that it exceeds.
  public func prohibition(
    of officer: Ordinal<Officer>, filling cell: Cell, over distance: Kilometres
  ) -> Prohibition? {
    guard !allows(officer, toGoTo: cell.commune, over: distance) else { return nil }
    let person = staffingCase.officers[officer]
    let isOwnLimit = limit(of: officer) < staffingCase.policy.maximumDistance
    let kilometres = (distance.value * 10).rounded() / 10
    return Prohibition(
      rule: name,
      reason: "would be \(kilometres) km away, beyond \(isOwnLimit ? "the officer's own" : "the") limit of "
        + "\(limit(of: officer).value) km",
      sources: [isOwnLimit ? .row(person.source) : .policy(key: "maximum_km")])
  }

  private func limit(of officer: Ordinal<Officer>) -> Kilometres {
    let general = staffingCase.policy.maximumDistance
    guard let own = staffingCase.officers[officer].maximumDistance else { return general }
    return min(own, general)
  }
}
