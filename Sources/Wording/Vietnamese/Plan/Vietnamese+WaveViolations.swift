public import Auditing
import StaffingDomain

extension Vietnamese {
  /// For example `cán bộ, công chức “0042” chuyển trong tháng 03/2026, trước khi học xong: từ tháng 05/2026 mới được`.
  public func violation(_ fact: WaveFact) -> String {
    func officer(_ code: Code<Officer>) -> String { "cán bộ, công chức \(quoted(code.text))" }
    switch fact {
    case .otherCase: return "các đợt thuộc bộ dữ liệu khác, hoặc tệp của bộ dữ liệu đã thay đổi"
    case .otherPlan: return "các đợt thuộc phương án khác, hoặc tệp của phương án đã thay đổi"
    case .otherBounds: return "waves.csv của bộ dữ liệu đã thay đổi"
    case .calendar: return "các tháng được liệt kê không phải là các tháng của lịch"
    case .outside(let code, let month, let first, let last):
      return
        "\(officer(code)) chuyển trong tháng \(self.month(month)), không thuộc các tháng từ \(self.month(first)) đến "
        + "\(self.month(last))"
    case .crowded(let month, let used, let limit):
      return "tháng \(self.month(month)) có \(count(used, "lượt chuyển")), vượt giới hạn \(limit)"
    case .crowdedCommune(let commune, let month, let used, let limit):
      return
        "đơn vị \(quoted(commune.text)) có \(count(used, "lượt đi và đến")) trong tháng \(self.month(month)), vượt "
        + "giới hạn \(limit)"
    case .beforeCourses(let code, let month, let ready):
      return "\(officer(code)) chuyển trong tháng \(self.month(month)), trước khi học xong: từ tháng "
        + "\(self.month(ready)) mới được"
    case .apart(let one, let month, let other, let later):
      return "\(officer(one)) và \(officer(other)) là vợ chồng, nhưng chuyển trong tháng \(self.month(month)) và "
        + "\(self.month(later))"
    case .otherMonth(let code, let month, let asked):
      return "\(officer(code)) chuyển trong tháng \(self.month(month)), nhưng đã ấn định tháng \(self.month(asked))"
    case .tooEarly(let code, let month, let first):
      return "\(officer(code)) chuyển trong tháng \(self.month(month)), nhưng không được sớm hơn \(date(first))"
    case .tooLate(let code, let month, let last):
      return "\(officer(code)) chuyển trong tháng \(self.month(month)), nhưng không được muộn hơn \(date(last))"
    }
  }
}
