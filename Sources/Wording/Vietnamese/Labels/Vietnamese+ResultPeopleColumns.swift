internal import ResultsFormat

extension Vietnamese {
  func words(_ column: TransferColumn) -> LabelWords {
    switch column {
    case .rank:
      LabelWords(
        "Thứ tự", "Số 1 là trường hợp lấy lại được nhiều giờ công nhất; nếu bằng nhau thì xếp theo cán bộ, công chức.")
    case .officer: LabelWords("Mã cán bộ, công chức", "Mã cán bộ, công chức.")
    case .name: LabelWords("Họ và tên", "Họ và tên.")
    case .fromCommune: LabelWords("Mã đơn vị hiện nay", "Đơn vị hiện đang công tác.")
    case .fromCommuneName: LabelWords("Đơn vị hiện nay", "Tên của đơn vị đó.")
    case .fromPosition: LabelWords("Vị trí hiện nay", "Vị trí việc làm hiện đang đảm nhiệm.")
    case .toCommune: LabelWords("Mã đơn vị mới", "Đơn vị công tác theo phương án.")
    case .toCommuneName: LabelWords("Đơn vị mới", "Tên của đơn vị đó.")
    case .toPosition: LabelWords("Vị trí mới", "Vị trí việc làm đảm nhiệm theo phương án.")
    case .distanceKm: LabelWords("Cự ly đường bộ", "Cự ly đường bộ giữa hai đơn vị; trong cùng một đơn vị là 0.")
    case .fitBefore: LabelWords("Mức độ phù hợp hiện nay", "Mức độ phù hợp với vị trí hiện nay, từ 0 đến 1.")
    case .fitAfter:
      LabelWords("Mức độ phù hợp với vị trí mới", "Mức độ phù hợp với vị trí mới sau các lớp bồi dưỡng, từ 0 đến 1.")
    case .courses: LabelWords("Lớp bồi dưỡng", "Các lớp bồi dưỡng phải học, theo thứ tự.")
    case .hoursRecovered:
      LabelWords(
        "Giờ công lấy lại được",
        "Tổng giờ công mất tăng thêm bao nhiêu nếu cán bộ, công chức này trở lại vị trí cũ (kèm vị trí kiêm nhiệm "
          + "hiện nay, nếu còn trống và có lợi hơn; thành dôi dư, nếu phương án không còn chỗ ở đó) và không có gì "
          + "khác thay đổi ngoài việc chỉ tiêu nào được coi là đã bố trí.")
    case .allowanceMillionVnd:
      LabelWords("Phụ cấp, hỗ trợ", "Phụ cấp, hỗ trợ hằng tháng cho trường hợp điều động; trong cùng một đơn vị là 0.")
    case .reason:
      LabelWords(
        "Lý do",
        "Một câu để lãnh đạo có thể đọc tại cuộc họp: nhu cầu, mức độ phù hợp, lớp bồi dưỡng, thời hạn, yêu cầu về "
          + "nhóm, quan hệ gia đình và giờ công.")
    }
  }

  func words(_ column: AssignmentColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Mã cán bộ, công chức", "Mã cán bộ, công chức.")
    case .commune:
      LabelWords(
        "Đơn vị",
        "Đơn vị công tác theo phương án; với trường hợp thuộc nhóm làm việc không phụ thuộc địa giới, dôi dư, thôi "
          + "công tác và tạm vắng mặt là đơn vị đang quản lý.")
    case .position:
      LabelWords(
        "Vị trí việc làm",
        "Vị trí của nhiệm vụ chính, hoặc vị trí được nhóm làm việc không phụ thuộc địa giới đảm nhận; để trống nếu "
          + "dôi dư, thôi công tác hoặc tạm vắng mặt.")
    case .status: LabelWords("Trạng thái", "Cán bộ, công chức được bố trí thế nào.")
    case .fit:
      LabelWords("Mức độ phù hợp", "Mức độ phù hợp với vị trí đó sau các lớp bồi dưỡng; để trống nếu không có vị trí.")
    case .courses: LabelWords("Lớp bồi dưỡng", "Các lớp bồi dưỡng phải học, theo thứ tự.")
    case .secondPosition:
      LabelWords(
        "Vị trí kiêm nhiệm", "Vị trí có chỉ tiêu cuối cùng tại cùng đơn vị được kiêm nhiệm; để trống nếu không có.")
    case .secondFit:
      LabelWords(
        "Mức độ phù hợp với vị trí kiêm nhiệm",
        "Mức độ phù hợp với vị trí kiêm nhiệm sau các lớp bồi dưỡng; để trống nếu không có.")
    }
  }

  func words(_ column: SurplusColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Mã cán bộ, công chức", "Mã cán bộ, công chức.")
    case .commune: LabelWords("Đơn vị", "Đơn vị đang quản lý.")
    case .position: LabelWords("Vị trí việc làm", "Vị trí đảm nhiệm cho đến nay.")
    case .bestAlternative:
      LabelWords(
        "Vị trí gần phù hợp nhất", "Chỉ tiêu vị trí gần với điều kiện được bố trí nhất, kể cả sau các lớp bồi dưỡng.")
    case .missing:
      LabelWords(
        "Còn thiếu",
        "Còn thiếu điều gì: năng lực của cán bộ, công chức, các lớp bồi dưỡng cần học và kinh phí, hoặc một giới hạn.")
    }
  }

  func words(_ column: TrainingColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Mã cán bộ, công chức", "Mã cán bộ, công chức.")
    case .course: LabelWords("Lớp bồi dưỡng", "Lớp bồi dưỡng.")
    case .forCommune: LabelWords("Đơn vị của chỉ tiêu", "Đơn vị có chỉ tiêu vị trí.")
    case .forPosition:
      LabelWords(
        "Vị trí của chỉ tiêu",
        "Vị trí của chỉ tiêu; nếu kiêm nhiệm thì là nhiệm vụ chính, trừ khi lớp bồi dưỡng chỉ dành cho nhiệm vụ kiêm "
          + "nhiệm.")
    case .hours: LabelWords("Số giờ học", "Số giờ của cán bộ, công chức, tính một lần.")
    case .cost: LabelWords("Kinh phí", "Số tiền, tính một lần.")
    }
  }
}
