internal import StaffingDomain

extension CaseAssembly {
  /// Communes at 0,0, at the point of another one, or far from all others of their province.
  ///
  /// One at 0,0 is nothing else besides.
  func checkCoordinates() {
    let placed = communes.ordinals.filter { !communes[$0].location.isUnset }
    checkZeros(placed)
    checkSharedPoints(placed)
    for (_, members) in Dictionary(grouping: placed, by: { communes[$0].province }).sorted(by: { $0.key < $1.key }) {
      checkReach(of: members)
    }
  }

  /// Special zones are islands, to which the straight line crosses the sea: each needs a measured distance at least.
  func checkSpecialZones() {
    // A row that has errors may be the one that is missed.
    guard communes.count > 1, isKnown(.distances), figures[.distances]?.badRows ?? 0 == 0 else { return }
    let named = Set(distances.flatMap { [$0.from, $0.to] })
    let zones = communes.ordinals.filter { communes[$0].kind == .specialZone && !named.contains($0) }
    guard let first = zones.first else { return }
    report(.note, .plausibility(.place(.noDistances(examples(zones)))), communes[first].source)
  }
}

extension CaseAssembly {
  private func checkZeros(_ placed: [Ordinal<Commune>]) {
    let known = Set(placed)
    let zeros = communes.ordinals.filter { !known.contains($0) }
    if let first = zeros.first { report(.zeroCoordinates(examples(zeros)), at: first) }
  }

  /// Points closer than this are one: a ten-thousandth of a degree is 11 m.
  private struct Point: Hashable {
    let latitude: Int
    let longitude: Int

    init(_ location: Coordinate) {
      latitude = Int((location.latitude * 10_000).rounded())
      longitude = Int((location.longitude * 10_000).rounded())
    }
  }

  /// One finding, at the first point that communes share.
  private func checkSharedPoints(_ placed: [Ordinal<Commune>]) {
    let groups = Dictionary(grouping: placed) { Point(communes[$0].location) }.values.filter { $0.count > 1 }
    guard let first = groups.min(by: { $0[0] < $1[0] }) else { return }
    let all = groups.reduce(0) { $0 + $1.count }
    report(.sharedPoint(examples(first), inAll: all), at: first[0])
  }

  /// Communes of one province that lie beyond a step: farther from all others than these are from each other.
  ///
  /// By distance from the middle (the medians of the coordinates, which a few slips do not shift), the first commune
  /// beyond ``PlausibilityBounds/farFactor`` times all nearer ones and those beyond it, where these are the fewer.
  private func checkReach(of members: [Ordinal<Commune>]) {
    let middle = Coordinate(
      latitude: median(members.map { communes[$0].location.latitude }),
      longitude: median(members.map { communes[$0].location.longitude }))
    let sorted = members.map { (commune: $0, distance: communes[$0].location.greatCircleDistance(to: middle)) }
      .sorted { ($0.distance, $0.commune) < ($1.distance, $1.commune) }
    let nearer = zip(sorted, sorted.dropFirst()).enumerated().first { index, pair in
      index + 1 > sorted.count / 2
        && pair.1.distance > PlausibilityBounds.farFactor * max(pair.0.distance, PlausibilityBounds.provinceReach)
    }
    guard let nearer else { return }
    let far = sorted.dropFirst(nearer.offset + 1).filter {
      communes[$0.commune].kind != .specialZone || $0.distance > PlausibilityBounds.islandReach
    }
    guard let farthest = far.last else { return }
    let commune = communes[farthest.commune]
    let fact = FarCommunes(
      commune: commune.code.text, distance: farthest.distance, reach: nearer.element.0.distance,
      province: provinces[commune.province].code.text, others: far.count - 1)
    report(.farFromProvince(fact), at: farthest.commune)
  }

  private func median(_ numbers: [Double]) -> Double {
    let sorted = numbers.sorted()
    guard let upper = sorted.dropFirst(sorted.count / 2).first else { return 0 }
    return sorted.count.isMultiple(of: 2) ? (sorted[sorted.count / 2 - 1] + upper) / 2 : upper
  }

  private func examples(_ named: [Ordinal<Commune>]) -> CodeExamples {
    CodeExamples(named.map { communes[$0].code.text })
  }

  /// Warns at the latitude of a commune.
  private func report(_ fact: PlaceFact, at commune: Ordinal<Commune>) {
    report(.warning, .plausibility(.place(fact)), communes[commune].source, at: CommuneColumn.latitude)
  }
}

extension Coordinate {
  /// Whether both degrees are 0: what a spreadsheet makes of cells that were never filled in.
  var isUnset: Bool { latitude == 0 && longitude == 0 }
}
