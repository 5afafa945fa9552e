public import Explanation
public import Planning
public import StaffingDomain

extension Vietnamese {
  /// For example `Nếu bố trí cán bộ, công chức này vào đó: phương án tốt nhất mất thêm 3,1 giờ công mỗi tháng`.
  public func outcome(
    _ outcome: PricedOutcome, of question: PricedQuestion, in problem: StaffingProblem
  ) -> String {
    let what = self.question(question, in: problem)
    switch outcome {
    case .priced(let plan):
      let isGain = question.officer == nil
      return "\(what): \(price(plan.extraHours, isGain: isGain)).\(shown(plan, isGain: isGain))"
    case .conflict(let conflict):
      let others = conflict.officers.map { text(of: $0, in: problem.staffingCase) }
      let people = others.isEmpty ? "" : "; việc này còn liên quan đến \(others.joined(separator: ", "))"
      return "\(what): không phương án nào làm được: \(cause(conflict.cause, of: problem.staffingCase))"
        + "\(cited(conflict.sources))\(people)."
    case .undecided(let atLeast):
      let least = atLeast > Tolerances.shownHours ? " Ít nhất mất thêm \(hoursPerMonth(atLeast))." : ""
      return "\(what): chưa rõ; việc tìm kiếm đã dừng do giới hạn trước khi tìm được phương án.\(least)"
    }
  }

  private func question(_ question: PricedQuestion, in problem: StaffingProblem) -> String {
    switch question {
    case .nextBest(_, let option?):
      "Lựa chọn tốt tiếp theo là cán bộ, công chức này \(predicate(of: option, in: problem))"
    case .nextBest(_, nil): "Nếu bố trí theo bất kỳ cách nào khác"
    case .placed: "Nếu bố trí cán bộ, công chức này vào đó"
    case .oneMoreOfficer: "Nếu ở đó có thêm một cán bộ, công chức và mọi trường hợp khác được bố trí lại"
    }
  }

  /// What a price means for the best plan, with what is proved of it where the two plans are not proved to be the best.
  private func price(_ price: ExtraHours, isGain: Bool) -> String {
    if price.isExact, abs(price.value.value) < 0.001 {
      return isGain ? "phương án tốt nhất không tốt hơn" : "có phương án khác tốt như vậy, không mất thêm gì"
    }
    let amount = isGain ? price.asGain : price
    let words = "phương án tốt nhất \(loses(amount.value, isGain: isGain))"
    guard !price.isExact else { return words }
    return
      "\(words), theo kết quả tìm được; đã chứng minh: ít nhất \(figure(amount.atLeast.value, decimals: 1)), nhiều "
      + "nhất "
      + figure(amount.atMost.value, decimals: 1)
  }

  private func loses(_ hours: HoursPerMonth, isGain: Bool) -> String {
    isGain ? "mất ít hơn \(hoursPerMonth(hours))" : "mất thêm \(hoursPerMonth(hours))"
  }

  /// The price of the plan that is shown, and what is proved of its names: for example ` Phương án được nêu mất thêm
  /// 5,9 giờ công mỗi tháng; trong các phương án mất nhiều hơn phương án tốt nhất không quá 4,0 giờ công mỗi tháng,
  /// không phương án nào thay đổi ít cán bộ, công chức hơn.`; empty where nobody does anything else.
  private func shown(_ plan: PricedPlan, isGain: Bool) -> String {
    guard !plan.changes.isEmpty else { return "" }
    let cost =
      plan.aboveBest > Tolerances.shownHours
      ? loses(isGain ? .zero - plan.shownHours : plan.shownHours, isGain: isGain)
      : "là một trong các phương án tốt nhất khi đó"
    let proof =
      plan.changes.mayBeMoreThanNeeded
      ? ""
      : "; trong các phương án mất nhiều hơn phương án tốt nhất không quá \(hoursPerMonth(plan.sliver)), không phương "
        + "án nào thay đổi ít cán bộ, công chức hơn"
    return " Phương án được nêu \(cost)\(proof)."
  }

