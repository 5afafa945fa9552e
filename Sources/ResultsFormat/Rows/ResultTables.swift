/// Everything a results folder holds, as typed rows.
public struct ResultTables: Sendable, Hashable {
  /// Officers whose commune or position changes, best first.
  public var transfers: [TransferRow] = []
  /// One row for every officer of the case, sorted by officer.
  public var assignments: [AssignmentRow] = []
  /// One row for every cell with posts, required staff or officers, sorted by commune, then position.
  public var staffing: [StaffingRow] = []
  /// Cells in which posts stay empty, sorted by commune, then position.
  public var vacancies: [VacancyRow] = []
  /// Officers without a post, sorted by officer.
  public var surplus: [SurplusRow] = []
  /// Courses to follow.
  public var training: [TrainingRow] = []
  /// New officers.
  public var recruits: [RecruitRow] = []
  /// Work done for other communes.
  public var sharing: [SharingRow] = []
  /// What limits and cells are worth at the margin; none where the search had no prices.
  public var prices: [PriceRow] = []
  /// Whose assignment differs from an earlier plan's; none but for a plan made from one.
  public var changes: [ChangeRow] = []
  /// Who could take the posts that were refused; none but for a plan made from an earlier one.
  public var substitutes: [SubstituteRow] = []
  /// The plan in a few figures.
  public var summary: ResultSummary
  /// The digests of the files as they were read, sorted by file; empty where the tables were made in memory.
  public var digestsRead: [FileDigest] = []

  /// Creates tables without rows.
  public init(summary: ResultSummary) { self.summary = summary }
}

/// The SHA-256 digest of one file of a results folder.
public struct FileDigest: Sendable, Hashable {
  /// The file.
  public var file: ResultFile
  /// The digest in lower-case hexadecimal digits.
  public var sha256: String

  /// Creates the digest of a file.
  public init(file: ResultFile, sha256: String) {
    self.file = file
    self.sha256 = sha256
  }
}
