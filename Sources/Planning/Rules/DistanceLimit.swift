public import StaffingDomain

/// Rule `distance`: a new commune lies within `min(maximum_km, the officer's max_km)` of the current one.
///
/// Source: the formulation, *Rules about one option*.
public struct DistanceLimit: EligibilityRule {
  /// The rule's name.
  public let name = RuleName.distance
  private let staffingCase: StaffingCase
  private let general: Kilometres
  /// The limit of every officer.
  private let limits: [Kilometres]

  init(_ staffingCase: StaffingCase) {
    self.staffingCase = staffingCase
    let general = staffingCase.policy.maximumDistance
    self.general = general
    limits = staffingCase.officers.map { officer in officer.maximumDistance.map { min($0, general) } ?? general }
  }

  /// Whether the distance is within the policy's and the officer's limit.
  public func allows(
    _ officer: Ordinal<Officer>, toGoTo commune: Ordinal<Commune>, over distance: Kilometres
  ) -> Bool {
    isWithin(limits[officer.offset], distance)
  }

  /// Whether the distance is within the policy's limit.
  public func allowsJourney(
    from origin: Ordinal<Commune>, to destination: Ordinal<Commune>, over distance: Kilometres
  ) -> Bool {
    isWithin(general, distance)
  }

  /// Whether the officer's own limit is below the policy's.
  public func narrowsJourneys(of officer: Ordinal<Officer>) -> Bool { limits[officer.offset] < general }

  /// Names the distance and the limit that it exceeds.
  public func prohibition(
    of officer: Ordinal<Officer>, filling cell: Cell, over distance: Kilometres
  ) -> Prohibition? {
    guard !allows(officer, toGoTo: cell.commune, over: distance) else { return nil }
    let person = staffingCase.officers[officer]
    let isOwnLimit = narrowsJourneys(of: officer)
    let kilometres = (distance.value * 10).rounded() / 10
    return Prohibition(
      rule: name,
      reason: "would be \(kilometres) km away, beyond \(isOwnLimit ? "the officer's own" : "the") limit of "
        + "\(limits[officer.offset].value) km",
      sources: [isOwnLimit ? .row(person.source) : .policy(key: "maximum_km")])
  }

  private func isWithin(_ limit: Kilometres, _ distance: Kilometres) -> Bool {
    distance.value <= limit.value + Tolerances.comparison
  }
}
