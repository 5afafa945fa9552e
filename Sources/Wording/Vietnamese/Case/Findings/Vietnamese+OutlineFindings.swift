public import CaseFormat

extension Vietnamese {
  /// Why outlines are not drawn, for example `tệp không phải JSON`.
  public func words(of fact: OutlineFact) -> FindingWords {
    let export = "xuất lại ranh giới ở dạng GeoJSON theo hệ tọa độ WGS 84 (EPSG:4326): đơn vị độ, kinh độ trước"
    switch fact {
    case .unreadable: return FindingWords("không đọc được tệp", "kiểm tra quyền đọc tệp")
    case .tooLong(let bytes):
      return FindingWords(
        "tệp dài hơn \(figure(bytes >> 20)) MB nên bản đồ không có ranh giới", "giản lược các đường ranh giới")
    case .notJSON: return FindingWords("tệp không phải JSON nên bản đồ không có ranh giới", export)
    case .noPolygons:
      return FindingWords(
        "tệp không có Polygon hoặc MultiPolygon nên bản đồ không có ranh giới", export + ", dạng vùng (polygon)")
    case .manyPoints(let most):
      return FindingWords(
        "các đường ranh giới có hơn \(figure(most)) điểm nên bản đồ không có ranh giới",
        "giản lược các đường ranh giới")
    case .noRing(let place, let others):
      return FindingWords(
        "\(place) không phải danh sách từ bốn điểm trở lên\(besides(others)) nên không được vẽ", "sửa lại hoặc bỏ đi")
    case .notDegrees(let place, let others):
      return FindingWords(
        "\(place) không phải là điểm theo đơn vị độ\(besides(others)) nên đường bao của điểm này không được vẽ", export)
    }
  }

  private func besides(_ others: Int) -> String { others == 0 ? "" : ", cùng \(count(others, "trường hợp khác"))" }
}
