import StaffingDomain

/// Places the communes of a province around its towns, small dense ones near the middle.
///
/// Each town's communes fill a disc of their total area, ring by ring in rough order of size, so that the distance
/// between neighbours follows their areas; the discs lie side by side in a stretched province.
enum CommunePlacement {
  private static let goldenAngle = 2.399_963_229_728_653

  /// Points in kilometres around the province's centre.
  static func place(areas: [Double], stream: inout RandomStream) -> [PlanePoint] {
    let towns = areas.count < 30 ? 1 : 1 + min(4, areas.count / 30)
    let townOf = areas.map { _ in towns == 1 ? 0 : stream.weightedOffset([3] + Array(repeating: 1.2, count: towns - 1))
    }
    let total = areas.reduce(0, +)
    let radius = (total / Double.pi).squareRoot()
    let centres = townCentres(count: towns, radius: radius, stream: &stream)
    var points = [PlanePoint](repeating: PlanePoint(x: 0, y: 0), count: areas.count)
    for town in 0..<towns {
      let members = areas.indices.filter { townOf[$0] == town }
      let disc = fillDisc(areas: members.map { areas[$0] }, stream: &stream)
      for (member, point) in zip(members, disc) {
        points[member] = PlanePoint(x: point.x + centres[town].x, y: point.y + centres[town].y)
      }
    }
    return stretched(points, stream: &stream)
  }

  private static func townCentres(count: Int, radius: Double, stream: inout RandomStream) -> [PlanePoint] {
    let turn = stream.uniform(0, 2 * Double.pi)
    return (0..<count).map { town in
      guard town > 0 else { return PlanePoint(x: 0, y: 0) }
      let angle =
        turn + 2 * Double.pi * Double(town) / Double(max(1, count - 1)) + stream.normal(mean: 0, deviation: 0.2)
      let distance = radius * stream.uniform(0.75, 1)
      return PlanePoint(
        x: distance * ElementaryFunctions.cosine(angle.wrapped), y: distance * ElementaryFunctions.sine(angle.wrapped))
    }
  }

  private static func fillDisc(areas: [Double], stream: inout RandomStream) -> [PlanePoint] {
    let keys = areas.map { ElementaryFunctions.logarithm($0) + stream.normal(mean: 0, deviation: 0.55) }
    let order = areas.indices.sorted { keys[$0] != keys[$1] ? keys[$0] < keys[$1] : $0 < $1 }
    var points = [PlanePoint](repeating: PlanePoint(x: 0, y: 0), count: areas.count)
    var filled = 0.0
    let turn = stream.uniform(0, 2 * Double.pi)
    for (ring, member) in order.enumerated() {
      let distance = ((filled + areas[member] / 2) / Double.pi).squareRoot()
      filled += areas[member]
      let angle = (turn + goldenAngle * Double(ring)).wrapped
      let jitter = 0.3 * areas[member].squareRoot()
      points[member] = PlanePoint(
        x: distance * ElementaryFunctions.cosine(angle) + jitter * stream.normal(),
        y: distance * ElementaryFunctions.sine(angle) + jitter * stream.normal())
    }
    return points
  }

  /// The points in an ellipse of the same area, turned.
  private static func stretched(_ points: [PlanePoint], stream: inout RandomStream) -> [PlanePoint] {
    let stretch = stream.uniform(1, 1.35)
    let angle = stream.uniform(0, Double.pi)
    let (cosine, sine) = (ElementaryFunctions.cosine(angle), ElementaryFunctions.sine(angle))
    return points.map { point in
      let (x, y) = (point.x * stretch, point.y / stretch)
      return PlanePoint(x: x * cosine - y * sine, y: x * sine + y * cosine)
    }
  }

  /// The middle of a province's place on the map: rows of three from north to south, within the country's latitudes.
  static func provinceCentre(slot: Int, provinces: Int) -> Coordinate {
    guard provinces > 1 else { return Coordinate(latitude: 18.3, longitude: 105.7) }
    let rows = (provinces + 2) / 3
    let step = rows > 1 ? min(1.2, 12.6 / Double(rows - 1)) : 0
    return Coordinate(
      latitude: 22.2 - step * Double(slot / 3), longitude: 104.2 + 1.5 * Double(slot % 3))
  }

  /// Degrees of a point around a centre, to 5 decimals (about a metre).
  static func coordinate(of point: PlanePoint, around centre: Coordinate) -> Coordinate {
    let latitude = centre.latitude + point.y / kilometresPerDegree
    let shrink = ElementaryFunctions.cosine(centre.latitude * Double.pi / 180)
    let longitude = centre.longitude + point.x / (kilometresPerDegree * shrink)
    return Coordinate(latitude: latitude.rounded(decimals: 5), longitude: longitude.rounded(decimals: 5))
  }

  /// The point of the plane that a coordinate has around a centre.
  static func plane(of location: Coordinate, around centre: Coordinate) -> PlanePoint {
    let shrink = ElementaryFunctions.cosine(centre.latitude * Double.pi / 180)
    return PlanePoint(
      x: (location.longitude - centre.longitude) * kilometresPerDegree * shrink,
      y: (location.latitude - centre.latitude) * kilometresPerDegree)
  }

  private static let kilometresPerDegree = 111.195
}

extension Double {
  /// The angle between -pi and pi.
  fileprivate var wrapped: Double { self - (self / (2 * Double.pi)).rounded() * 2 * Double.pi }

  /// The nearest number with so many decimals.
  func rounded(decimals: Int) -> Double {
    var power = 1.0
    for _ in 0..<decimals { power *= 10 }
    return (self * power).rounded() / power
  }
}
