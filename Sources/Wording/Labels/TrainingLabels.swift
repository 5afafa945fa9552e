/// Headings of the columns of what training is worth.
public enum TrainingHeading: Sendable, Hashable, CaseIterable {
  /// Seats of a course.
  case seats
  /// Seats that are used.
  case used
  /// Hours a month that a seat is worth by its dual value.
  case price
  /// Hours a month that one more seat recovers.
  case oneMore
  /// Hours a month that one seat fewer costs.
  case oneFewer
  /// Between which numbers of seats the figures hold.
  case range
  /// Hours a month that the plan with one more seat recovers.
  case planRecovers
  /// Between which hours the best plan recovers.
  case bestPlan
  /// Officers who are trained.
  case trained
  /// Hours a month that one officer's training recovers.
  case recovers
  /// Hours a month that anybody's training recovers at most.
  case anybody
}

/// Lists of what training is worth.
public enum TrainingList: Sendable, Hashable, CaseIterable {
  /// Courses, those whose next seat is worth most first.
  case seats
  /// Competencies with the officer whose training recovers most.
  case trainees
}
