public import Scheduling
public import StaffingDomain

extension Vietnamese {
  /// For example `03/2026`.
  public func month(_ month: CalendarMonth) -> String {
    let digits = String(month.month)
    return (digits.count < 2 ? "0" : "") + digits + "/" + String(month.year)
  }

  /// For example `Tháng 03/2026: tháng đầu tiên; chậm một tháng thì tính thêm 152,7 giờ công.`.
  public func why(_ reason: MonthReason, in staffingCase: StaffingCase, isBest: Bool) -> String {
    var parts: [String] = []
    switch reason.timing {
    case .earliest(let ground, let officer):
      let other = officer == reason.officer ? nil : text(of: officer, in: staffingCase)
      parts.append(earliest(ground, ready: reason.month, other: other))
    case .delayed(let delays): parts += delays.map { delay($0, in: staffingCase, isBest: isBest) }
    }
    if !reason.companions.isEmpty {
      parts.append("chuyển cùng \(list(reason.companions.map { text(of: $0, in: staffingCase) }))")
    }
    if reason.hoursOfWaiting >= 0.05 { parts.append("chậm một tháng thì tính thêm \(hours(reason.hoursOfWaiting))") }
    return "Tháng \(month(reason.month)): " + parts.joined(separator: "; ") + "."
  }

  private func hours(_ value: Double) -> String { "\(figure(value, decimals: 1)) giờ công" }

  private func earliest(_ ground: EarliestGround, ready: CalendarMonth, other: String?) -> String {
    let whose = other.map { " của \($0)" } ?? ""
    return switch ground {
    case .start: "tháng đầu tiên"
    case .courses: "lớp bồi dưỡng\(whose) kết thúc trong tháng \(month(ready.adding(-1)))"
    case .fixed(let bound): "tháng\(whose) đã được ấn định (\(bound.source))"
    case .notBefore(let bound): "tháng sớm nhất mà thời hạn\(whose) cho phép (\(bound.source))"
    case .delayed: "thay đổi\(whose) được lùi đến tháng này"
    }
  }

  private func months(_ months: [CalendarMonth]) -> String { "tháng " + list(months.map(month)) }

  private func delay(_ delay: MonthReason.Delay, in staffingCase: StaffingCase, isBest: Bool) -> String {
    let months = months(delay.months)
    let exchange = isBest ? ", và không cách đổi nào có số giờ công tính được ít hơn" : ""
    switch delay.ground {
    case .monthFull(let limit): return "\(months) đã đủ \(count(limit, "lượt chuyển"))" + exchange
    case .communeFull(let commune, let limit):
      return "\(months) tại \(staffingCase.communes[commune].name) đã đủ \(count(limit, "lượt đi và đến"))" + exchange
    case .hours(let lost, let cell, let comers):
      let until =
        comers.isEmpty ? "" : " trước khi \(list(comers.map { text(of: $0, in: staffingCase) })) đến"
      return
        "chuyển trong \(months) thì tính thêm \(hours(lost)), phần lớn ở \(text(of: cell, in: staffingCase))\(until)"
    case .nothing: return "chuyển trong \(months) cũng như vậy"
    }
  }

  /// The heading of a column.
  public func heading(_ heading: WavesHeading) -> String {
    switch heading {
    case .month: "tháng"
    case .moves: "lượt chuyển"
    case .changes: "mọi thay đổi"
    case .emptyHours: "chỉ tiêu còn khuyết, giờ công"
    case .below: "vị trí hụt"
    case .change: "thay đổi"
    case .from: "từ"
    case .to: "đến"
    }
  }

