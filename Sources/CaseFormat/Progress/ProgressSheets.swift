import Spreadsheets
internal import StaffingDomain
import Tables

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

    /// Whether it has a column of the form besides names, and a row below.
    var isLikeForm: Bool {
      let columns = ProgressFileColumn.allCases.map(\.rawValue) + ProgressFormColumn.allCases.map(\.rawValue)
      return texts.header.contains { $0 != ProgressFormColumn.name.rawValue && columns.contains($0) }
        && texts.rows.contains { row in row.cells.contains { !NormalForm.trimmed($0).isEmpty } }
    }
  }

  /// A visible sheet that is not read although somebody may have meant it to be.
  struct Unread {
    /// The name of the sheet.
    let name: String
    /// The columns without which no sheet is read.
    let missing: [ProgressFileColumn]
    /// Its header, or the row of the first officer.
    let line: Int
    /// The column of the first officer.
    let column: Int?
  }

  /// The sheets to be read, those that are called so first; hidden ones are not among them.
  ///
  /// Every form, or else the sheet with the most columns of progress, whose columns are then found wanting.
  let read: [Sheet]
  /// Hidden sheets that say something, and those that hide what the workbook lacks otherwise.
  let hidden: [Sheet]
  /// Visible sheets that are not read although they have columns of the form, or codes of officers.
  let unread: [Unread]

  /// Looks for the sheets.
  ///
  /// - Throws: Why the workbook, or a sheet of it, cannot be read.
  init(
    _ bytes: [UInt8], _ vocabulary: ProgressVocabulary, officers: Set<Code<Officer>>
  ) throws(WorkbookProblem) {
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
    let names = Set(read.map(\.name))
    var unread: [Unread] = []
    for sheet in sheets where !sheet.isHidden && !names.contains(sheet.name) {
      let missing = [ProgressFileColumn.officer, .status].filter { !sheet.texts.header.contains($0.rawValue) }
      if sheet.isLikeForm {
        unread.append(Unread(name: sheet.name, missing: missing, line: sheet.texts.headerLine, column: nil))
      } else if let place = try Self.place(of: officers, in: sheet.name, of: workbook) {
        unread.append(Unread(name: sheet.name, missing: missing, line: place.line, column: place.column))
      }
    }
    self.unread = unread
  }

  /// The first cell of a sheet that holds the code of an officer.
  private static func place(
    of officers: Set<Code<Officer>>, in name: String, of workbook: Workbook
  ) throws(WorkbookProblem) -> (line: Int, column: Int)? {
    guard let sheet = workbook.sheets.first(where: { $0.name == name }) else { return nil }
    var place: (line: Int, column: Int)?
    try workbook.read(sheet) { row in
      let cell = row.cells.first { officers.contains(Code(NormalForm.trimmed($0.text ?? ""))) }
      place = cell.map { (row.number, $0.column) }
      return place == nil
    }
    return place
  }
}
