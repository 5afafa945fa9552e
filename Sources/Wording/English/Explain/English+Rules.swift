public import Auditing
public import Planning
public import StaffingDomain

extension English {
  /// For example `Phu Giao may hold 12 officers by its establishment`.
  public func meaning(_ fact: RuleRowFact, of staffingCase: StaffingCase) -> String {
    func commune(_ ordinal: Ordinal<Commune>) -> String { staffingCase.communes[ordinal].name }
    func position(_ ordinal: Ordinal<Position>) -> String { staffingCase.positions[ordinal].name }
    func officer(_ ordinal: Ordinal<Officer>) -> String { name(of: ordinal, in: staffingCase) }
    switch fact {
    case .limit(let rule, let subject, let limit):
      return self.limit(rule, of: name(of: subject, in: staffingCase), to: limit)
    case .leavers(let ordinal, let leavers, let officers):
      return "\(leavers) of the \(officers) officers of \(commune(ordinal)) may leave it"
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

  /// What a rule says that allows something a number: `Phu Giao may hold 12 officers by its establishment`.
  ///
  /// - Parameter subject: What the number is allowed to.
  private func limit(_ rule: RuleName, of subject: String, to limit: Double) -> String {
    let heads = Int(exactly: limit.rounded()) ?? .max
    return switch rule {
    case .cellBalance: "\(subject) has \(count(heads, "post"))"
    case .establishment: "\(subject) may hold \(heads) officers by its establishment"
    case .maximumTransfers: "\(subject) allows \(heads) transfers"
    case .allowanceBudget: "\(subject) allows \(limit) million VND of transfer allowances a month"
    case .courseSeats: "\(subject) has \(count(heads, "seat"))"
    case .trainingBudget: "\(subject) allows \(limit) million VND for courses"
    case .oneOption, .outflowCap, .competence, .rank, .distance, .provinceBorder, .pinned, .leaving, .lock, .forbid,
      .preference, .training, .recruitmentQuota, .pool, .sharing, .teamRule, .rotation, .couple, .relative, .stability:
      // Their rows say more than a number, or they have none.
      "\(subject) is allowed \(limit) by \(rule.rawValue)"
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
  /// What a rule means for those it stops, after their number: `12 lack the competence`.
  func obstacle(_ rule: RuleName, of count: Int, _ staffingCase: StaffingCase) -> String {
    let hasCourses = !staffingCase.courses.isEmpty && staffingCase.policy.maximumCourses > 0
    func verb(_ many: String, _ one: String) -> String { count == 1 ? one : many }
    return switch rule {
    case .pinned: "may not be moved"
    case .competence: "\(verb("lack", "lacks")) the competence\(hasCourses ? " even after courses" : "")"
    case .rank: "\(verb("lack", "lacks")) the rank"
    case .distance: "\(verb("live", "lives")) too far away"
    case .provinceBorder: "\(verb("belong", "belongs")) to another province"
    case .lock, .forbid: "\(verb("are", "is")) bound by a decision"
    case .couple, .relative: "\(verb("are", "is")) bound by a relation"
    case .oneOption, .cellBalance, .establishment, .maximumTransfers, .outflowCap, .allowanceBudget, .leaving,
      .preference, .training, .courseSeats, .trainingBudget, .recruitmentQuota, .pool, .sharing, .teamRule, .rotation,
      .stability:
      // Limits and prices stop nobody from being asked.
      "\(verb("are", "is")) stopped by \(rule.rawValue)"
    }
  }
}

extension English {
  /// What a limit is about, within a sentence.
  private func name(of subject: RuleSubject, in staffingCase: StaffingCase) -> String {
    switch subject {
    case .all: "the policy"
    case .commune(let commune): staffingCase.communes[commune].name
    case .cell(let cell): text(of: cell, in: staffingCase)
    case .course(let course): "course \(staffingCase.courses[course].name)"
    case .quota, .pool, .poolCut, .teamRule, .couple, .relatives: staffingCase.label(of: subject)
    }
  }

  /// An officer's name within a sentence; the code where there is none.
  private func name(of officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> String {
    staffingCase.officers[officer].name ?? "officer \(staffingCase.officers[officer].code)"
  }
}

extension English {
  /// For example `12 officers follow course 'C-CIV3'; it has 10 seats`.
  public func violation(_ fact: LimitFact) -> String {
    let subject = words(fact.subject)
    let (used, most) = (amount(fact.used, of: fact.rule), amount(fact.limit, of: fact.rule))
    switch fact.rule {
    case .establishment: return "\(subject) has \(used) officers in posts or the pool and recruits; the most is \(most)"
    case .recruitmentQuota:
      if case .cell = fact.subject { return "\(subject) gets \(used) recruits; it has \(most) posts" }
      return "\(used) officers are recruited\(subject.isEmpty ? "" : " for \(subject)"); the quota is \(most)"
    case .courseSeats: return "\(used) officers follow \(subject); it has \(most) seats"
    case .trainingBudget: return "courses cost \(used) million VND; the budget is \(most)"
    case .maximumTransfers: return "\(used) officers change commune or position; the policy allows \(most)"
    case .outflowCap:
      let whole = fact.whole.map { " of the \($0)" } ?? ""
      return "\(used)\(whole) officers of \(subject) leave it; the policy allows \(most)"
    case .allowanceBudget: return "allowances come to \(used) million VND a month; the budget is \(most)"
    case .sharing: return "\(subject) does the work of \(used) full posts; it has \(most) officers"
    case .oneOption, .cellBalance, .competence, .rank, .distance, .provinceBorder, .pinned, .leaving, .lock, .forbid,
      .preference, .training, .pool, .teamRule, .rotation, .couple, .relative, .stability:
      return "\(subject.isEmpty ? "the plan" : subject) comes to \(used) by \(fact.rule.rawValue); the most is \(most)"
    }
  }

  /// What is limited, as a noun; nothing where that is the whole plan.
  private func words(_ subject: LimitSubject) -> String {
    switch subject {
    case .all, .quota(nil): ""
    case .commune(let commune): "commune '\(commune)'"
    case .cell(let cell): words(cell)
    case .course(let course): "course '\(course)'"
    case .quota(let position?): "position '\(position)'"
    case .pool(let position, let province):
      "the pool of position '\(position)'\(province.map { " in province '\($0)'" } ?? "")"
    }
  }

  /// A number as precisely as files have what the rule counts.
  private func amount(_ value: Double, of rule: RuleName) -> String {
    switch rule.unit {
    case .heads, .seats: exact(value, decimals: 0)
    case .money: exact(value, decimals: 4)
    case .fullTimeEquivalents, .hours, nil: exact(value)
    }
  }
}

// The keys of the policy that set limits.
extension English {
  /// For whom a key of the policy holds and what its numbers count, each with a space before it; empty where the key says
  /// it.
  func scopeAndUnit(of key: PolicyKey) -> (scope: String, unit: String) {
    switch key {
    case .maximumDistance, .minimumFit: (" for everybody", "")
    case .maximumOutflowShare: (" for every commune", "")
    case .allowanceBudget: ("", " million VND a month")
    case .trainingBudget: ("", " million VND")
    case .planDate, .horizonMonths, .workingDays, .publicHolidays, .annualLeave, .sickLeave, .otherAbsence,
      .hoursPerDay, .digitalSlowdown, .minimumPostShare, .urgencyPeak, .urgencyExponent, .criticalFactor,
      .sharingOverhead, .mismatchWeight, .maximumCourses, .learningHours, .handoverHours, .speed, .travelWeight,
      .travelCap, .detourFactor, .crossProvince, .surplusHours, .recruitHours, .maximumTransfers, .rotationPenalty,
      .gapTolerance:
      ("", "")
    }
  }
}
