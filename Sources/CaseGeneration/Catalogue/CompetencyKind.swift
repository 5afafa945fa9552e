import StaffingDomain

/// The competencies of the position standards; the raw value is the code in the case.
enum CompetencyKind: String, CaseIterable, Sendable {
  case statisticalReporting = "STATISTICAL-REPORTING"
  case personnelManagement = "PERSONNEL-MANAGEMENT"
  case recordKeeping = "RECORD-KEEPING"
  case legalDrafting = "LEGAL-DRAFTING"
  case civilStatus = "CIVIL-STATUS"
  case certification = "CERTIFICATION"
  case informationSystems = "INFORMATION-SYSTEMS"
  case publicAccounting = "PUBLIC-ACCOUNTING"
  case investmentPlanning = "INVESTMENT-PLANNING"
  case landAdministration = "LAND-ADMINISTRATION"
  case cadastralMapping = "CADASTRAL-MAPPING"
  case environmentalControl = "ENVIRONMENTAL-CONTROL"
  case constructionControl = "CONSTRUCTION-CONTROL"
  case urbanInfrastructure = "URBAN-INFRASTRUCTURE"
  case agricultureExtension = "AGRICULTURE-EXTENSION"
  case tradeRegulation = "TRADE-REGULATION"
  case roadManagement = "ROAD-MANAGEMENT"
  case cultureAndSport = "CULTURE-SPORT"
  case educationManagement = "EDUCATION-MANAGEMENT"
  case publicHealth = "PUBLIC-HEALTH"
  case socialProtection = "SOCIAL-PROTECTION"
  case ethnicReligiousAffairs = "ETHNIC-RELIGIOUS-AFFAIRS"
  case oneStopService = "ONE-STOP-SERVICE"
  case officeSoftware = "OFFICE-SOFTWARE"
  case onlineServicePlatform = "ONLINE-SERVICE-PLATFORM"
  case digitalSignature = "DIGITAL-SIGNATURE"
  case dataManagement = "DATA-MANAGEMENT"
  case informationSecurity = "INFORMATION-SECURITY"
  case leadership = "LEADERSHIP"
  case planningOrganising = "PLANNING-ORGANISING"
  case decisionMaking = "DECISION-MAKING"
  case publicServiceEthics = "PUBLIC-SERVICE-ETHICS"
  case corruptionPrevention = "CORRUPTION-PREVENTION"
  case english = "ENGLISH"
  case minorityLanguage = "MINORITY-LANGUAGE"
  case citizenDialogue = "CITIZEN-DIALOGUE"
  case reportWriting = "REPORT-WRITING"
}

extension CompetencyKind {
  /// The place in the order of the cases, for arrays by competency.
  var offset: Int { CompetencyKind.offsets[self] ?? 0 }

  private static let offsets: [CompetencyKind: Int] = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  /// The kind of competency.
  var category: CompetencyCategory {
    switch self {
    case .officeSoftware, .onlineServicePlatform, .digitalSignature, .dataManagement, .informationSecurity: .digital
    case .leadership, .planningOrganising, .decisionMaking: .management
    case .publicServiceEthics, .corruptionPrevention: .ethics
    case .english, .minorityLanguage: .language
    case .citizenDialogue, .reportWriting: .communication
    default: .professional
    }
  }

  /// The name in the case.
  var name: String { category == .professional ? professionalName : generalName }

  private var professionalName: String {
    switch self {
    case .statisticalReporting: "Statistics and general office work"
    case .personnelManagement: "Personnel management"
    case .recordKeeping: "Records, archives and cash handling"
    case .legalDrafting: "Legal drafting and review"
    case .civilStatus: "Civil status law"
    case .certification: "Certification of copies and signatures"
    case .informationSystems: "Information systems and networks"
    case .publicAccounting: "Public accounting"
    case .investmentPlanning: "Public investment planning"
    case .landAdministration: "Land administration"
    case .cadastralMapping: "Cadastral mapping"
    case .environmentalControl: "Environmental control"
    case .constructionControl: "Building permits and construction control"
    case .urbanInfrastructure: "Urban infrastructure"
    case .agricultureExtension: "Agriculture and rural development"
    case .tradeRegulation: "Trade and industry regulation"
    case .roadManagement: "Road and transport management"
    case .cultureAndSport: "Culture, sport and information work"
    case .educationManagement: "Education management"
    case .publicHealth: "Public health and population"
    case .socialProtection: "Social protection and labour"
    case .ethnicReligiousAffairs: "Ethnic and religious affairs"
    default: "One-stop service procedure"
    }
  }

  private var generalName: String {
    switch self {
    case .officeSoftware: "Office software"
    case .onlineServicePlatform: "Online public service platform"
    case .digitalSignature: "Electronic documents and digital signature"
    case .dataManagement: "Data management and sharing"
    case .informationSecurity: "Information security"
    case .leadership: "Team leadership"
    case .planningOrganising: "Planning and organising"
    case .decisionMaking: "Decision making"
    case .publicServiceEthics: "Public service ethics"
    case .corruptionPrevention: "Prevention of corruption"
    case .english: "English"
    case .minorityLanguage: "Ethnic minority language"
    case .citizenDialogue: "Dialogue with citizens"
    default: "Report writing"
    }
  }
}
