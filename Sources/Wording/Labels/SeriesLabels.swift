/// Headings of the columns of a frontier.
public enum FrontierHeading: Sendable, Hashable, CaseIterable {
  /// The objective of the plan.
  case hoursLost
  /// The proved gap in percent.
  case gap
  /// Hours recovered against doing nothing.
  case recovered
  /// Hours that a unit of the key recovers.
  case perUnit
  /// Officers who change commune.
  case moved
  /// Posts that stay empty.
  case empty
  /// Allowances.
  case allowances
  /// The cost of courses.
  case courses
  /// Recruits.
  case recruits
  /// Officers who hold two posts.
  case combined
  /// A bar as long as the share of the most that is recovered, or why there is no plan.
  case ofTheMost
}

/// Headings of the columns of a sweep.
public enum SweepHeading: Sendable, Hashable, CaseIterable {
  /// What is measured in hours a month.
  case hours
  /// The plan of the case as it is.
  case basePlan
  /// The least over the futures.
  case least
  /// The middle over the futures.
  case median
  /// The most over the futures.
  case most
  /// The share of futures whose plan has it.
  case inFutures
  /// The share of futures whose plan moves the officer.
  case moves
  /// The cell that an officer leaves.
  case from
  /// The cell that an officer goes to.
  case to
}

/// Lines of a sweep's first table.
public enum SweepLine: Sendable, Hashable, CaseIterable {
  /// The objective.
  case lost
  /// The objective where nobody moves.
  case doNothing
  /// The hours that the plan recovers.
  case recovered
  /// What the plan of the case as it is loses more than the best one.
  case regret
}

/// Lists of a sweep.
public enum SweepList: Sendable, Hashable, CaseIterable {
  /// Transfers of the base plan in nearly all futures.
  case robust
  /// Transfers of the base plan in less than half of the futures.
  case fragile
  /// Transfers that most futures have and the base plan has not.
  case others
  /// Cells with an empty post in some future.
  case vacancies
}
