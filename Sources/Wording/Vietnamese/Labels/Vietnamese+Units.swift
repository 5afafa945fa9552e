public import StaffingDomain

extension Vietnamese {
  /// For example `giờ công/tháng`.
  public func text(of unit: MeasureUnit) -> String {
    switch unit {
    case .hours: "giờ"
    case .hoursPerMonth: "giờ công/tháng"
    case .hoursPerYear: "giờ/năm"
    case .daysPerYear: "ngày/năm"
    case .months: "tháng"
    case .kilometres: "km"
    case .kilometresPerHour: "km/h"
    case .squareKilometres: "km²"
    case .degrees: "độ"
    case .millionDong: "triệu đồng"
    case .millionDongPerMonth: "triệu đồng/tháng"
    case .fullTimeEquivalents: "tương đương toàn thời gian"
    case .heads: "người"
    case .officers: "cán bộ, công chức"
    case .courses: "lớp bồi dưỡng"
    case .positions: "vị trí"
    case .posts: "chỉ tiêu"
    case .ranks: "ngạch"
    case .residents: "người dân"
    case .unitsPerYear: "lượt/năm"
    case .share: "tỷ lệ"
    }
  }
}
