import CaseFormat
import Explanation
public import Planning
public import StaffingDomain

// Changes of a case, as infinitives.
extension Vietnamese {
  /// For example `tăng số trường hợp điều động tối đa từ 3 lên 4 (policy.yml: maximum_transfers), và thêm `.
  public func changes(_ edits: [CaseEdit], in problem: StaffingProblem) -> String {
    edits.map { change($0, in: problem) }.joined(separator: ", và ")
  }

  /// For example `tăng số trường hợp điều động tối đa từ 3 lên 4 (policy.yml: maximum_transfers)`.
  public func change(_ edit: CaseEdit, in problem: StaffingProblem) -> String {
    let source =
      switch edit.source(in: problem.staffingCase) {
      case .row(let row) where row.line == 0: "dòng mới trong \(row.table.fileName)"
      case .row(let row): "\(row)"
      case .policy(let key): "policy.yml: \(key)"
      }
    return "\(infinitive(edit, problem)) (\(source))"
  }

  private func infinitive(_ edit: CaseEdit, _ problem: StaffingProblem) -> String {
    let staffingCase = problem.staffingCase
    switch edit {
    case .policy(let key, let value): return set(key, from: staffingCase.policy[key], to: value)
    case .ownDistance(let officers, let distance): return ownDistance(officers, distance, staffingCase)
    case .movable(let officer):
      return "ghi \(choice("movable", of: .mobility)) ở cột \(column(.officers(.mobility))) của "
        + text(of: officer, in: staffingCase)
    case .optionalRequirement(let row): return optional(staffingCase.requirements[row], staffingCase)
    case .establishment(let commune, let limit):
      let record = staffingCase.communes[commune]
      return raise(
        "biên chế được giao của \(record.name)", from: record.establishment.map { figure($0) }, to: figure(limit))
    case .posts(let cell, let posts): return establish(posts, in: cell, problem)
    case .seats(let course, let seats):
      let record = staffingCase.courses[course]
      return raise("số suất học của lớp \(record.name)", from: record.seats.map { figure($0) }, to: figure(seats))
    case .newCourse(let course): return open(course, staffingCase)
    case .quota(let row, let quota): return raise(staffingCase.recruitment[row], to: quota, staffingCase)
    case .newQuota(let position, let quota):
      return "đặt chỉ tiêu tuyển dụng \(count(quota, "người")) cho vị trí \(staffingCase.positions[position].name)"
    case .teamRuleOfficers(let row, let officers): return ask(staffingCase.teamRules[row], officers, staffingCase)
    case .withoutDecision(let row): return takeBack(staffingCase.decisions[row], staffingCase)
    case .withoutRelation(let row): return ignore(staffingCase.relations[row], staffingCase)
    case .combinable(let position):
      return "cho phép kiêm nhiệm vị trí \(staffingCase.positions[position].name) cùng với vị trí khác"
    case .newCombination(let position, let other):
      let (one, two) = (staffingCase.positions[position].name, staffingCase.positions[other].name)
      return "cho phép kiêm nhiệm hai vị trí \(one) và \(two)"
    }
  }

  /// For example `tăng cự ly điều động tối đa áp dụng chung từ 40 lên 60`.
  private func set(_ key: PolicyKey, from former: PolicyValue?, to value: PolicyValue) -> String {
    if key == .crossProvince, value == .yesNo(true) { return "cho phép cán bộ, công chức sang tỉnh khác" }
    let (verb, particle) =
      switch key.relaxation {
      case .higher: ("tăng", "lên")
      case .lower: ("hạ", "xuống")
      case nil: ("đổi", "thành")
      }
    let (scope, unit) = scopeAndUnit(of: key)
    return
      "\(verb) \(named(key))\(scope)\(former.map { " từ \(read($0))" } ?? "") \(particle) \(read(value))\(unit)"
  }

