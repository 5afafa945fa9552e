public import StaffingDomain

/// A finding of a version, as the check of the case told it in each language.
public struct CaseVersionFinding: Sendable, Hashable {
  /// What is wrong and how to mend it.
  public struct Words: Sendable, Hashable {
    /// What is wrong.
    public let message: String
    /// How to mend it; empty where the message says it all.
    public let remedy: String

    /// Takes both.
    public init(message: String, remedy: String) { (self.message, self.remedy) = (message, remedy) }
  }

  /// Error, warning or note.
  public let severity: FindingSeverity
  /// The stable code.
  public let code: String
  /// The head of data quality that it counts under; nil where it is not about data.
  public let head: QualityHead?
  /// The file.
  public let file: String
  /// The line of the file or the row of the sheet, from 1; nil where none can be named.
  public let line: Int?
  /// The place in the line or the column of the sheet, from 1; nil where none can be named.
  public let column: Int?
  /// The sheet of a workbook.
  public let sheet: String?
  /// The cell of the sheet, for example `D17`.
  public let cell: String?
  /// The words, in every language.
  public let words: [LanguageCode: Words]

  /// Describes a finding.
  public init(
    severity: FindingSeverity, code: String, head: QualityHead?, file: String, line: Int?, column: Int?, sheet: String?,
    cell: String?, words: [LanguageCode: Words]
  ) {
    (self.severity, self.code, self.head, self.file) = (severity, code, head, file)
    (self.line, self.column, self.sheet, self.cell, self.words) = (line, column, sheet, cell, words)
  }

  /// The table in which its row stands; nil for the policy and for what is about no row.
  public var table: CaseTable? {
    guard line != nil, case .table(let table) = CasePart(fileName: file) else { return nil }
    return table
  }
}

/// What checking a file came to.
public struct CheckedFile: Sendable, Hashable {
  /// Everything that was found, in the order of files, lines and columns.
  public let findings: [CaseVersionFinding]
  /// The counts, those included that are not listed.
  public let tally: FindingCounts

  /// Takes findings.
  public init(findings: [CaseVersionFinding], tally: FindingCounts) {
    (self.findings, self.tally) = (findings, tally)
  }
}

/// Which findings of a version are asked for, and in which order.
public struct FindingFilter: Sendable, Hashable {
  /// The order of findings.
  public enum Order: String, Sendable, Hashable, CaseIterable {
    /// By file, line and column.
    case place
    /// Errors first.
    case severity
    /// By what is wrong.
    case code
  }

  /// Only those of a severity.
  public var severity: FindingSeverity?
  /// Only those under a head.
  public var head: QualityHead?
  /// Only those of a code.
  public var code: String?
  /// Only those in a file.
  public var file: String?
  /// The order.
  public var order: Order

  /// Asks for findings.
  public init(
    severity: FindingSeverity? = nil, head: QualityHead? = nil, code: String? = nil, file: String? = nil,
    order: Order = .place
  ) {
    (self.severity, self.head, self.code, self.file, self.order) = (severity, head, code, file, order)
  }
}

/// How many findings of a version there are of a kind.
public struct FindingKindCount: Sendable, Hashable {
  /// The code.
  public let code: String
  /// The severity.
  public let severity: FindingSeverity
  /// How many.
  public let count: Int

  /// Counts a kind.
  public init(code: String, severity: FindingSeverity, count: Int) {
    (self.code, self.severity, self.count) = (code, severity, count)
  }
}

/// A cell that was given another text, on top of the file.
public struct CellCorrection: Sendable, Hashable {
  /// The table.
  public let table: CaseTable
  /// The line of the file, or the row of the sheet, from 1.
  public let line: Int
  /// The column by its code name.
  public let column: String
  /// The text before.
  public let old: String
  /// The text since; empty for a cell that was cleared.
  public let new: String
  /// Why.
  public let reason: String
  /// Who did it.
  public let by: String
  /// When.
  public let at: Timestamp

  /// Describes a correction.
  public init(
    table: CaseTable, line: Int, column: String, old: String, new: String, reason: String, by: String, at: Timestamp
  ) {
    (self.table, self.line, self.column) = (table, line, column)
    (self.old, self.new, self.reason, self.by, self.at) = (old, new, reason, by, at)
  }

  /// Whether it is about the same cell as another one.
  public func isOfSameCell(as other: CellCorrection) -> Bool {
    table == other.table && line == other.line && column == other.column
  }
}
