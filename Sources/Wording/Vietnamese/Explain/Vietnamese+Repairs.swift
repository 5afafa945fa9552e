public import Explanation
public import Planning
public import StaffingDomain

extension Vietnamese {
  /// For example `Địa chính tại Phú Giáo, 2 chỉ tiêu vị trí còn khuyết`.
  public func wanting(_ answer: RepairAnswer, in problem: StaffingProblem) -> String {
    let staffingCase = problem.staffingCase
    switch answer.target {
    case .vacancy(let cell):
      return "\(text(of: cell, in: staffingCase)), \(count(answer.wanting, "chỉ tiêu vị trí")) còn khuyết"
    case .teamRule(let row):
      let source = problem.teamRules.subjects[row].rule.source
      return
        "\(meaning(problem.teamRules.rows[row].fact, of: staffingCase)), còn thiếu \(count(answer.wanting, "cán bộ, công chức")) "
        + "(\(source))"
    case .rotation(let officer):
      let person = staffingCase.officers[officer]
      return
        "\(text(of: officer, in: staffingCase)) giữ nguyên vị trí \(text(of: person.cell, in: staffingCase)) quá thời "
        + "hạn chuyển đổi vị trí công tác (\(person.source))"
    }
  }

  /// For example `Cách bố trí đủ: Địa chính tại Phú Giáo, 2 chỉ tiêu vị trí còn khuyết`.
  public func title(of answer: RepairAnswer, in problem: StaffingProblem) -> String {
    let way =
      switch answer.target {
      case .vacancy: "Cách bố trí đủ"
      case .teamRule, .rotation: "Cách đáp ứng yêu cầu mềm"
      }
    return "\(way): \(wanting(answer, in: problem))"
  }

  /// For example `Không tìm được cách nào: đã tính lại 8 biện pháp khắc phục, không biện pháp nào giải quyết được`.
  public func noRepair(solved: Int) -> String {
    "Không tìm được cách nào: đã tính lại \(count(solved, "biện pháp khắc phục")), không biện pháp nào giải quyết được."
  }

  /// For example `Tăng số trường hợp điều động tối đa từ 3 lên 4 (policy.yml: maximum_transfers): lấy lại được 31,2
  /// giờ công mỗi tháng. Ở đó không còn chỉ tiêu nào khuyết; 1 cán bộ, công chức được bố trí khác; không tốn thêm kinh phí`.
  public func repair(_ repair: PricedRepair, of answer: RepairAnswer?, in problem: StaffingProblem) -> String {
    let changes = capitalized(changes(repair.repair.edits, in: problem))
    let recovery = "\(changes): lấy lại được \(gain(repair.gain))\(shown(repair.plan))"
    guard let answer else { return recovery }
    let people =
      repair.peopleTouched == 0
      ? "không cán bộ, công chức nào được bố trí khác"
      : "\(count(repair.peopleTouched, "cán bộ, công chức")) được bố trí khác"
    return "\(recovery). \(outcome(repair, of: answer)); \(people)\(money(repair.money))."
  }

  /// A gain, with what is proved of it where the two plans are not proved to be the best.
  private func gain(_ gain: ExtraHours) -> String {
    guard !gain.isExact else { return hoursPerMonth(gain.value) }
    return "\(hoursPerMonth(gain.value)) (đã chứng minh: \(range(from: gain.atLeast, to: gain.atMost)))"
  }

  /// What the plan that is shown recovers where that is less, so that fewer people are touched.
  private func shown(_ plan: PricedPlan) -> String {
    guard plan.aboveBest > Tolerances.shownHours else { return "" }
    return
      " (phương án được nêu lấy lại được \(figure(-plan.shownHours.value, decimals: 1)), ít cán bộ, công chức thay đổi "
      + "hơn)"
  }

  private func outcome(_ repair: PricedRepair, of answer: RepairAnswer) -> String {
    let left = "\(figure(repair.wantingAfter)) trong số \(figure(answer.wanting))"
    return switch answer.target {
    case .vacancy:
      repair.wantingAfter == 0 ? "Ở đó không còn chỉ tiêu nào khuyết" : "Còn khuyết \(left) chỉ tiêu"
    case .teamRule:
      repair.repair.edits.contains(where: \.lowersTheAsk)
        ? "Yêu cầu được giảm bớt, ngoài ra không có gì tốt hơn"
        : repair.wantingAfter == 0 ? "Yêu cầu được đáp ứng" : "Vẫn thiếu \(left)"
    case .rotation: "Cán bộ, công chức này rời vị trí"
    }
  }

