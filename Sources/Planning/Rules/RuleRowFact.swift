public import StaffingDomain

/// What a row of a rule says, with its numbers: what a planner is told about the limit.
///
/// The numbers are those of the case, whatever limit the row has in a changed problem. Rows of one rule that say the same,
/// such as those of a couple, one for each commune, have equal facts.
public enum RuleRowFact: Sendable, Hashable {
  /// A cell has a number of posts.
  case posts(Cell, Int)
  /// A commune may hold a number of officers by its establishment.
  case establishment(Ordinal<Commune>, Int)
  /// The policy allows a number of transfers.
  case transfers(Int)
  /// A number of a commune's officers may leave it.
  case leavers(Ordinal<Commune>, Int, of: Int)
  /// The policy allows an amount of transfer allowances a month.
  case allowances(MillionDong)
  /// A course has a number of seats.
  case seats(Ordinal<Course>, Int)
  /// The policy allows an amount for courses.
  case courses(MillionDong)
  /// A number of officers may be recruited, for a position or in all.
  case recruits(Ordinal<Position>?, Int)
  /// A pool does no more work than its officers have time for.
  case pool(Ordinal<Province>, Ordinal<Position>)
  /// A commune should have a number of officers with a competency at a level.
  case team(Ordinal<Commune>, officers: Int, Ordinal<Competency>, level: Int)
  /// A couple serves in the same commune.
  case couple(Ordinal<Officer>, Ordinal<Officer>)
  /// An officer may not hold a sensitive position in a commune while a relative leads there.
  case relatives(Ordinal<Officer>, leader: Ordinal<Officer>, Ordinal<Commune>)
}
