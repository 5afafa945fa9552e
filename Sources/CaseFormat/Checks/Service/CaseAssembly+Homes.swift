internal import StaffingDomain

extension CaseAssembly {
  /// Homes that lie farther from the commune of service than `maximum_km`: nobody may be sent so far, and nobody else
  /// would drive it every day.
  ///
  /// One finding, with the farthest home.
  func checkHomes() {
    guard let values = policy.policy, figures[.distances]?.badRows ?? 0 == 0, isKnown(.distances) else { return }
    let away = officers.ordinals.filter { ordinal in
      officers[ordinal].homeCommune.map { $0 != officers[ordinal].commune } ?? false
    }
    guard !away.isEmpty else { return }
    let measured = measuredWays(of: away)
    let limit = values.maximumDistance.value + Tolerances.comparison
    var farthest: (officer: Ordinal<Officer>, distance: Double)?
    var count = 0
    for ordinal in away {
      let (home, commune) = (officers[ordinal].residence, officers[ordinal].commune)
      let straight = communes[home].location.greatCircleDistance(to: communes[commune].location).value
      let distance = measured[Way(from: home, to: commune)]?.value ?? straight * values.detourFactor
      guard distance > limit else { continue }
      count += 1
      if distance > farthest?.distance ?? 0 { farthest = (ordinal, distance) }
    }
    guard let farthest else { return }
    let officer = officers[farthest.officer]
    let fact = DistantHome(
      officer: officer.code.text, home: communes[officer.residence].code.text,
      commune: communes[officer.commune].code.text, distance: Kilometres(farthest.distance),
      farthest: values.maximumDistance, others: count - 1)
    report(.note, .service(.distantHome(fact)), officer.source)
  }

  /// From a commune to another one.
  private struct Way: Hashable {
    let from: Ordinal<Commune>
    let to: Ordinal<Commune>
  }

  /// The measured distances from the homes of some officers to where they serve; a row holds both ways unless the reverse
  /// row is given.
  private func measuredWays(of officers: [Ordinal<Officer>]) -> [Way: Kilometres] {
    let wanted = Set(officers.map { Way(from: self.officers[$0].residence, to: self.officers[$0].commune) })
    var measured: [Way: Kilometres] = [:]
    for row in distances {
      let back = Way(from: row.to, to: row.from)
      if wanted.contains(back) { measured[back] = row.distance }
    }
    for row in distances {
      let way = Way(from: row.from, to: row.to)
      if wanted.contains(way) { measured[way] = row.distance }
    }
    return measured
  }
}
