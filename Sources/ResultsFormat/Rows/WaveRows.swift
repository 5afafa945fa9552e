public import StaffingDomain

/// A row of `waves.csv`: in which month an officer changes.
public struct WaveRow: ResultRow {
  /// The officer.
  public var officer: Code<Officer>
  /// The officer's name; empty where the case gives none.
  public var name: String
  /// The month on whose first day the officer changes.
  public var month: CalendarMonth
  /// How what the officer holds changes.
  public var change: ChangeKind
  /// Where the officer serves today.
  public var fromCommune: Code<Commune>
  /// The main position held today.
  public var fromPosition: Code<Position>
  /// The position held today besides; nil where there is none.
  public var fromSecond: Code<Position>?
  /// Where the officer serves under the plan.
  public var toCommune: Code<Commune>
  /// The main position under the plan, or that of the pool; nil for surplus.
  public var toPosition: Code<Position>?
  /// The position held besides under the plan; nil where there is none.
  public var toSecond: Code<Position>?
  /// Why this month, in words.
  public var why: String
  /// The line of the file that the row was read from; 0 where it was made in memory.
  public var line = 0

  /// Creates the row from its columns.
  public init(
    officer: Code<Officer>, name: String, month: CalendarMonth, change: ChangeKind, fromCommune: Code<Commune>,
    fromPosition: Code<Position>, fromSecond: Code<Position>? = nil, toCommune: Code<Commune>,
    toPosition: Code<Position>?, toSecond: Code<Position>? = nil, why: String
  ) {
    (self.officer, self.name, self.month, self.change) = (officer, name, month, change)
    (self.fromCommune, self.fromPosition, self.fromSecond) = (fromCommune, fromPosition, fromSecond)
    (self.toCommune, self.toPosition, self.toSecond, self.why) = (toCommune, toPosition, toSecond, why)
  }
}

/// A row of `staffing_by_month.csv`: a cell in a month.
public struct MonthStaffingRow: ResultRow {
  /// The commune.
  public var commune: Code<Commune>
  /// The position.
  public var position: Code<Position>
  /// The month.
  public var month: CalendarMonth
  /// Officers whose main post is there.
  public var heads: Int
  /// The lesser of the heads of today and those of the plan; 0 where the cell has no posts.
  public var leastHeads: Int
  /// The posts of the cell.
  public var posts: Int
  /// Posts that nobody fills, combines or shares.
  public var postsEmpty: Int
  /// Whether there are fewer heads than ``leastHeads``.
  public var isBelow: Bool
  /// The value of the empty posts.
  public var hoursLost: HoursPerMonth
  /// The line of the file that the row was read from; 0 where it was made in memory.
  public var line = 0

  /// Creates the row from its columns.
  public init(
    commune: Code<Commune>, position: Code<Position>, month: CalendarMonth, heads: Int, leastHeads: Int, posts: Int,
    postsEmpty: Int, isBelow: Bool, hoursLost: HoursPerMonth
  ) {
    (self.commune, self.position, self.month, self.heads) = (commune, position, month, heads)
    (self.leastHeads, self.posts, self.postsEmpty) = (leastHeads, posts, postsEmpty)
    (self.isBelow, self.hoursLost) = (isBelow, hoursLost)
  }
}
