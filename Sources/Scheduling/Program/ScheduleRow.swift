import StaffingDomain

/// What a row of the program of waves says.
enum ScheduleRow: Hashable {
  /// A unit changes once.
  case once(unit: Int)
  /// The moves of a month.
  case month(Int)
  /// The officers who leave a commune or arrive in it in a month.
  case commune(Ordinal<Commune>, month: Int)
  /// The first posts of a cell, up to a number, are taken up or empty.
  case cover(roster: Int, month: Int, upTo: Int)
  /// A post of a cell is taken up by one who holds another one too, or by the pool.
  case special(roster: Int, month: Int, post: Int)
  /// The pool does the work of a post once a unit has changed.
  case shared(roster: Int, month: Int, post: Int, unit: Int)
  /// The heads of a cell, or those that lack to the lesser of today's and the plan's.
  case floor(roster: Int, month: Int)
}

/// What a column of the program of waves says.
enum ScheduleColumn: Hashable {
  /// A unit changes in a month.
  case changes(unit: Int, month: Int)
  /// A post of a cell stays empty in a month.
  case empty(roster: Int, month: Int, post: Int)
  /// A post is taken up by one who holds another one too, or by the pool.
  case special(roster: Int, month: Int, post: Int)
  /// The pool does the work of a post.
  case shared(roster: Int, month: Int, post: Int)
  /// A head lacks to the lesser of today's and the plan's.
  case missing(roster: Int, month: Int, head: Int)
  /// The most moves of a month, where that is looked for.
  case mostPerMonth
  /// The most officers who leave a commune or arrive in it in a month, where that is looked for.
  case mostPerCommune
}
