import CaseFormat
import Spreadsheets
internal import StaffingDomain
internal import Wording

/// What is wrong with the cells of a case, by where they stand in its workbook.
struct CaseMarks: Sendable {
  private var findings: [CasePart: [CellPosition: [CaseFinding]]] = [:]
  private let texts: CaseTexts?
  private let language: any Language

  /// Places findings of a case.
  ///
  /// - Parameter texts: The case, with the lines that the findings name.
  init(_ findings: [CaseFinding], of texts: CaseTexts?, in language: any Language) {
    (self.texts, self.language) = (texts, language)
    for finding in findings {
      guard let (part, cell, _) = position(of: finding) else { continue }
      self.findings[part, default: [:]][cell, default: []].append(finding)
    }
  }

  /// The place of a finding in the workbook, for example `Officers!D17`; the sheet where no cell is known, and nothing
  /// where there is no sheet.
  func place(of finding: CaseFinding) -> String {
    guard let part = CasePart(fileName: finding.file) else { return "" }
    let sheet = SheetReference.quoted(language.label(of: part))
    guard let (_, cell, isWholeRow) = position(of: finding) else { return sheet }
    // The first row below the headings is the second of the sheet.
    let row = cell.row + 2
    return "\(sheet)!" + (isWholeRow ? "\(row):\(row)" : "\(SheetReference.letters(of: cell.column + 1))\(row)")
  }

  /// The marks of a table's sheet.
  func cells(of table: CaseTable) -> [CellMark] { marks(findings[.table(table)] ?? [:]) }

  /// The marks of the sheet of the policy, in the column of the values.
  var policy: [CellMark] { marks(findings[.policy] ?? [:]) }

  /// The row below the headings and the column, both from 0, and whether a whole row is meant, which is marked in its first
  /// cell; nil where the workbook has no such place.
  private func position(of finding: CaseFinding) -> (part: CasePart, cell: CellPosition, isWholeRow: Bool)? {
    guard let texts, let part = CasePart(fileName: finding.file), let line = finding.line else { return nil }
    switch part {
    case .table(let table):
      guard let place = texts.tables[table]?.lines[line] else { return nil }
      let column = finding.column.flatMap { place.columns[$0] }
      return (part, CellPosition(row: place.row, column: column ?? 0), column == nil)
    case .policy:
      guard let key = texts.policyLines[line], let row = PolicySchema.keys.firstIndex(where: { $0.key == key }),
        let column = PolicyColumn.allCases.firstIndex(of: .value)
      else { return nil }
      return (part, CellPosition(row: row, column: column), false)
    }
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
