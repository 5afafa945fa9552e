/// Road distances between communes: a given row, else great circle times the detour factor, 0 within a commune.
///
/// A row holds both ways unless the reverse row is given too. Distances are computed when asked for, because a
/// nation has 11 million pairs of communes and a plan looks at few of them.
public struct DistanceTable: Sendable {
  private let places: [GreatCirclePoint]
  private let detourFactor: Double
  /// Where the given distances from each commune start in `given`.
  private let starts: [Int]
  /// The given distances, sorted by origin, then destination.
  private let given: [GivenDistance]

  private struct GivenDistance {
    let destination: Ordinal<Commune>
    let distance: Kilometres
  }

  /// Collects the distances of a case.
  public init(_ staffingCase: StaffingCase) {
    places = staffingCase.communes.map { GreatCirclePoint($0.location) }
    detourFactor = staffingCase.policy.detourFactor
    var rows = [[Ordinal<Commune>: Kilometres]](repeating: [:], count: staffingCase.communes.count)
    for row in staffingCase.distances { rows[row.to.offset][row.from] = row.distance }
    for row in staffingCase.distances { rows[row.from.offset][row.to] = row.distance }
    var starts = [0]
    var given: [GivenDistance] = []
    for row in rows {
      for (destination, distance) in row.sorted(by: { $0.key < $1.key }) {
        given.append(GivenDistance(destination: destination, distance: distance))
      }
      starts.append(given.count)
    }
    self.starts = starts
    self.given = given
  }

  /// The distance by road between two communes of the case.
  public func distance(from origin: Ordinal<Commune>, to destination: Ordinal<Commune>) -> Kilometres {
    if origin == destination { return .zero }
    if let distance = givenDistance(from: origin, to: destination) { return distance }
    return detourFactor * places[origin.offset].distance(to: places[destination.offset])
  }

  private func givenDistance(from origin: Ordinal<Commune>, to destination: Ordinal<Commune>) -> Kilometres? {
    var low = starts[origin.offset]
    var high = starts[origin.offset + 1]
    while low < high {
      let middle = low + (high - low) / 2
      if given[middle].destination == destination { return given[middle].distance }
      if given[middle].destination < destination { low = middle + 1 } else { high = middle }
    }
    return nil
  }
}
