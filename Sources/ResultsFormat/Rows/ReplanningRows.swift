public import StaffingDomain

/// A row of `prices.csv`: what one unit more of a limit is worth in the relaxation, where everybody may rearrange.
public struct PriceRow: ResultRow {
  /// The rule that sets the limit; `cell-balance` for a head more in a cell.
  public var rule: String
  /// What the limit is about, in codes.
  public var subject: String
  /// Hours a month that a unit more of the limit recovers.
  public var hours: HoursPerMonth
  /// The line of the file that the row was read from; 0 where it was made in memory.
  public var line = 0

  /// Creates the row from its columns.
  public init(rule: String, subject: String, hours: HoursPerMonth) {
    (self.rule, self.subject, self.hours) = (rule, subject, hours)
  }
}

/// A row of `changes.csv`: an officer whose assignment differs from that of the earlier plan.
public struct ChangeRow: ResultRow {
  /// The officer.
  public var officer: Code<Officer>
  /// The officer's name; empty where the case gives none.
  public var name: String
  /// What the officer did under the earlier plan, in words.
  public var was: String
  /// What the officer does now, in words.
  public var becomes: String
  /// Why, in words.
  public var why: String
  /// The line of the file that the row was read from; 0 where it was made in memory.
  public var line = 0

  /// Creates the row from its columns.
  public init(officer: Code<Officer>, name: String, was: String, becomes: String, why: String) {
    (self.officer, self.name, self.was, self.becomes, self.why) = (officer, name, was, becomes, why)
  }
}

/// A row of `substitutes.csv`: an officer who could take a post that another refused.
public struct SubstituteRow: ResultRow {
  /// Who refused, or was forbidden, the post.
  public var refusedBy: Code<Officer>
  /// The commune of the post.
  public var commune: Code<Commune>
  /// The position of the post.
  public var position: Code<Position>
  /// 1 for the substitute with whom the best plan is best.
  public var rank: Int
  /// The substitute.
  public var substitute: Code<Officer>
  /// The substitute's name; empty where the case gives none.
  public var name: String
  /// Hours a month by which the best plan with this substitute is worse than the plan; solved again.
  public var extraHours: HoursPerMonth
  /// No pair of best plans differs by less.
  public var atLeast: HoursPerMonth
  /// No pair of best plans differs by more.
  public var atMost: HoursPerMonth
  /// Others whose assignment would change too.
  public var othersChanged: Int
  /// The line of the file that the row was read from; 0 where it was made in memory.
  public var line = 0

  /// Creates the row from its columns.
  public init(
    refusedBy: Code<Officer>, commune: Code<Commune>, position: Code<Position>, rank: Int, substitute: Code<Officer>,
    name: String, extraHours: HoursPerMonth, othersChanged: Int, atLeast: HoursPerMonth, atMost: HoursPerMonth
  ) {
    self.refusedBy = refusedBy
    (self.commune, self.position, self.rank) = (commune, position, rank)
    (self.substitute, self.name) = (substitute, name)
    (self.extraHours, self.othersChanged) = (extraHours, othersChanged)
    (self.atLeast, self.atMost) = (atLeast, atMost)
  }
}
