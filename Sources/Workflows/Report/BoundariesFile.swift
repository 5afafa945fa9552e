import Foundation
import Pictures
import Reporting

/// The outlines of areas beside a case: `boundaries.geojson`, with polygons in degrees (RFC 7946).
///
/// It is no part of the case: it changes no figure and no digest, and a report without it says the same.
struct BoundariesFile {
  /// The outlines.
  let outlines: PlanPage.Outlines

  /// The name of the file.
  static let name = "boundaries.geojson"
  /// A longer file is not read.
  private static let longest = 64 << 20
  /// More points than this make no map that could be printed.
  private static let mostPoints = 400_000

  /// Looks for the file in the folder of a case.
  init(in folder: URL) {
    let url = folder.appendingPathComponent(Self.name)
    guard FileManager.default.fileExists(atPath: url.path) else {
      outlines = .none
      return
    }
    let rings = Self.rings(at: url)
    let isUsable = !rings.isEmpty && rings.reduce(0) { $0 + $1.count } <= Self.mostPoints
    outlines = isUsable ? .rings(rings) : .unusable
  }

  private static func rings(at url: URL) -> [[MapPoint]] {
    guard let handle = try? FileHandle(forReadingFrom: url), let data = try? handle.read(upToCount: longest + 1),
      data.count <= longest, let root = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
    else { return [] }
    return rings(of: root)
  }

  private static func rings(of object: [String: Any]) -> [[MapPoint]] {
    switch object["type"] as? String {
    case "FeatureCollection": (object["features"] as? [[String: Any]] ?? []).flatMap(rings)
    case "Feature": (object["geometry"] as? [String: Any]).map(rings) ?? []
    case "GeometryCollection": (object["geometries"] as? [[String: Any]] ?? []).flatMap(rings)
    case "Polygon": (object["coordinates"] as? [Any] ?? []).compactMap(ring)
    case "MultiPolygon":
      (object["coordinates"] as? [Any] ?? []).flatMap { ($0 as? [Any] ?? []).compactMap(ring) }
    default: []
    }
  }

  /// A ring; nil where a point of it is none.
  private static func ring(_ value: Any) -> [MapPoint]? {
    guard let points = value as? [Any], points.count >= 4 else { return nil }
    let places = points.compactMap { point -> MapPoint? in
      guard let numbers = point as? [Any], numbers.count >= 2, let longitude = (numbers[0] as? NSNumber)?.doubleValue,
        let latitude = (numbers[1] as? NSNumber)?.doubleValue, abs(longitude) <= 180, abs(latitude) <= 90
      else { return nil }
      return MapPoint(longitude: longitude, latitude: latitude)
    }
    return places.count == points.count ? places : nil
  }
}
