public import StaffingDomain

/// A commune that may be reached from where officers live.
public struct Journey: Sendable, Hashable {
  /// The commune of arrival.
  public var destination: Ordinal<Commune>
  /// The distance by road from the home, 0 within a commune.
  public var distance: Kilometres
}

/// Where an officer serves and where the officer lives: officers of one residence travel alike.
public struct Residence: Sendable, Hashable, Comparable {
  /// The commune of service.
  public var commune: Ordinal<Commune>
  /// Where daily travel starts.
  public var home: Ordinal<Commune>

  /// Creates a residence.
  package init(commune: Ordinal<Commune>, home: Ordinal<Commune>) { (self.commune, self.home) = (commune, home) }

  /// By commune, then home.
  public static func < (left: Residence, right: Residence) -> Bool {
    (left.commune, left.home) < (right.commune, right.home)
  }
}

/// For every residence the communes that anybody of it may go to under the policy's distance and border rules, sorted by
/// commune.
///
/// The first residences are those of officers who live where they serve, one for each commune in order. The commune of
/// service is among the destinations unless the home is too far from it.
public struct JourneyTable: Sendable {
  /// The residences: one for each commune, then those with a home elsewhere, sorted.
  package let residences: [Residence]
  private let residenceOf: [Int32]
  private let starts: [Int]
  private let journeys: [Journey]

  /// Collects the journeys within the policy's limit: to communes of one province, or to all where borders are open.
  public init(_ staffingCase: StaffingCase, distances: DistanceTable) {
    let limit = staffingCase.policy.maximumDistance.value + Tolerances.comparison
    var members = [[Ordinal<Commune>]](repeating: [], count: staffingCase.provinces.count)
    for commune in staffingCase.communes.ordinals {
      members[staffingCase.communes[commune].province.offset].append(commune)
    }
    (residences, residenceOf) = JourneyTable.residences(staffingCase)
    var starts = [0]
    var journeys: [Journey] = []
    for residence in residences {
      let candidates =
        staffingCase.policy.crossProvince
        ? staffingCase.communes.ordinals : members[staffingCase.communes[residence.commune].province.offset]
      for destination in candidates {
        let distance = distances.distance(from: residence.home, to: destination)
        if distance.value <= limit { journeys.append(Journey(destination: destination, distance: distance)) }
      }
      starts.append(journeys.count)
    }
    self.starts = starts
    self.journeys = journeys
  }

  private static func residences(_ staffingCase: StaffingCase) -> ([Residence], of: [Int32]) {
    let own = staffingCase.officers.map { Residence(commune: $0.commune, home: $0.residence) }
    let settled = staffingCase.communes.ordinals.map { Residence(commune: $0, home: $0) }
    let all = settled + Set(own).filter { $0.commune != $0.home }.sorted()
    let places = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1, Int32(truncatingIfNeeded: $0)) })
    return (all, own.map { places[$0] ?? 0 })
  }

  /// The place of an officer's residence in ``residences``.
  package func residence(of officer: Ordinal<Officer>) -> Int { Int(residenceOf[officer.offset]) }

  /// The journeys of the officers of a residence, sorted by destination.
  func journeys(ofResidence residence: Int) -> ArraySlice<Journey> {
    journeys[starts[residence]..<starts[residence + 1]]
  }

  /// The journeys open to an officer as far as no limits of the officer's own are looked at, sorted by destination.
  public func journeys(of officer: Ordinal<Officer>) -> ArraySlice<Journey> {
    journeys(ofResidence: residence(of: officer))
  }
}
