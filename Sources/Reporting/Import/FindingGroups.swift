internal import StaffingDomain
internal import Wording

/// Findings of one cause in one column of a sheet, as one line: a word that a whole column has is one thing to mend.
struct FindingGroups {
  /// The places that a line names.
  private static let named = 3

  private struct Key: Hashable {
    let file: String
    let sheet: String?
    let column: Int?
    let code: FindingCode
    let severity: FindingSeverity
    let words: FindingWords
  }

  /// One line for each group, in the order of their first findings.
  let lines: [String]

  init(_ findings: [FindingText], in language: any Language) {
    var groups: [Key: [FindingText]] = [:]
    var order: [Key] = []
    for finding in findings {
      let key = Key(
        file: finding.file, sheet: finding.sheet, column: finding.column, code: finding.code,
        severity: finding.severity, words: finding.words)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(finding)
    }
    lines = order.compactMap { key in
      guard let group = groups[key], let first = group.first else { return nil }
      guard group.count > 1 else { return first.description }
      let places = group.prefix(FindingGroups.named).map { $0.cell ?? $0.line.map(String.init) ?? $0.place }
      let areCells = first.cell != nil && first.column != nil
      return "\(first) (\(language.places(places, of: group.count, areCells: areCells)))"
    }
  }
}
