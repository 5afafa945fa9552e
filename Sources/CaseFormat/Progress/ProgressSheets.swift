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

    /// Whether a row says anything but whom it is about, so that something is lost where it is not read.
    var saysSomething: Bool {
      let said = ProgressFileColumn.allCases.filter { $0 != .officer }.map(\.rawValue)
      let places = texts.header.indices.filter { said.contains(texts.header[$0]) }
      return texts.rows.contains { row in
        places.contains { row.cells.indices.contains($0) && !NormalForm.trimmed(row.cells[$0]).isEmpty }
      }
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
  /// Every form, or where there is none, not even a hidden one, the sheet with the most columns of progress, whose columns are then found wanting.
  let read: [Sheet]
  /// Hidden sheets that are forms or like one.
  let hidden: [Sheet]
  /// Visible sheets that are not read although they have columns of the form, or codes of officers.
  let unread: [Unread]

  /// Looks for the sheets.
  ///
  /// - Throws: Why the workbook, or a sheet of it, cannot be read.
  init(
    _ bytes: [UInt8], _ vocabulary: ProgressVocabulary, _ context: ProgressContext
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
    hidden = sheets.filter { $0.isHidden && ($0.isForm || $0.isLikeForm) }
    read = forms.isEmpty && !hidden.contains { $0.isForm } ? [most].compactMap(\.self) : forms
    let names = Set(read.map(\.name))
    var unread: [Unread] = []
    for sheet in sheets where !sheet.isHidden && !names.contains(sheet.name) {
      let missing = [ProgressFileColumn.officer, .status].filter { !sheet.texts.header.contains($0.rawValue) }
      if sheet.isLikeForm {
        unread.append(Unread(name: sheet.name, missing: missing, line: sheet.texts.headerLine, column: nil))
      } else if let place = try Self.placeOfOfficer(in: sheet.name, of: workbook, vocabulary, context) {
        unread.append(Unread(name: sheet.name, missing: missing, line: place.line, column: place.column))
      }
    }
    self.unread = unread
  }

  /// The first cell of a sheet that holds the code of an officer.
  ///
  /// A short number is one only beside the officer's name or a status: numbers of rows, days and counts look alike.
  private static func placeOfOfficer(
    in name: String, of workbook: Workbook, _ vocabulary: ProgressVocabulary, _ context: ProgressContext
  ) throws(WorkbookProblem) -> (line: Int, column: Int)? {
    guard let sheet = workbook.sheets.first(where: { $0.name == name }) else { return nil }
    var place: (line: Int, column: Int)?
    try workbook.read(sheet) { row in
      let cell = row.cells.first { cell in
        let code = Code<Officer>(NormalForm.trimmed(cell.text ?? ""))
        guard context.officers.contains(code) else { return false }
        return !isShortNumber(code.text)
          || row.cells.contains { tells($0.text ?? "", of: context.names[code], vocabulary) }
      }
      place = cell.map { (row.number, $0.column) }
      return place == nil
    }
    return place
  }

  /// Whether a code could be the number of a row, a day, a count or a year.
  private static func isShortNumber(_ code: String) -> Bool {
    code.count <= 4 && code.first != "0" && code.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// Whether a text is the name of an officer, or a status.
  private static func tells(_ text: String, of name: String?, _ vocabulary: ProgressVocabulary) -> Bool {
    ProgressStatus(rawValue: vocabulary.status(text)) != nil
      || name.map { !text.isEmpty && NameKey.key(of: text) == NameKey.key(of: $0) } == true
  }
}
