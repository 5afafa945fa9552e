import Spreadsheets
internal import StaffingDomain

/// The sheet of a workbook that says how far changes have come.
struct ProgressSheet {
  /// The name of the sheet.
  let name: String
  /// Its rows as texts.
  let texts: TableTexts

  /// Looks for the sheet: that with the most columns of progress, of several the one that is called so, else the first.
  ///
  /// Hidden sheets are passed over. Nil where no sheet has any of the columns.
  /// - Throws: Why the workbook, or a sheet of it, cannot be read.
  init?(_ bytes: [UInt8], _ vocabulary: ProgressVocabulary) throws(WorkbookProblem) {
    let workbook = try Workbook(reading: bytes)
    let visible = workbook.sheets.filter { $0.visibility == .visible }
    let columns = Set(ProgressFileColumn.allCases.map(\.rawValue))
    var best: (sheet: ProgressSheet, known: Int)?
    for sheet in visible.filter({ vocabulary.isSheet($0.name) }) + visible.filter({ !vocabulary.isSheet($0.name) }) {
      guard let texts = try SheetTexts(workbook, sheet, vocabulary).texts else { continue }
      let known = Set(texts.header).intersection(columns).count
      if known > best?.known ?? 0 { best = (ProgressSheet(name: sheet.name, texts: texts), known) }
    }
    guard let best else { return nil }
    self = best.sheet
  }

  private init(name: String, texts: TableTexts) { (self.name, self.texts) = (name, texts) }
}
