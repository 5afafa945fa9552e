public import StaffingDomain

/// What the plan may do with an officer, before any particular post is looked at.
public enum PlanRole: Sendable, Hashable {
  /// May move, change position or become surplus.
  case free
  /// May only stay.
  case pinned([Pin])
  /// Not in the program: the post is to be filled.
  case outOfPlan(Absence)

  /// Why an officer is out of the plan.
  public enum Absence: Sendable, Hashable {
    /// Leaves before the middle of the horizon.
    case leaves
    /// Is away for more than half of the horizon, and keeps a place of the establishment.
    case away
  }

  /// Whether the officer is one of those who may only stay.
  public var isPinned: Bool {
    if case .pinned = self { true } else { false }
  }

  /// Whether the officer has a row in the program.
  public var isInPlan: Bool { if case .outOfPlan = self { false } else { true } }
}

/// One ground for which an officer is pinned, with the input row that says so.
public struct Pin: Sendable, Hashable {
  /// The kinds of grounds.
  public enum Ground: Sendable, Hashable {
    /// `mobility` is `fixed`.
    case fixed
    /// A bar is in force on the plan date.
    case bar(BarRule, legalBasis: String?)
    /// The officer leaves in the second half of the horizon.
    case leaves(on: CalendarDate)
    /// The officer took up the present post within the months of settling in.
    case settling(since: CalendarDate, months: Int)
  }

  /// The ground.
  public var ground: Ground
  /// The row of `officers.csv` or `bars.csv`.
  public var source: SourceRow

  /// Whether the officer may hold a second post in the own commune all the same.
  var allowsCombining: Bool {
    switch ground {
    case .fixed, .settling: true
    case .bar, .leaves: false
    }
  }
}
