/// Road distances between communes: a given row, else great circle times the detour factor, 0 within a commune.
///
/// A row holds both ways unless the reverse row is given too. Distances are computed when asked for, because a
/// nation has 11 million pairs of communes and a plan looks at few of them.
public struct DistanceTable: Sendable {
  private let locations: [Coordinate]
  private let detourFactor: Double
  private let given: [Pair: Kilometres]

  private struct Pair: Hashable {
    let from: Ordinal<Commune>
    let to: Ordinal<Commune>
  }

  /// Collects the distances of a case.
  public init(_ staffingCase: StaffingCase) {
    locations = staffingCase.communes.map(\.location)
    detourFactor = staffingCase.policy.detourFactor
    var given: [Pair: Kilometres] = [:]
    for row in staffingCase.distances { given[Pair(from: row.to, to: row.from)] = row.distance }
    for row in staffingCase.distances { given[Pair(from: row.from, to: row.to)] = row.distance }
    self.given = given
  }

  /// The distance by road between two communes of the case.
  public func distance(from origin: Ordinal<Commune>, to destination: Ordinal<Commune>) -> Kilometres {
    if origin == destination { return .zero }
    if !given.isEmpty, let row = given[Pair(from: origin, to: destination)] { return row }
    return detourFactor * locations[origin.offset].greatCircleDistance(to: locations[destination.offset])
  }
}
