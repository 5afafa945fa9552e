public import Planning
public import StaffingDomain

extension English {
  /// For example `Phu Giao may hold 12 officers by its establishment`.
  public func meaning(_ fact: RuleRowFact, of staffingCase: StaffingCase) -> String {
    func commune(_ ordinal: Ordinal<Commune>) -> String { staffingCase.communes[ordinal].name }
    func position(_ ordinal: Ordinal<Position>) -> String { staffingCase.positions[ordinal].name }
    func officer(_ ordinal: Ordinal<Officer>) -> String { name(of: ordinal, in: staffingCase) }
    switch fact {
    case .posts(let cell, let posts): return "\(text(of: cell, in: staffingCase)) has \(count(posts, "post"))"
    case .establishment(let ordinal, let limit):
      return "\(commune(ordinal)) may hold \(limit) officers by its establishment"
    case .transfers(let limit): return "the policy allows \(limit) transfers"
    case .leavers(let ordinal, let leavers, let officers):
      return "\(leavers) of the \(officers) officers of \(commune(ordinal)) may leave it"
    case .allowances(let budget):
      return "the policy allows \(budget.value) million VND of transfer allowances a month"
    case .seats(let course, let seats): return "course \(staffingCase.courses[course].name) has \(count(seats, "seat"))"
    case .courses(let budget): return "the policy allows \(budget.value) million VND for courses"
    case .recruits(let ordinal, let quota):
      return "\(count(quota, "officer")) may be recruited \(ordinal.map { "for \(position($0))" } ?? "in all")"
    case .pool(let province, let ordinal):
      let code = staffingCase.provinces[province].code.text
      return "the pool of \(position(ordinal))\(code.isEmpty ? "" : " in province \(code)") does no more work than its "
        + "officers have time for"
    case .team(let ordinal, let officers, let competency, let level):
      return "\(commune(ordinal)) should have \(count(officers, "officer")) with "
        + "\(staffingCase.competencies[competency].name) at level \(level)"
    case .couple(let one, let other):
      return "\(officer(one)) and \(officer(other)) are a couple, who serve in the same commune"
    case .relatives(let other, let leader, let ordinal):
      return "\(officer(other)) may not hold a sensitive position in \(commune(ordinal)) while the relative "
        + "\(officer(leader)) leads there"
    }
  }

  /// What a planner would change so that a limit is kept, as an infinitive: `raise the establishment (communes.csv:7)`.
  func mending(_ rule: RuleName, source: InputReference?) -> String {
    let source = source.map { " (\($0))" } ?? ""
    return switch rule {
    case .establishment: "raise the establishment\(source)"
    case .maximumTransfers: "allow more transfers\(source)"
    case .outflowCap: "let more officers leave\(source)"
    case .allowanceBudget: "raise the budget of allowances\(source)"
    case .courseSeats: "add a seat to the course\(source)"
    case .trainingBudget: "raise the budget of training\(source)"
    case .recruitmentQuota: "raise the quota\(source)"
    case .couple: "move the couple together\(source)"
    case .relative: "give the relative another post\(source)"
    case .oneOption, .cellBalance, .competence, .rank, .distance, .provinceBorder, .pinned, .leaving, .lock, .forbid,
      .preference, .training, .pool, .sharing, .teamRule, .rotation, .stability:
      "change \(rule.rawValue)\(source)"
    }
  }
}

extension English {
  /// An officer's name within a sentence; the code where there is none.
  private func name(of officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> String {
    staffingCase.officers[officer].name ?? "officer \(staffingCase.officers[officer].code)"
  }
}
