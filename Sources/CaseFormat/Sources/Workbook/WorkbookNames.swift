public import StaffingDomain

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

  /// Names the sheets and columns of a workbook.
  public init(
    sheets: [CasePart: String], headings: [CaseTable: [String: String]] = [:], policyColumn: Int? = nil,
    rowsWithoutHeader: [CaseTable: Int] = [:]
  ) {
    (self.sheets, self.headings, self.policyColumn) = (sheets, headings, policyColumn)
    self.rowsWithoutHeader = rowsWithoutHeader
  }

  /// Findings of one place have the order of what they say, to which names add nothing.
  public var customMirror: Mirror { Mirror(self, children: []) }

  /// Equal names have the same number of sheets; every finding of a workbook holds them.
  public func hash(into hasher: inout Hasher) { hasher.combine(sheets.count) }
}

/// The part of a workbook's case that a finding is about.
public struct CitedPart: Sendable, Hashable {
  /// What the workbook calls its parts.
  public let names: WorkbookNames
  /// The part; nil for a sheet that holds none.
  public let part: CasePart?

  /// Names a part of a workbook.
  public init(_ part: CasePart?, of names: WorkbookNames) { (self.part, self.names) = (part, names) }

  /// The table; nil for the policy, and for a sheet that holds no part.
  public var table: CaseTable? { if case .table(let table) = part { table } else { nil } }
}

extension CaseFinding {
  /// The finding of a case that a workbook holds: it cites the cell of a sheet, and says what the sheet calls things.
  ///
  /// What is found in what-ifs and options stays as it is.
  func cited(in names: WorkbookNames, strangers: [String] = []) -> CaseFinding {
    let part = CasePart(fileName: file)
    guard part != nil || strangers.contains(file) else { return self }
    if case .inWorkbook = fact { return self }
    let own = CaseFinding(
      severity, .inWorkbook(fact, CitedPart(part, of: names)), file: file, line: line, column: column)
    guard let part else { return own.cited(in: file) }
    return names.sheets[part].map { own.cited(in: $0, column: part == .policy ? names.policyColumn : nil) } ?? own
  }
}

extension CasePart {
  /// The part whose file has a name; nil for another file.
  public init?(fileName: String) {
    guard let part = CasePart.byName[fileName] else { return nil }
    self = part
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.fileName, $0) })
}
