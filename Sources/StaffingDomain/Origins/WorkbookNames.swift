/// What a workbook calls the parts of its case: the names of its sheets and the headings of their columns.
///
/// Sentences about a case that comes from a workbook name those in the place of files and columns.
public struct WorkbookNames: Sendable, Hashable, CustomReflectable {
  /// The names of the sheets that hold the parts.
  public let sheets: [CasePart: String]
  /// What stands above the columns of a table, by their code names; those that stand there by their code name are left
  /// out.
  public let headings: [CaseTable: [String: String]]
  /// The column of the sheet of the policy with the values, from 1; nil where there is none.
  public let policyColumn: Int?
  /// The only rows of sheets that count as empty, as they are no headers.
  public let rowsWithoutHeader: [CaseTable: Int]

  /// The rows further down that say the headings again, which are no rows of their tables.
  public let repeatedHeaders: [CaseTable: [Int]]

  /// Names the sheets and columns of a workbook.
  public init(
    sheets: [CasePart: String], headings: [CaseTable: [String: String]] = [:], policyColumn: Int? = nil,
    rowsWithoutHeader: [CaseTable: Int] = [:], repeatedHeaders: [CaseTable: [Int]] = [:]
  ) {
    (self.sheets, self.headings, self.policyColumn) = (sheets, headings, policyColumn)
    (self.rowsWithoutHeader, self.repeatedHeaders) = (rowsWithoutHeader, repeatedHeaders)
  }

  /// Findings of one place have the order of what they say, to which names add nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// Equal names have the same number of sheets; every finding of a workbook holds them.
  public func hash(into hasher: inout Hasher) { hasher.combine(sheets.count) }
}
