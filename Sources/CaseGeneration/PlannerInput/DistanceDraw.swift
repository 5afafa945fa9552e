import StaffingDomain

/// A measured road distance between two communes of the case.
struct GeneratedDistance: Sendable {
  let from: Int
  let to: Int
  let kilometres: Double
}

/// Draws measured distances: detours around two rivers and between mountain valleys, and a few ordinary roads.
enum DistanceDraw {
  private struct River {
    let normal: PlanePoint
    let offset: Double

    func separates(_ one: PlanePoint, _ other: PlanePoint) -> Bool {
      (side(one) < 0) != (side(other) < 0)
    }

    private func side(_ point: PlanePoint) -> Double { normal.x * point.x + normal.y * point.y - offset }
  }

  /// Straight kilometres beyond which a pair is not measured.
  private static let reach = 28.0

  static func rows(province: GeneratedProvince, communes: [GeneratedCommune], streams: RandomStreams)
    -> [GeneratedDistance]
  {
    var riverStream = streams.stream(.distances, -1 - province.communes.lowerBound)
    let rivers = (0..<2).map { _ in river(stream: &riverStream) }
    var rows: [GeneratedDistance] = []
    for from in province.communes {
      var stream = streams.stream(.distances, from)
      for to in (from + 1)..<max(from + 1, province.communes.upperBound) {
        let straight = communes[from].plane.distance(to: communes[to].plane)
        guard straight < reach else { continue }
        let isAcross = rivers.contains { $0.separates(communes[from].plane, communes[to].plane) }
        let isMountain = communes[from].isMountain && communes[to].isMountain
        append(from: from, to: to, straight: straight, isAcross: isAcross, isMountain: isMountain, &stream, &rows)
      }
    }
    return rows
  }

  private static func river(stream: inout RandomStream) -> River {
    let angle = stream.uniform(0, Double.pi)
    let normal = PlanePoint(x: ElementaryFunctions.cosine(angle), y: ElementaryFunctions.sine(angle))
    return River(normal: normal, offset: stream.normal(mean: 0, deviation: 9))
  }

  private static func append(
    from: Int, to: Int, straight: Double, isAcross: Bool, isMountain: Bool, _ stream: inout RandomStream,
    _ rows: inout [GeneratedDistance]
  ) {
    let (draw, stretch) = (stream.uniform(), stream.uniform())
    let chance = isAcross ? 0.45 : isMountain ? 0.18 : 0.03
    guard draw < chance else { return }
    let factor = isAcross ? 1.7 + 0.7 * stretch : isMountain ? 1.5 + 0.8 * stretch : 1.15 + 0.2 * stretch
    let kilometres = max(0.5, straight * factor).rounded(decimals: 1)
    rows.append(GeneratedDistance(from: from, to: to, kilometres: kilometres))
    // A ferry or a one-way mountain road: the way back has a row of its own.
    if draw < 0.03 * chance {
      rows.append(GeneratedDistance(from: to, to: from, kilometres: (kilometres * 1.1).rounded(decimals: 1)))
    }
  }
}
