public import Foundation
public import Spreadsheets
public import StaffingDomain

/// A sheet of a case's workbook that is no part of the case: somebody's own, to be handed on with its values.
public struct OwnSheet: Sendable, Hashable {
  /// The name of the sheet.
  public let name: String
  /// The rows with something in them.
  public let rows: [SheetRow]

  /// The sheets of a workbook that hold no part of a case, or a part that an earlier sheet holds, in their order.
  ///
  /// Hidden sheets are left out.
  /// - Parameters:
  ///   - file: The workbook.
  ///   - vocabulary: What sheets of parts may be called.
  ///   - others: Names of sheets that are not wanted either.
  /// - Throws: Why the workbook, or a sheet of it, cannot be read.
  public static func sheets(
    of file: URL, _ vocabulary: WorkbookVocabulary, besides others: [String]
  ) throws(WorkbookProblem) -> [OwnSheet] {
    let workbook = try Workbook(reading: file)
    let others = Set(others.map { LabelKey.key(of: $0) })
    var known: Set<CasePart> = []
    var sheets: [OwnSheet] = []
    for sheet in workbook.sheets {
      if let part = vocabulary.part(ofSheet: sheet.name), known.insert(part).inserted { continue }
      guard sheet.visibility == .visible, !others.contains(LabelKey.key(of: sheet.name)) else { continue }
      var rows: [SheetRow] = []
      try workbook.read(sheet) { row in
        rows.append(row)
        return true
      }
      sheets.append(OwnSheet(name: sheet.name, rows: rows))
    }
    return sheets
  }
}
