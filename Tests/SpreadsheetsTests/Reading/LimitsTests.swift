import Spreadsheets
import TestSupport
import Testing

@Suite("Limits of workbooks")
struct LimitsTests {
  /// A limit that is lowered, a workbook that is beyond it, and what is told.
  struct Example: Sendable, CustomStringConvertible {
    let limit: WorkbookLimit
    let lower: @Sendable (inout WorkbookLimits) -> Void
    var rows = ""
    var after = ""
    var texts: String?
    var styles: String?
    let problem: String
    var description: String { limit.rawValue }
  }

  private static let sheet = "xl/worksheets/sheet1.xml"
  private static let texts = "xl/sharedStrings.xml"

  static let examples = [
    Example(limit: .fileBytes, lower: { $0.fileBytes = 100 }, problem: "exceeds file-bytes 100"),
    Example(limit: .entries, lower: { $0.entries = 3 }, problem: "exceeds entries 3"),
    Example(
      limit: .partBytes, lower: { $0.partBytes = 1_000 }, rows: String(repeating: " ", count: 1_000),
      problem: "\(sheet) exceeds part-bytes 1000"),
    Example(
      limit: .totalBytes, lower: { $0.totalBytes = 2_000 }, rows: String(repeating: " ", count: 2_000),
      problem: "\(sheet) exceeds total-bytes 2000"),
    Example(
      limit: .depth, lower: { $0.depth = 50 }, rows: String(repeating: "<a>", count: 50),
      problem: "\(sheet) exceeds depth 50"),
    Example(
      limit: .markupBytes, lower: { $0.markupBytes = 100_000 },
      rows: "<row><c a=\"\(String(repeating: "b", count: 300_000))\"/></row>",
      problem: "\(sheet) exceeds markup-bytes 100000"),
    Example(
      limit: .xmlBytes, lower: { $0.xmlBytes = 1 << 20 }, rows: (0..<20_000).map { "<e\($0)/>" }.joined(),
      problem: "\(sheet) exceeds xml-bytes 1048576"),
    Example(
      limit: .nameBytes, lower: { _ in },
      styles: "<fonts><font><name val=\"\(String(repeating: "b", count: 2_000))\"/></font></fonts>",
      problem: "xl/styles.xml exceeds name-bytes 1024"),
    Example(limit: .sheets, lower: { $0.sheets = 0 }, problem: "xl/workbook.xml exceeds sheets 0"),
    Example(
      limit: .styles, lower: { $0.styles = 2 }, styles: "<cellXfs><xf/><xf/><xf/></cellXfs>",
      problem: "xl/styles.xml exceeds styles 2"),
    Example(
      limit: .sharedTexts, lower: { $0.sharedTexts = 2 }, texts: "<si/><si/><si/>",
      problem: "\(texts) exceeds shared-texts 2"),
    Example(
      limit: .sharedTextBytes, lower: { $0.sharedTextBytes = 70 }, texts: "<si><t>12345678</t></si>",
      problem: "\(texts) exceeds shared-text-bytes 70"),
    Example(
      limit: .textLength, lower: { $0.textLength = 3 }, rows: "<row><c t=\"str\"><v>&lt;&lt;&lt;ă</v></c></row>",
      problem: "\(sheet) exceeds text-length 3"),
    Example(
      limit: .textLength, lower: { _ in }, texts: "<si><t>\(String(repeating: "ă", count: 32_768))</t></si>",
      problem: "\(texts) exceeds text-length 32767"),
    Example(
      limit: .textLength, lower: { _ in }, rows: "<row><c><v>\(String(repeating: "1", count: 300_000))</v></c></row>",
      problem: "\(sheet) exceeds text-length 32767"),
    Example(
      limit: .rowBytes, lower: { $0.rowBytes = 8 },
      rows: "<row><c t=\"str\"><v>12345678</v></c></row><row><c><v>12345</v></c><c><v>6789</v></c></row>",
      problem: "\(sheet) exceeds row-bytes 8"),
    Example(limit: .rows, lower: { $0.rows = 2 }, rows: "<row/><row/><row/>", problem: "\(sheet) exceeds rows 2"),
    Example(
      limit: .columns, lower: { $0.columns = 2 }, rows: "<row><c/><c/><c/></row>",
      problem: "\(sheet) exceeds columns 2"),
    Example(
      limit: .cells, lower: { $0.cells = 3 }, rows: "<row><c/><c/></row><row><c/><c/></row>",
      problem: "\(sheet) exceeds cells 3"),
    Example(
      limit: .mergedRanges, lower: { $0.mergedRanges = 1 },
      after: "<mergeCells><mergeCell ref=\"A1\"/><mergeCell ref=\"A1\"/></mergeCells>",
      problem: "\(sheet) exceeds merged-ranges 1"),
  ]

  @Test(arguments: examples)
  func isKept(_ example: Example) {
    let workbook = HandMadeWorkbook(
      rows: example.rows, after: example.after, texts: example.texts, styles: example.styles)
    var limits = WorkbookLimits()
    example.lower(&limits)
    #expect(Reading(workbook.bytes, limits: limits).problem == example.problem)
  }

  @Test
  func allLimitsAreTried() {
    #expect(Set(LimitsTests.examples.map(\.limit)) == Set(WorkbookLimit.allCases))
  }

  @Test
  func theLongestTextIsRead() {
    let text = String(repeating: "ế", count: 32_767)
    let escaped = String(repeating: "_x000D_", count: 32_767)
    let rows = "<row><c t=\"str\"><v>\(text)</v></c><c t=\"s\"><v>0</v></c></row>"
    let reading = Reading(HandMadeWorkbook(rows: rows, texts: "<si><t>\(escaped)</t></si>").bytes)
    #expect(reading.problem == nil)
    #expect(reading.cells == ["A1 text \(text)", "B1 text \(String(repeating: "\r", count: 32_767))"])
  }

  /// A bomb of a hundred million blanks that announces itself as ten bytes.
  @Test
  func bombsAreCutShort() {
    var archive = HandMadeWorkbook(rows: "").archive
    archive.entries[archive.entries.count - 1] = HandMadeArchive.Entry(
      "xl/worksheets/sheet1.xml", start: "<worksheet>", blanks: 100_000_000, announced: 10)
    var limits = WorkbookLimits()
    limits.partBytes = 1_000_000
    #expect(Reading(archive.bytes, limits: limits).problem == "xl/worksheets/sheet1.xml exceeds part-bytes 1000000")
  }

  /// A list of entries that the end of the archive makes too small is not read.
  @Test
  func manyEntriesAreRefused() {
    var archive = HandMadeWorkbook(rows: "").archive
    archive.entries += (0..<70_000).map { HandMadeArchive.Entry("\($0)", []) }
    archive.announcedCount = UInt16(truncatingIfNeeded: archive.entries.count)
    var limits = WorkbookLimits()
    limits.entries = 6_000
    #expect(Reading(archive.bytes, limits: limits).problem == "exceeds entries 6000")
  }
}
