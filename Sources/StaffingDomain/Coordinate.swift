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
    let degree = Double.pi / 180
    let latitudeStep = sin((other.latitude - latitude) * degree / 2)
    let longitudeStep = sin((other.longitude - longitude) * degree / 2)
    let chord =
      latitudeStep * latitudeStep
      + cos(latitude * degree) * cos(other.latitude * degree) * longitudeStep * longitudeStep
    return 2 * asin(min(1, chord.squareRoot())) * Coordinate.meanEarthRadius
  }
}
