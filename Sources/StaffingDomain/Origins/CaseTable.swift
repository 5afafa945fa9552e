/// The tables of a case folder; the raw value is the file's name without `.csv`.
public enum CaseTable: String, CaseIterable, Sendable, Hashable {
  case communes
  case positions
  case activities
  case workload
  case allowances
  case posts
  case officers
  case competencies
  case requirements
  case officerCompetencies = "officer_competencies"
  case courses
  case bars
  case combinations
  case relations
  case teamRules = "team_rules"
  case decisions
  case preferences
  case distances
  case allowanceBands = "allowance_bands"
  case recruitment
  case waves

  /// Whether plans depend on the table.
  ///
  /// What does not is left out of the digest that ties results to a case, so that a plan stays that of its case when the
  /// months of its transfers are settled afterwards.
  public var isOfPlan: Bool { self != .waves }

  /// The file's name, for example `officer_competencies.csv`.
  public var fileName: String { rawValue + ".csv" }
}

/// Where in the case folder an entity was read: the key by which receipts, conflicts and reasons cite the input.
public struct SourceRow: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The table.
  public let table: CaseTable
  /// The line on which the row starts, from 1.
  ///
  /// The header is line 1; entities made in memory have 0.
  public let line: Int

  /// Creates a reference to a line of a table.
  public init(table: CaseTable, line: Int) {
    self.table = table
    self.line = line
  }

  /// Orders by file name, then line.
  public static func < (left: SourceRow, right: SourceRow) -> Bool {
    (left.table.rawValue, left.line) < (right.table.rawValue, right.line)
  }

  /// The form `officers.csv:17`.
  public var description: String { "\(table.fileName):\(line)" }
}
