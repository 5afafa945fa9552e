public import Foundation

/// A workbook of Excel and its kin (`.xlsx`, `.xlsm`), from which sheets are read row by row.
///
/// - What the file is otherwise, and whatever is wrong with it, is one ``WorkbookProblem``.
/// - Macros are passed over, links to other files never followed, formulas never computed.
/// - The texts that cells share are in memory; of a sheet, no more than a row is.
///
/// Not safe for use from two threads at once.
public struct Workbook {
  /// The sheets with cells, in their order; charts that are sheets of their own are left out.
  public let sheets: [SheetInfo]
  /// Whether the results of formulas are to be computed anew by the spreadsheet that opens the workbook.
  ///
  /// Programs that compute none say so, and write zeros for results.
  public let recomputesFormulas: Bool
  private let archive: WorkbookArchive
  private let meanings: CellMeanings

  /// Opens a workbook from a file.
  public init(reading file: URL, limits: WorkbookLimits = WorkbookLimits()) throws(WorkbookProblem) {
    guard let source = WorkbookSource(file) else { throw .unreadable }
    try self.init(source, limits)
  }

  /// Opens a workbook from bytes in memory.
  public init(reading bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) throws(WorkbookProblem) {
    try self.init(WorkbookSource(bytes), limits)
  }

  private init(_ source: WorkbookSource, _ limits: WorkbookLimits) throws(WorkbookProblem) {
    if let kind = FileSignature.kind(of: source) { throw .otherKind(kind) }
    guard source.size <= limits.fileBytes else { throw .exceeds(.fileBytes, most: limits.fileBytes, part: nil) }
    if let problem = ArchiveEnd.problem(of: source, limits: limits) { throw problem }
    archive = try WorkbookArchive(source, limits: limits)
    let part = try WorkbookParts.workbook(in: archive)
    let list = SheetList(part, limits: limits)
    try list.read(archive)
    guard list.isWorkbook else { throw .otherKind(.archive) }
    let relationships = try Relationships(of: part, in: archive)
    sheets = WorkbookParts.sheets(list, relationships)
    recomputesFormulas = list.recomputesFormulas
    meanings = try WorkbookParts.meanings(list, relationships, in: archive)
  }

  /// What the first bytes tell that a file is instead of an archive, as workbooks are; nil for an archive.
  public static func otherKind(of bytes: [UInt8]) -> FileKind? { FileSignature.kind(of: WorkbookSource(bytes)) }

  /// Reads a sheet row by row, from the first to the last; rows without content are passed over.
  ///
  /// - Parameters:
  ///   - sheet: One of ``sheets``.
  ///   - row: Takes a row; returns whether to go on.
  /// - Returns: What stands around the rows.
  /// - Throws: What is wrong with the sheet; rows before it were handed out then.
  @discardableResult
  public func read(_ sheet: SheetInfo, row: (SheetRow) -> Bool) throws(WorkbookProblem) -> SheetSummary {
    guard let part = sheet.part else { throw .sheetWithoutPart(sheet: sheet.name) }
    guard !part.lowercased().hasSuffix(".bin") else { throw .binaryPart(part) }
    let result = withoutActuallyEscaping(row) { take in
      Result { () throws(WorkbookProblem) -> SheetSummary in
        let reader = SheetPart(part, meanings, limits: archive.limits, take: take)
        try reader.read(archive)
        return reader.summary
      }
    }
    return try result.get()
  }
}

/// Finds the parts of a workbook.
enum WorkbookParts {
  /// The part that lists the sheets.
  ///
  /// - Throws: What the archive is where it is no workbook, among others.
  static func workbook(in archive: WorkbookArchive) throws(WorkbookProblem) -> String {
    let root = PartName.relationships(of: "")
    let part = archive.holds(root) ? try Relationships(of: "", in: archive).target(of: "officeDocument") : nil
    let workbook = part ?? "xl/workbook.xml"
    if let kind = try otherKind(workbook, in: archive) { throw .otherKind(kind) }
    guard archive.holds(workbook) else { throw .missingPart(workbook) }
    return workbook
  }

  /// What an archive is that is no workbook; nil for one.
  private static func otherKind(_ workbook: String, in archive: WorkbookArchive) throws(WorkbookProblem) -> FileKind? {
    if archive.holds("mimetype") {
      let type = try archive.open("mimetype").start(64)
      if type.starts(with: "application/vnd.oasis.opendocument".utf8) { return .openDocument }
    }
    if workbook.lowercased().hasSuffix(".bin") || archive.holds("xl/workbook.bin") { return .binaryWorkbook }
    if archive.holds(workbook), workbook.hasPrefix("xl/") { return nil }
    if archive.holds("word/document.xml") { return .textDocument }
    if archive.holds("ppt/presentation.xml") { return .presentation }
    return archive.holds(workbook) || archive.holdsAny(in: "xl/") ? nil : .archive
  }

  /// The sheets that have cells, with their parts.
  static func sheets(_ list: SheetList, _ relationships: Relationships) -> [SheetInfo] {
    list.entries.compactMap { entry in
      let relationship = relationships.all[entry.relationship]
      guard relationship?.kind ?? "worksheet" == "worksheet" else { return nil }
      return SheetInfo(name: entry.name, visibility: entry.visibility, part: relationship?.target)
    }
  }

  /// What the parts besides the sheets say about cells; a part that is named has to be there.
  static func meanings(
    _ list: SheetList, _ relationships: Relationships, in archive: WorkbookArchive
  ) throws(WorkbookProblem) -> CellMeanings {
    var meanings = CellMeanings()
    meanings.countsFrom1904 = list.countsFrom1904
    if let part = relationships.target(of: "styles") { meanings.styles = try CellStyles(part, in: archive).styles }
    if let part = relationships.target(of: "sharedStrings") {
      let texts = try SharedTexts(part, in: archive)
      (meanings.texts, meanings.textFonts) = (texts.texts, texts.fonts)
    }
    return meanings
  }
}
