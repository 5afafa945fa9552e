internal import ResultsFormat

extension Vietnamese {
  func words(_ column: ChangeProgressColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Mã cán bộ, công chức", "Cán bộ, công chức.")
    case .name: LabelWords("Họ và tên", "Họ và tên cán bộ, công chức.")
    case .change: LabelWords("Thay đổi", "Cách thay đổi, như trong waves.csv.")
    case .toCommune: LabelWords("Đến đơn vị", "Nơi cán bộ, công chức công tác theo phương án.")
    case .toPosition:
      LabelWords(
        "Đến vị trí",
        "Vị trí việc làm chính theo phương án, hoặc vị trí của nhóm làm việc không phụ thuộc địa giới; để trống khi dôi dư."
      )
    case .month: LabelWords("Tháng", "Tháng dự kiến thay đổi.")
    case .reported: LabelWords("Theo báo cáo", "Tình trạng trong tiến độ đã đọc; để trống nếu không ghi.")
    case .state:
      LabelWords(
        "Tình hình",
        "Tình trạng: “done”: đã thực hiện; “due”: đến hạn trong tháng, chưa thực hiện; “late”: quá hạn; “delayed”: được lùi lại; "
          + "“refused”: từ chối; “planned”: chưa đến hạn.")
    case .date: LabelWords("Ngày", "Ngày thực hiện, đồng ý, lùi lại hoặc từ chối, theo báo cáo.")
    case .expected:
      LabelWords(
        "Tháng thực hiện",
        "Tháng đã thực hiện, hoặc tháng sẽ thực hiện nếu không làm gì thêm; để trống nếu không bao giờ.")
    case .note: LabelWords("Ghi chú", "Lý do, theo lời của cơ quan.")
    }
  }

  func words(_ column: StaffingNowColumn) -> LabelWords {
    switch column {
    case .commune: LabelWords("Đơn vị", "Đơn vị hành chính cấp xã.")
    case .position: LabelWords("Vị trí", "Vị trí việc làm.")
    case .posts: LabelWords("Chỉ tiêu", "Số chỉ tiêu của vị trí tại đơn vị.")
    case .headsPlanned:
      LabelWords("Số người dự kiến", "Số cán bộ, công chức có nhiệm vụ chính ở đó theo các đợt điều động.")
    case .headsNow: LabelWords("Số người hiện có", "Số cán bộ, công chức có nhiệm vụ chính ở đó.")
    case .emptyPlanned:
      LabelWords(
        "Chỉ tiêu khuyết dự kiến",
        "Số chỉ tiêu không có người đảm nhiệm, kiêm nhiệm hay làm thay theo các đợt điều động.")
    case .emptyNow:
      LabelWords("Chỉ tiêu khuyết", "Số chỉ tiêu không có người đảm nhiệm, kiêm nhiệm hay làm thay.")
    case .hoursPlanned:
      LabelWords("Giờ công mất dự kiến", "Giá trị của các chỉ tiêu còn khuyết theo các đợt điều động.")
    case .hoursNow: LabelWords("Giờ công mất", "Giá trị của các chỉ tiêu còn khuyết.")
    case .hoursSlipping:
      LabelWords(
        "Giờ công mất thêm về sau",
        "Tổng số giờ công mà các tháng sau mất thêm so với các đợt điều động nếu không làm gì thêm; nhỏ hơn 0 nếu mất ít "
          + "hơn.")
    case .slipsFrom: LabelWords("Mất thêm từ tháng", "Tháng đầu tiên mất thêm; để trống nếu không có.")
    }
  }

  func words(_ column: DecisionRowColumn) -> LabelWords {
    switch column {
    case .officer: LabelWords("Mã cán bộ, công chức", "Cán bộ, công chức.")
    case .decision:
      LabelWords("Quyết định", "Nội dung: “lock”: giữ cố định; “forbid”: không bố trí; “refuse”: từ chối.")
    case .commune: LabelWords("Đơn vị", "Đơn vị hành chính cấp xã; để trống là mọi đơn vị.")
    case .position: LabelWords("Vị trí", "Vị trí việc làm; để trống là mọi vị trí.")
    case .decidedOn: LabelWords("Ngày quyết định", "Ngày quyết định.")
    case .note: LabelWords("Ghi chú", "Lý do, theo lời của cơ quan.")
    }
  }
}
