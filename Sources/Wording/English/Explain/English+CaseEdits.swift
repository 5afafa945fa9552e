import CaseFormat
import Explanation
public import Planning
public import StaffingDomain

// Changes of a case, as infinitives.
extension English {
  /// For example `raise maximum_transfers from 3 to 4 (policy.yml), and add `.
  public func changes(_ edits: [CaseEdit], in problem: StaffingProblem) -> String {
    edits.map { change($0, in: problem) }.joined(separator: ", and ")
  }

  /// For example `raise maximum_transfers from 3 to 4 (policy.yml)`.
  public func change(_ edit: CaseEdit, in problem: StaffingProblem) -> String {
    let source =
      switch edit.source(in: problem.staffingCase) {
      case .row(let row) where row.line == 0: "new row in \(row.table.fileName)"
      case .row(let row): "\(row)"
      case .policy: "policy.yml"
      }
    return "\(infinitive(edit, problem)) (\(source))"
  }

  private func infinitive(_ edit: CaseEdit, _ problem: StaffingProblem) -> String {
    let staffingCase = problem.staffingCase
    switch edit {
    case .policy(let key, let value): return set(key, from: staffingCase.policy[key], to: value)
    case .ownDistance(let officers, let distance): return ownDistance(officers, distance, staffingCase)
    case .movable(let officer):
      return "set \(column(.officers(.mobility))) of \(text(of: officer, in: staffingCase)) to "
        + choice("movable", of: .mobility)
    case .optionalRequirement(let row): return optional(staffingCase.requirements[row], staffingCase)
    case .establishment(let commune, let limit):
      let record = staffingCase.communes[commune]
      return raise("the establishment of \(record.name)", from: record.establishment.map(String.init), to: "\(limit)")
    case .posts(let cell, let posts): return establish(posts, in: cell, problem)
    case .seats(let course, let seats):
      let record = staffingCase.courses[course]
      return raise("the seats of \(record.name)", from: record.seats.map(String.init), to: "\(seats)")
    case .newCourse(let course): return open(course, staffingCase)
    case .quota(let row, let quota): return raise(staffingCase.recruitment[row], to: quota, staffingCase)
    case .newQuota(let position, let quota):
      return "set a quota of \(quota) for \(staffingCase.positions[position].name)"
    case .teamRuleOfficers(let row, let officers): return ask(staffingCase.teamRules[row], officers, staffingCase)
    case .withoutDecision(let row): return takeBack(staffingCase.decisions[row], staffingCase)
    case .withoutRelation(let row): return ignore(staffingCase.relations[row], staffingCase)
    case .combinable(let position):
      return "let \(staffingCase.positions[position].name) be combined with another position"
    case .newCombination(let position, let other):
      return "let \(staffingCase.positions[position].name) and \(staffingCase.positions[other].name) be combined"
    }
  }

  /// For example `raise maximum_km for everybody from 40 to 60`.
  private func set(_ key: PolicyKey, from former: PolicyValue?, to value: PolicyValue) -> String {
    if key == .crossProvince, value == .yesNo(true) { return "let officers go to other provinces: \(key)" }
    let verb =
      switch key.relaxation {
      case .higher: "raise"
      case .lower: "lower"
      case nil: "set"
      }
    let (scope, unit) = scopeAndUnit(of: key)
    return "\(verb) \(key)\(scope)\(former.map { " from \($0)" } ?? "") to \(value)\(unit)"
  }

  private func raise(_ what: String, from former: String?, to limit: String) -> String {
    "raise \(what)\(former.map { " from \($0)" } ?? "") to \(limit)"
  }

  private func raise(_ row: RecruitmentQuota, to quota: Int, _ staffingCase: StaffingCase) -> String {
    let scope = row.position.map { "for \(staffingCase.positions[$0].name)" } ?? "in all"
    return raise("the quota \(scope)", from: "\(row.quota)", to: "\(quota)")
  }

  private func optional(_ requirement: Requirement, _ staffingCase: StaffingCase) -> String {
    "no longer insist on \(staffingCase.competencies[requirement.competency].name) level \(requirement.level) "
      + "for \(staffingCase.positions[requirement.position].name)"
  }

  private func establish(_ posts: Int, in cell: Cell, _ problem: StaffingProblem) -> String {
    "establish \(count(posts, "post")) for \(text(of: cell, in: problem.staffingCase)) instead of "
      + "\(problem.cellBalance.posts(in: cell))"
  }

  private func open(_ course: Course, _ staffingCase: StaffingCase) -> String {
    "open a course that lifts \(staffingCase.competencies[course.competency].name) from level "
      + "\(course.fromLevel) to \(course.toLevel), taken to last \(input(course.hours.value)) hours and to cost "
      + "\(input(course.cost.value)) million VND"
  }

  private func takeBack(_ decision: Decision, _ staffingCase: StaffingCase) -> String {
    "take back the decision that \(text(of: decision.officer, in: staffingCase)) "
      + self.decision(decision, of: staffingCase)
  }

  private func ignore(_ relation: Relation, _ staffingCase: StaffingCase) -> String {
    "no longer treat \(text(of: relation.officer, in: staffingCase)) and "
      + "\(text(of: relation.other, in: staffingCase)) as \(relation.kind == .couple ? "a couple" : "relatives")"
  }

  private func ownDistance(
    _ officers: [Ordinal<Officer>], _ distance: Kilometres, _ staffingCase: StaffingCase
  ) -> String {
    guard let first = officers.first else { return "" }
    let person = staffingCase.officers[first]
    guard officers.count > 1 else {
      let own = person.maximumDistance.map { " from \(input($0.value))" } ?? ""
      return
        "have \(text(of: first, in: staffingCase)) accept posts farther away: max_km\(own) to \(input(distance.value))"
    }
    return
      "have the \(officers.count) officers of \(staffingCase.positions[person.position].name) with a shorter limit of "
      + "their own accept posts farther away: max_km to \(input(distance.value)), first row"
  }

  private func ask(_ rule: TeamRule, _ officers: Int, _ staffingCase: StaffingCase) -> String {
    let place = rule.commune.map { "in \(staffingCase.communes[$0].name)" } ?? "in every commune"
    let skill = "\(staffingCase.competencies[rule.competency].name) at level \(rule.level)"
    return officers == 0
      ? "no longer ask for \(skill) \(place)"
      : "ask for \(count(officers, "officer")) with \(skill) \(place) instead of \(rule.officers)"
  }

  /// A number as input files have it: no exponent, no needless zeros.
  private func input(_ value: Double) -> String { CaseEdit.number(value) }
}
