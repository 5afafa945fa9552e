import Foundation

/// A place on Earth in decimal degrees (WGS 84).
public struct Coordinate: Hashable, Sendable {
  /// Degrees north, -90 to 90.
  public let latitude: Double
  /// Degrees east, -180 to 180.
  public let longitude: Double

  /// Creates a place from degrees.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  /// The mean radius of the Earth (IUGG): 6371.0088 km.
  public static let meanEarthRadius = Kilometres(6371.0088)

  /// The great-circle distance to another place, by the haversine formula on a sphere of the mean radius.
  public func greatCircleDistance(to other: Coordinate) -> Kilometres {
    GreatCirclePoint(self).distance(to: GreatCirclePoint(other))
  }
}

/// A place made ready for many distances: what the haversine formula asks of one place alone is computed once.
struct GreatCirclePoint: Sendable {
  private let location: Coordinate
  private let latitudeCosine: Double

  private static let degree = Double.pi / 180

  init(_ location: Coordinate) {
    self.location = location
    latitudeCosine = cos(location.latitude * GreatCirclePoint.degree)
  }

  /// The distance to another place; source: the haversine formula on a sphere of the mean radius.
  func distance(to other: GreatCirclePoint) -> Kilometres {
    let degree = GreatCirclePoint.degree
    let latitudeStep = sin((other.location.latitude - location.latitude) * degree / 2)
    let longitudeStep = sin((other.location.longitude - location.longitude) * degree / 2)
    let chord =
      latitudeStep * latitudeStep + latitudeCosine * other.latitudeCosine * longitudeStep * longitudeStep
    return 2 * asin(min(1, chord.squareRoot())) * Coordinate.meanEarthRadius
  }
}
