import StaffingDomain

/// A commune of a made-up case, with the hidden facts that its workload and staff follow from.
struct GeneratedCommune: Sendable {
  var code: String
  var name: String
  var kind: CommuneKind
  /// The place of its province in the case, from 0.
  var province: Int
  var location: Coordinate
  /// Kilometres east and north of its province's centre.
  var plane: PlanePoint
  var population: Int
  var area: Double
  /// 0 (countryside) to 1 (city).
  var urbanity: Double
  var isMountain: Bool
  var hardship: Int
  var digitalReadiness: Double
  /// Old communes merged into it.
  var predecessors: Int
  /// The province's frame of posts for it, the planned part.
  var establishment: Int
  /// Officers serving in it.
  var headcount: Int
}

/// A point of a map plane in kilometres.
struct PlanePoint: Sendable, Hashable {
  var x: Double
  var y: Double

  /// The straight distance in kilometres.
  func distance(to other: PlanePoint) -> Double {
    let (dx, dy) = (x - other.x, y - other.y)
    return (dx * dx + dy * dy).squareRoot()
  }
}

/// A province of a made-up case.
struct GeneratedProvince: Sendable {
  /// The code; empty where the case has one province.
  var code: String
  /// The communes in it, as a range of places in the case.
  var communes: Range<Int>
  /// How rural and sparse it is against the nation, in standard deviations.
  var sparsity: Double
}
