public import StaffingDomain

/// What the plan may do with an officer, before any particular post is looked at.
public enum PlanRole: Sendable, Hashable {
  /// May move, change position or become surplus.
  case free
  /// May only stay.
  case pinned([Pin])
  /// Leaves before the middle of the horizon: not in the program, the post is to be filled.
  case outOfPlan

  /// Whether the officer is one of those who may only stay.
  public var isPinned: Bool {
    if case .pinned = self { true } else { false }
  }

  /// Whether the officer has a row in the program.
  public var isInPlan: Bool { self != .outOfPlan }
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
  }

  /// The ground.
  public var ground: Ground
  /// The row of `officers.csv` or `bars.csv`.
  public var source: SourceRow
}
