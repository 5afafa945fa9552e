import Planning
import StaffingDomain

// What explanations leave out where readers are not to recognize anybody: homes, days, relatives, orders, bars.

extension TransferReason {
  /// The same without what is about the officer alone: the way from home, the term, and relations.
  public var discreet: TransferReason {
    var reason = self
    if case .post(let cell, let distance, _, let staff) = step {
      reason.step = .post(cell, distance: distance, fromHome: nil, staff: staff)
    }
    reason.demands = demands.filter { if case .teamRule = $0 { true } else { false } }
    return reason
  }
}

extension SurplusExplanation {
  /// Whether it says why one officer in particular may not hold the nearest post.
  public var isAboutPerson: Bool {
    switch nearest?.missing {
    case .forbidden(let grounds): grounds.contains { $0.fact.isAboutPerson }
    case .limits(_, _, let limits): limits.areAboutPersons
    case .nothing, .dear, nil: false
    }
  }
}

extension VacancyExplanation {
  /// Whether what stops others is a relation of theirs.
  public var isAboutPersons: Bool {
    let (stopped, stoppedSecond): ([ExceededLimit], [ExceededLimit]) = (
      { if case .stopped(_, _, let limits) = officers { limits } else { [] } }(),
      { if case .stopped(_, _, let limits) = second { limits } else { [] } }()
    )
    return (stopped + stoppedSecond).areAboutPersons
  }

  /// The remedy without steps that tell what one officer in particular is kept by; nil where nothing is left of it.
  public var discreetRemedy: VacancyRemedy? {
    guard case .steps(let steps) = remedy, !steps.isEmpty else { return remedy }
    let left = steps.filter { !$0.isAboutPerson }
    return left.isEmpty ? nil : .steps(left)
  }
}

extension VacancyStep {
  fileprivate var isAboutPerson: Bool {
    switch self {
    case .move(_, let limits), .combine(_, let limits), .recruit(_, let limits, _): limits.areAboutPersons
    case .clear(let near): near.obstacle.fact.isAboutPerson || near.limits.areAboutPersons
    case .combineAfter(let near): near.ground.fact.isAboutPerson || near.limits.areAboutPersons
    case .enlargePool: false
    }
  }
}

extension [ExceededLimit] {
  fileprivate var areAboutPersons: Bool { contains { $0.rule.isAboutRelations } }
}

extension PlacementGround.Fact {
  /// Whether it tells of an officer what neither the position nor the competencies do.
  fileprivate var isAboutPerson: Bool {
    switch self {
    case .leaves, .away, .pinned, .tooFar, .ordered: true
    case .lacksMandatory, .fitBelow, .mandatoryOutOfReach, .fitOutOfReach, .coursesFallShort, .rankBelow, .rankDrop,
      .otherProvince, .noPost:
      false
    }
  }
}

extension SecondPostGround.Fact {
  /// The same; the load that an officer may carry tells who works part-time.
  fileprivate var isAboutPerson: Bool {
    switch self {
    case .pinned, .tooHeavy: true
    case .placement(let fact): fact.isAboutPerson
    case .isMainPost, .onePositionOnly, .leads, .notCombinable, .otherGroups, .unlisted, .noCommonCourses, .noPost:
      false
    }
  }
}
