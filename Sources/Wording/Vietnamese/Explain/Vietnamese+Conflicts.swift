public import Explanation
public import Planning
public import StaffingDomain

extension Vietnamese {
  /// For example `2 mâu thuẫn, cần tháo gỡ từng mâu thuẫn`.
  public func contradictions(_ count: Int) -> String {
    count == 1 ? "1 mâu thuẫn" : "\(figure(count)) mâu thuẫn, cần tháo gỡ từng mâu thuẫn"
  }

  /// For example `1. O2 có quyết định giữ cố định, nhưng thôi công tác trước thời điểm giữa kỳ phương án. [leaving,
  /// lock]`.
  public func contradiction(
    _ conflict: OrderConflict, number: Int, of staffingCase: StaffingCase
  ) -> String {
    let rules = conflict.rules.map { label(of: $0) }.joined(separator: ", ")
    return "\(number). \(sentence(self.conflict(conflict, of: staffingCase))) [\(rules)]"
  }

  /// For example `Các dòng liên quan: decisions.csv:2, officers.csv:7`.
  public func rows(of conflict: OrderConflict) -> String { "Các dòng liên quan: \(sources(of: conflict))" }

  private func sources(of conflict: OrderConflict) -> String {
    conflict.sources.map(\.description).joined(separator: ", ")
  }

  /// For example `Rút lại quyết định về việc O2 được giữ cố định tại đơn vị Phú Giáo (decisions.csv:2). Khi đó có
  /// phương án mất 1.203,4 giờ công mỗi tháng, tốt nhất trong các cách này`.
  public func wayOut(
    _ way: ConflictExplanation.WayOut, best: HoursPerMonth?, in problem: StaffingProblem
  ) -> String {
    "\(sentence(changes(way.edits, in: problem))) \(effect(of: way, best: best, in: problem.staffingCase))"
  }

  private func effect(
    of way: ConflictExplanation.WayOut, best: HoursPerMonth?, in staffingCase: StaffingCase
  ) -> String {
    switch way.outcome {
    case .plan(let proof):
      let extra = best.map { proof.objective - $0 } ?? .zero
      let comparison =
        extra < Tolerances.shownHours
        ? "tốt nhất trong các cách này"
        : "nhiều hơn \(figure(extra.value, decimals: 1)) so với cách tốt nhất trong các cách này"
      let left = way.remaining.count
      let others =
        left == 0
        ? "Khi đó có phương án"
        : "Mâu thuẫn này được tháo gỡ, còn lại \(count(left, "mâu thuẫn")); nếu cũng tháo gỡ được thì có phương án"
      return "\(others) mất \(hoursPerMonth(proof.objective)), \(comparison)."
    case .none(let conflicts):
      let causes = conflicts.map { "\(self.conflict($0, of: staffingCase)) (\(sources(of: $0)))" }
      return "\(capitalized(notEnough)): \(causes.joined(separator: "; "))."
    case .undecided: return "Chưa rõ: việc tìm kiếm đã dừng do giới hạn."
    }
  }

  /// How it is said that a change does not end a contradiction.
  private var notEnough: String { "chưa đủ" }

  /// For example `O2 (An) thôi công tác ngày 01/08/2026`.
  public func fact(_ fact: ConflictFact, in staffingCase: StaffingCase) -> String {
    switch fact {
    case .leaves(let officer, let day):
      "\(text(of: officer, in: staffingCase)) thôi công tác\(day.map { " ngày \(date($0))" } ?? ", chưa rõ ngày")"
    case .pinned(let officer, let pin, let end):
      "\(text(of: officer, in: staffingCase)) \(predicate(pin.ground))\(end.map { ", đến ngày \(date($0))" } ?? "")"
    case .away(let officer): "\(text(of: officer, in: staffingCase)) \(predicate(.away))"
    }
  }

  /// For example `Thực tế không thể bỏ: O2 (An) thôi công tác ngày 01/08/2026`.
  public func sentence(_ fact: ConflictFact, in staffingCase: StaffingCase) -> String {
    "Thực tế không thể bỏ: \(self.fact(fact, in: staffingCase))."
  }

  /// For example `Mỗi nhóm dòng là tối thiểu: bỏ bất kỳ dòng nào thì phần còn lại thực hiện được. `.
  public func remark(onContradictions count: Int) -> String {
    let several =
      count > 1
      ? " Phương án nêu dưới mỗi mâu thuẫn là phương án khi tạm gác các quyết định và quan hệ của những mâu thuẫn khác."
      : ""
    return
      "Mỗi nhóm dòng là tối thiểu: bỏ bất kỳ dòng nào thì phần còn lại thực hiện được. Các nhóm dòng khác cũng có thể "
      + "mâu thuẫn; “\(notEnough)” nêu những gì khi đó còn lại.\(several)"
  }
}

extension Vietnamese {
  /// What stands in the way of orders: `biên chế được giao của Phú Giáo là 12 cán bộ, công chức`.
  func cause(_ cause: ConflictCause, of staffingCase: StaffingCase) -> String {
    switch cause {
    case .outOfPlan(let officer, let absence): "\(text(of: officer, in: staffingCase)) \(predicate(absence))"
    case .decisions(let decisions):
      "cán bộ, công chức này " + decisions.map { decision($0, of: staffingCase) }.joined(separator: ", và ")
    case .grounds(let facts): facts.map { clause($0, of: staffingCase) }.joined(separator: "; ")
    case .limits(let facts, _): facts.map { meaning($0, of: staffingCase) }.joined(separator: "; ")
    }
  }

  /// Why an officer is out of the plan, as the end of a sentence about the officer.
  func predicate(_ absence: PlanRole.Absence) -> String {
    switch absence {
    case .leaves: "thôi công tác trước thời điểm giữa kỳ phương án"
    case .away: "tạm vắng mặt quá nửa kỳ phương án"
    }
  }

  private func clause(_ fact: PlacementGround.Fact, of staffingCase: StaffingCase) -> String {
    if case .noPost(let cell) = fact {
      return "vị trí tại đơn vị \(staffingCase.label(of: cell)) không có chỉ tiêu nào"
    }
    return "cán bộ, công chức này \(reason(fact, of: staffingCase))"
  }

  /// For example `không thể thực hiện các quyết định về O7 (Lan): cán bộ, công chức này được ghi là không điều động`.
  public func conflict(_ conflict: OrderConflict, of staffingCase: StaffingCase) -> String {
    let people = conflict.officers.map { text(of: $0, in: staffingCase) }.joined(separator: ", ")
    let cause = cause(conflict.cause, of: staffingCase)
    return switch conflict.cause {
    case .outOfPlan(_, let absence): "\(people) có quyết định giữ cố định, nhưng \(predicate(absence))"
    case .decisions, .grounds: "không thể thực hiện các quyết định về \(people): \(cause)"
    case .limits(_, true): "không thể cùng lúc thực hiện các quyết định về \(people): \(cause)"
    case .limits(_, false): "không phương án nào phù hợp với \(people): \(cause)"
    }
  }
}
