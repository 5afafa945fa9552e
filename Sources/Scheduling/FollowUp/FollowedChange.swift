public import StaffingDomain

/// How a change stands in a month; the raw value is the word of the files.
public enum ChangeState: String, CaseIterable, Sendable, Hashable {
  /// The officer has changed.
  case done
  /// The change is planned for the month and has not come yet.
  case due
  /// It was planned for an earlier month and has not come, nor was it put off to a later one.
  case late
  /// It was put off to a later month than the one for which it is planned.
  case delayed
  /// The officer declined.
  case refused
  /// It is planned for a later month.
  case planned
}

/// A change of a plan with what has come of it.
public struct FollowedChange: Sendable, Hashable {
  /// The change.
  public let change: PostChange
  /// The month for which it is planned.
  public let planned: CalendarMonth
  /// How it stands.
  public let state: ChangeState
  /// What `progress.csv` says of it; nil where it says nothing.
  public let entry: ProgressEntry?
  /// The month in which it comes if what is due or late stays undone; that of ``entry`` where it is done, nil for
  /// never.
  public internal(set) var expected: CalendarMonth?

  init(_ change: PostChange, planned: CalendarMonth, entry: ProgressEntry?, in month: CalendarMonth) {
    (self.change, self.planned, self.entry) = (change, planned, entry)
    switch entry?.status {
    case .done: (state, expected) = (.done, entry.map { CalendarMonth(of: $0.date) })
    case .refused: (state, expected) = (.refused, nil)
    case .delayed where entry?.until != nil && entry?.until != planned:
      (state, expected) = (.delayed, entry?.until)
    case .delayed, .agreed, nil:
      // Put off without a month; to the month for which it is planned is no delay.
      let isDelayed = entry?.status == .delayed && entry?.until == nil
      state = planned < month ? .late : planned == month ? .due : isDelayed ? .delayed : .planned
      expected = state == .planned ? planned : nil
    }
  }
}

/// A cell in a month: what the plan and its waves gave it, what it has, and what slips.
public struct FollowedCell: Sendable, Hashable {
  /// The cell.
  public let cell: Cell
  /// Its posts.
  public let posts: Int
  /// Officers whose main post is there, as the waves have it.
  public let headsPlanned: Int
  /// Officers whose main post is there.
  public let headsNow: Int
  /// Posts that stay empty, as the waves have it.
  public let emptyPlanned: Int
  /// Posts that are empty.
  public let emptyNow: Int
  /// The value of the empty posts, as the waves have it.
  public let hoursPlanned: HoursPerMonth
  /// The value of the empty posts.
  public let hoursNow: HoursPerMonth
  /// Hours that the months after lose more than in the waves if what is due or late stays undone; below 0 where fewer.
  public let hoursSlipping: HoursPerMonth
  /// The first of the months after that loses more; nil where none does.
  public let slipsFrom: CalendarMonth?
}

/// A month of the waves: what was planned, and what came or comes of it.
public struct FollowedMonth: Sendable, Hashable {
  /// The month.
  public let month: CalendarMonth
  /// Changes planned for it.
  public let changesPlanned: Int
  /// Changes that came in it, or that come in it if what is due or late stays undone.
  public let changes: Int
  /// Hours lost by empty posts, as the waves have it.
  public let hoursPlanned: HoursPerMonth
  /// Hours lost by empty posts, up to the month of the report as it was, then as it comes if nothing more is done.
  public let hours: HoursPerMonth
}
