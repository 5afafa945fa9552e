public import StaffingDomain

/// Rule `distance`: `km(c_i, c) <= min(maximum_km, max_km_i)` for a new commune c.
///
/// Source: the formulation, *Rules about one option*, and *Competence and distance*.
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

  /// Names the narrower of the limits.
  public func ground(
    against officer: Ordinal<Officer>, filling cell: Cell, over distance: Kilometres
  ) -> PlacementGround? {
    let isOwnLimit = narrowsJourneys(of: officer)
    return grounds(against: officer, filling: cell, over: distance).first {
      if case .tooFar(_, _, isOwnLimit) = $0.fact { true } else { false }
    }
  }

  /// Names every limit that the distance exceeds: the policy's, the officer's own.
  public func grounds(
    against officer: Ordinal<Officer>, filling cell: Cell, over distance: Kilometres
  ) -> [PlacementGround] {
    let person = staffingCase.officers[officer]
    var found: [PlacementGround] = []
    if !isWithin(general, distance) {
      found.append(
        PlacementGround(
          .tooFar(distance, limit: general, isOwnLimit: false), sources: [.policy(.maximumDistance)]))
    }
    if let own = person.maximumDistance, !isWithin(own, distance) {
      found.append(
        PlacementGround(.tooFar(distance, limit: own, isOwnLimit: true), sources: [.row(person.source)]))
    }
    return found
  }

  /// Every limit that the distance exceeds is raised to the next five kilometres.
  public func ways(
    lettingIn officer: Ordinal<Officer>, to cell: Cell, over distance: Kilometres, after bundle: Int32
  ) -> [[CaseEdit]] {
    let rounded = Kilometres((distance.value / 5).rounded(.up) * 5)
    var edits: [CaseEdit] = []
    if !isWithin(general, distance) { edits.append(.policy(.maximumDistance, .number(rounded.value))) }
    if let own = staffingCase.officers[officer].maximumDistance, !isWithin(own, distance) {
      edits.append(.ownDistance([officer], rounded))
    }
    return edits.isEmpty ? [] : [edits]
  }

  private func isWithin(_ limit: Kilometres, _ distance: Kilometres) -> Bool {
    distance.value <= limit.value + Tolerances.comparison
  }
}
