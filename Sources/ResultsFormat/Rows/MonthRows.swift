public import StaffingDomain

/// A row of `progress.csv` of a month folder: how the change of an officer stands.
public struct ChangeProgressRow: ResultRow {
  /// The officer.
  public var officer: Code<Officer>
  /// The officer's name; empty where the case gives none.
  public var name: String
  /// How what the officer holds changes.
  public var change: ChangeKind
  /// Where the officer serves under the plan.
  public var toCommune: Code<Commune>
  /// The main position under the plan, or that of the pool; nil for surplus.
  public var toPosition: Code<Position>?
  /// The month for which the change is planned.
  public var month: CalendarMonth
  /// The status that the office reports; empty where nothing is reported.
  public var reported: String
  /// How it stands: a word of the state.
  public var state: String
  /// The day of the change, the agreement, the delay or the refusal; empty where nothing is reported.
  public var date: String
  /// The month in which it comes if nothing more is done, or came; nil for never.
  public var expected: CalendarMonth?
  /// Why, in the words of the office.
  public var note: String
  /// The line of the file that the row was read from; 0 where it was made in memory.
  public var line = 0

  /// Creates the row from its columns.
  public init(
    officer: Code<Officer>, name: String, change: ChangeKind, toCommune: Code<Commune>, toPosition: Code<Position>?,
    month: CalendarMonth, reported: String, state: String, date: String, expected: CalendarMonth?, note: String
  ) {
    (self.officer, self.name, self.change, self.toCommune) = (officer, name, change, toCommune)
    (self.toPosition, self.month, self.reported) = (toPosition, month, reported)
    (self.state, self.date, self.expected, self.note) = (state, date, expected, note)
  }
}

/// A row of `staffing_now.csv`: a cell in the month, against the waves.
public struct StaffingNowRow: ResultRow {
  /// The commune.
  public var commune: Code<Commune>
  /// The position.
  public var position: Code<Position>
  /// The posts of the cell.
  public var posts: Int
  /// Officers whose main post is there, as the waves have it.
  public var headsPlanned: Int
  /// Officers whose main post is there.
  public var headsNow: Int
  /// Posts that stay empty, as the waves have it.
  public var emptyPlanned: Int
  /// Posts that are empty.
  public var emptyNow: Int
  /// The value of the empty posts, as the waves have it.
  public var hoursPlanned: HoursPerMonth
  /// The value of the empty posts.
  public var hoursNow: HoursPerMonth
  /// What the months after lose more than in the waves if nothing happens.
  public var hoursSlipping: HoursPerMonth
  /// The first of them that loses more; nil where none does.
  public var slipsFrom: CalendarMonth?
  /// The line of the file that the row was read from; 0 where it was made in memory.
  public var line = 0

  /// Creates the row from its columns.
  public init(
    commune: Code<Commune>, position: Code<Position>, posts: Int, heads: (planned: Int, now: Int),
    empty: (planned: Int, now: Int), hours: (planned: HoursPerMonth, now: HoursPerMonth), slipping: HoursPerMonth,
    slipsFrom: CalendarMonth?
  ) {
    (self.commune, self.position, self.posts) = (commune, position, posts)
    (headsPlanned, headsNow) = heads
    (emptyPlanned, emptyNow) = empty
    (hoursPlanned, hoursNow) = hours
    (hoursSlipping, self.slipsFrom) = (slipping, slipsFrom)
  }
}

/// A row of `decisions.csv` of a month folder, in the format of the table of the case.
public struct DecisionRow: ResultRow {
  /// The officer.
  public var officer: Code<Officer>
  /// A word of the decision.
  public var decision: String
  /// The commune; nil matches any.
  public var commune: Code<Commune>?
  /// The position; nil matches any.
  public var position: Code<Position>?
  /// When it was decided; empty where nothing is said.
  public var decidedOn: String
  /// The planner's note.
  public var note: String
  /// The line of the file that the row was read from; 0 where it was made in memory.
  public var line = 0

  /// Creates the row from its columns.
  public init(
    officer: Code<Officer>, decision: String, commune: Code<Commune>?, position: Code<Position>?, decidedOn: String,
    note: String
  ) {
    (self.officer, self.decision, self.commune, self.position) = (officer, decision, commune, position)
    (self.decidedOn, self.note) = (decidedOn, note)
  }
}
