public import StaffingDomain

/// What a row of a rule says, with its numbers: what a planner is told about the limit.
///
/// The numbers are those of the case, whatever limit the row has in a changed problem. Rows of one rule that say the same,
/// such as those of a couple, one for each commune, have equal facts.
public enum RuleRowFact: Sendable, Hashable {
  /// The rule allows what the row is about a number of its unit: a cell of `cell-balance` so many posts, a commune of
  /// `establishment` so many officers, the whole case of `allowance-budget` so many million VND.
  case limit(RuleName, RuleSubject, Double)
  /// A number of a commune's officers may leave it.
  case leavers(Ordinal<Commune>, Int, of: Int)
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
