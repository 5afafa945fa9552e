/// A wish (negative hours) or an aversion of a made-up officer.
struct GeneratedPreference: Sendable {
  /// The commune's place in the case; nil means any.
  let commune: Int?
  let position: PositionKind?
  let hours: Int
}

/// Draws preferences for about 5 % of the officers: home, a nearer place, another trade, or a place to avoid.
enum PreferenceDraw {
  static func draw(
    for officer: GeneratedOfficer, provinceCommunes: Range<Int>, stream: inout RandomStream
  ) -> GeneratedPreference? {
    let (isGiven, kind, size) = (stream.chance(0.05), stream.uniform(), stream.integer(2...8))
    let other = provinceCommunes.lowerBound + stream.integer(0...(provinceCommunes.count - 1))
    guard isGiven else { return nil }
    switch kind {
    case ..<0.35: return GeneratedPreference(commune: officer.commune, position: nil, hours: -2 * size)
    case ..<0.65:
      guard other != officer.commune else { return nil }
      return GeneratedPreference(commune: other, position: nil, hours: -3 * size)
    case ..<0.85:
      guard other != officer.commune else { return nil }
      return GeneratedPreference(commune: other, position: nil, hours: 5 * size)
    default:
      guard officer.speciality != officer.position else { return nil }
      return GeneratedPreference(commune: nil, position: officer.speciality, hours: -4 * size)
    }
  }
}
