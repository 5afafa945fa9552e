public import StaffingDomain

/// What is wrong with a relation of two officers.
public enum RelationFact: Sendable, Hashable {
  /// A line names the pair already, the other way round.
  case givenTwice(officer: String, other: String, line: Int)
  /// The pair is of one kind here and of another on a line.
  case contradictory(officer: String, other: String, kind: RelationKind, line: Int)
  /// An officer forms a couple with somebody else on a line.
  case twoCouples(officer: String, line: Int)
  /// Both of a couple stay, in two communes.
  case coupleApart(StayingOfficer, StayingOfficer)
  /// An officer who leads a commune and a relative in a sensitive position there both stay.
  case relativesTogether(leader: StayingOfficer, StayingOfficer, position: String)

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .givenTwice: .relationGivenTwice
    case .contradictory: .contradictoryRelations
    case .twoCouples: .twoCouples
    case .coupleApart, .relativesTogether: .relationCannotHold
    }
  }
}

/// An officer who stays whatever the plan, by codes.
public struct StayingOfficer: Sendable, Hashable {
  /// The officer.
  public let officer: String
  /// Where the officer serves.
  public let commune: String
  /// Why the officer stays.
  public let ground: StayGround
}

/// Why an officer may only stay, with the row that says so.
public enum StayGround: Sendable, Hashable {
  /// The officer leaves in the second half of the horizon.
  case leaves(CalendarDate, SourceRow)
  /// The officer is not to be moved.
  case fixed(SourceRow)
  /// A bar is in force.
  case barred(SourceRow)
  /// The officer took up the present post on a day within the months of settling in.
  case settling(CalendarDate, SourceRow)
}
