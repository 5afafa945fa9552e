public import CaseFormat
public import StaffingDomain

extension Vietnamese {
  /// `Tham số phương án`.
  public var policyLabel: String { "Tham số phương án" }

  /// For example `Giá trị`.
  public func label(of column: PolicyColumn) -> String {
    switch column {
    case .key: "Mã tham số"
    case .label: "Tham số"
    case .value: "Giá trị"
    case .unit: "Đơn vị tính"
    case .defaultValue: "Mặc định"
    case .meaning: "Ý nghĩa"
    }
  }

  /// For example `Ngày lập phương án`.
  public func words(of key: PolicyKey) -> LabelWords {
    switch key {
    case .planDate: LabelWords("Ngày lập phương án", "Ngày mà phương án được lập.")
    case .horizonMonths: LabelWords("Kỳ phương án", "Thời gian để phân bổ các giờ công chỉ mất một lần.")
    case .settlingMonths:
      LabelWords(
        "Thời gian ổn định vị trí",
        "Thời gian kể từ khi nhận vị trí mà trước đó không cán bộ, công chức nào phải chuyển đi.")
    case .retirements:
      LabelWords("Tính nghỉ hưu", "Cán bộ, công chức không ghi leaves_on có thôi công tác vào ngày nghỉ hưu hay không.")
    case .workingDays: LabelWords("Ngày làm việc", "Số ngày làm việc, chưa trừ các ngày vắng mặt.")
    case .publicHolidays: LabelWords("Nghỉ lễ, tết", "Số ngày nghỉ lễ, tết.")
    case .annualLeave: LabelWords("Nghỉ hằng năm", "Số ngày nghỉ hằng năm.")
    case .sickLeave: LabelWords("Nghỉ ốm", "Số ngày nghỉ ốm.")
    case .otherAbsence: LabelWords("Vắng mặt khác", "Số ngày vắng mặt khác, ví dụ đào tạo, bồi dưỡng.")
    case .hoursPerDay: LabelWords("Giờ làm việc mỗi ngày", "Số giờ làm việc của một ngày.")
    case .digitalSlowdown:
      LabelWords(
        "Mức chậm của công việc trực tuyến", "Công việc trực tuyến chậm thêm bao nhiêu khi mức sẵn sàng số là 0.")
    case .minimumPostShare:
      LabelWords(
        "Khối lượng của chỉ tiêu tối thiểu", "Phần của một chỉ tiêu đầy đủ mà một chỉ tiêu tối thiểu đảm nhận.")
    case .urgencyPeak:
      LabelWords("Mức cấp thiết của chỉ tiêu đầu tiên", "Mức cấp thiết của chỉ tiêu đầu tiên của vị trí tại đơn vị.")
    case .urgencyExponent:
      LabelWords("Tốc độ giảm mức cấp thiết", "Mức cấp thiết giảm nhanh đến đâu khi vị trí tại đơn vị được bố trí dần.")
    case .criticalFactor: LabelWords("Hệ số vị trí trọng yếu", "Hệ số nhân với mức cấp thiết của vị trí trọng yếu.")
    case .sharingOverhead:
      LabelWords(
        "Phần hao phí khi không phụ thuộc địa giới", "Phần hao phí của một giờ làm việc không phụ thuộc địa giới.")
    case .maximumPositions:
      LabelWords("Số vị trí tối đa", "Số vị trí nhiều nhất của một cán bộ, công chức: 1, hoặc 2 nếu được kiêm nhiệm.")
    case .maximumLoad:
      LabelWords(
        "Khối lượng kiêm nhiệm tối đa",
        "Khối lượng công việc lớn nhất của hai chỉ tiêu kiêm nhiệm, so với quỹ thời gian làm việc của cán bộ, công "
          + "chức.")
    case .combinationOverhead:
      LabelWords("Phần hao phí khi kiêm nhiệm", "Phần hao phí của một giờ làm nhiệm vụ kiêm nhiệm.")
    case .minimumFit: LabelWords("Mức độ phù hợp tối thiểu", "Mức độ phù hợp thấp nhất để nhận chỉ tiêu mới.")
    case .mismatchWeight:
      LabelWords("Trọng số chưa phù hợp vị trí", "Số giờ công mất cho mỗi giờ làm việc khi chưa đủ năng lực.")
    case .maximumCourses:
      LabelWords("Số lớp bồi dưỡng tối đa", "Số lớp bồi dưỡng nhiều nhất của một cán bộ, công chức.")
    case .learningHours:
      LabelWords("Giờ công khi chuyển vị trí việc làm", "Số giờ công mất một lần khi chuyển vị trí việc làm.")
    case .maximumRankDrop:
      LabelWords("Hạ ngạch tối đa", "Số ngạch nhiều nhất mà vị trí của cán bộ, công chức có thể bị hạ.")
    case .rankDropHours: LabelWords("Giờ công khi hạ ngạch", "Số giờ công tính mất cho mỗi ngạch bị hạ.")
    case .handoverHours: LabelWords("Giờ công bàn giao", "Số giờ công mất một lần khi chuyển sang đơn vị khác.")
    case .speed: LabelWords("Tốc độ đi lại", "Tốc độ đi lại.")
    case .travelWeight: LabelWords("Trọng số đi lại", "Mỗi giờ đi lại hằng ngày được tính bao nhiêu.")
    case .travelCap: LabelWords("Giờ đi lại tối đa", "Số giờ đi lại nhiều nhất được tính.")
    case .detourFactor: LabelWords("Hệ số đường vòng", "Số ki-lô-mét đường bộ cho mỗi ki-lô-mét đường chim bay.")
    case .maximumDistance: LabelWords("Cự ly điều động tối đa", "Cự ly xa nhất của một trường hợp điều động.")
    case .crossProvince: LabelWords("Điều động sang tỉnh khác", "Cán bộ, công chức có được sang tỉnh khác hay không.")
    case .surplusHours:
      LabelWords("Giờ công khi dôi dư", "Số giờ công tính mất cho một cán bộ, công chức không có chỉ tiêu vị trí.")
    case .recruitHours: LabelWords("Giờ công khi tuyển dụng", "Số giờ công tính mất cho một người tuyển mới.")
    case .maximumTransfers:
      LabelWords(
        "Số trường hợp điều động tối đa", "Số cán bộ, công chức nhiều nhất chuyển sang đơn vị hoặc vị trí khác.")
    case .maximumOutflowShare:
      LabelWords("Tỷ lệ rời đi tối đa", "Tỷ lệ lớn nhất trong số cán bộ, công chức của một đơn vị được rời đi.")
    case .allowanceBudget: LabelWords("Kinh phí phụ cấp, hỗ trợ", "Số tiền nhiều nhất cho phụ cấp, hỗ trợ điều động.")
    case .trainingBudget: LabelWords("Kinh phí đào tạo, bồi dưỡng", "Số tiền nhiều nhất cho các lớp bồi dưỡng.")
    case .rotationPenalty:
      LabelWords(
        "Giờ công khi quá hạn chuyển đổi vị trí",
        "Số giờ công tính mất cho một cán bộ, công chức ở lại quá thời hạn chuyển đổi vị trí công tác.")
    case .gapTolerance:
      LabelWords(
        "Phần còn có thể cải thiện được chấp nhận",
        "Tỷ lệ trong phần có thể lấy lại được mà một phương án tối ưu được phép để lại.")
    }
  }
}
