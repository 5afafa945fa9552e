import CaseFormat
public import Planning
public import StaffingDomain

extension English {
  /// For example `has rank 2, below the position's rank 3`.
  public func reason(_ fact: PlacementGround.Fact, of staffingCase: StaffingCase) -> String {
    switch fact {
    case .leaves(let date):
      return "leaves\(date.map { " on \(self.date($0))" } ?? ""), before the middle of the horizon"
    case .away(let date):
      return "is away \(date.map { "until \(self.date($0))" } ?? "without a known end"), more than half of the horizon"
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
    case .rankDrop(let from, let to, let limit):
      return "would fall from rank \(from) to \(to), more than the \(count(limit, "rank")) that anybody may lose"
    case .tooFar(let distance, let limit, let isOwnLimit):
      return "would be \(self.distance(distance)) away, beyond \(isOwnLimit ? "the officer's own" : "the") limit of "
        + self.distance(limit)
    case .otherProvince(let province):
      return "would go to another province (\(staffingCase.provinces[province].code))"
    case .ordered(let decision): return self.decision(decision, of: staffingCase)
    case .noPost(let cell): return "would find no post: \(text(of: cell, in: staffingCase)) has none"
    }
  }

  private func lack(_ lack: CompetencyLack, of staffingCase: StaffingCase) -> String {
    "\(staffingCase.competencies[lack.competency].name) level \(lack.required) (has \(lack.held))"
  }

  /// A ground for which an officer may only stay, as a list of an officer's grounds has it: `marked as fixed`.
  func pin(_ ground: Pin.Ground) -> String {
    switch ground {
    case .fixed: "marked as fixed"
    case .leaves(let date): "leaves on \(self.date(date)), within the horizon"
    case .bar(let rule, let basis): "barred from transfer (\(bar(rule))\(basis.map { ", \($0)" } ?? ""))"
    case .settling(let since, let months):
      "still settling in (in the post since \(date(since)), less than \(count(months, "month")))"
    }
  }

  /// The same, as the end of a sentence about the officer.
  func predicate(_ ground: Pin.Ground) -> String {
    switch ground {
    case .leaves: pin(ground)
    case .fixed, .bar, .settling: "is \(pin(ground))"
    }
  }

  /// Why an officer is barred from a transfer: `near retirement`.
  private func bar(_ rule: BarRule) -> String {
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

  /// A decision, as the end of a sentence about the officer: `is locked to Land officer in Phu Giao`.
  func decision(_ decision: Decision, of staffingCase: StaffingCase) -> String {
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
}

extension English {
  /// For example `set mobility to movable (officers.csv:7)`.
  public func remedy(_ ground: PlacementGround, of staffingCase: StaffingCase) -> String {
    let source = ground.sources.first.map { "\($0)" } ?? ""
    switch ground.fact {
    case .leaves: return "only a later leaves_on keeps the officer in the plan (\(source))"
    case .away:
      return "only an earlier end of the absence brings the officer back into the plan: "
        + "\(column(.bars(.until))) (\(source))"
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
    case .rankDrop(let from, let to, _): return "raise maximum_rank_drop to \(from - to) (policy.yml)"
    case .tooFar(let distance, _, false): return "raise maximum_km to \(rounded(up: distance)) km or more (policy.yml)"
    case .tooFar(let distance, _, true):
      return "the officer would have to accept \(rounded(up: distance)) km: max_km (\(source))"
    case .otherProvince: return "set cross_province to \(choice("yes", of: .yesNo)) (policy.yml)"
    case .ordered: return "take back the decision (\(source))"
    case .noPost: return "establish a post there (posts.csv)"
    }
  }

  /// A distance to type, for example `18.4`: rounded to the nearest tenth it might not do.
  private func rounded(up distance: Kilometres) -> String {
    plain((distance.value * 10 - Tolerances.comparison).rounded(.up) / 10)
  }

  private func remedy(_ pin: Pin.Ground, source: InputReference, of staffingCase: StaffingCase) -> String {
    switch pin {
    case .fixed:
      "set \(column(.officers(.mobility))) to \(choice("movable", of: .mobility)) (\(source))"
    case .settling: "lower settling_months (policy.yml), or correct \(column(.officers(.since))) (\(source))"
    case .leaves: "only a leaves_on after the horizon frees the officer (\(source))"
    case .bar:
      "wait until the bar ends, or take it out once its ground is gone: \(column(.bars(.until))) before "
        + "\(date(staffingCase.policy.planDate)) (\(source))"
    }
  }

  private func mandatoryRemedy(
    _ ground: PlacementGround, untaught: [CompetencyLack], of staffingCase: StaffingCase
  ) -> String {
    let rows = ground.sources.compactMap { source in
      if case .row(let row) = source { row.description } else { nil }
    }
    return "\(courses(untaught, of: staffingCase)); or do not insist on it (\(rows.joined(separator: ", ")))"
  }

  /// The course that would have to be there, or that more of them would have to be allowed.
  private func courses(_ untaught: [CompetencyLack], of staffingCase: StaffingCase) -> String {
    guard !untaught.isEmpty else {
      return "allow more courses for one officer than \(staffingCase.policy.maximumCourses) "
        + "(policy.yml: maximum_courses)"
    }
    let names = untaught.map { "\(staffingCase.competencies[$0.competency].name) at level \($0.required)" }
    return "offer a course that leads to \(list(names)) (courses.csv)"
  }
}
