public import CaseFormat

extension English {
  /// Why outlines are not drawn, for example `the file is no JSON`.
  public func words(of fact: OutlineFact) -> FindingWords {
    let export = "export the areas again as GeoJSON in WGS 84 (EPSG:4326): degrees, longitude first"
    switch fact {
    case .unreadable: return FindingWords("the file cannot be read", "check that you may read it")
    case .tooLong(let bytes):
      return FindingWords(
        "the file is longer than \(bytes >> 20) MB, so that the maps have no outlines", "simplify the outlines")
    case .notJSON: return FindingWords("the file is no JSON, so that the maps have no outlines", export)
    case .noPolygons:
      return FindingWords(
        "the file holds no Polygon or MultiPolygon, so that the maps have no outlines", export + ", as polygons")
    case .manyPoints(let most):
      return FindingWords(
        "the outlines have more than \(most) points, so that the maps have none", "simplify the outlines")
    case .noRing(let place, let others):
      return FindingWords(
        "\(place) is no list of four or more points\(besides(others)), and is not drawn", "correct it or leave it out")
    case .notDegrees(let place, let others):
      return FindingWords("\(place) is no point in degrees\(besides(others)), and its ring is not drawn", export)
    }
  }

  private func besides(_ others: Int) -> String {
    others == 0 ? "" : ", nor \(others == 1 ? "is 1 more" : "are \(others) more")"
  }
}
