import StaffingDomain

/// Draws correlated competence levels: by trade, seniority, education and age.
struct CompetenceDraw {
  let planDate: CalendarDate
  let isMountain: Bool
  var stream: RandomStream
  var certificates: RandomStream

  /// The least competence fit that a matched officer has; the policy's `minimum_fit` is 0.5.
  private static let leastFit = 0.56

  /// Sets the officer's levels and certificate.
  mutating func fill(_ officer: inout GeneratedOfficer) {
    let age = Double(planDate.year - officer.born.year)
    let education = [-0.7, 0.0, 0.6][stream.weightedOffset([8, 77, 15])]
    let ability = education + 0.25 * (age - 40) / 8 + stream.normal(mean: 0, deviation: 0.5)
    officer.levels = [Int](repeating: 0, count: CompetencyKind.allCases.count)
    fillGeneral(&officer, ability: ability, age: age)
    // Leaders and heads are generalists: few could go back to the trade they once learnt, deputies more often.
    let depth = officer.position.isLeading ? 1.2 : officer.position.profile.rank == 4 ? 1.7 : 2.3
    fillTrade(&officer, officer.speciality, mean: officer.position.isSpecialist ? 3.5 : depth, ability: ability)
    if officer.position.isSpecialist, stream.chance(0.4),
      let second = stream.element(of: officer.speciality.relatedSpecialities)
    {
      fillTrade(&officer, second, mean: 2.7, ability: ability)
    }
    officer.certificate = certificate(of: officer)
    officer.isMismatched ? spoilMatch(&officer) : secureMatch(&officer)
  }

  private mutating func fillGeneral(_ officer: inout GeneratedOfficer, ability: Double, age: Double) {
    let digital = ability - 0.6 * (age - 40) / 8
    let heads = officer.position.isLeading ? 3.2 : officer.position.isManagement ? 2.4 : 0
    let means: [(CompetencyKind, Double)] = [
      (.officeSoftware, 2.5 + digital), (.onlineServicePlatform, 1.9 + digital), (.digitalSignature, 1.4 + digital),
      (.dataManagement, 0.7 + digital), (.informationSecurity, -0.2 + digital), (.leadership, 0.1 + heads + ability),
      (.planningOrganising, 1.3 + heads / 2 + ability), (.decisionMaking, 0.2 + heads + ability),
      (.publicServiceEthics, 3.2 + 0.4 * ability), (.corruptionPrevention, 1 + ability),
      (.english, 0.3 + digital), (.minorityLanguage, isMountain ? 0.6 : -2), (.citizenDialogue, 2.2 + ability),
      (.reportWriting, 1.9 + ability),
    ]
    for (competency, mean) in means { officer.levels[competency.offset] = level(mean: mean) }
  }

  private mutating func fillTrade(
    _ officer: inout GeneratedOfficer, _ speciality: PositionKind, mean: Double, ability: Double
  ) {
    for (place, competency) in speciality.trade.enumerated() {
      let drawn = level(mean: mean - 0.5 * Double(place) + 0.6 * ability)
      officer.levels[competency.offset] = max(officer.levels[competency.offset], drawn)
    }
    if speciality == .informationTechnology {
      for competency in [CompetencyKind.dataManagement, .informationSecurity, .officeSoftware] {
        officer.levels[competency.offset] = max(officer.levels[competency.offset], level(mean: mean))
      }
    }
  }

  private mutating func level(mean: Double) -> Int {
    min(5, max(0, Int((mean + stream.normal(mean: 0, deviation: 0.6)).rounded())))
  }

  /// One officer in eight holds a digital certificate with a term; a few have let it run out.
  private mutating func certificate(
    of officer: GeneratedOfficer
  ) -> (competency: CompetencyKind, validUntil: CalendarDate)? {
    let kinds: [CompetencyKind] = [.onlineServicePlatform, .digitalSignature, .informationSecurity]
    let (isHolder, place) = (certificates.chance(0.12), certificates.integer(0...2))
    let (isExpired, months) = (certificates.chance(0.04), certificates.integer(1...30))
    guard isHolder, officer.levels[kinds[place].offset] > 0 else { return nil }
    return (kinds[place], planDate.adding(months: isExpired ? -min(months, 9) : months))
  }

  /// A mismatched officer lacks what the post cannot do without.
  private func spoilMatch(_ officer: inout GeneratedOfficer) {
    for requirement in officer.position.requirements where requirement.isMandatory {
      let held = officer.levels[requirement.competency.offset]
      officer.levels[requirement.competency.offset] = min(held, requirement.level - 2)
    }
  }

  /// A matched officer has every mandatory level, and enough of the rest for the least fit.
  private func secureMatch(_ officer: inout GeneratedOfficer) {
    let requirements = officer.position.requirements
    for requirement in requirements where requirement.isMandatory {
      officer.levels[requirement.competency.offset] = max(
        officer.levels[requirement.competency.offset], requirement.level)
    }
    for requirement in requirements where fit(of: officer) < CompetenceDraw.leastFit {
      officer.levels[requirement.competency.offset] = max(
        officer.levels[requirement.competency.offset], requirement.level)
    }
  }

  /// The contract's competence fit; an expired certificate counts as absent.
  private func fit(of officer: GeneratedOfficer) -> Double {
    var (met, total) = (0.0, 0.0)
    for requirement in officer.position.requirements {
      var held = officer.levels[requirement.competency.offset]
      if let certificate = officer.certificate, certificate.competency == requirement.competency,
        certificate.validUntil < planDate
      {
        held = 0
      }
      met += requirement.weight * Double(min(held, requirement.level)) / Double(requirement.level)
      total += requirement.weight
    }
    return total > 0 ? met / total : 1
  }
}
