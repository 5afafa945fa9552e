import StaffingDomain

/// The positions of a commune's government block; the raw value is the code in the case.
enum PositionKind: String, CaseIterable, Sendable {
  case chair = "CHAIR"
  case viceChair = "VICE-CHAIR"
  case councilViceChair = "COUNCIL-VICE"
  case officeHead = "OFFICE-HEAD"
  case statistics = "STATISTICS"
  case personnel = "PERSONNEL"
  case archives = "ARCHIVES"
  case legal = "LEGAL"
  case justice = "JUSTICE"
  case informationTechnology = "IT"
  case economyHead = "ECONOMY-HEAD"
  case economyDeputy = "ECONOMY-DEPUTY"
  case finance = "FINANCE"
  case planning = "PLANNING"
  case land = "LAND"
  case environment = "ENVIRONMENT"
  case construction = "CONSTRUCTION"
  case urban = "URBAN"
  case agriculture = "AGRICULTURE"
  case trade = "TRADE"
  case transport = "TRANSPORT"
  case cultureHead = "CULTURE-HEAD"
  case cultureDeputy = "CULTURE-DEPUTY"
  case culture = "CULTURE"
  case education = "EDUCATION"
  case health = "HEALTH"
  case labour = "LABOUR"
  case religion = "RELIGION"
  case centreHead = "CENTRE-HEAD"
  case reception = "RECEPTION"
}

/// What `positions.csv` says of a position, and how often its posts are held.
struct PositionProfile: Sendable {
  /// The name.
  let name: String
  /// The body of the commune.
  let group: PositionGroup
  /// 1 to 5.
  let rank: Int
  /// Posts of every commune.
  let minimumPosts: Int
  /// Chance that a post which the workload asks for has a holder in an average commune: below 0.9 the trade is scarce.
  let filled: Double
  /// How readily surplus officers of merged communes hold it, 0 = never.
  let surplusWeight: Double
}

extension PositionKind {
  /// The place in the order of the cases, for arrays by position.
  var offset: Int { PositionKind.allCases.firstIndex(of: self) ?? 0 }

  /// Whether the position leads a commune.
  var isLeading: Bool { self == .chair || self == .viceChair || self == .councilViceChair }

  /// Whether an empty post is critical.
  var isCritical: Bool { [.chair, .justice, .finance, .land].contains(self) }

  /// Whether a leader's relative may not hold it.
  var isRelativeSensitive: Bool { [.personnel, .finance, .archives].contains(self) }

  /// Whether it heads an office or the service centre, or deputises.
  var isManagement: Bool {
    [.officeHead, .economyHead, .economyDeputy, .cultureHead, .cultureDeputy, .centreHead].contains(self)
  }

  /// Whether its holders are specialists, not leaders or heads.
  var isSpecialist: Bool { !isLeading && !isManagement }

  /// The positions of specialists, each of which is also a speciality that an officer may have learnt.
  static let specialists = allCases.filter(\.isSpecialist)

  /// The profile.
  var profile: PositionProfile { PositionKind.profiles[offset] }

  private static let profiles: [PositionProfile] = allCases.map { kind in
    let row = kind.row
    return PositionProfile(
      name: row.name, group: row.group, rank: row.rank, minimumPosts: row.posts, filled: row.filled,
      surplusWeight: row.surplus)
  }

  private typealias Row = (name: String, group: PositionGroup, rank: Int, posts: Int, filled: Double, surplus: Double)

  private var row: Row {
    isLeading || isManagement ? managementRow : specialistRow
  }

  private var managementRow: Row {
    switch self {
    case .chair: ("Chair of the People's Committee", .leadership, 5, 1, 0.98, 0)
    case .viceChair: ("Vice chair of the People's Committee", .leadership, 4, 2, 0.95, 0.3)
    case .councilViceChair: ("Vice chair of the People's Council", .leadership, 4, 1, 0.95, 0)
    case .officeHead: ("Head of the Office of the Council and Committee", .office, 4, 1, 0.95, 0)
    case .economyHead: ("Head of the Economic Department", .economy, 4, 1, 0.94, 0)
    case .economyDeputy: ("Deputy head of the Economic Department", .economy, 3, 1, 0.9, 1.2)
    case .cultureHead: ("Head of the Culture and Social Department", .cultureSociety, 4, 1, 0.95, 0)
    case .cultureDeputy: ("Deputy head of the Culture and Social Department", .cultureSociety, 3, 1, 0.92, 1.2)
    default: ("Deputy director of the Service Centre", .serviceCentre, 3, 1, 0.93, 0.5)
    }
  }

  private var specialistRow: Row {
    switch self {
    case .statistics: ("Office and statistics officer", .office, 2, 1, 0.97, 3)
    case .personnel: ("Internal affairs, personnel and emulation officer", .office, 2, 1, 0.95, 1.2)
    case .archives: ("Clerk, archivist and treasurer", .office, 1, 1, 0.97, 1.6)
    case .legal: ("Legal officer", .office, 2, 0, 0.86, 0.2)
    case .justice: ("Justice and civil status officer", .office, 2, 1, 0.86, 0.4)
    case .informationTechnology: ("Information technology officer", .office, 2, 1, 0.28, 0)
    case .finance: ("Finance and accounting officer", .economy, 2, 1, 0.84, 0.3)
    case .planning: ("Planning and investment officer", .economy, 2, 0, 0.92, 0.7)
    case .land: ("Land administration officer", .economy, 2, 1, 0.905, 0.3)
    case .environment: ("Environment officer", .economy, 2, 0, 0.905, 0.2)
    case .construction: ("Construction officer", .economy, 2, 1, 0.82, 0.2)
    case .urban: ("Urban infrastructure officer", .economy, 2, 0, 0.88, 0.3)
    case .agriculture: ("Agriculture and rural development officer", .economy, 2, 0, 0.97, 2.2)
    case .trade: ("Trade and industry officer", .economy, 2, 0, 0.88, 0.5)
    case .transport: ("Transport officer", .economy, 2, 0, 0.88, 0.4)
    case .culture: ("Culture, sport and information officer", .cultureSociety, 2, 1, 0.98, 2.8)
    case .education: ("Education officer", .cultureSociety, 2, 0, 0.9, 0.8)
    case .health: ("Health officer", .cultureSociety, 2, 0, 0.92, 0.7)
    case .labour: ("Labour and social protection officer", .cultureSociety, 2, 1, 0.97, 2.2)
    case .religion: ("Ethnic and religious affairs officer", .cultureSociety, 2, 0, 0.94, 0.7)
    default: ("Reception and results officer", .serviceCentre, 1, 2, 0.96, 2)
    }
  }
}
