import StaffingDomain

/// A team rule of a made-up case.
struct GeneratedTeamRule: Sendable {
  /// The commune's place in the case; nil means every commune.
  let commune: Int?
  let competency: CompetencyKind
  let level: Int
  let officers: Int
  let penaltyHours: Int
}

/// Draws team rules: somebody who keeps the computers running in every commune (48 of 69 in Ha Tinh have no IT officer),
/// a minority language in the mountains, English in some towns.
enum TeamRuleDraw {
  static func rules(communes: [GeneratedCommune], streams: RandomStreams) -> [GeneratedTeamRule] {
    var rules = [everywhere(communes: communes.count)]
    for (number, commune) in communes.enumerated() {
      var stream = streams.stream(.teamRules, number)
      if let rule = rule(for: commune, number: number, stream: &stream) { rules.append(rule) }
    }
    return rules
  }

  /// In a case of a few communes it may be that nobody knows computers well enough to be trained within two courses;
  /// there it is somebody who helps with online services.
  private static func everywhere(communes: Int) -> GeneratedTeamRule {
    let isTiny = communes < 8
    return GeneratedTeamRule(
      commune: nil, competency: isTiny ? .onlineServicePlatform : .informationSystems, level: isTiny ? 2 : 3,
      officers: 1, penaltyHours: 40)
  }

  private static func rule(
    for commune: GeneratedCommune, number: Int, stream: inout RandomStream
  ) -> GeneratedTeamRule? {
    let (penalty, hasVisitors) = (5 * stream.integer(2...5), stream.chance(0.3))
    if commune.isMountain {
      let isRemote = commune.hardship >= 2
      return GeneratedTeamRule(
        commune: number, competency: .minorityLanguage, level: isRemote ? 3 : 2,
        officers: min(isRemote ? 2 : 1, commune.establishment), penaltyHours: penalty)
    }
    guard commune.urbanity > 0.6, hasVisitors else { return nil }
    return GeneratedTeamRule(commune: number, competency: .english, level: 3, officers: 1, penaltyHours: penalty)
  }
}
