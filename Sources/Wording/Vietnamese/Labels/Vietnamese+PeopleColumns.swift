internal import CaseFormat

extension Vietnamese {
  func words(_ column: OfficerColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Mã cán bộ, công chức", "Mã cán bộ, công chức.")
    case .name: LabelWords("Họ và tên", "Họ và tên.")
    case .commune: LabelWords("Đơn vị công tác", "Đơn vị hiện đang công tác.")
    case .position: LabelWords("Vị trí việc làm", "Vị trí việc làm hiện đang đảm nhiệm.")
    case .fte:
      LabelWords("Tương đương toàn thời gian", "Phần thời gian làm việc: toàn thời gian là 1, nửa thời gian là 1/2.")
    case .rank: LabelWords("Ngạch", "Ngạch; để trống là ngạch của vị trí việc làm.")
    case .mobility: LabelWords("Khả năng điều động", "Có thể điều động cán bộ, công chức này hay không.")
    case .maxKm:
      LabelWords("Cự ly điều động tối đa", "Cự ly xa nhất đến đơn vị mới; để trống là theo tham số maximum_km.")
    case .born: LabelWords("Ngày sinh", "Ngày sinh.")
    case .sex: LabelWords("Giới tính", "Dùng để tính tuổi nghỉ hưu.")
    case .since: LabelWords("Giữ vị trí từ ngày", "Ngày bắt đầu đảm nhiệm vị trí hiện nay.")
    case .leavesOn:
      LabelWords(
        "Ngày công tác cuối cùng",
        "Ngày công tác cuối cùng, nếu đã biết; để trống là ngày nghỉ hưu theo ngày sinh và giới tính (tham số "
          + "“retirements”).")
    case .homeCommune:
      LabelWords(
        "Nơi ở",
        "Đơn vị hành chính cấp xã nơi ở, trong cùng tỉnh: việc đi lại được tính từ đó. Để trống là đơn vị công tác.")
    case .secondPosition:
      LabelWords("Vị trí kiêm nhiệm", "Vị trí hiện đang kiêm nhiệm ngoài nhiệm vụ chính, tại cùng đơn vị.")
    }
  }

  func words(_ column: BarColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Cán bộ, công chức", "Cán bộ, công chức chưa được điều động.")
    case .rule: LabelWords("Lý do", "Lý do chưa được điều động.")
    case .until: LabelWords("Có hiệu lực đến ngày", "Ngày cuối cùng còn hiệu lực; để trống là không có thời hạn.")
    case .legalBasis: LabelWords("Căn cứ pháp lý", "Điều, khoản hoặc quyết định để viện dẫn.")
    }
  }

  func words(_ column: RelationColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Cán bộ, công chức", "Một trong hai cán bộ, công chức.")
    case .other: LabelWords("Cán bộ, công chức liên quan", "Cán bộ, công chức còn lại.")
    case .kind:
      LabelWords(
        "Quan hệ",
        "Vợ chồng (“couple”): công tác tại cùng một đơn vị; người thân thích (“relative”): nơi một bên giữ vị trí "
          + "lãnh đạo, bên kia không được đảm nhiệm vị trí nhạy cảm.")
    }
  }

  func words(_ column: DecisionColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Cán bộ, công chức", "Cán bộ, công chức thuộc quyết định.")
    case .decision:
      LabelWords(
        "Nội dung quyết định",
        "Giữ cố định (“lock”): đảm nhiệm vị trí tại đơn vị đã ghi, hoặc một vị trí của đơn vị đã ghi, hoặc giữ "
          + "nguyên vị trí (nếu không ghi gì); không bố trí (“forbid”), từ chối (“refuse”): loại trừ các nơi đó.")
    case .commune: LabelWords("Đơn vị", "Đơn vị; để trống là mọi đơn vị.")
    case .position: LabelWords("Vị trí việc làm", "Vị trí việc làm; để trống là mọi vị trí.")
    case .decidedOn: LabelWords("Ngày quyết định", "Ngày có quyết định.")
    case .note: LabelWords("Ghi chú", "Ghi chú để lưu hồ sơ.")
    }
  }

  func words(_ column: MonthBoundColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Cán bộ, công chức", "Cán bộ, công chức.")
    case .month:
      LabelWords(
        "Tháng",
        "Tháng (2025-07) hoặc một ngày của tháng mà cán bộ, công chức chuyển vào ngày đầu tháng; để trống: chưa ấn định."
      )
    case .notBefore:
      LabelWords(
        "Không sớm hơn", "Ngày sớm nhất mà cán bộ, công chức được chuyển, hoặc tháng đó; để trống: ngày nào cũng được.")
    case .notAfter:
      LabelWords(
        "Không muộn hơn",
        "Ngày muộn nhất mà cán bộ, công chức được chuyển, hoặc tháng đó; để trống: ngày nào cũng được.")
    case .note: LabelWords("Ghi chú", "Ghi chú để lưu hồ sơ.")
    }
  }

  func words(_ column: PreferenceColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Cán bộ, công chức", "Cán bộ, công chức có nguyện vọng.")
    case .commune: LabelWords("Đơn vị", "Đơn vị; để trống là mọi đơn vị.")
    case .position: LabelWords("Vị trí việc làm", "Vị trí việc làm; để trống là mọi vị trí.")
    case .hours: LabelWords("Giờ công được tính", "Số giờ công được tính; nhỏ hơn 0 là nơi mong muốn.")
    }
  }
}
