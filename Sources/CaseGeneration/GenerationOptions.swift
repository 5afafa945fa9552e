public import StaffingDomain

/// What a made-up case shall be: its size, its seed, and which parts of the case format it uses.
public struct GenerationOptions: Sendable {
  /// Which rules the case brings to bear.
  public enum Variant: String, CaseIterable, Sendable {
    /// Establishments, limits on transfers, outflow and allowances, decisions, part-time.
    case full
    /// What `full` has, and every other table and column of the case format: courses and a training budget, quotas of
    /// recruits, shareable work, relations, team rules, rotation terms.
    case everything
    /// No rule that couples officers but the posts, no decisions, whole officers: a transportation problem.
    case network

    /// Whether establishments, limits, decisions, allowances and part-time are in the case.
    var hasLimits: Bool { self != .network }

    /// Whether the tables and columns of competency planning are in the case.
    var hasCompetencyPlanning: Bool { self == .everything }
  }

  /// Communes, from 2 to ``largestCommuneCount``; communes of a real list replace the number.
  public var communes: Int
  /// Provinces, from ``fewestProvinces(for:)`` to ``mostProvinces(for:)``.
  public var provinces: Int
  /// The seed: same options and seed, same bytes.
  public var seed: UInt64
  /// Officers of the whole case; nil takes the published mean of 34.6 for each commune.
  public var officers: Int?
  /// Which rules the case brings to bear.
  public var variant: Variant
  /// The day for which the plan is made.
  public var planDate: CalendarDate
  /// Communes of a real list, whose codes, names, places, areas and populations are taken as they are.
  public var realCommunes: [RealCommune]

  /// Creates options; see the properties for ranges, which ``CaseGenerator/generate(_:)`` clamps.
  public init(
    communes: Int, provinces: Int = 1, seed: UInt64, officers: Int? = nil, variant: Variant = .full,
    planDate: CalendarDate = GenerationOptions.defaultPlanDate, realCommunes: [RealCommune] = []
  ) {
    self.communes = communes
    self.provinces = provinces
    self.seed = seed
    self.officers = officers
    self.variant = variant
    self.planDate = planDate
    self.realCommunes = realCommunes
  }

  /// The most communes of a made-up case: six times the real number.
  public static let largestCommuneCount = 20_000

  /// A province has at most 1,000 communes; the largest real one has 168.
  public static func fewestProvinces(for communes: Int) -> Int { max(1, (communes + 999) / 1000) }

  /// A province has at least 2 communes, and the map has room for 90.
  public static func mostProvinces(for communes: Int) -> Int { max(1, min(90, communes / 2)) }

  /// The plan date of a case unless told otherwise: 2026-01-01, half a year after the reform.
  public static let defaultPlanDate = CalendarDate(clampingYear: 2026, month: 1, day: 1)
}

/// A commune of a real list, for cases on real geography.
public struct RealCommune: Sendable, Hashable {
  /// The official code.
  public var code: Code<Commune>
  /// The name, in NFC.
  public var name: String
  /// Commune, ward or special zone.
  public var kind: CommuneKind
  /// The code of its province.
  public var province: Code<Province>
  /// Where its centroid lies.
  public var location: Coordinate
  /// Area in km2, above 0.
  public var areaInSquareKilometres: Double
  /// Residents.
  public var population: Int

  /// Creates the commune.
  public init(
    code: Code<Commune>, name: String, kind: CommuneKind, province: Code<Province>, location: Coordinate,
    areaInSquareKilometres: Double, population: Int
  ) {
    self.code = code
    self.name = name
    self.kind = kind
    self.province = province
    self.location = location
    self.areaInSquareKilometres = areaInSquareKilometres
    self.population = population
  }
}
