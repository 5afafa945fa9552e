/// Headings of the columns of an outlook's tables.
public enum OutlookHeading: Sendable, Hashable, CaseIterable {
  /// The last day of service.
  case lastDay
  /// Why a service ends.
  case ground
  /// Whether a post is held besides another one.
  case second
  /// Holders of a cell who are left.
  case left
  /// Officers who could step in.
  case successors
  /// Those of them who hold the position elsewhere.
  case inPosition
  /// Posts that fall empty.
  case empty
  /// What was due before the plan date.
  case overdue
  /// All years and what is overdue.
  case total
  /// Everybody who leaves.
  case leaving
  /// Rotation terms that end.
  case rotations
  /// Expiries of competencies that the holder's post asks for.
  case required
  /// Expiries that leave a holder below a mandatory level.
  case mandatory
  /// When a term ends.
  case dueOn
  /// When a term began.
  case since
  /// The months of a term.
  case months
}

/// Lines of an outlook's first table, each with figures of every year.
public enum OutlookLine: Sendable, Hashable, CaseIterable {
  /// Retirements.
  case retirements
  /// Departures of other kinds.
  case otherDepartures
  /// Posts that fall empty.
  case emptyPosts
  /// Competencies that end.
  case expiring
  /// Those of them that the holder's post asks for.
  case required
  /// Those of them that leave a holder below a mandatory level.
  case belowMandatory
  /// Rotation terms that end.
  case rotations
}

/// Lists of an outlook.
public enum OutlookList: Sendable, Hashable, CaseIterable {
  /// Posts that fall empty, the next first.
  case emptyPosts
  /// Positions, those with most posts falling empty first.
  case positions
  /// Competencies that expire.
  case competencies
  /// Rotation terms that end.
  case rotations
}
