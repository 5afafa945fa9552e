public import StaffingDomain

/// An officer who leaves within an outlook.
public struct Departure: Sendable, Hashable {
  /// The officer.
  public let officer: Ordinal<Officer>
  /// The last day of service and its ground.
  public let end: ServiceEnd
  /// The year of the outlook, 0 where the last day lies before the plan date and the officer is still in post.
  public let year: Int
  /// The post that the officer holds until then, the main one where there are two.
  public internal(set) var main: LeftPost
  /// The post that the officer holds besides; nil where there is none.
  public internal(set) var second: LeftPost?
  /// The row of `officers.csv` with the dates.
  public let source: SourceRow

  /// The posts that fall empty with it, the main one first.
  public var emptyPosts: [EmptiedPost] {
    ([main] + [second].compactMap(\.self)).filter(\.fallsEmpty).map {
      EmptiedPost(departure: self, post: $0, isSecond: $0.cell != main.cell)
    }
  }
}

/// What an officer who leaves gives up in a cell.
public struct LeftPost: Sendable, Hashable {
  /// The cell.
  public let cell: Cell
  /// Posts of the cell, by the needs of the plan date.
  public let posts: Int
  /// Officers who hold a post of the cell after this departure and all earlier ones.
  ///
  /// They are those whose main position it is, and one who holds the last post besides another.
  public let holdersLeft: Int
  /// Whether a post falls empty: nobody of the cell takes it over.
  public let fallsEmpty: Bool
  /// Who could step in; nil where no post falls empty.
  public internal(set) var successors: Successors?
}

/// A post that falls empty within an outlook.
public struct EmptiedPost: Sendable, Hashable {
  /// The departure that empties it.
  public let departure: Departure
  /// The post.
  public let post: LeftPost
  /// Whether the officer holds it besides a main post.
  public let isSecond: Bool
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
  /// The position of the present post that loses most by it: the main one, unless a second post loses more.
  public let position: Ordinal<Position>
  /// The level that this position asks for; nil where it does not ask for the competency.
  public let requiredLevel: Int?
  /// What the end means for the present post.
  public let effect: Effect
  /// The row of `officer_competencies.csv`, and that of `requirements.csv` where the position asks for it.
  public let sources: [SourceRow]

  /// What the end of a competency means for the holder's present post.
  ///
  /// Ordered from the worst to the least.
  public enum Effect: String, Sendable, Hashable, CaseIterable, Comparable {
    /// The officer falls below a mandatory requirement that is met until then.
    case belowMandatory = "below_mandatory"
    /// The requirement is mandatory, and the officer is below it already.
    case alreadyBelow = "already_below"
    /// The position asks for the competency, but does not insist on it: the fit falls.
    case lowersFit = "lowers_fit"
    /// The position does not ask for it.
    case notRequired = "not_required"

    /// Whether one is worse than another.
    public static func < (left: Effect, right: Effect) -> Bool { left.rank < right.rank }

    private var rank: Int {
      switch self {
      case .belowMandatory: 0
      case .alreadyBelow: 1
      case .lowersFit: 2
      case .notRequired: 3
      }
    }
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
