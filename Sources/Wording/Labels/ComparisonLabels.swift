/// Figures by which scenarios are compared.
public enum ComparisonFigure: Sendable, Hashable, CaseIterable {
  /// How the scenario ended.
  case status
  /// The objective of the plan.
  case hoursLost
  /// The objective less that of the first scenario.
  case toBaseline
  /// The objective where nobody moves.
  case doNothing
  /// Hours recovered against doing nothing.
  case recovered
  /// The proved gap in percent.
  case gap
  /// Officers who change commune.
  case transfers
  /// Officers who change position within their commune.
  case positionChanges
  /// Officers who hold a second post.
  case combinedOfficers
  /// Hours a month of the posts that stay empty.
  case emptyHours
  /// Posts that stay empty.
  case emptyPosts
  /// Officers without a post.
  case surplus
  /// Allowances.
  case allowances
  /// Officers who follow courses.
  case trained
  /// The cost of courses.
  case trainingCost
  /// Recruits.
  case recruits
  /// Posts whose work the pool does.
  case sharedPosts
}

/// Why a scenario has no plan, in a table.
public enum ScenarioFailureLabel: Sendable, Hashable, CaseIterable {
  /// The input has errors.
  case inputErrors
  /// Orders contradict each other or a rule.
  case contradictory
  /// A limit came before any plan.
  case noPlan
  /// The plan did not pass its check.
  case auditFailed
  /// A fault of the machine or the program.
  case fault
}
