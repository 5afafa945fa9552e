public import ResultsFormat
public import StaffingDomain

/// What is wrong with a row of a table.
public enum RowFact: Sendable, Hashable {
  /// The assignments give no such row.
  case notFollowing(RowKey)
  /// There is an earlier row about the same.
  case second(RowKey)
  /// The row stands at another place than it should.
  case outOfOrder(RowKey)
  /// The row is not there.
  case missing(RowKey)
  /// A cell of the row is not what the plan gives.
  case differs(RowKey, ColumnDifference)
  /// A claim that no arithmetic can check is not made at all; the column.
  case unclaimed(RowKey, column: String)
  /// A claim is not the one that the plan gives in the language of the results; the column.
  case misworded(RowKey, column: String)
  /// A cell about an officer in a table of decisions is not what the case gives.
  case ofOfficer(Code<Officer>, ColumnDifference)
  /// The officer comes after one of a larger code.
  case unsorted(Code<Officer>)
  /// The courses of the officer are not sorted.
  case unsortedCourses(Code<Officer>)
  /// A transfer has another rank than its place in the file.
  case rank(Int, place: Int)
  /// A transfer stands before one that recovers more, or as much by an officer of a smaller code.
  case ranked(Code<Officer>, after: Code<Officer>)
  /// The case has no such officer.
  case unknownOfficer(Code<Officer>)
  /// The case has no such cell.
  case unknownCell(CellCodes)
  /// A row of recruits has none.
  case noRecruits(CellCodes, Int)
  /// The cell does not come in the order of commune, then position.
  case unsortedCell(CellCodes)
  /// The cell has no post of this number.
  case noPost(CellCodes, post: Int, posts: Int)
  /// The officer does no hours of the post.
  case noHours(Code<Officer>, post: Int)
  /// The row about an officer and a post stands before another that it should follow.
  case unsortedPost(Code<Officer>, post: Int, CellCodes)
  /// The row about an officer and a post stands twice.
  case secondPost(Code<Officer>, post: Int, CellCodes)
}

/// What a row of a table is about.
public enum RowKey: Sendable, Hashable {
  /// An officer.
  case officer(Code<Officer>)
  /// A cell.
  case cell(CellCodes)
  /// A course of an officer.
  case course(Code<Officer>, Code<Course>)
  /// A cell in a month.
  case month(CellCodes, CalendarMonth)
}

/// A cell of a file that is not what it should be.
public struct ColumnDifference: Sendable, Hashable {
  /// The column, or the key of the summary.
  public let column: String
  /// What the file says.
  public let written: CellValue
  /// What the audit computed.
  public let exact: CellValue

  init(_ column: String, _ written: CellValue, _ exact: CellValue) {
    (self.column, self.written, self.exact) = (column, written, exact)
  }
}

/// What is wrong with `unmet_soft_rules` of the summary.
public enum SoftRuleFact: Sendable, Hashable {
  /// The assignments give no such entry.
  case notFollowing(UnmetSoftRule)
  /// The entry stands twice.
  case twice(UnmetSoftRule)
  /// The entry stands at another place than it should.
  case outOfOrder(UnmetSoftRule)
  /// Other officers are missing than the entry says.
  case lacks(UnmetSoftRule, exact: Int)
  /// The objective counts other hours for it than the entry says.
  case counts(UnmetSoftRule, exact: HoursPerMonth)
  /// The rule is not met, but there is no entry.
  case unlisted(UnmetSoftRule)
  /// Rotations do not come first.
  case rotationsLater
}

/// What is wrong with a figure of the summary.
public enum SummaryFact: Sendable, Hashable {
  /// A figure is not the one that the files give.
  case differs(ColumnDifference)
  /// One of bound and gap is there without the other.
  case boundWithoutGap
  /// The plan is called optimal, but nothing is proved.
  case optimalWithoutBound
  /// The bound is above the objective.
  case boundAboveObjective
  /// The status does not go with the gap.
  case status(ResultSummary.Status, isGapClosed: Bool)
}

/// What happened to a file after it was written.
public enum EditFact: Sendable, Hashable {
  /// Its bytes are others.
  case changed
  /// It is gone.
  case removed
}
