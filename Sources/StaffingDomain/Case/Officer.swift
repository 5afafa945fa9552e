/// Whether the planner lets an officer move.
public enum Mobility: String, CaseIterable, Sendable, Hashable {
  case movable
  case fixed
}

/// Sex as recorded, for retirement ages.
public enum Sex: String, CaseIterable, Sendable, Hashable {
  case female
  case male
}

/// A competency that an officer holds at a level, perhaps for a limited time.
public struct HeldCompetency: Sendable, Hashable {
  /// The competency.
  public var competency: Ordinal<Competency>
  /// 0 (none) to 5 (master).
  public var level: Int
  /// The last day on which it counts; nil means no limit.
  public var validUntil: CalendarDate?
  /// The row of `officer_competencies.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    competency: Ordinal<Competency>, level: Int, validUntil: CalendarDate? = nil, source: SourceRow
  ) {
    self.competency = competency
    self.level = level
    self.validUntil = validUntil
    self.source = source
  }
}

/// An officer with the current assignment and everything that decides where the officer may go.
public struct Officer: Sendable, Hashable {
  /// The officer's code.
  public var code: Code<Officer>
  /// The name in NFC, where given.
  public var name: String?
  /// Where the officer serves now.
  public var commune: Ordinal<Commune>
  /// The position held now.
  public var position: Ordinal<Position>
  /// The position held now besides ``position``, in the same commune; nil where there is none.
  public var secondPosition: Ordinal<Position>?
  /// The commune where the officer lives, in the province of ``commune``; nil where it is not given.
  public var homeCommune: Ordinal<Commune>?
  /// Capacity, above 0 and at most 1.
  public var fullTimeEquivalent: FullTimeEquivalents
  /// 1 to 5; the rank of the current position where not given.
  public var rank: Int
  /// Whether the officer may be moved at all.
  public var mobility: Mobility
  /// The farthest new commune that the officer accepts; nil means the policy's limit.
  public var maximumDistance: Kilometres?
  /// Date of birth, where given.
  public var born: CalendarDate?
  /// Sex, where given.
  public var sex: Sex?
  /// Start in the present post, where given.
  public var since: CalendarDate?
  /// The last day of service, where known.
  public var leavesOn: CalendarDate?
  /// Competencies held, sorted by competency, at most one row for each.
  public var competencies: [HeldCompetency]
  /// The row of `officers.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    code: Code<Officer>, name: String? = nil, commune: Ordinal<Commune>, position: Ordinal<Position>,
    fullTimeEquivalent: FullTimeEquivalents = FullTimeEquivalents(1), rank: Int, mobility: Mobility = .movable,
    maximumDistance: Kilometres? = nil, born: CalendarDate? = nil, sex: Sex? = nil, since: CalendarDate? = nil,
    leavesOn: CalendarDate? = nil, homeCommune: Ordinal<Commune>? = nil, secondPosition: Ordinal<Position>? = nil,
    competencies: [HeldCompetency] = [], source: SourceRow
  ) {
    self.code = code
    self.name = name
    self.commune = commune
    self.position = position
    self.fullTimeEquivalent = fullTimeEquivalent
    self.rank = rank
    self.mobility = mobility
    self.maximumDistance = maximumDistance
    self.born = born
    self.sex = sex
    self.since = since
    self.leavesOn = leavesOn
    self.homeCommune = homeCommune
    self.secondPosition = secondPosition
    self.competencies = competencies
    self.source = source
  }
}

extension Officer {
  /// The cell that the officer holds now.
  public var cell: Cell { Cell(commune: commune, position: position) }

  /// The cell of the position held now besides the main one; nil where there is none.
  public var secondCell: Cell? { secondPosition.map { Cell(commune: commune, position: $0) } }

  /// Where daily travel starts: the home commune, else the commune of service.
  public var residence: Ordinal<Commune> { homeCommune ?? commune }

  /// The last day of service: as recorded, else by the retirement age where sex and birth are known and a policy counts
  /// it; nil where nobody knows it.
  ///
  /// A computed day before the plan date says nothing: an officer who is past it stays for reasons that no table tells.
  public func leavingDate(under policy: Policy) -> CalendarDate? {
    if let leavesOn { return leavesOn }
    guard policy.retirements, let born, let sex else { return nil }
    let day = RetirementAge.lastDay(born: born, sex: sex)
    return day < policy.planDate ? nil : day
  }

  /// The level of a competency on a date: 0 where it is not held or has expired.
  public func level(of competency: Ordinal<Competency>, on date: CalendarDate) -> Int {
    for held in competencies where held.competency == competency {
      if let end = held.validUntil, end < date { return 0 }
      return held.level
    }
    return 0
  }
}
