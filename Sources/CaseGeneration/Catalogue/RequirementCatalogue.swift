/// A level of a competency that a position asks for.
struct RequirementProfile: Sendable {
  let competency: CompetencyKind
  let level: Int
  let isMandatory: Bool
  let weight: Double
}

extension PositionKind {
  /// The professional competencies of a speciality: the first is what its holders must have.
  var trade: [CompetencyKind] {
    switch self {
    case .statistics: [.statisticalReporting]
    case .personnel: [.personnelManagement]
    case .archives: [.recordKeeping]
    case .legal: [.legalDrafting]
    case .justice: [.civilStatus, .certification]
    case .informationTechnology: [.informationSystems]
    case .finance: [.publicAccounting]
    case .planning: [.investmentPlanning]
    case .land: [.landAdministration, .cadastralMapping]
    case .environment: [.environmentalControl]
    case .construction: [.constructionControl]
    case .urban: [.urbanInfrastructure]
    case .agriculture: [.agricultureExtension]
    case .trade: [.tradeRegulation]
    case .transport: [.roadManagement]
    case .culture: [.cultureAndSport]
    case .education: [.educationManagement]
    case .health: [.publicHealth]
    case .labour: [.socialProtection]
    case .religion: [.ethnicReligiousAffairs]
    case .reception: [.oneStopService]
    default: []
    }
  }

  /// Specialities that people of this one often learn besides.
  var relatedSpecialities: [PositionKind] {
    switch self {
    case .statistics: [.archives, .informationTechnology, .personnel, .planning, .reception]
    case .personnel: [.statistics, .legal, .religion, .archives]
    case .archives: [.statistics, .reception, .finance]
    case .legal: [.justice, .personnel, .land]
    case .justice: [.legal, .reception, .statistics]
    case .informationTechnology: [.statistics, .culture, .reception]
    case .finance: [.planning, .trade, .archives]
    case .planning: [.finance, .construction, .trade, .agriculture]
    case .land: [.environment, .construction, .agriculture]
    case .environment: [.land, .agriculture, .health]
    case .construction: [.urban, .transport, .land]
    case .urban: [.construction, .transport, .environment]
    case .agriculture: [.environment, .land, .trade, .labour]
    case .trade: [.finance, .planning, .agriculture]
    case .transport: [.construction, .urban, .trade]
    case .culture: [.education, .religion, .informationTechnology, .statistics]
    case .education: [.culture, .labour, .health]
    case .health: [.labour, .education, .environment]
    case .labour: [.health, .education, .religion, .reception]
    case .religion: [.culture, .labour, .personnel]
    case .reception: [.archives, .justice, .labour, .statistics]
    default: []
    }
  }

  /// The requirements of the position.
  var requirements: [RequirementProfile] { PositionKind.requirementTable[offset] }

  private static let requirementTable: [[RequirementProfile]] = allCases.map { kind in
    kind.isSpecialist ? kind.specialistRequirements : kind.managementRequirements
  }

  private var specialistRequirements: [RequirementProfile] {
    let isClerical = profile.rank == 1
    var rows: [RequirementProfile] = []
    for (place, competency) in trade.enumerated() {
      rows.append(.init(competency: competency, level: 3, isMandatory: place == 0, weight: place == 0 ? 4 : 2))
    }
    for competency in supportingCompetencies {
      rows.append(.init(competency: competency, level: isClerical ? 2 : 3, isMandatory: false, weight: 1))
    }
    rows.append(.init(competency: .officeSoftware, level: isClerical ? 3 : 2, isMandatory: false, weight: 1))
    rows.append(.init(competency: .onlineServicePlatform, level: 2, isMandatory: false, weight: 1))
    rows.append(.init(competency: .publicServiceEthics, level: 3, isMandatory: false, weight: 1))
    return rows
  }

  private var supportingCompetencies: [CompetencyKind] {
    switch self {
    case .statistics: [.reportWriting, .dataManagement]
    case .personnel: [.corruptionPrevention, .reportWriting]
    case .archives: [.digitalSignature, .dataManagement]
    case .legal: [.reportWriting, .civilStatus]
    case .justice: [.citizenDialogue, .digitalSignature]
    case .informationTechnology: [.informationSecurity, .dataManagement]
    case .finance: [.corruptionPrevention, .digitalSignature]
    case .planning, .trade, .agriculture: [.reportWriting, .planningOrganising]
    case .land: [.citizenDialogue, .dataManagement]
    case .construction, .urban, .transport: [.cadastralMapping, .planningOrganising]
    case .environment, .health: [.reportWriting, .citizenDialogue]
    case .culture: [.planningOrganising, .english]
    case .education, .labour: [.citizenDialogue, .dataManagement]
    case .religion: [.citizenDialogue, .minorityLanguage]
    default: [.citizenDialogue, .digitalSignature]
    }
  }

  private var managementRequirements: [RequirementProfile] {
    let level = isLeading ? 4 : 3
    return [
      .init(competency: .leadership, level: level, isMandatory: true, weight: 3),
      .init(competency: .planningOrganising, level: 3, isMandatory: !isLeading, weight: 2),
      .init(competency: .decisionMaking, level: level, isMandatory: false, weight: 2),
      .init(competency: headedTrade, level: 3, isMandatory: false, weight: 2),
      .init(competency: .citizenDialogue, level: 3, isMandatory: false, weight: 1),
      .init(competency: .publicServiceEthics, level: 4, isMandatory: false, weight: 1),
      .init(competency: .officeSoftware, level: 2, isMandatory: false, weight: 1),
    ]
  }

  /// The trade that a head should know.
  private var headedTrade: CompetencyKind {
    switch self {
    case .economyHead: .investmentPlanning
    case .economyDeputy: .landAdministration
    case .cultureHead: .cultureAndSport
    case .cultureDeputy: .socialProtection
    case .centreHead: .oneStopService
    case .officeHead: .statisticalReporting
    default: .legalDrafting
    }
  }
}
