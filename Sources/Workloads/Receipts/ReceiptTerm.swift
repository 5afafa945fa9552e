/// What a line of a receipt is; its words are for those who write them.
public enum ReceiptTerm: Sendable, Hashable {
  /// Working days less absences.
  case workingDays
  /// Available working time a year, AWT.
  case workingTimeOfYear
  /// Available working time a month, M.
  case workingTimeOfMonth
  /// Hours a year of one activity, by its code and name.
  case service(code: String, name: String)
  /// Hours a year of all activities.
  case serviceTotal
  /// A category allowance by its name: a share of working time.
  case allowanceShare(name: String)
  /// An individual allowance by its name: hours a year.
  case allowanceHours(name: String)
  /// The category allowance factor, CAF.
  case categoryFactor
  /// The individual allowance factor, IAF.
  case individualFactor
  /// Required staff, R.
  case requiredStaff
  /// Posts for the workload, by WISN rounding.
  case postsForWorkload
  /// Posts, not fewer than the position's minimum.
  case postsAtLeastMinimum
  /// Posts by establishment, which replaces the computed number.
  case establishedPosts
  /// Hours of a post, by its number.
  case hoursOfPost(Int)
  /// Urgency of a post, by its number.
  case urgencyOfPost(Int)
  /// The value of a post.
  case valueOfPost
  /// The value of a post where that of the post before is the limit.
  case valueBelowPostBefore
}

/// What a number within a formula is.
public enum FormulaQuantity: Sendable, Hashable, CaseIterable {
  /// Working days a year.
  case workingDays
  /// Days of annual leave.
  case annualLeave
  /// Public holidays.
  case publicHolidays
  /// Days of sick leave.
  case sickLeave
  /// Days of other absence.
  case otherAbsence
  /// Units of an activity a year.
  case volume
  /// Available working time a year, AWT.
  case workingTimeOfYear
  /// Available working time a month, M.
  case workingTimeOfMonth
  /// The category allowance factor, CAF.
  case categoryFactor
  /// The individual allowance factor, IAF.
  case individualFactor
  /// Required staff, R.
  case requiredStaff
  /// The least posts of a position.
  case minimumPosts
  /// The factor of critical positions.
  case criticalFactor
}
