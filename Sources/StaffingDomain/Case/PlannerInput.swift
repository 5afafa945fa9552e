/// What a planner or an officer decided beforehand.
public enum DecisionKind: String, CaseIterable, Sendable, Hashable {
  /// The officer is to hold exactly the named cell, any cell of the commune, or (neither named) to stay.
  case lock
  /// The planner rules out the named cell, commune or (neither named) any change.
  case forbid
  /// The officer declined it; rules out what `forbid` rules out.
  case refuse
}

/// An order for one officer that every plan has to keep.
public struct Decision: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// Lock, forbid or refuse.
  public var kind: DecisionKind
  /// The commune; nil matches any.
  public var commune: Ordinal<Commune>?
  /// The position; nil matches any.
  public var position: Ordinal<Position>?
  /// When it was decided.
  public var decidedOn: CalendarDate?
  /// The planner's note.
  public var note: String?
  /// The row of `decisions.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    officer: Ordinal<Officer>, kind: DecisionKind, commune: Ordinal<Commune>? = nil, position: Ordinal<Position>? = nil,
    decidedOn: CalendarDate? = nil, note: String? = nil, source: SourceRow
  ) {
    self.officer = officer
    self.kind = kind
    self.commune = commune
    self.position = position
    self.decidedOn = decidedOn
    self.note = note
    self.source = source
  }
}

/// Hours a month that an officer's wish or aversion counts; negative hours are a wish.
public struct Preference: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// The commune; nil matches any.
  public var commune: Ordinal<Commune>?
  /// The position; nil matches any.
  public var position: Ordinal<Position>?
  /// Hours a month added where it matches.
  public var hours: HoursPerMonth
  /// The row of `preferences.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    officer: Ordinal<Officer>, commune: Ordinal<Commune>? = nil, position: Ordinal<Position>? = nil,
    hours: HoursPerMonth,
    source: SourceRow
  ) {
    self.officer = officer
    self.commune = commune
    self.position = position
    self.hours = hours
    self.source = source
  }
}

/// A measured road distance; it holds both ways unless the reverse row is given.
public struct DistanceRow: Sendable, Hashable {
  /// The commune of departure.
  public var from: Ordinal<Commune>
  /// The commune of arrival.
  public var to: Ordinal<Commune>
  /// Kilometres by road.
  public var distance: Kilometres
  /// The row of `distances.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    from: Ordinal<Commune>, to: Ordinal<Commune>, distance: Kilometres, source: SourceRow
  ) {
    self.from = from
    self.to = to
    self.distance = distance
    self.source = source
  }
}

/// A monthly allowance for transfers over a range of distances.
public struct AllowanceBand: Sendable, Hashable {
  /// The least distance, included.
  public var from: Kilometres
  /// The end of the range, excluded; nil means no end.
  public var to: Kilometres?
  /// The hardship class of the receiving commune; nil matches any.
  public var hardship: Int?
  /// Million VND a month.
  public var perMonth: MillionDong
  /// The row of `allowance_bands.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    from: Kilometres, to: Kilometres? = nil, hardship: Int? = nil, perMonth: MillionDong, source: SourceRow
  ) {
    self.from = from
    self.to = to
    self.hardship = hardship
    self.perMonth = perMonth
    self.source = source
  }
}

/// How many officers may be recruited, for a position or in total.
public struct RecruitmentQuota: Sendable, Hashable {
  /// The position; nil is the total over all.
  public var position: Ordinal<Position>?
  /// Heads, 0 or more.
  public var quota: Int
  /// The row of `recruitment.csv` it was read from.
  public var source: SourceRow

  /// Creates the row from its columns.
  public init(
    position: Ordinal<Position>? = nil, quota: Int, source: SourceRow
  ) {
    self.position = position
    self.quota = quota
    self.source = source
  }
}
