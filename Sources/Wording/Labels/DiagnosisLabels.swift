/// Headings of the columns of a diagnosis.
public enum DiagnosisHeading: Sendable, Hashable, CaseIterable {
  /// Communes of a province with more officers than posts.
  case over
  /// Communes of a province with fewer officers than posts.
  case under
  /// The establishment of a commune.
  case authorised
  /// Officers less the establishment or the posts.
  case balance
  /// Required full-time staff, or officers that a requirement asks for.
  case required
  /// Existing against required staff.
  case ratio
  /// Posts without an officer.
  case vacant
  /// Officers beyond the posts.
  case surplus
  /// Communes that have posts of a position and no holder.
  case noHolder
  /// Officers whose fit in their own post is too low.
  case mismatched
  /// Hours a month that nobody covers.
  case uncoveredHours
  /// What the uncovered hours count.
  case cost
  /// The level that a requirement asks for.
  case level
  /// Whether a requirement is mandatory.
  case mandatory
  /// Officers who meet a requirement.
  case held
  /// Officers who are missing for a requirement.
  case gap
  /// Officers whom one course brings to the level.
  case oneCourseAway
  /// Officers of other positions who have the level.
  case heldElsewhere
  /// Officers of other positions whom one course brings to the level.
  case oneCourseAwayElsewhere
}

/// The figures at the head of a diagnosis.
public enum DiagnosisFigure: Sendable, Hashable, CaseIterable {
  /// Officers in post.
  case officers
  /// Required full-time staff.
  case requiredStaff
  /// Existing against required staff.
  case ratio
  /// Posts.
  case posts
  /// Posts without an officer.
  case vacantPosts
  /// Last posts that are light enough to be held together with another one.
  case combinablePosts
  /// Officers who hold two posts.
  case combined
  /// Officers beyond the posts.
  case surplusHeads
  /// Hours a month that nobody covers.
  case uncoveredHours
  /// Officers whose fit in their own post is too low.
  case mismatched
  /// Officers who are away for more than half of the horizon.
  case away
  /// Officers who left before the plan date.
  case gone
}

/// Lists of a diagnosis.
public enum DiagnosisList: Sendable, Hashable, CaseIterable {
  /// Provinces.
  case provinces
  /// Positions.
  case positions
  /// Competency gaps, the largest first.
  case gaps
  /// Cells whose vacant posts cost most.
  case worstCells
}
