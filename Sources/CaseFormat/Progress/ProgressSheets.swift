import Spreadsheets
internal import StaffingDomain

/// The sheets of a workbook that say how far changes have come.
struct ProgressSheets {
  /// A sheet with columns of progress.
  struct Sheet {
    /// The name of the sheet.
    let name: String
    /// Its rows as texts.
    let texts: TableTexts
    /// Whether it is hidden.
    let isHidden: Bool

    /// How many columns of progress it names.
    var known: Int { Set(texts.header).intersection(ProgressFileColumn.allCases.map(\.rawValue)).count }

    /// Whether it says how officers stand, whatever else it lacks.
    var isForm: Bool { [ProgressFileColumn.officer, .status].allSatisfy { texts.header.contains($0.rawValue) } }

    /// Whether a row says how an officer stands.
    var isFilled: Bool {
      guard let place = texts.header.firstIndex(of: ProgressFileColumn.status.rawValue) else { return false }
      return texts.rows.contains { $0.cells.indices.contains(place) && !$0.cells[place].isEmpty }
    }
  }

  /// The sheets to be read, those that are called so first; hidden ones are not among them.
  ///
  /// Every form, or else the sheet with the most columns of progress, whose columns are then found wanting.
  let read: [Sheet]
  /// Hidden sheets that say something, and those that hide what the workbook lacks otherwise.
  let hidden: [Sheet]

  /// Looks for the sheets.
  ///
  /// - Throws: Why the workbook, or a sheet of it, cannot be read.
  init(_ bytes: [UInt8], _ vocabulary: ProgressVocabulary) throws(WorkbookProblem) {
    let workbook = try Workbook(reading: bytes)
    var sheets: [Sheet] = []
    let named = workbook.sheets.filter { vocabulary.isSheet($0.name) }
    for sheet in named + workbook.sheets.filter({ !vocabulary.isSheet($0.name) }) {
      guard let texts = try SheetTexts(workbook, sheet, vocabulary).texts else { continue }
      sheets.append(Sheet(name: sheet.name, texts: texts, isHidden: sheet.visibility != .visible))
    }
    let forms = sheets.filter { $0.isForm && !$0.isHidden }
    let most = sheets.filter { !$0.isHidden && $0.known > 0 }.enumerated()
      .max { ($0.element.known, -$0.offset) < ($1.element.known, -$1.offset) }?.element
    hidden = sheets.filter { $0.isHidden && $0.isForm && (forms.isEmpty || $0.isFilled) }
    read = forms.isEmpty && hidden.isEmpty ? [most].compactMap(\.self) : forms
  }
}
