public import Planning
public import StaffingDomain

extension CaseEdit {
  /// The change in a planner's words, as an infinitive, with the row or key that changes.
  public func phrase(in problem: StaffingProblem) -> String {
    let staffingCase = problem.staffingCase
    let source =
      switch self.source(in: staffingCase) {
      case .row(let row) where row.line == 0: "new row in \(row.table.fileName)"
      case .row(let row): "\(row)"
      case .policy: "policy.yml"
      }
    return "\(words(problem)) (\(source))"
  }

  private func words(_ problem: StaffingProblem) -> String {
    let (staffingCase, policy) = (problem.staffingCase, problem.staffingCase.policy)
    switch self {
    case .maximumDistance(let distance):
      return "raise maximum_km for everybody from \(Self.number(policy.maximumDistance.value)) to "
        + Self.number(distance.value)
    case .minimumFit(let fit):
      return "lower minimum_fit for everybody from \(Self.number(policy.minimumFit)) to \(Self.number(fit))"
    case .maximumTransfers(let limit):
      return "raise maximum_transfers\(policy.maximumTransfers.map { " from \($0)" } ?? "") to \(limit)"
    case .maximumOutflowShare(let share):
      return "raise maximum_outflow_share for every commune from \(Self.number(policy.maximumOutflowShare)) to "
        + Self.number(share)
    case .allowanceBudget(let budget):
      return
        "raise allowance_budget\(Self.from(policy.allowanceBudget)) to \(Self.number(budget.value)) million VND a month"
    case .trainingBudget(let budget):
      return "raise training_budget\(Self.from(policy.trainingBudget)) to \(Self.number(budget.value)) million VND"
    case .crossProvince: return "let officers go to other provinces: cross_province"
    case .ownDistance(let officers, let distance): return ownDistance(officers, distance.value, problem)
    case .movable(let officer): return "set mobility of \(problem.describe(officer)) to movable"
    case .optionalRequirement(let row):
      let requirement = staffingCase.requirements[row]
      return "no longer insist on \(staffingCase.competencies[requirement.competency].name) level \(requirement.level) "
        + "for \(staffingCase.positions[requirement.position].name)"
    case .establishment(let commune, let limit):
      let record = staffingCase.communes[commune]
      return "raise the establishment of \(record.name)\(record.establishment.map { " from \($0)" } ?? "") to \(limit)"
    case .posts(let cell, let count):
      return
        "establish \(Wording.count(count, "post")) for \(problem.place(cell)) instead of \(problem.cellBalance.posts(in: cell))"
    case .seats(let course, let count):
      let record = staffingCase.courses[course]
      return "raise the seats of \(record.name)\(record.seats.map { " from \($0)" } ?? "") to \(count)"
    case .newCourse(let course):
      return "open a course that lifts \(staffingCase.competencies[course.competency].name) from level "
        + "\(course.fromLevel) to \(course.toLevel), taken to last \(Self.number(course.hours.value)) hours and to cost "
        + "\(Self.number(course.cost.value)) million VND"
    case .quota(let row, let quota):
      let record = staffingCase.recruitment[row]
      return "raise the quota \(record.position.map { "for \(staffingCase.positions[$0].name)" } ?? "in all") from "
        + "\(record.quota) to \(quota)"
    case .newQuota(let position, let quota):
      return "set a quota of \(quota) for \(staffingCase.positions[position].name)"
    case .teamRuleOfficers(let row, let count): return teamRule(staffingCase.teamRules[row], count, staffingCase)
    case .withoutDecision(let row):
      let decision = staffingCase.decisions[row]
      return "take back the decision that \(problem.describe(decision.officer)) "
        + RuleTexts.decision(decision, of: staffingCase)
    case .withoutRelation(let row):
      let relation = staffingCase.relations[row]
      return "no longer treat \(problem.describe(relation.officer)) and \(problem.describe(relation.other)) as "
        + (relation.kind == .couple ? "a couple" : "relatives")
    }
  }

  private func ownDistance(_ officers: [Ordinal<Officer>], _ distance: Double, _ problem: StaffingProblem) -> String {
    guard let first = officers.first else { return "" }
    let number = Self.number(distance)
    guard officers.count > 1 else {
      let own = problem.staffingCase.officers[first].maximumDistance.map { " from \(Self.number($0.value))" } ?? ""
      return "have \(problem.describe(first)) accept posts farther away: max_km\(own) to \(number)"
    }
    let position = problem.staffingCase.positions[problem.staffingCase.officers[first].position].name
    return
      "have the \(officers.count) officers of \(position) with a shorter limit of their own accept posts farther away: "
      + "max_km to \(number), first row"
  }

  private func teamRule(_ rule: TeamRule, _ count: Int, _ staffingCase: StaffingCase) -> String {
    let place = rule.commune.map { "in \(staffingCase.communes[$0].name)" } ?? "in every commune"
    let skill = "\(staffingCase.competencies[rule.competency].name) at level \(rule.level)"
    return count == 0
      ? "no longer ask for \(skill) \(place)"
      : "ask for \(Wording.count(count, "officer")) with \(skill) \(place) instead of \(rule.officers)"
  }

  private static func from(_ budget: MillionDong?) -> String { budget.map { " from \(number($0.value))" } ?? "" }
}
