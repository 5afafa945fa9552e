public import StaffingDomain

/// A commune that may be reached from another one.
public struct Journey: Sendable, Hashable {
  /// The commune of arrival.
  public var destination: Ordinal<Commune>
  /// The distance by road, 0 within a commune.
  public var distance: Kilometres
}

/// For every commune the communes that anybody from it may go to under the policy's distance and border rules,
/// itself included, sorted by commune.
public struct JourneyTable: Sendable {
  private let starts: [Int]
  private let journeys: [Journey]

  /// Collects the journeys within the policy's limit: pairs of communes of one province, or of all where borders
  /// are open.
  public init(_ staffingCase: StaffingCase, distances: DistanceTable) {
    let limit = staffingCase.policy.maximumDistance.value + Tolerances.comparison
    var members = [[Ordinal<Commune>]](repeating: [], count: staffingCase.provinces.count)
    for commune in staffingCase.communes.ordinals {
      members[staffingCase.communes[commune].province.offset].append(commune)
    }
    var starts = [0]
    var journeys: [Journey] = []
    for origin in staffingCase.communes.ordinals {
      let candidates =
        staffingCase.policy.crossProvince
        ? staffingCase.communes.ordinals : members[staffingCase.communes[origin].province.offset]
      for destination in candidates {
        let distance = distances.distance(from: origin, to: destination)
        if distance.value <= limit { journeys.append(Journey(destination: destination, distance: distance)) }
      }
      starts.append(journeys.count)
    }
    self.starts = starts
    self.journeys = journeys
  }

  /// The journeys from a commune, sorted by destination.
  public func journeys(from origin: Ordinal<Commune>) -> ArraySlice<Journey> {
    journeys[starts[origin.offset]..<starts[origin.offset + 1]]
  }
}
