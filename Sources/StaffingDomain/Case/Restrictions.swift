/// Why the law or the department bars a transfer.
public enum BarRule: String, CaseIterable, Sendable, Hashable {
  case discipline
  case investigation
  case illness
  case longStudy = "long_study"
  case maternity
  case nearRetirement = "near_retirement"
  case conflictOfInterest = "conflict_of_interest"
  case other
}

/// A legal bar: the officer may not be moved while it is in force.
public struct Bar: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// The ground.
  public var rule: BarRule
  /// The last day in force; nil means no end.
  public var until: CalendarDate?
  /// The article or decision, to be cited.
  public var legalBasis: String?
  /// The row of `bars.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    officer: Ordinal<Officer>, rule: BarRule, until: CalendarDate? = nil, legalBasis: String? = nil, source: SourceRow
  ) {
    self.officer = officer
    self.rule = rule
    self.until = until
    self.legalBasis = legalBasis
    self.source = source
  }
}

extension BarRule {
  /// Whether an officer under the bar holds the post without working in it.
  public var isAbsence: Bool {
    switch self {
    case .illness, .longStudy, .maternity: true
    case .discipline, .investigation, .nearRetirement, .conflictOfInterest, .other: false
    }
  }
}

extension Bar {
  /// Whether the bar holds on a date.
  public func isInForce(on date: CalendarDate) -> Bool { until.map { $0 >= date } ?? true }
}

/// Two positions that one officer may hold together, in either order.
///
/// Where a case has such rows, exactly the pairs that they list may be combined, whatever their groups.
public struct PositionPair: Sendable, Hashable {
  /// One position.
  public var position: Ordinal<Position>
  /// The other position.
  public var other: Ordinal<Position>
  /// The row of `combinations.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(position: Ordinal<Position>, other: Ordinal<Position>, source: SourceRow) {
    self.position = position
    self.other = other
    self.source = source
  }
}

/// How two officers are related.
public enum RelationKind: String, CaseIterable, Sendable, Hashable {
  /// They are to serve in the same commune.
  case couple
  /// One may not lead a commune in which the other holds a sensitive post.
  case relative
}

/// A family relation between two officers; it holds both ways.
public struct Relation: Sendable, Hashable {
  /// One officer.
  public var officer: Ordinal<Officer>
  /// The other officer.
  public var other: Ordinal<Officer>
  /// Couple or relative.
  public var kind: RelationKind
  /// The row of `relations.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    officer: Ordinal<Officer>, other: Ordinal<Officer>, kind: RelationKind, source: SourceRow
  ) {
    self.officer = officer
    self.other = other
    self.kind = kind
    self.source = source
  }
}

/// At least a number of officers of a commune should have a competency at a level (soft).
public struct TeamRule: Sendable, Hashable {
  /// The commune; nil means every commune.
  public var commune: Ordinal<Commune>?
  /// The competency.
  public var competency: Ordinal<Competency>
  /// The level, 1 to 5.
  public var level: Int
  /// How many officers, 1 or more.
  public var officers: Int
  /// Hours a month for each missing officer.
  public var penalty: HoursPerMonth
  /// The row of `team_rules.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    commune: Ordinal<Commune>?, competency: Ordinal<Competency>, level: Int, officers: Int, penalty: HoursPerMonth,
    source: SourceRow
  ) {
    self.commune = commune
    self.competency = competency
    self.level = level
    self.officers = officers
    self.penalty = penalty
    self.source = source
  }
}
