/// The one name of each business rule.
///
/// It labels the rule's rows in the program, its findings, its explanation, its test, its check in the audit and its
/// line in the documentation.
public enum RuleName: String, CaseIterable, Sendable, Hashable {
  case oneOption = "one-option"
  case cellBalance = "cell-balance"
  case establishment
  case maximumTransfers = "maximum-transfers"
  case outflowCap = "outflow-cap"
  case allowanceBudget = "allowance-budget"
  case competence
  case rank
  case rankDrop = "rank-drop"
  case distance
  case provinceBorder = "province-border"
  case pinned
  case leaving
  case away
  case lock
  case forbid
  case preference
  case training
  case courseSeats = "course-seats"
  case trainingBudget = "training-budget"
  case recruitmentQuota = "recruitment-quota"
  case combination
  case lastPost = "last-post"
  case pool
  case sharing
  case teamRule = "team-rule"
  case rotation
  case couple
  case relative
  case stability
}

// What kind of rule each one is. Whoever lists rules asks these traits, each an exhaustive switch, so that a new rule
// does not compile before it is said what it is.
extension RuleName {
  /// Whom one question or one row of a rule takes together.
  public enum Reach: Sendable, Hashable {
    /// One officer and what the officer may do.
    case officer
    /// Two officers who are related.
    case relation
    /// The officers of a cell.
    case cell
    /// The officers of a commune.
    case commune
    /// The officers of a province.
    case province
    /// Officers of every province: what couples the provinces, which else are cases of their own.
    case country
  }

  /// Whom one question or one row of the rule takes together.
  public var reach: Reach {
    switch self {
    case .oneOption, .competence, .rank, .rankDrop, .distance, .provinceBorder, .pinned, .leaving, .away, .lock,
      .forbid, .preference, .training, .combination, .pool, .rotation, .stability:
      .officer
    case .couple, .relative: .relation
    case .cellBalance, .lastPost: .cell
    case .establishment, .outflowCap, .teamRule: .commune
    case .sharing: .province
    case .maximumTransfers, .allowanceBudget, .courseSeats, .trainingBudget, .recruitmentQuota: .country
    }
  }

  /// Whether the rule's rows sum over all provinces.
  public var isCommonToProvinces: Bool { reach == .country }

  /// Whether the rule is about two related officers.
  public var isAboutRelations: Bool { reach == .relation }

  /// What the limits of a rule count.
  public enum Unit: Sendable, Hashable {
    /// Officers, recruits or posts.
    case heads
    /// Seats in courses.
    case seats
    /// Officers' worth of work, which need not be whole.
    case fullTimeEquivalents
    /// Million VND, once or a month.
    case money
    /// Hours a month.
    case hours
  }

  /// What the rule counts; nil where it only says yes or no.
  public var unit: Unit? {
    switch self {
    case .cellBalance, .establishment, .maximumTransfers, .outflowCap, .recruitmentQuota, .teamRule, .lastPost: .heads
    case .courseSeats: .seats
    case .sharing: .fullTimeEquivalents
    case .allowanceBudget, .trainingBudget: .money
    case .preference, .rotation, .stability: .hours
    case .oneOption, .competence, .rank, .rankDrop, .distance, .provinceBorder, .pinned, .leaving, .away, .lock,
      .forbid, .training, .combination, .pool, .couple, .relative:
      nil
    }
  }

  /// Whether the rule limits an amount of money, of which less than a unit counts too.
  public var limitsMoney: Bool { unit == .money }

  /// Whether the rule's limits are whole numbers: heads or seats.
  public var limitsWholeNumbers: Bool { unit == .heads || unit == .seats }

