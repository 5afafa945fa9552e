internal import ResultsFormat

extension Vietnamese {
  func words(_ column: PriceColumn) -> LabelWords {
    switch column {
    case .rule:
      LabelWords(
        "Quy tắc",
        "Quy tắc đặt ra giới hạn; “cell-balance”: thêm một cán bộ, công chức cho vị trí tại đơn vị.")
    case .subject: LabelWords("Đối tượng", "Giới hạn áp dụng cho đối tượng nào, ghi bằng mã.")
    case .hours: LabelWords("Giá trị của một đơn vị thêm", "Số giờ công mỗi tháng lấy lại được khi thêm một đơn vị.")
    }
  }

  func words(_ column: ChangeColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Mã cán bộ, công chức", "Mã cán bộ, công chức.")
    case .name: LabelWords("Họ và tên", "Họ và tên.")
    case .was: LabelWords("Theo phương án trước", "Cán bộ, công chức được bố trí thế nào theo phương án trước.")
    case .becomes: LabelWords("Theo phương án này", "Cán bộ, công chức nay được bố trí thế nào.")
    case .why: LabelWords("Lý do", "Điều gì làm nên sự khác biệt.")
    }
  }

  func words(_ column: SubstituteColumn) -> LabelWords {
    switch column {
    case .refusedBy:
      LabelWords("Cán bộ, công chức từ chối", "Cán bộ, công chức đã từ chối chỉ tiêu, hoặc không được bố trí vào đó.")
    case .commune: LabelWords("Đơn vị", "Đơn vị của chỉ tiêu.")
    case .position: LabelWords("Vị trí việc làm", "Vị trí của chỉ tiêu.")
    case .rank: LabelWords("Thứ tự", "Số 1 là trường hợp thay thế tốt nhất cho chỉ tiêu.")
    case .substitute: LabelWords("Cán bộ, công chức thay thế", "Cán bộ, công chức thay thế.")
    case .name: LabelWords("Họ và tên", "Họ và tên của cán bộ, công chức thay thế.")
    case .extraHours:
      LabelWords(
        "Giờ công mất thêm",
        "Phương án với cán bộ, công chức thay thế này mất thêm bao nhiêu giờ công so với phương án này, kể cả chi phí "
          + "giờ công cho các trường hợp thay đổi.")
    case .atLeast:
      LabelWords(
        "Ít nhất", "Không cặp phương án tốt nhất nào chênh lệch ít hơn, theo mức tốt nhất có thể đã chứng minh.")
    case .atMost:
      LabelWords(
        "Nhiều nhất", "Không cặp phương án tốt nhất nào chênh lệch nhiều hơn, theo mức tốt nhất có thể đã chứng minh.")
    case .othersChanged:
      LabelWords("Trường hợp khác thay đổi", "Số trường hợp khác được bố trí khác với phương án này.")
    }
  }
}
