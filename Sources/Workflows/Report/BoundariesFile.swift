import CaseFormat
import Foundation
import Pictures
import Reporting
import StaffingDomain

/// The outlines of areas beside a case: `boundaries.geojson`, with polygons in degrees (RFC 7946).
///
/// It is no part of the case: it changes no figure and no digest, and a report without it says the same. What cannot be
/// drawn is left out and told.
struct BoundariesFile {
  /// The outlines.
  private(set) var outlines = PlanPage.Outlines.none
  /// Why some of them, or all, are not drawn: warnings.
  private(set) var findings: [OutlineFinding] = []

  /// The name of the file.
  static let name = "boundaries.geojson"
  /// A longer file is not read.
  private static let longest = 64 << 20
  /// More points than this make no map that could be printed.
  private static let mostPoints = 400_000

  /// Looks for the file in the folder of a case.
  init(in folder: URL) {
    let url = folder.appendingPathComponent(Self.name)
    guard FileManager.default.fileExists(atPath: url.path) else { return }
    var reading = OutlineReading()
    if let fact = Self.read(url, into: &reading) { reading.facts.append(fact) }
    outlines = reading.rings.isEmpty ? .unusable : .rings(reading.rings)
    findings = reading.facts.map { OutlineFinding(.warning, $0, file: Self.name) }.sorted()
  }

  /// Reads the file; what is wrong with the whole of it, in which case there are no rings.
  private static func read(_ url: URL, into reading: inout OutlineReading) -> OutlineFact? {
    guard let handle = try? FileHandle(forReadingFrom: url), let data = try? handle.read(upToCount: longest + 1) else {
      return .unreadable
    }
    guard data.count <= longest else { return .tooLong(bytes: longest) }
    guard let root = try? JSONSerialization.jsonObject(with: data) else { return .notJSON }
    if let object = root as? [String: Any] { reading.add(object, at: "") }
    reading.close()
    if reading.rings.isEmpty, reading.facts.isEmpty { return .noPolygons }
    guard reading.rings.reduce(0, { $0 + $1.count }) <= mostPoints else {
      reading.rings = []
      return .manyPoints(most: mostPoints)
    }
    return nil
  }
}

/// Collects the rings of a file, and the first of each kind that cannot be drawn.
private struct OutlineReading {
  var rings: [[MapPoint]] = []
  var facts: [OutlineFact] = []
  private var badRings: (first: String, others: Int)?
  private var badPoints: (first: String, others: Int)?

  mutating func add(_ object: [String: Any], at place: String) {
    let prefix = place.isEmpty ? "" : place + "."
    switch object["type"] as? String {
    case "FeatureCollection": addAll(object["features"], at: prefix + "features")
    case "GeometryCollection": addAll(object["geometries"], at: prefix + "geometries")
    case "Feature": if let geometry = object["geometry"] as? [String: Any] { add(geometry, at: prefix + "geometry") }
    case "Polygon": addPolygon(object["coordinates"], at: prefix + "coordinates")
    case "MultiPolygon":
      for (number, polygon) in (object["coordinates"] as? [Any] ?? []).enumerated() {
        addPolygon(polygon, at: "\(prefix)coordinates[\(number)]")
      }
    default: break
    }
  }

  private mutating func addAll(_ values: Any?, at place: String) {
    for (number, value) in (values as? [Any] ?? []).enumerated() {
      if let object = value as? [String: Any] { add(object, at: "\(place)[\(number)]") }
    }
  }

  private mutating func addPolygon(_ value: Any?, at place: String) {
    guard let rings = value as? [Any] else { return Self.count(place, in: &badRings) }
    for (number, ring) in rings.enumerated() { addRing(ring, at: "\(place)[\(number)]") }
  }

  private mutating func addRing(_ value: Any, at place: String) {
    guard let points = value as? [Any], points.count >= 4 else { return Self.count(place, in: &badRings) }
    var ring: [MapPoint] = []
    for (number, point) in points.enumerated() {
      guard let numbers = point as? [Any], numbers.count >= 2, let longitude = (numbers[0] as? NSNumber)?.doubleValue,
        let latitude = (numbers[1] as? NSNumber)?.doubleValue, abs(longitude) <= 180, abs(latitude) <= 90
      else { return Self.count("\(place)[\(number)]", in: &badPoints) }
      ring.append(MapPoint(longitude: longitude, latitude: latitude))
    }
    rings.append(ring)
  }

  private static func count(_ place: String, in tally: inout (first: String, others: Int)?) {
    tally = tally.map { ($0.first, $0.others + 1) } ?? (place, 0)
  }

  /// Says what was counted.
  mutating func close() {
    if let badRings { facts.append(.noRing(at: badRings.first, others: badRings.others)) }
    if let badPoints { facts.append(.notDegrees(at: badPoints.first, others: badPoints.others)) }
  }
}
