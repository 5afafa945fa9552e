import CaseFormat
import Spreadsheets
internal import StaffingDomain
internal import Wording

/// What is wrong with the cells of a case, by table, line and column, for marks in its workbook.
struct CaseMarks: Sendable {
  private var findings: [String: [CaseFinding]] = [:]
  private let language: any Language

  init(_ findings: [CaseFinding], in language: any Language) {
    self.findings = Dictionary(grouping: findings.filter { $0.line != nil }, by: \.file)
    self.language = language
  }

  /// The marks of a table's sheet.
  ///
  /// - Parameter lines: Where the rows that findings name stand.
  func cells(of table: CaseTable, lines: [Int: CaseTexts.Line]) -> [CellMark] {
    var places: [CellPosition: [CaseFinding]] = [:]
    for finding in findings[table.fileName] ?? [] {
      guard let line = finding.line.flatMap({ lines[$0] }) else { continue }
      let column = finding.column.flatMap { line.columns[$0] } ?? 0
      places[CellPosition(row: line.row, column: column), default: []].append(finding)
    }
    return marks(places)
  }

  /// The marks of the sheet of the policy, in the column of the values.
  func policy(lines: [Int: PolicyKey], column: Int) -> [CellMark] {
    var places: [CellPosition: [CaseFinding]] = [:]
    for finding in findings[CasePart.policy.fileName] ?? [] {
      guard let key = finding.line.flatMap({ lines[$0] }),
        let row = PolicySchema.keys.firstIndex(where: { $0.key == key })
      else { continue }
      places[CellPosition(row: row, column: column), default: []].append(finding)
    }
    return marks(places)
  }

  private func marks(_ places: [CellPosition: [CaseFinding]]) -> [CellMark] {
    places.map { place, findings in mark(findings, row: place.row, column: place.column) }
      .sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }

  private func mark(_ findings: [CaseFinding], row: Int, column: Int) -> CellMark {
    let severities = Set(findings.map(\.severity))
    let worst: CellMark.Kind = severities.contains(.error) ? .error : severities.contains(.warning) ? .warning : .note
    return CellMark(
      row: row, column: column, worst, note: language.mark(findings.map { FindingText($0, in: language) }))
  }
}
