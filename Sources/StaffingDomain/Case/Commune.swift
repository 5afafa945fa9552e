/// The three kinds of commune-level units since 1 July 2025.
public enum CommuneKind: String, CaseIterable, Sendable, Hashable {
  case commune
  case ward
  case specialZone = "special_zone"
}

/// A province: the area within which officers are exchanged, unless the policy opens the borders.
public struct Province: Sendable, Hashable {
  /// The code in the `province` column of `communes.csv`; empty where the case has one unnamed province.
  public var code: Code<Province>

  /// Creates the row from its columns.
  public init(
    code: Code<Province>
  ) {
    self.code = code
  }
}

/// A commune-level unit: commune, ward or special zone.
public struct Commune: Sendable, Hashable {
  /// The official code.
  public var code: Code<Commune>
  /// The name, in NFC.
  public var name: String
  /// Commune, ward or special zone.
  public var kind: CommuneKind
  /// Where its seat or centroid lies.
  public var location: Coordinate
  /// Residents, where given.
  public var population: Int?
  /// Area in km2, where given.
  public var areaInSquareKilometres: Double?
  /// Authorised heads of the commune; nil means no limit.
  public var establishment: Int?
  /// 0 (no usable equipment and network) to 1 (complete).
  public var digitalReadiness: Double
  /// Hardship class for allowances, 0 to 3.
  public var hardship: Int
  /// The province it belongs to.
  public var province: Ordinal<Province>
  /// The row of `communes.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    code: Code<Commune>, name: String, kind: CommuneKind, location: Coordinate, population: Int? = nil,
    areaInSquareKilometres: Double? = nil, establishment: Int? = nil, digitalReadiness: Double = 1,
    hardship: Int = 0, province: Ordinal<Province> = Ordinal(0), source: SourceRow
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.location = location
    self.population = population
    self.areaInSquareKilometres = areaInSquareKilometres
    self.establishment = establishment
    self.digitalReadiness = digitalReadiness
    self.hardship = hardship
    self.province = province
    self.source = source
  }
}
