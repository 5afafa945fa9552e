public import StaffingDomain

/// A finding of the file with the outlines of areas.
public typealias OutlineFinding = Finding<OutlineFact>

/// Why outlines of `boundaries.geojson` are not drawn.
public enum OutlineFact: FindingFact {
  /// The system does not let the file be read.
  case unreadable
  /// The file is longer than so many bytes.
  case tooLong(bytes: Int)
  /// The file is no JSON.
  case notJSON
  /// The file holds no polygon.
  case noPolygons
  /// The file has more points than can be drawn.
  case manyPoints(most: Int)
  /// A ring is no list of four or more points, by its place in the file, and so are so many more.
  case noRing(at: String, others: Int)
  /// A point of a ring is no pair of degrees, longitude first, by its place in the file, and so are those of so many more
  /// rings.
  case notDegrees(at: String, others: Int)

  /// The stable code of the fact.
  public var code: FindingCode {
    switch self {
    case .unreadable: .unreadableFile
    case .tooLong, .notJSON, .noPolygons, .manyPoints, .noRing, .notDegrees: .unusableOutlines
    }
  }
}
