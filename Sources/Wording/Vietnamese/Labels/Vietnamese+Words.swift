public import ResultsFormat
public import StaffingDomain

// The words that cells of a case hold.
extension Vietnamese {
  /// The kind of a commune.
  public func label(of kind: CommuneKind) -> String {
    switch kind {
    case .commune: "Xã"
    case .ward: "Phường"
    case .specialZone: "Đặc khu"
    }
  }

  /// The group of a position.
  public func label(of group: PositionGroup) -> String {
    switch group {
    case .leadership: "Lãnh đạo"
    case .office: "Văn phòng"
    case .economy: "Kinh tế"
    case .cultureSociety: "Văn hóa – xã hội"
    case .serviceCentre: "Trung tâm phục vụ hành chính công"
    }
  }

  /// The category of a competency.
  public func label(of category: CompetencyCategory) -> String {
    switch category {
    case .professional: "Chuyên môn, nghiệp vụ"
    case .digital: "Công nghệ số"
    case .management: "Quản lý"
    case .ethics: "Đạo đức công vụ"
    case .language: "Ngôn ngữ"
    case .communication: "Giao tiếp"
    }
  }

  /// Whether an officer may be moved at all.
  public func label(of mobility: Mobility) -> String {
    switch mobility {
    case .movable: "Có thể điều động"
    case .fixed: "Không điều động"
    }
  }

  /// The sex of an officer.
  public func label(of sex: Sex) -> String {
    switch sex {
    case .female: "Nữ"
    case .male: "Nam"
    }
  }

  /// The ground of a bar.
  public func label(of rule: BarRule) -> String {
    switch rule {
    case .discipline: "Đang bị kỷ luật"
    case .investigation: "Đang bị thanh tra, kiểm tra, điều tra"
    case .illness: "Bệnh hiểm nghèo"
    case .longStudy: "Đi học dài hạn"
    case .maternity: "Mang thai, nghỉ thai sản, nuôi con dưới 36 tháng tuổi"
    case .nearRetirement: "Sắp nghỉ hưu"
    case .conflictOfInterest: "Xung đột lợi ích"
    case .other: "Lý do khác"
    }
  }

  /// The kind of a relation.
  public func label(of kind: RelationKind) -> String {
    switch kind {
    case .couple: "Vợ chồng"
    case .relative: "Người thân thích"
    }
  }

  /// The kind of a decision.
  public func label(of kind: DecisionKind) -> String {
    switch kind {
    case .lock: "Giữ cố định"
    case .forbid: "Không bố trí"
    case .refuse: "Từ chối"
    }
  }

  /// Yes or no.
  public func label(of answer: Bool) -> String { answer ? "Có" : "Không" }
}

// The words that cells of results hold.
extension Vietnamese {
  /// What an officer does under a plan.
  public func label(of status: AssignmentStatus) -> String {
    switch status {
    case .stays: "Giữ nguyên vị trí"
    case .transferred: "Điều động"
    case .positionChanged: "Chuyển vị trí việc làm"
    case .pool: "Làm việc không phụ thuộc địa giới"
    case .surplus: "Dôi dư"
    case .leaving: "Thôi công tác"
    case .away: "Tạm vắng mặt"
    case .pinned: "Được giữ nguyên (chưa được điều động)"
    }
  }

  /// How a solve ended.
  public func label(of status: ResultSummary.Status) -> String {
    switch status {
    case .optimal: "Tối ưu"
    case .feasible: "Tốt nhất tìm được"
    }
  }
}