  private func money(_ money: RepairMoney) -> String {
    var parts: [String] = []
    func part(_ amount: MillionDong, _ what: String) {
      guard abs(amount.value) > 1e-9 else { return }
      let number = plainFigure((abs(amount.value) * 1e4).rounded() / 1e4)
      parts.append("\(amount.value > 0 ? "thêm" : "bớt") \(number) triệu đồng \(what)")
    }
    part(money.allowances, "phụ cấp, hỗ trợ mỗi tháng")
    part(money.training, "cho các lớp bồi dưỡng")
    return parts.isEmpty ? "; không tốn thêm kinh phí" : "; \(parts.joined(separator: ", "))"
  }

  /// For example `Thêm suất học`.
  public func name(of kind: RepairKind) -> String {
    switch kind {
    case .train: "Thêm suất học"
    case .openCourse: "Mở lớp bồi dưỡng mới"
    case .recruit: "Tuyển dụng thêm"
    case .widenRadius: "Cho phép đi xa hơn"
    case .openBorder: "Cho phép sang tỉnh khác"
    case .lowerFloor: "Hạ mức phù hợp tối thiểu"
    case .transfers: "Thêm trường hợp điều động"
    case .outflow: "Thêm số rời đi"
    case .establishment: "Tăng biên chế được giao"
    case .budget: "Thêm kinh phí"
    case .decision: "Rút lại một quyết định"
    case .mobility: "Cho phép điều động một cán bộ, công chức"
    case .combine: "Cho phép kiêm nhiệm"
    case .rankDrop: "Cho phép hạ ngạch nhiều hơn"
    case .posts: "Thêm chỉ tiêu vị trí"
    case .lowerAsk: "Giảm yêu cầu"
    }
  }

  /// For example `O2 thuộc trường hợp chưa được điều động (sắp nghỉ hưu) (bars.csv:7), đến ngày 01/08/2026`.
  public func fact(_ fact: RepairFact, in staffingCase: StaffingCase) -> String {
    let grounds = fact.pins.map { "\(predicate($0.ground)) (\($0.source))" }
    let ends = fact.ends.isEmpty ? "" : ", \(list(fact.ends.map { "đến ngày \(date($0))" }))"
    return "\(text(of: fact.officer, in: staffingCase)) \(list(grounds))\(ends)"
  }

  /// For example `Thực tế không thể thay đổi: O2 thuộc trường hợp chưa được điều động (sắp nghỉ hưu) (bars.csv:7), đến
  /// ngày 01/08/2026`.
  public func sentence(_ fact: RepairFact, in staffingCase: StaffingCase) -> String {
    "Thực tế không thể thay đổi: \(self.fact(fact, in: staffingCase))."
  }

  /// For example `Đã tính lại và kiểm tra 8 biện pháp khắc phục, trong đó 2 biện pháp không có lợi`.
  public func effort(of answer: RepairAnswer) -> String {
    var parts = ["Đã tính lại và kiểm tra \(count(answer.solved, "biện pháp khắc phục"))"]
    if answer.gainless > 0 { parts.append("trong đó \(count(answer.gainless, "biện pháp")) không có lợi") }
    if answer.outranked > 0 {
      parts.append(
        "\(answer.gainless > 0 ? "" : "trong đó ")\(count(answer.outranked, "biện pháp")) chỉ tính đến khi chứng minh "
          + "được là không tốt hơn các biện pháp đã nêu")
    }
    if answer.undecided > 0 { parts.append("\(count(answer.undecided, "biện pháp")) bị dừng do giới hạn") }
    if answer.left > 0 { parts.append("chưa tính \(count(answer.left, "biện pháp")) ít triển vọng hơn") }
    return parts.joined(separator: ", ") + "."
  }

  /// For example `Còn 3 yêu cầu mềm khác chưa được đáp ứng; dùng --top N để xem thêm`.
  public func moreSoftRules(_ count: Int) -> String {
    "Còn \(self.count(count, "yêu cầu mềm")) khác chưa được đáp ứng; dùng --top N để xem thêm."
  }
}