  /// Whether a plan may break the rule for a price in hours.
  public var isSoft: Bool {
    switch self {
    case .preference, .teamRule, .rotation, .stability: true
    case .oneOption, .cellBalance, .establishment, .maximumTransfers, .outflowCap, .allowanceBudget, .competence, .rank,
      .rankDrop, .distance, .provinceBorder, .pinned, .leaving, .away, .lock, .forbid, .training, .courseSeats,
      .trainingBudget, .recruitmentQuota, .combination, .lastPost, .pool, .sharing, .couple, .relative:
      false
    }
  }

  /// Whether the rule's rows limit a quantity that a planner sets and may raise: heads, seats, posts or money.
  public var mayBeRaised: Bool {
    switch self {
    case .cellBalance, .establishment, .maximumTransfers, .outflowCap, .allowanceBudget, .courseSeats, .trainingBudget,
      .recruitmentQuota:
      true
    case .oneOption, .competence, .rank, .rankDrop, .distance, .provinceBorder, .pinned, .leaving, .away, .lock,
      .forbid, .preference, .training, .combination, .pool, .sharing, .teamRule, .rotation, .couple, .relative,
      .stability, .lastPost:
      false
    }
  }

  /// Whether the rule has a single limit, which is that of the whole case.
  public var hasOneLimit: Bool {
    switch self {
    case .maximumTransfers, .allowanceBudget, .trainingBudget: true
    case .oneOption, .cellBalance, .establishment, .outflowCap, .competence, .rank, .rankDrop, .distance,
      .provinceBorder, .pinned, .leaving, .away, .lock, .forbid, .preference, .training, .courseSeats,
      .recruitmentQuota, .combination, .pool, .sharing, .teamRule, .rotation, .couple, .relative, .stability, .lastPost:
      false
    }
  }

  /// Whether what an option uses of the rule's limits depends on the courses followed alone.
  public var limitsCourses: Bool {
    switch self {
    case .courseSeats, .trainingBudget: true
    case .oneOption, .cellBalance, .establishment, .maximumTransfers, .outflowCap, .allowanceBudget, .competence, .rank,
      .rankDrop, .distance, .provinceBorder, .pinned, .leaving, .away, .lock, .forbid, .preference, .training,
      .recruitmentQuota, .combination, .pool, .sharing, .teamRule, .rotation, .couple, .relative, .stability, .lastPost:
      false
    }
  }

  /// Who finds out what a unit more of a rule's limits is worth.
  public enum Valuation: Sendable, Hashable {
    /// The valuation of limits, at a place of its list.
    case limits(place: Int)
    /// The valuation of training.
    case training
  }

  /// Who finds out what a unit more of the rule's limits is worth; nil where nobody asks.
  public var valuation: Valuation? {
    switch self {
    case .maximumTransfers: .limits(place: 0)
    case .allowanceBudget: .limits(place: 1)
    case .trainingBudget: .limits(place: 2)
    case .recruitmentQuota: .limits(place: 3)
    case .establishment: .limits(place: 4)
    case .outflowCap: .limits(place: 5)
    case .courseSeats: .training
    case .oneOption, .cellBalance, .competence, .rank, .rankDrop, .distance, .provinceBorder, .pinned, .leaving, .away,
      .lock, .forbid, .preference, .training, .combination, .pool, .sharing, .teamRule, .rotation, .couple, .relative,
      .stability, .lastPost:
      nil
    }
  }

  /// The rules whose limits the valuation of limits looks at, in its order.
  public static let valuedLimits: [RuleName] = allCases.compactMap { rule -> (place: Int, rule: RuleName)? in
    if case .limits(let place) = rule.valuation { (place, rule) } else { nil }
  }.sorted { $0.place < $1.place }.map(\.rule)
}

extension DecisionKind {
  /// The rule that an order of the kind falls under.
  public var rule: RuleName {
    switch self {
    case .lock: .lock
    case .forbid, .refuse: .forbid
    }
  }
}

extension RelationKind {
  /// The rule that a relation of the kind falls under.
  public var rule: RuleName {
    switch self {
    case .couple: .couple
    case .relative: .relative
    }
  }
}
