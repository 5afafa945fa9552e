internal import CaseFormat

extension Vietnamese {
  func words(_ column: PositionColumn) -> LabelWords {
    switch column {
    case .position: LabelWords("Mã vị trí việc làm", "Mã vị trí việc làm.")
    case .name: LabelWords("Tên vị trí việc làm", "Tên vị trí việc làm.")
    case .group: LabelWords("Nhóm vị trí", "Cơ quan, bộ phận của đơn vị mà vị trí thuộc về.")
    case .rank:
      LabelWords(
        "Ngạch", "Từ 1 (thấp nhất) đến 5 (cao nhất); cán bộ, công chức có ngạch thấp hơn không được đảm nhiệm.")
    case .minimumPosts:
      LabelWords(
        "Chỉ tiêu tối thiểu", "Số chỉ tiêu vị trí mà đơn vị nào cũng có, dù khối lượng công việc là bao nhiêu.")
    case .critical: LabelWords("Trọng yếu", "Mỗi chỉ tiêu còn khuyết có được tính gấp critical_factor lần hay không.")
    case .leading:
      LabelWords(
        "Lãnh đạo đơn vị",
        "Vị trí này có lãnh đạo đơn vị hay không; nếu có, người thân thích không được đảm nhiệm vị trí nhạy cảm ở đó.")
    case .relativeSensitive:
      LabelWords(
        "Vị trí nhạy cảm",
        "Người thân thích của lãnh đạo có bị loại khỏi vị trí này hay không (tổ chức cán bộ, kế toán, thủ quỹ, thủ "
          + "kho).")
    case .rotationMonths:
      LabelWords(
        "Thời hạn chuyển đổi vị trí",
        "Thời hạn mà sau đó cán bộ, công chức phải chuyển đổi vị trí công tác định kỳ; để trống là không có thời hạn.")
    case .combinable:
      LabelWords(
        "Được kiêm nhiệm",
        "Một cán bộ, công chức có được đảm nhiệm vị trí này cùng với vị trí khác hay không; để trống là “không” đối "
          + "với nhóm lãnh đạo và các vị trí lãnh đạo đơn vị, là “có” đối với các vị trí khác.")
    }
  }

  func words(_ column: CombinationColumn) -> LabelWords {
    switch column {
    case .position: LabelWords("Vị trí thứ nhất", "Một trong hai vị trí.")
    case .with: LabelWords("Vị trí thứ hai", "Vị trí còn lại; một dòng có giá trị theo cả hai chiều.")
    }
  }

  func words(_ column: ActivityColumn) -> LabelWords {
    switch column {
    case .activity: LabelWords("Mã hoạt động", "Mã hoạt động.")
    case .name: LabelWords("Tên hoạt động", "Tên hoạt động.")
    case .field: LabelWords("Lĩnh vực", "Lĩnh vực quản lý, ví dụ hộ tịch.")
    case .position: LabelWords("Vị trí việc làm", "Vị trí việc làm thực hiện hoạt động.")
    case .unitHours: LabelWords("Định mức thời gian", "Thời gian định mức cho mỗi lượt.")
    case .onlineShare: LabelWords("Tỷ lệ trực tuyến", "Tỷ lệ số lượt được giải quyết trực tuyến.")
    case .shareableShare:
      LabelWords("Tỷ lệ không phụ thuộc địa giới", "Tỷ lệ công việc mà đơn vị khác có thể làm thay.")
    }
  }

  func words(_ column: WorkloadColumn) -> LabelWords {
    switch column {
    case .commune: LabelWords("Đơn vị", "Đơn vị thực hiện.")
    case .activity: LabelWords("Hoạt động", "Hoạt động được thực hiện.")
    case .annualVolume: LabelWords("Số lượng một năm", "Số lượt trong một năm.")
    }
  }

  func words(_ column: AllowanceColumn) -> LabelWords {
    switch column {
    case .position: LabelWords("Vị trí việc làm", "Vị trí việc làm được tính.")
    case .name: LabelWords("Nội dung", "Nội dung công việc cần đến thời gian này.")
    case .share:
      LabelWords(
        "Tỷ lệ quỹ thời gian",
        "Tỷ lệ trong quỹ thời gian làm việc của mỗi cán bộ, công chức ở vị trí; tổng các tỷ lệ của một vị trí phải "
          + "nhỏ hơn 1.")
    case .hoursPerYear:
      LabelWords("Số giờ một năm", "Số giờ của vị trí tại một đơn vị; ghi thay cho tỷ lệ và phải ghi kèm đơn vị.")
    case .commune: LabelWords("Đơn vị", "Đơn vị áp dụng số giờ một năm.")
    }
  }

  func words(_ column: RecruitmentColumn) -> LabelWords {
    switch column {
    case .position: LabelWords("Vị trí việc làm", "Vị trí việc làm; để trống là tổng số của mọi vị trí.")
    case .quota: LabelWords("Chỉ tiêu", "Số người tuyển mới nhiều nhất.")
    }
  }
}