  /// A sentence of a report.
  public func sentence(_ remark: WavesRemark, in staffingCase: StaffingCase) -> String {
    switch remark {
    case .title(let moves, let others, let months, let from):
      "\(count(moves, "lượt chuyển")) và \(count(others, "thay đổi khác")) trong \(count(months, "tháng")) từ tháng \(month(from))"
    case .limits(let perMonth, let perCommune, let courseHours):
      "Giới hạn: \(perMonth.map { "không quá \(count($0, "lượt chuyển")) mỗi tháng" } ?? "không giới hạn số lượt chuyển mỗi tháng")"
        + (perCommune.map { ", không quá \(count($0, "lượt đi và đến")) mỗi tháng tại một đơn vị" } ?? "")
        + "; bồi dưỡng \(shortNumber(courseHours, decimals: 1)) giờ mỗi tháng."
    case .chosenMonths(let ground, let months): chosen(ground, months)
    case .chosenPerMonth(let ground, let limit): chosen(ground, limit)
    case .pastHorizon(let last, let end):
      "Tháng cuối, \(month(last)), nằm ngoài kỳ phương án, kết thúc ngày \(date(end))."
    case .hours(let counted, let noChange):
      "Số giờ công tính trong các tháng này, của chỉ tiêu còn khuyết và của vị trí hụt: \(figure(counted, decimals: 1)); nếu "
        + "giữ nguyên hiện trạng: \(figure(noChange, decimals: 1))."
    case .best: "Đã chứng minh: không cách chia tháng nào có số giờ công tính được ít hơn."
    case .within(let gap):
      "Đã chứng minh: cách chia tháng khác chỉ lấy lại thêm được nhiều nhất \(percent(gap)) số giờ công có thể lấy lại."
    case .unproved: "Hết thời hạn trước khi chứng minh được: có thể có cách chia tháng mà số giờ công tính được ít hơn."
    case .below(let cells, let hours):
      "Số vị trí tại đơn vị có ít người hơn cả hiện nay và theo phương án, tính theo từng tháng: \(figure(cells)); tính "
        + "thêm \(figure(hours, decimals: 1)) giờ công."
    case .neverBelow: "Không tháng nào có vị trí tại đơn vị ít người hơn cả hiện nay và theo phương án."
    case .idle(let bound):
      "\(bound.source): \(text(of: bound.officer, in: staffingCase)) không thay đổi theo phương án; dòng này không có "
        + "tác dụng."
    case .reasons(let count):
      "Lý do về tháng chuyển của từng người trong \(self.count(count, "cán bộ, công chức")) có trong waves.csv."
    case .nothing: "Phương án không yêu cầu ai thay đổi."
    }
  }

  private func chosen(_ ground: MonthsGround, _ months: Int) -> String {
    switch ground {
    case .usual: "Không ghi --months nên lấy \(count(months, "tháng")) như thường lệ."
    case .fewest: "Không ghi --months nên lấy số tháng ít nhất xếp được."
    case .late(let officers):
      "Không ghi --months nên lấy số tháng cần thiết: \(count(officers, "cán bộ, công chức")) không thể chuyển sớm hơn, do "
        + "lớp bồi dưỡng hoặc do waves.csv."
    }
  }

  private func chosen(_ ground: PerMonthGround, _ limit: Int) -> String {
    let share = "\(count(ground.moves, "lượt chuyển")) cho \(count(ground.months, "tháng"))"
    return ground.isEven
      ? "Không ghi --per-month nên giới hạn mỗi tháng là mức chia đều \(share)."
      : "Không ghi --per-month nên giới hạn mỗi tháng là mức ít nhất xếp được: chia đều \(share) thì ít hơn, nhưng do thời "
        + "hạn, lớp bồi dưỡng và các cặp vợ chồng nên một số trường hợp còn quá ít tháng."
  }

  /// That no month before that of the plan date can be the first.
  public func refusal(ofFirst month: CalendarMonth, planDate: CalendarDate) -> String {
    "--from \(month): ngày lập phương án là \(date(planDate)); không trường hợp nào chuyển trước tháng đó"
  }

  private func percent(_ share: Double) -> String { "\(shortNumber(100 * share, decimals: 4))%" }

  /// That a limit came before any schedule was found.
  public var noSchedule: String { "Hết thời hạn trước khi tìm được cách chia tháng; hãy cho thêm thời gian." }
}
