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
    case .limit(.establishment, .commune(let ordinal), let limit):
      return establishment(of: staffingCase.communes[ordinal], leaving: Int(exactly: limit.rounded()) ?? .max)
    case .limit(let rule, let subject, let limit):
      return self.limit(rule, of: name(of: subject, in: staffingCase), to: limit)
    case .leavers(let ordinal, let leavers, let officers):
      return "\(leavers) of the \(count(officers, "officer")) of \(commune(ordinal)) may leave it"
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

  /// What an establishment says, in the number of the file: `Phu Giao may hold 12 officers by its establishment (11 besides
  /// those who are away)`.
  ///
  /// - Parameter places: How many officers of the plan and recruits it leaves room for.
  private func establishment(of commune: Commune, leaving places: Int) -> String {
    let heads = commune.establishment ?? places
    let text = "\(commune.name) may hold \(count(heads, "officer")) by its establishment"
    if places < heads { return "\(text) (\(places == 0 ? "none" : "\(places)") besides those who are away)" }
    return places > heads ? "\(text) (\(places) there may not be moved)" : text
  }

  /// What a rule says that allows something a number: `The policy allows 3 transfers`.
  ///
  /// - Parameter subject: What the number is allowed to.
  private func limit(_ rule: RuleName, of subject: String, to limit: Double) -> String {
    let heads = Int(exactly: limit.rounded()) ?? .max
    return switch rule {
    case .cellBalance: "\(subject) has \(count(heads, "post"))"
    case .establishment: "\(subject) may hold \(count(heads, "officer")) by its establishment"
    case .maximumTransfers: "\(subject) allows \(count(heads, "transfer"))"
    case .allowanceBudget: "\(subject) allows \(limit) million VND of transfer allowances a month"
    case .courseSeats: "\(subject) has \(count(heads, "seat"))"
    case .lastPost: "the last post of \(subject) is held once, by one officer or beside another post"
    case .trainingBudget: "\(subject) allows \(limit) million VND for courses"
    case .oneOption, .outflowCap, .competence, .rank, .rankDrop, .distance, .provinceBorder, .pinned, .leaving, .away,
      .lock, .forbid, .preference, .training, .recruitmentQuota, .combination, .pool, .sharing, .teamRule, .rotation,
      .couple, .relative, .stability:
      // Their rows say more than a number, or they have none.
      "\(subject) is allowed \(limit) by the rule on \(label(of: rule))"
    }
  }

  /// What a planner would change so that a limit is kept, as an infinitive: `raise the establishment (communes.csv:7)`.
  func mending(_ limit: ExceededLimit, of staffingCase: StaffingCase) -> String {
    let (rule, origin) = (limit.rule, limit.row.sources.first)
    if case .policy(let key)? = origin { return "raise \(key) (policy.yml)" }
    let source = origin.map { " (\($0))" } ?? ""
    return switch rule {
    case .establishment: "raise the establishment\(source)"
    case .maximumTransfers: "allow more transfers\(source)"
    case .outflowCap: "let more officers leave\(source)"
    case .allowanceBudget: "raise the budget of allowances\(source)"
    case .courseSeats: "add a seat to the course\(source)"
    case .trainingBudget: "raise the budget of training\(source)"
    case .recruitmentQuota: "raise \(quota(limit.row.fact, of: staffingCase))\(source)"
    case .couple: "move the couple together\(source)"
    case .relative: "give the relative another post\(source)"
    case .lastPost: "free the last post"
    case .oneOption, .cellBalance, .competence, .rank, .rankDrop, .distance, .provinceBorder, .pinned, .leaving, .away,
      .lock, .forbid, .preference, .training, .combination, .pool, .sharing, .teamRule, .rotation, .stability:
      "change the rule on \(label(of: rule))\(source)"
    }
  }

  /// Whose quota a row is, as a noun.
  private func quota(_ fact: RuleRowFact, of staffingCase: StaffingCase) -> String {
    switch fact {
    case .recruits(let position?, _): "the quota of the position \(staffingCase.positions[position].name)"
    case .recruits(nil, _): "the quota of all positions"
    case .limit, .leavers, .pool, .team, .couple, .relatives: "the quota"
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
    case .rankDrop: "would lose too many ranks"
    case .distance: "\(verb("live", "lives")) too far away"
    case .provinceBorder: "\(verb("belong", "belongs")) to another province"
    case .lock, .forbid: "\(verb("are", "is")) bound by a decision"
    case .couple, .relative: "\(verb("are", "is")) bound by a relation"
    case .oneOption, .cellBalance, .establishment, .maximumTransfers, .outflowCap, .allowanceBudget, .leaving, .away,
      .preference, .training, .courseSeats, .trainingBudget, .recruitmentQuota, .combination, .lastPost, .pool,
      .sharing, .teamRule, .rotation, .stability:
      // Limits and prices stop nobody from being asked.
      "\(verb("are", "is")) stopped by the rule on \(label(of: rule))"
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
    case .quota, .pool, .poolCut, .subsetCut, .teamRule, .couple, .relatives: staffingCase.label(of: subject)
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
    case .establishment:
      return "\(subject) has \(used) officers in posts, in the pool or away, and recruits; the most is \(most)"
    case .recruitmentQuota:
      if case .cell = fact.subject { return "\(subject) gets \(used) recruits; it has \(most) posts" }
      return
        "\(officers(used)) \(used == "1" ? "is" : "are") recruited\(subject.isEmpty ? "" : " for \(subject)"); the quota is \(most)"
    case .courseSeats: return "\(officers(used)) \(used == "1" ? "follows" : "follow") \(subject); it has \(most) seats"
    case .trainingBudget: return "courses cost \(used) million VND; the budget is \(most)"
    case .maximumTransfers:
      return "\(officers(used)) \(used == "1" ? "changes" : "change") commune or position; the policy allows \(most)"
    case .outflowCap:
      let whole = fact.whole.map { " of the \($0)" } ?? ""
      return "\(used)\(whole) officers of \(subject) leave it; the policy allows \(most)"
    case .allowanceBudget: return "allowances come to \(used) million VND a month; the budget is \(most)"
    case .sharing: return "\(subject) does the work of \(used) full posts; it has \(most) officers"
    case .oneOption, .cellBalance, .competence, .rank, .rankDrop, .distance, .provinceBorder, .pinned, .leaving, .away,
      .lock, .forbid, .preference, .training, .combination, .lastPost, .pool, .teamRule, .rotation, .couple, .relative,
      .stability:
      return "\(subject.isEmpty ? "the plan" : subject) comes to \(used) by the rule on \(label(of: fact.rule)); the "
        + "most is \(most)"
    }
  }

  private func officers(_ number: String) -> String { "\(number) \(number == "1" ? "officer" : "officers")" }

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
    case .settlingMonths: ("", " months")
    case .planDate, .horizonMonths, .workingDays, .publicHolidays, .annualLeave, .sickLeave, .otherAbsence,
      .hoursPerDay, .digitalSlowdown, .minimumPostShare, .urgencyPeak, .urgencyExponent, .criticalFactor,
      .sharingOverhead, .mismatchWeight, .maximumCourses, .learningHours, .handoverHours, .speed, .travelWeight,
      .travelCap, .detourFactor, .crossProvince, .surplusHours, .recruitHours, .maximumTransfers, .rotationPenalty,
      .gapTolerance, .retirements, .maximumPositions, .maximumLoad, .combinationOverhead, .maximumRankDrop,
      .rankDropHours:
      ("", "")
    }
  }
}