  /// A value of the policy for reading.
  private func read(_ value: PolicyValue) -> String {
    switch value {
    case .integer, .number: read(value.description)
    case .yesNo(let isSo): quoted(word(isSo))
    case .date(let date): self.date(date)
    }
  }

  private func raise(_ what: String, from former: String?, to limit: String) -> String {
    former.map { "tăng \(what) từ \($0) lên \(limit)" } ?? "tăng \(what) lên \(limit)"
  }

  private func raise(_ row: RecruitmentQuota, to quota: Int, _ staffingCase: StaffingCase) -> String {
    let what =
      row.position.map { "chỉ tiêu tuyển dụng cho vị trí \(staffingCase.positions[$0].name)" }
      ?? "tổng chỉ tiêu tuyển dụng"
    return raise(what, from: figure(row.quota), to: figure(quota))
  }

  private func optional(_ requirement: Requirement, _ staffingCase: StaffingCase) -> String {
    "không còn bắt buộc năng lực \(staffingCase.competencies[requirement.competency].name) mức \(requirement.level) "
      + "đối với vị trí \(staffingCase.positions[requirement.position].name)"
  }

  private func establish(_ posts: Int, in cell: Cell, _ problem: StaffingProblem) -> String {
    "đặt \(count(posts, "chỉ tiêu")) cho vị trí \(text(of: cell, in: problem.staffingCase)) thay vì "
      + figure(problem.cellBalance.posts(in: cell))
  }

  private func open(_ course: Course, _ staffingCase: StaffingCase) -> String {
    "mở lớp bồi dưỡng nâng năng lực \(staffingCase.competencies[course.competency].name) từ mức \(course.fromLevel) "
      + "lên mức \(course.toLevel), dự kiến \(read(course.hours.value)) giờ và \(read(course.cost.value)) triệu đồng"
  }

  private func takeBack(_ decision: Decision, _ staffingCase: StaffingCase) -> String {
    "rút lại quyết định về việc \(text(of: decision.officer, in: staffingCase)) "
      + self.decision(decision, of: staffingCase)
  }

  private func ignore(_ relation: Relation, _ staffingCase: StaffingCase) -> String {
    "không còn coi \(text(of: relation.officer, in: staffingCase)) và \(text(of: relation.other, in: staffingCase)) là "
      + (relation.kind == .couple ? "vợ chồng" : "người thân thích")
  }

  private func ownDistance(
    _ officers: [Ordinal<Officer>], _ distance: Kilometres, _ staffingCase: StaffingCase
  ) -> String {
    guard let first = officers.first else { return "" }
    let person = staffingCase.officers[first]
    guard officers.count > 1 else {
      let change = person.maximumDistance.map { "từ \(read($0.value)) lên \(read(distance.value))" }
      return "để \(text(of: first, in: staffingCase)) nhận chỉ tiêu ở xa hơn: giới hạn riêng, cột max_km, "
        + (change ?? "là \(read(distance.value))") + " km"
    }
    return
      "để \(count(officers.count, "cán bộ, công chức")) ở vị trí \(staffingCase.positions[person.position].name) có "
      + "giới hạn riêng ngắn hơn nhận chỉ tiêu ở xa hơn: cột max_km là \(read(distance.value)) km, dòng đầu tiên"
  }

  private func ask(_ rule: TeamRule, _ officers: Int, _ staffingCase: StaffingCase) -> String {
    let place = rule.commune.map { "tại \(staffingCase.communes[$0].name)" } ?? "ở mọi đơn vị"
    let skill = "năng lực \(staffingCase.competencies[rule.competency].name) từ mức \(rule.level)"
    return officers == 0
      ? "không còn yêu cầu \(skill) \(place)"
      : "yêu cầu \(count(officers, "cán bộ, công chức")) đạt \(skill) \(place) thay vì \(figure(rule.officers))"
  }

  /// A number for reading, without needless decimals.
  private func read(_ value: Double) -> String { plain((value * 1e6).rounded() / 1e6) }
}
