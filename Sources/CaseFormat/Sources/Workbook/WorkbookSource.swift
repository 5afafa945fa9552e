public import Foundation
public import Spreadsheets
public import StaffingDomain

/// A case in a workbook, a sheet for each table and one for the policy, as `cadre template` lays it out.
///
/// - Sheets, columns and words may be called by their code names or in any language of the vocabulary; sheets of other
///   names are left alone, and hidden ones read as well.
/// - Of a table, the header is the row with the most names of columns among the first, the lower one of two alike that
///   follow each other: labels stand over code names. Rows above it and blank rows are passed over.
/// - Days come as ISO 8601, numbers by their value with a point and with the zeros before them that a format shows.
/// - Findings cite cells by sheet, reasons and receipts rows by their numbers in the sheet.
public struct WorkbookSource: CaseSource {
  /// The parts that it holds.
  public let parts: Set<CasePart>
  /// Names of sheets that stand for no part and look like one: a name that is nearly right, or a copy.
  public let strangers: [String]
  /// What the workbook calls the parts.
  public let workbook: WorkbookNames?
  private let contents: [CasePart: PartBytes]

  /// Reads a workbook.
  ///
  /// - Parameter vocabulary: What sheets and columns may be called.
  /// - Throws: Why the file, or a sheet of it, cannot be read.
  public init(reading file: URL, vocabulary: WorkbookVocabulary) throws(WorkbookProblem) {
    try self.init(Workbook(reading: file), vocabulary)
  }

  /// Reads a workbook in memory.
  ///
  /// - Throws: Why the file, or a sheet of it, cannot be read.
  public init(reading bytes: [UInt8], vocabulary: WorkbookVocabulary) throws(WorkbookProblem) {
    try self.init(Workbook(reading: bytes), vocabulary)
  }

  private init(_ workbook: Workbook, _ vocabulary: WorkbookVocabulary) throws(WorkbookProblem) {
    var contents: [CasePart: PartBytes] = [:]
    var sheets: [CasePart: String] = [:]
    var doubles: [CasePart: [String]] = [:]
    var headings: [CaseTable: [String: String]] = [:]
    var rowsWithoutHeader: [CaseTable: Int] = [:]
    var repeatedHeaders: [CaseTable: [Int]] = [:]
    var strangers: [String] = []
    var policyColumn: Int?
    for sheet in workbook.sheets {
      guard let part = vocabulary.part(ofSheet: sheet.name) else {
        // A template hides its lists.
        if sheet.visibility == .visible, vocabulary.isNearlyPart(sheet.name) { strangers.append(sheet.name) }
        continue
      }
      doubles[part, default: []].append(sheet.name)
      guard sheets[part] == nil else { continue }
      sheets[part] = sheet.name
      switch part {
      case .policy:
        let policy = try PolicySheet(workbook, sheet, vocabulary)
        (contents[part], policyColumn) = (.whole(policy.yaml), policy.valueColumn)
      case .table(let table):
        let content = try SheetTexts(workbook, sheet, CaseTableNames(table, vocabulary))
        let texts = content.texts
        headings[table] = content.headings
        if !content.repeatedHeaders.isEmpty { repeatedHeaders[table] = content.repeatedHeaders }
        // An empty sheet of a table that no case needs is as good as none; one row that is no header is told as such.
        let isLeftOut = texts?.rows.isEmpty ?? true && !TableSchema.schema(of: table).isRequired
        if isLeftOut { rowsWithoutHeader[table] = content.rowWithoutHeader }
        contents[part] = isLeftOut ? nil : texts.map { .cells($0) }
      }
    }
    (self.contents, parts, self.strangers) = (contents, Set(contents.keys), strangers.sorted())
    self.workbook = WorkbookNames(
      sheets: sheets, headings: headings, policyColumn: policyColumn,
      rowsWithoutHeader: rowsWithoutHeader, repeatedHeaders: repeatedHeaders)
    spelled = doubles.filter { $0.value.count > 1 }
  }

  /// The names of sheets of parts that several sheets hold.
  private let spelled: [CasePart: [String]]

  /// The cells of a table, or the policy as YAML with each key on the line of its row.
  public func bytes(of part: CasePart) -> PartBytes { contents[part] ?? .unreadable }

  /// The names of the sheets that hold the part, where there are several.
  public func spellings(of part: CasePart) -> [String] { spelled[part] ?? [name(of: part)] }
}
