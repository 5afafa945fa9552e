public import StaffingDomain

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
