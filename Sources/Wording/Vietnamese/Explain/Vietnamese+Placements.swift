public import Explanation
public import Planning
public import StaffingDomain

extension Vietnamese {
  /// For example `Vì sao O2 (An) không đảm nhiệm vị trí Địa chính tại Phú Giáo`.
  public func title(of answer: PlacementAnswer, in staffingCase: StaffingCase) -> String {
    let (officer, cell) = (text(of: answer.officer, in: staffingCase), text(of: answer.cell, in: staffingCase))
    let second = answer.second.map { staffingCase.positions[$0].name }
    return second.map { "Vì sao \(officer) không kiêm nhiệm vị trí \($0) cùng với nhiệm vụ chính \(cell)" }
      ?? "Vì sao \(officer) không đảm nhiệm vị trí \(cell)"
  }

  /// For example `Có 2 lý do ngăn cản. Cán bộ, công chức này:`.
  public func grounds(_ count: Int) -> String {
    "Có \(self.count(count, "lý do")) ngăn cản. Cán bộ, công chức này:"
  }

  /// For example `thuộc trường hợp chưa được điều động (sắp nghỉ hưu) (bars.csv:7), căn cứ pháp lý: Nghị định 1
  /// [pinned]`.
  public func ground(_ ground: PlacementGround, of staffingCase: StaffingCase) -> String {
    let basis = ground.legalBasis.map { ", căn cứ pháp lý: \($0)" } ?? ""
    return "\(reason(ground.fact, of: staffingCase))\(cited(ground.sources))\(basis) [\(label(of: ground.rule))]"
  }

  /// For example `Cách khắc phục: cho phép điều động sang tỉnh khác (ghi cross_province: yes trong policy.yml)`.
  public func lifting(_ ground: PlacementGround, of staffingCase: StaffingCase) -> String {
    "Cách khắc phục: \(remedy(ground, of: staffingCase))."
  }

  /// For example `Khi mọi trường hợp khác giữ nguyên, riêng việc bố trí này làm mất thêm 3,1 giờ công mỗi tháng`.
  public func alone(_ change: HoursPerMonth, exceeding limits: [ExceededLimit], of staffingCase: StaffingCase) -> String
  {
    let effect =
      change < .zero ? "lấy lại được \(hoursPerMonth(.zero - change))" : "làm mất thêm \(hoursPerMonth(change))"
    let stops = limits.isEmpty ? "" : ", nhưng: \(limits.map { limit($0, of: staffingCase) }.joined(separator: "; "))"
    return "Khi mọi trường hợp khác giữ nguyên, riêng việc bố trí này \(effect)\(stops)."
  }

  /// For example `Cần đào tạo, bồi dưỡng: Tin học văn phòng (courses.csv:3, 2 suất học): 40 giờ và 3,5 triệu đồng, một
  /// lần; `.
  public func training(_ way: TrainingWay, ways: Int, in staffingCase: StaffingCase) -> String {
    let more = ways > 1 ? " (cách ít nhất trong \(count(ways, "cách")))" : ""
    let courses = way.price.courses.map { course in
      let record = staffingCase.courses[course]
      return "\(record.name) (\(record.source)\(record.seats.map { ", \(count($0, "suất học"))" } ?? ""))"
    }
    return
      "Cần đào tạo, bồi dưỡng\(more): \(courses.joined(separator: " và ")): \(plainFigure(way.price.hours.value)) giờ "
      + "và \(plainFigure(way.price.cost.value)) triệu đồng, một lần; khi đó mức độ phù hợp là "
      + "\(figure(way.fit, decimals: 2))."
  }
}
