/// Settings that fit, with how those came about that were not given.
public struct ChosenSettings: Sendable, Hashable {
  /// The settings.
  public var settings: ScheduleSettings
  /// Why there are so many months; nil where they were given.
  public var months: MonthsGround?
  /// How the limit of a month came about; nil where it was given.
  public var perMonth: PerMonthGround?
}

/// Why there are so many months.
public enum MonthsGround: Sendable, Hashable {
  /// They are the usual ones.
  case usual
  /// They are the fewest in which all moves find a place within the limits given.
  case fewest
  /// So many officers cannot change within fewer months, by their courses or by rows of `waves.csv`.
  case late(officers: Int)
}

/// How a limit of moves in a month came about.
public struct PerMonthGround: Sendable, Hashable {
  /// The moves that are shared.
  public var moves: Int
  /// The months among which they are shared evenly.
  public var months: Int
  /// Whether the limit is the even share; otherwise it is the least that fits, because bounds, courses or couples leave too
  /// few months to some.
  public var isEven: Bool
}

/// That a limit ended a search for settings before it knew.
public struct ScheduleFitEnded: Error, Sendable, Hashable {}
