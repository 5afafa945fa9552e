public import Explanation
public import ResultsFormat
public import StaffingDomain

extension Vietnamese {
  /// For example `Phương án mất 1.203,4 giờ công mỗi tháng và lấy lại được 310,2; phần còn có thể cải thiện nhiều nhất
  /// là 0,01% của phần có thể lấy lại (trạng thái “optimal”)`.
  public func figures(of summary: ResultSummary, objective: HoursPerMonth) -> String {
    let proof =
      summary.gap.map {
        $0 == 0
          ? "đã chứng minh không phương án nào tốt hơn"
          : "phần còn có thể cải thiện nhiều nhất là \(plainFigure(($0 * 1e6).rounded(.up) / 1e4))% của phần có thể lấy lại"
      } ?? "chưa chứng minh được gì về phương án tốt hơn"
    return "Phương án mất \(hoursPerMonth(objective)) và lấy lại được \(figure(summary.recovered.value, decimals: 1)); "
      + "\(proof) (trạng thái \(label(of: summary.status).lowercased()))."
  }

  /// For example `Cán bộ, công chức: 12 giữ nguyên vị trí, 3 được điều động`.
  public func officers(_ counts: [AssignmentStatus: Int]) -> String {
    let parts = AssignmentStatus.allCases.compactMap { status -> String? in
      guard let count = counts[status], count > 0 else { return nil }
      return "\(figure(count)) \(title(of: status))"
    }
    return "Cán bộ, công chức: \(parts.joined(separator: ", "))."
  }

  /// A status after the number of officers who have it.
  private func title(of status: AssignmentStatus) -> String {
    switch status {
    case .stays: "giữ nguyên vị trí"
    case .transferred: "được điều động"
    case .positionChanged: "chuyển vị trí việc làm"
    case .pool: "trong nhóm làm việc không phụ thuộc địa giới"
    case .surplus: "dôi dư"
    case .leaving: "thôi công tác"
    case .away: "tạm vắng mặt"
    case .pinned: "chưa được điều động"
    }
  }

  /// For example `A chỉ được để 2 trong số 20 cán bộ, công chức rời đi (policy.yml: maximum_outflow_share)
  /// [outflow-cap]: đã dùng 2`.
  public func usedLimit(_ limit: PlanOverview.Limit, of staffingCase: StaffingCase) -> String {
    "\(self.limit(limit.limit, of: staffingCase)): đã dùng \(plainFigure(limit.used))"
  }

  /// For example `và 12 mục khác`.
  public func more(_ count: Int) -> String { "và \(self.count(count, "mục")) khác" }

  /// For example `Nơi mất nhiều giờ công nhất (10 trong số 34 vị trí tại đơn vị còn khuyết)`.
  public func vacancies(listed: Int, of count: Int) -> String {
    "Nơi mất nhiều giờ công nhất (\(figure(listed)) trong số \(self.count(count, "vị trí tại đơn vị")) còn khuyết)"
  }

  /// For example `Yêu cầu mềm chưa được đáp ứng (3)`.
  public func unmetSoftRules(_ count: Int) -> String { "Yêu cầu mềm chưa được đáp ứng (\(figure(count)))" }

  /// For example `O2 (Trần Thị Hoa), Phú Giáo: quá thời hạn chuyển đổi vị trí công tác, tính mất 20,0 giờ công mỗi
  /// tháng (officers.csv:3)`.
  public func unmetSoftRule(_ rule: UnmetSoftRule, in staffingCase: StaffingCase) -> String {
    let subject = subjects(of: rule, in: staffingCase)
    let lack =
      switch RuleName(rawValue: rule.rule) {
      case .rotation: "quá thời hạn chuyển đổi vị trí công tác"
      case .teamRule: "còn thiếu \(count(rule.missing, "cán bộ, công chức")) đạt năng lực"
      case let name: "\(name.map { "\(label(of: $0)): " } ?? "")thiếu \(figure(rule.missing))"
      }
    return "\(subject.joined(separator: ", ")): \(lack), tính mất \(hoursPerMonth(rule.penalty)) (\(rule.source))"
  }

  /// For example `vì sao phương án bố trí cán bộ, công chức như vậy, và lựa chọn tốt tiếp theo`.
  public func question(_ question: ExplainQuestionLabel) -> String {
    switch question {
    case .officer: "vì sao phương án bố trí một cán bộ, công chức như vậy, và lựa chọn tốt tiếp theo"
    case .whyNot: "vì sao một cán bộ, công chức không ở nơi khác, hoặc nếu bố trí thì mất thêm bao nhiêu"
    case .post:
      "những cán bộ, công chức có thể đảm nhiệm chỉ tiêu, thêm một trường hợp lấy lại được bao nhiêu, và cách bố trí đủ"
    case .softRules: "cách đáp ứng các yêu cầu mềm chưa được đáp ứng"
    case .limits:
      "thêm một trường hợp điều động, một triệu đồng, một biên chế hoặc một người tuyển mới lấy lại được bao nhiêu"
    }
  }

  /// For example `--why-not MÃ MÃ_XÃ/MÃ_VỊ_TRÍ`.
  public func option(_ question: ExplainQuestionLabel, cell: String?) -> String {
    switch question {
    case .officer: "--officer MÃ"
    case .whyNot: "--why-not MÃ MÃ_XÃ/MÃ_VỊ_TRÍ"
    case .post: "--post \(cell ?? "MÃ_XÃ/MÃ_VỊ_TRÍ")"
    case .softRules: "--soft-rules"
    case .limits: "--limits"
    }
  }
}
