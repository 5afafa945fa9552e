import Foundation
public import Planning
public import StaffingDomain

/// What rules say, until explanations hold facts alone: the sentences of the language of results.
public enum RuleTexts {
  /// For example `Phu Giao may hold 12 officers by its establishment`.
  public static func meaning(_ fact: RuleRowFact, of staffingCase: StaffingCase) -> String {
    func commune(_ ordinal: Ordinal<Commune>) -> String { staffingCase.communes[ordinal].name }
    func position(_ ordinal: Ordinal<Position>) -> String { staffingCase.positions[ordinal].name }
    func officer(_ ordinal: Ordinal<Officer>) -> String { name(of: ordinal, in: staffingCase) }
    switch fact {
    case .posts(let cell, let posts): return "\(place(cell, of: staffingCase)) has \(count(posts, "post"))"
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

  /// For example `raise the establishment (communes.csv:7)`.
  public static func mending(_ rule: RuleName, source: InputReference?) -> String {
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

  /// For example `Land officer in Phu Giao`.
  static func place(_ cell: Cell, of staffingCase: StaffingCase) -> String {
    "\(staffingCase.positions[cell.position].name) in \(staffingCase.communes[cell.commune].name)"
  }

  /// An officer's name within a sentence; the code where there is none.
  static func name(of officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> String {
    staffingCase.officers[officer].name ?? "officer \(staffingCase.officers[officer].code)"
  }

  /// For example `has rank 2, below the position's rank 3`.
  public static func reason(_ fact: PlacementGround.Fact, of staffingCase: StaffingCase) -> String {
    switch fact {
    case .leaves(let date):
      return "leaves\(date.map { " on \(RuleTexts.date($0))" } ?? ""), before the middle of the horizon"
    case .pinned(let grounds): return grounds.map(predicate).joined(separator: " and ")
    case .lacksMandatory(let lacks):
      return "lacks mandatory \(lacks.map { lack($0, of: staffingCase) }.joined(separator: ", "))"
    case .fitBelow(let fit, let minimum): return "has a competence fit of \(fit), below the least fit \(minimum)"
    case .mandatoryOutOfReach(let lacks, _): return "lacks mandatory \(list(lacks.map { lack($0, of: staffingCase) }))"
    case .fitOutOfReach(let best, let minimum, let hasCourses):
      return
        "has a competence fit of \(number(best, decimals: 2))\(hasCourses ? " after the best courses" : ""), below "
        + "the least fit \(minimum)"
    case .coursesFallShort(let lacks, let untaught, let minimum):
      return "\(reason(.mandatoryOutOfReach(lacks, untaught: untaught), of: staffingCase)), and the courses for it "
        + "leave the competence fit below \(minimum)"
    case .rankBelow(let held, let required): return "has rank \(held), below the position's rank \(required)"
    case .tooFar(let distance, let limit, let isOwnLimit):
      return
        "would be \(RuleTexts.distance(distance)) away, beyond \(isOwnLimit ? "the officer's own" : "the") limit of "
        + RuleTexts.distance(limit)
    case .otherProvince(let province):
      return "would go to another province (\(staffingCase.provinces[province].code))"
    case .ordered(let decision): return Self.decision(decision, of: staffingCase)
    case .noPost(let cell): return "would find no post: \(place(cell, of: staffingCase)) has none"
    }
  }

  static func lack(_ lack: CompetencyLack, of staffingCase: StaffingCase) -> String {
    "\(staffingCase.competencies[lack.competency].name) level \(lack.required) (has \(lack.held))"
  }

  /// For example `marked as fixed`.
  public static func pin(_ ground: Pin.Ground) -> String {
    switch ground {
    case .fixed: "marked as fixed"
    case .leaves(let date): "leaves on \(RuleTexts.date(date)), within the horizon"
    case .bar(let rule, let basis): "barred from transfer (\(bar(rule))\(basis.map { ", \($0)" } ?? ""))"
    }
  }

  /// A pin as the end of a sentence about the officer.
  public static func predicate(_ ground: Pin.Ground) -> String {
    switch ground {
    case .leaves: pin(ground)
    case .fixed, .bar: "is \(pin(ground))"
    }
  }

  /// For example `near retirement`.
  static func bar(_ rule: BarRule) -> String {
    switch rule {
    case .discipline: "discipline"
    case .investigation: "investigation"
    case .illness: "illness"
    case .longStudy: "long study"
    case .maternity: "maternity"
    case .nearRetirement: "near retirement"
    case .conflictOfInterest: "conflict of interest"
    case .other: "other"
    }
  }

  /// For example `is locked to Land officer in Phu Giao`.
  public static func decision(_ decision: Decision, of staffingCase: StaffingCase) -> String {
    let commune = decision.commune.map { staffingCase.communes[$0].name }
    let position = decision.position.map { staffingCase.positions[$0].name }
    let (verb, particle, unnamed) =
      switch decision.kind {
      case .lock: ("is locked", " to", "the present post")
      case .forbid: ("is forbidden", "", "any change")
      case .refuse: ("refused", "", "any change")
      }
    let place =
      switch (commune, position) {
      case (let commune?, let position?): "\(position) in \(commune)"
      case (let commune?, nil): "commune \(commune)"
      case (nil, let position?): "the position \(position)"
      case (nil, nil): unnamed
      }
    return "\(verb)\(particle) \(place)"
  }

  /// For example `set mobility to movable (officers.csv:7)`.
  public static func remedy(_ ground: PlacementGround, of staffingCase: StaffingCase) -> String {
    let source = ground.sources.first.map { "\($0)" } ?? ""
    switch ground.fact {
    case .leaves: return "only a later leaves_on keeps the officer in the plan (\(source))"
    case .pinned(let grounds):
      return zip(grounds, ground.sources).map { remedy($0, source: $1, of: staffingCase) }.joined(separator: ", and ")
    case .lacksMandatory(let untaught), .mandatoryOutOfReach(_, let untaught):
      return mandatoryRemedy(ground, untaught: untaught, of: staffingCase)
    case .coursesFallShort(_, let untaught, _):
      return "allow more courses for one officer (policy.yml: maximum_courses), or "
        + mandatoryRemedy(ground, untaught: untaught, of: staffingCase)
    case .fitBelow(let best, _), .fitOutOfReach(let best, _, _):
      return "offer further courses (courses.csv), or lower minimum_fit to "
        + "\(number((best * 100).rounded(.down) / 100, decimals: 2)) (policy.yml)"
    case .rankBelow(_, let required):
      return "promote the officer to rank \(required) (\(source)), or lower the rank of the position "
        + "(\(ground.sources.last.map { "\($0)" } ?? ""))"
    case .tooFar(let distance, _, false):
      return "raise maximum_km to \(RuleTexts.distance(distance)) or more (policy.yml)"
    case .tooFar(let distance, _, true):
      return "the officer would have to accept \(RuleTexts.distance(distance)): max_km (\(source))"
    case .otherProvince: return "set cross_province to yes (policy.yml)"
    case .ordered: return "take back the decision (\(source))"
    case .noPost: return "establish a post there (posts.csv)"
    }
  }

  static func remedy(_ pin: Pin.Ground, source: InputReference, of staffingCase: StaffingCase) -> String {
    switch pin {
    case .fixed: "set mobility to movable (\(source))"
    case .leaves: "only a leaves_on after the horizon frees the officer (\(source))"
    case .bar:
      "wait until the bar ends, or take it out once its ground is gone: until before "
        + "\(date(staffingCase.policy.planDate)) (\(source))"
    }
  }

  static func mandatoryRemedy(
    _ ground: PlacementGround, untaught: [CompetencyLack], of staffingCase: StaffingCase
  ) -> String {
    let rows = ground.sources.compactMap { source in
      if case .row(let row) = source { row.description } else { nil }
    }
    return "\(courses(untaught, of: staffingCase)); or do not insist on it (\(rows.joined(separator: ", ")))"
  }

  /// The course that would have to be there, or that more of them would have to be allowed.
  static func courses(_ untaught: [CompetencyLack], of staffingCase: StaffingCase) -> String {
    guard !untaught.isEmpty else {
      return "allow more courses for one officer than \(staffingCase.policy.maximumCourses) "
        + "(policy.yml: maximum_courses)"
    }
    let names = untaught.map { "\(staffingCase.competencies[$0.competency].name) at level \($0.required)" }
    return "offer a course that leads to \(list(names)) (courses.csv)"
  }

  /// For example `Phu Giao may hold 12 officers by its establishment`.
  public static func cause(_ cause: ConflictCause, of staffingCase: StaffingCase) -> String {
    switch cause {
    case .leaving(let officer): "\(described(officer, of: staffingCase)) leaves before the middle of the horizon"
    case .decisions(let decisions):
      "the officer " + decisions.map { decision($0, of: staffingCase) }.joined(separator: ", and ")
    case .grounds(let facts): facts.map { clause($0, of: staffingCase) }.joined(separator: "; ")
    case .limits(let facts, _): facts.map { meaning($0, of: staffingCase) }.joined(separator: "; ")
    }
  }

  static func clause(_ fact: PlacementGround.Fact, of staffingCase: StaffingCase) -> String {
    if case .noPost(let cell) = fact { return "\(staffingCase.label(of: cell)) has no post" }
    return "the officer \(reason(fact, of: staffingCase))"
  }

  /// For example `the orders for O7 (Lan) cannot be kept: the officer is marked as fixed`.
  public static func conflict(_ conflict: OrderConflict, of staffingCase: StaffingCase) -> String {
    let people = conflict.officers.map { described($0, of: staffingCase) }.joined(separator: ", ")
    let cause = cause(conflict.cause, of: staffingCase)
    return switch conflict.cause {
    case .leaving: "\(people) is locked, but leaves before the middle of the horizon"
    case .decisions, .grounds: "the orders for \(people) cannot be kept: \(cause)"
    case .limits(_, true): "the orders for \(people) cannot be kept together: \(cause)"
    case .limits(_, false): "no plan suits \(people): \(cause)"
    }
  }

  /// An officer's code, with the name where there is one.
  static func described(_ officer: Ordinal<Officer>, of staffingCase: StaffingCase) -> String {
    let person = staffingCase.officers[officer]
    return person.name.map { "\(person.code) (\($0))" } ?? "\(person.code)"
  }

  static func count(_ count: Int, _ noun: String) -> String { Wording.count(count, noun) }
  static func number(_ value: Double, decimals: Int) -> String { Wording.decimal(value, decimals) }
  static func distance(_ distance: Kilometres) -> String { Wording.distance(distance) }
  static func date(_ date: CalendarDate) -> String { "\(date)" }
  static func list(_ parts: [String]) -> String { Wording.list(parts) }
}
