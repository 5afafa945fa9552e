internal import ResultsFormat
public import StaffingDomain

extension Vietnamese {
  func words(_ column: WaveColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Mã cán bộ, công chức", "Cán bộ, công chức.")
    case .name: LabelWords("Họ và tên", "Họ và tên cán bộ, công chức.")
    case .month: LabelWords("Tháng", "Tháng mà cán bộ, công chức chuyển vào ngày đầu tháng.")
    case .change:
      LabelWords(
        "Thay đổi",
        "Cách thay đổi: “transferred”: sang đơn vị khác; “position_changed”: trong cùng đơn vị; “pool”, “surplus”: như trạng "
          + "thái của phương án; “second_post”: chỉ nhiệm vụ kiêm nhiệm.")
    case .fromCommune: LabelWords("Từ đơn vị", "Nơi cán bộ, công chức đang công tác.")
    case .fromPosition: LabelWords("Từ vị trí", "Vị trí việc làm chính hiện nay.")
    case .fromSecond: LabelWords("Từ vị trí kiêm nhiệm", "Vị trí việc làm đang kiêm nhiệm.")
    case .toCommune: LabelWords("Đến đơn vị", "Nơi cán bộ, công chức công tác theo phương án.")
    case .toPosition:
      LabelWords(
        "Đến vị trí",
        "Vị trí việc làm chính theo phương án, hoặc vị trí của nhóm làm việc không phụ thuộc địa giới; để trống khi dôi dư."
      )
    case .toSecond: LabelWords("Đến vị trí kiêm nhiệm", "Vị trí việc làm kiêm nhiệm theo phương án.")
    case .why: LabelWords("Lý do về tháng", "Vì sao là tháng này mà không sớm hơn, bằng lời.")
    }
  }

  func words(_ column: MonthStaffingColumn) -> LabelWords {
    switch column {
    case .commune: LabelWords("Đơn vị", "Đơn vị hành chính cấp xã.")
    case .position: LabelWords("Vị trí", "Vị trí việc làm.")
    case .month: LabelWords("Tháng", "Tháng.")
    case .heads: LabelWords("Số người hiện có", "Số cán bộ, công chức có nhiệm vụ chính ở đó.")
    case .leastHeads:
      LabelWords(
        "Số người ít nhất",
        "Số nhỏ hơn trong số người hiện nay và số người theo phương án; 0 nếu vị trí không có chỉ tiêu.")
    case .posts: LabelWords("Chỉ tiêu", "Số chỉ tiêu của vị trí tại đơn vị.")
    case .postsEmpty:
      LabelWords("Chỉ tiêu khuyết", "Số chỉ tiêu không có người đảm nhiệm, kiêm nhiệm hay làm thay.")
    case .below: LabelWords("Hụt", "Có ít người hơn least_heads hay không.")
    case .hoursLost: LabelWords("Giờ công mất", "Giá trị của các chỉ tiêu còn khuyết.")
    }
  }

  /// For example `sang đơn vị khác`.
  public func label(of kind: ChangeKind) -> String {
    switch kind {
    case .transferred: "sang đơn vị khác"
    case .positionChanged: "sang vị trí khác"
    case .pool: "làm việc không phụ thuộc địa giới"
    case .surplus: "dôi dư"
    case .secondPost: "nhiệm vụ kiêm nhiệm"
    }
  }
}
