public import StaffingDomain

/// An officer who leaves within an outlook.
public struct Departure: Sendable, Hashable {
  /// The officer.
  public let officer: Ordinal<Officer>
  /// The cell that the officer holds until then.
  public let cell: Cell
  /// The last day of service and its ground.
  public let end: ServiceEnd
  /// The year of the outlook, 0 where the last day lies before the plan date and the officer is still in post.
  public let year: Int
  /// Posts of the cell, by the needs of the plan date.
  public let posts: Int
  /// Officers of the cell who are left after this departure and all earlier ones.
  public let holdersLeft: Int
  /// Who could step in; nil where the departure leaves no post empty.
  public internal(set) var successors: Successors?
  /// The row of `officers.csv` with the dates.
  public let source: SourceRow

  /// Whether a post falls empty: no surplus officer of the cell takes it over.
  public var leavesPostEmpty: Bool { holdersLeft < posts }
}

/// Officers of a province who could hold a position today and are still in service when a post of it falls empty.
///
/// They meet every mandatory requirement with the competencies valid on the plan date, have `fit >= minimum_fit` and at
/// least the position's rank. Distance, bars and orders are not looked at: that is the plan's part.
public struct Successors: Sendable, Hashable {
  /// All of them.
  public let officers: Int
  /// Those who hold the position already, elsewhere or in the same cell: their own post would fall empty.
  public let holdersOfPosition: Int
}

/// A competency of an officer that ends within an outlook, or has ended before.
public struct CompetencyExpiry: Sendable, Hashable {
  /// The officer.
  public let officer: Ordinal<Officer>
  /// The competency.
  public let competency: Ordinal<Competency>
  /// The level held until then.
  public let level: Int
  /// The last day on which it counts.
  public let validUntil: CalendarDate
  /// The year of the outlook, 0 where it has expired before the plan date.
  public let year: Int
  /// The level that the officer's present position asks for; nil where it does not ask for the competency.
  public let requiredLevel: Int?
  /// What the end means for the present post.
  public let effect: Effect
  /// The row of `officer_competencies.csv`, and that of `requirements.csv` where the position asks for it.
  public let sources: [SourceRow]

  /// What the end of a competency means for the holder's present post.
  public enum Effect: String, Sendable, Hashable, CaseIterable {
    /// The officer falls below a mandatory requirement that is met until then.
    case belowMandatory = "below_mandatory"
    /// The requirement is mandatory, and the officer is below it already.
    case alreadyBelow = "already_below"
    /// The position asks for the competency, but does not insist on it: the fit falls.
    case lowersFit = "lowers_fit"
    /// The position does not ask for it.
    case notRequired = "not_required"
  }
}

/// The end of an officer's term in a post with rotation.
public struct RotationDue: Sendable, Hashable {
  /// The officer.
  public let officer: Ordinal<Officer>
  /// The cell that the officer holds.
  public let cell: Cell
  /// Since when.
  public let since: CalendarDate
  /// The position's term in months.
  public let months: Int
  /// `since` + the term.
  public let dueOn: CalendarDate
  /// The year of the outlook, 0 where the term has been reached on the plan date.
  public let year: Int
  /// The rows of `officers.csv` and `positions.csv`.
  public let sources: [SourceRow]
}
