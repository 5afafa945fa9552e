public import StaffingDomain

extension Vietnamese {
  /// The heading of a column about what a case consists of.
  public func heading(_ heading: CaseHeading) -> String {
    switch heading {
    case .officer: "mã"
    case .name: "tên"
    case .commune: "đơn vị"
    case .position: "vị trí"
    case .cell: "vị trí tại xã"
    case .post: "chỉ tiêu vị trí"
    case .competency: "năng lực"
    case .course: "lớp bồi dưỡng"
    case .province: "tỉnh"
    case .officers: "hiện có"
    case .posts: "chỉ tiêu"
    }
  }

  /// For example `Vị trí việc làm (10 trong số 45)`.
  public func heading(_ heading: String, shown: Int, of count: Int) -> String {
    "\(heading) (\(figure(shown)) trong số \(figure(count)))"
  }

  /// For example `Lưu ý: …`.
  public func note(_ sentence: String) -> String { "Lưu ý: \(sentence)" }

  /// A group of positions.
  public func name(of group: PositionGroup) -> String {
    switch group {
    case .leadership: "lãnh đạo"
    case .office: "văn phòng"
    case .economy: "kinh tế"
    case .cultureSociety: "văn hóa – xã hội"
    case .serviceCentre: "trung tâm phục vụ hành chính công"
    }
  }

  /// For example `12,5%`.
  public func percentage(_ share: Double, decimals: Int) -> String { "\(figure(share * 100, decimals: decimals))%" }
}
