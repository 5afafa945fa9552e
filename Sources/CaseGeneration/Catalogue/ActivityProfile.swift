/// The 13 fields of activities.
enum ActivityField: String, CaseIterable, Sendable {
  case direction
  case internalAffairs = "internal affairs"
  case administration
  case justice
  case digital = "digital transformation"
  case finance = "finance and planning"
  case land
  case environment
  case construction = "construction and transport"
  case agriculture
  case trade = "trade and business"
  case culture = "culture and education"
  case society = "health and social protection"
}

/// How a year's volume of an activity depends on the commune.
enum VolumeDriver: Sendable {
  /// Applications of residents, which count as dossiers: they follow how much a commune's residents apply for.
  case dossiers
  /// Work at the counter that follows the dossiers without being one.
  case counter
  /// Standing work: the same everywhere but for the commune's residents.
  case standing
  /// Standing work that towns have more of.
  case urban
  /// Standing work that the countryside has more of.
  case rural
  /// Standing work that the mountains have more of.
  case mountain
}

/// One activity: its standard time and the volumes of an average commune.
struct ActivityProfile: Sendable {
  let position: PositionKind
  let name: String
  let field: ActivityField
  /// Standard hours for one unit.
  let unitHours: Double
  /// Units a year of every commune.
  let fixedVolume: Double
  /// Units a year for 1,000 residents.
  let volumePerThousand: Double
  /// Share of units served online.
  let onlineShare: Double
  /// Share of standing work that is done on files alone, so that another commune may do it; nil follows the field.
  let deskShare: Double?
  let driver: VolumeDriver

  init(
    _ position: PositionKind, _ name: String, _ field: ActivityField, hours: Double, fixed: Double = 0,
    perThousand: Double = 0, online: Double = 0, desk: Double? = nil, _ driver: VolumeDriver = .standing
  ) {
    self.position = position
    self.name = name
    self.field = field
    unitHours = hours
    fixedVolume = fixed
    volumePerThousand = perThousand
    onlineShare = online
    deskShare = desk
    self.driver = driver
  }
}