  /// For example `theo các giới hạn, không còn chỉ tiêu vị trí cho cán bộ, công chức này`.
  public func cause(_ obstacle: OptionObstacle, of staffingCase: StaffingCase) -> String {
    switch obstacle {
    case .contradiction(let cause): self.cause(cause, of: staffingCase)
    case .noPostLeft: "theo các giới hạn, không còn chỉ tiêu vị trí cho cán bộ, công chức này"
    case .notBothPosts: "theo các giới hạn, không còn đủ cả hai chỉ tiêu vị trí cho cán bộ, công chức này"
    }
  }

  /// For example `O2 giữ nguyên vị trí Địa chính tại Phú Giáo; theo phương án đang giải trình thì dôi dư, không có chỉ
  /// tiêu vị trí`.
  public func change(_ change: ChangeLine, in problem: StaffingProblem) -> String {
    switch change {
    case .officer(let change):
      return
        "\(text(of: change.officer, in: problem.staffingCase)) \(predicate(change.after, in: problem)); theo phương án "
        + "đang giải trình thì \(predicate(change.before, in: problem))"
    case .moreOfficers(let count): return "và \(self.count(count, "cán bộ, công chức")) khác"
    case .recruits(let change):
      let cell = text(of: change.cell, in: problem.staffingCase)
      return "\(cell): \(count(change.after, "người tuyển mới")) thay vì \(figure(change.before))"
    case .sharedPosts(let change):
      let cell = text(of: change.cell, in: problem.staffingCase)
      return "\(cell): nhóm làm việc không phụ thuộc địa giới đảm nhận \(count(change.after, "chỉ tiêu")) thay vì "
        + figure(change.before)
    }
  }

  /// For example `A chỉ được để 3 trong số 20 cán bộ, công chức rời đi (policy.yml: maximum_outflow_share)
  /// [outflow-cap]`.
  public func limit(_ limit: ExceededLimit, of staffingCase: StaffingCase) -> String {
    "\(meaning(limit.row.fact, of: staffingCase))\(cited(limit.row.sources)) [\(label(of: limit.rule))]"
  }

  /// For example `và 3 giới hạn khác`.
  public func moreLimits(_ count: Int) -> String { "và \(self.count(count, "giới hạn")) khác" }

  /// Sources in brackets, with a space before; empty without any.
  func cited(_ sources: [InputReference]) -> String {
    sources.isEmpty ? "" : " (\(sources.map(\.description).joined(separator: ", ")))"
  }
}

// What officers do.
extension Vietnamese {
  /// What an officer does under a plan, as the end of a sentence about the officer.
  func predicate(_ assignment: Assignment, in problem: StaffingProblem) -> String {
    let staffingCase = problem.staffingCase
    let person = staffingCase.officers[assignment.officer]
    let home = person.cell
    let besides = assignment.secondPosition.map { ", kiêm nhiệm \(staffingCase.positions[$0].name)" } ?? ""
    let training = assignment.courses.isEmpty ? "" : ",\(after(assignment.courses, in: staffingCase))"
    switch assignment.duty {
    case .stay: return "giữ nguyên vị trí \(text(of: home, in: staffingCase))\(besides)\(training)"
    case .fill(let cell) where cell.commune == home.commune:
      return "chuyển sang vị trí \(text(of: cell, in: staffingCase))\(besides)\(training)"
    case .fill(let cell):
      let distance = problem.distances.distance(from: person.residence, to: cell.commune)
      return "được điều động sang vị trí \(text(of: cell, in: staffingCase))\(besides), cách "
        + "\(person.homeCommune == nil ? "" : "nơi ở ")\(self.distance(distance))\(training)"
    case .pool(let position):
      return
        "thuộc nhóm làm việc không phụ thuộc địa giới của vị trí \(staffingCase.positions[position].name), làm việc "
        + "tại \(staffingCase.communes[home.commune].name)"
    case .surplus: return predicate(of: .surplus)
    case .outOfPlan:
      return predicate(of: problem.roles[assignment.officer.offset] == .outOfPlan(.away) ? .away : .leaving)
    }
  }

  /// What an officer might do, as the end of a sentence about the officer.
  func predicate(of option: OfficerOption, in problem: StaffingProblem) -> String {
    predicate(problem.assignment(of: option), in: problem)
  }
}
