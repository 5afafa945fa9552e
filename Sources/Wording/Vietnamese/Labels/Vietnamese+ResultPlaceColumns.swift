internal import ResultsFormat

extension Vietnamese {
  func words(_ column: StaffingColumn) -> LabelWords {
    switch column {
    case .commune: LabelWords("Đơn vị", "Đơn vị.")
    case .position: LabelWords("Vị trí việc làm", "Vị trí việc làm.")
    case .requiredFte: LabelWords("Nhu cầu nhân lực", "Nhu cầu nhân lực theo WISN.")
    case .posts: LabelWords("Chỉ tiêu", "Số chỉ tiêu của vị trí tại đơn vị.")
    case .fteBefore: LabelWords("Nhân lực hiện nay", "Nhân lực của cán bộ, công chức hiện nay.")
    case .fteAfter:
      LabelWords(
        "Nhân lực theo phương án",
        "Nhân lực theo phương án: cán bộ, công chức đảm nhiệm chỉ tiêu, người tuyển mới và giờ công của các chỉ tiêu "
          + "làm việc không phụ thuộc địa giới.")
    case .ratioBefore:
      LabelWords("Tỷ lệ hiện nay", "Tỷ lệ hiện có/nhu cầu (WISN) hiện nay; để trống nếu không có nhu cầu.")
    case .ratioAfter:
      LabelWords("Tỷ lệ theo phương án", "Tỷ lệ hiện có/nhu cầu (WISN) theo phương án; để trống nếu không có nhu cầu.")
    case .shortageBefore: LabelWords("Thiếu hiện nay", "Nhu cầu trừ nhân lực, nếu lớn hơn 0.")
    case .shortageAfter: LabelWords("Thiếu theo phương án", "Nhu cầu trừ nhân lực theo phương án, nếu lớn hơn 0.")
    case .surplusBefore: LabelWords("Dôi dư hiện nay", "Nhân lực trừ nhu cầu, nếu lớn hơn 0.")
    case .surplusAfter: LabelWords("Dôi dư theo phương án", "Nhân lực theo phương án trừ nhu cầu, nếu lớn hơn 0.")
    case .uncoveredHoursBefore:
      LabelWords(
        "Giờ công khuyết hiện nay",
        "Giờ công của các chỉ tiêu còn khuyết, tính theo số người; hai chỉ tiêu có thể do một cán bộ, công chức đảm "
          + "nhiệm.")
    case .uncoveredHoursAfter:
      LabelWords(
        "Giờ công khuyết theo phương án",
        "Giờ công của các chỉ tiêu còn khuyết theo phương án: không có cán bộ, công chức hoặc người tuyển mới, không "
          + "được kiêm nhiệm và không thuộc diện làm việc không phụ thuộc địa giới.")
    case .valueOfOneMoreOfficer:
      LabelWords(
        "Giá trị của một cán bộ, công chức thêm",
        "Chỉ tiêu còn khuyết đầu tiên làm mất bao nhiêu giờ công, kể cả mức cấp thiết; bằng 0 nếu không có chỉ tiêu "
          + "nào còn khuyết.")
    case .valueOfLastOfficer:
      LabelWords(
        "Giá trị của cán bộ, công chức cuối cùng",
        "Mất bao nhiêu giờ công nếu bớt một cán bộ, công chức mà mọi trường hợp khác giữ nguyên: giá trị của chỉ tiêu "
          + "cuối cùng có cán bộ, công chức đảm nhiệm riêng, bằng 0 nếu cán bộ, công chức nhiều hơn chỉ tiêu; để "
          + "trống nếu không chỉ tiêu nào của vị trí tại đơn vị có cán bộ, công chức đảm nhiệm riêng.")
    case .valueHoldsFor:
      LabelWords(
        "Giá trị đúng cho số người thêm",
        "Thêm bao nhiêu cán bộ, công chức thì mỗi trường hợp còn lấy lại được value_of_one_more_officer; bằng 0 nếu "
          + "không có chỉ tiêu nào còn khuyết.")
    case .valueIsDegenerate:
      LabelWords(
        "Giá trị khác khi bớt",
        "Bớt một cán bộ, công chức có mất số giờ công khác với số lấy lại được khi thêm một hay không: nếu có thì "
          + "không có giá trị nào đúng cho cả hai chiều.")
    }
  }

  func words(_ column: VacancyColumn) -> LabelWords {
    switch column {
    case .commune: LabelWords("Đơn vị", "Đơn vị.")
    case .position: LabelWords("Vị trí việc làm", "Vị trí việc làm.")
    case .postsEmpty: LabelWords("Chỉ tiêu còn khuyết", "Số chỉ tiêu còn khuyết.")
    case .uncoveredHours:
      LabelWords(
        "Giờ công khuyết",
        "Giờ công của các chỉ tiêu đó: một phần mười chỉ tiêu còn khuyết không phải là thiếu cả một cán bộ, công chức.")
    case .why:
      LabelWords(
        "Lý do",
        "Vì sao chưa bố trí được: điều gì cản trở cán bộ, công chức, nhóm làm việc không phụ thuộc địa giới và tuyển "
          + "dụng.")
    case .remedy:
      LabelWords(
        "Cách khắc phục",
        "Làm thế nào để bố trí đủ: dòng và tham số cần thay đổi, cho cán bộ, công chức nào, và số giờ công lấy lại "
          + "được.")
    }
  }

  func words(_ column: RecruitColumn) -> LabelWords {
    switch column {
    case .commune: LabelWords("Đơn vị", "Đơn vị.")
    case .position: LabelWords("Vị trí việc làm", "Vị trí việc làm.")
    case .recruits: LabelWords("Số người tuyển mới", "Số người tuyển mới.")
    }
  }

  func words(_ column: SharingColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Mã cán bộ, công chức", "Mã cán bộ, công chức.")
    case .fromCommune: LabelWords("Nơi làm việc", "Đơn vị nơi cán bộ, công chức làm việc.")
    case .toCommune: LabelWords("Đơn vị có công việc", "Đơn vị có công việc.")
    case .position: LabelWords("Vị trí việc làm", "Vị trí của chỉ tiêu.")
    case .post: LabelWords("Chỉ tiêu thứ", "Số thứ tự của chỉ tiêu ở vị trí tại đơn vị, từ 1.")
    case .hoursPerMonth: LabelWords("Giờ công", "Giờ công của chỉ tiêu đó do cán bộ, công chức này làm.")
    }
  }
}
