import Spreadsheets
import TestSupport
import Testing

@Suite("Problems of workbooks")
struct ProblemTests {
  /// A file and the problem that it has.
  struct Example: Sendable, CustomStringConvertible {
    let name: String
    let bytes: [UInt8]
    let problem: String
    var description: String { name }

    init(_ name: String, _ bytes: [UInt8], _ problem: String) {
      (self.name, self.bytes, self.problem) = (name, bytes, problem)
    }

    init(_ name: String, _ text: String, _ problem: String) { self.init(name, Array(text.utf8), problem) }

    /// A workbook of which one part is another.
    init(_ name: String, _ part: String, _ content: String?, _ problem: String) {
      var workbook = ProblemTests.workbook
      workbook[part] = content
      self.init(name, workbook.bytes, problem)
    }

    /// An archive that consists of some parts.
    init(_ name: String, parts: [(String, String)], _ problem: String) {
      let entries = parts.map { HandMadeArchive.Entry($0, Array($1.utf8)) }
      self.init(name, HandMadeArchive(entries: entries).bytes, problem)
    }

    /// A workbook of which the entries are changed.
    init(_ name: String, _ problem: String, _ change: (inout HandMadeArchive) -> Void) {
      var archive = ProblemTests.workbook.archive
      change(&archive)
      self.init(name, archive.bytes, problem)
    }
  }

  static let workbook = HandMadeWorkbook(
    rows: "<row><c t=\"s\"><v>0</v></c></row>", texts: "<si><t>a</t></si>", styles: "<cellXfs><xf/></cellXfs>")
  private static let sheet = "xl/worksheets/sheet1.xml"

  /// A compound file with an entry for each stream.
  private static func compoundFile(_ streams: String...) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 504)
    for stream in ["Root Entry"] + streams {
      let name = stream.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      bytes += name + Array(repeating: 0, count: 64 - name.count) + [UInt8(name.count + 2), 0]
      bytes += Array(repeating: 0, count: 62)
    }
    return bytes
  }

  static let kinds = [
    Example("nothing", "", "other-kind empty"),
    Example("csv", "code,name\n00101,Xã Tân Hưng\n", "other-kind text"),
    Example("csv in UTF-16", [0xFF, 0xFE, 0x61, 0, 0x2C, 0], "other-kind text"),
    Example("html", "\n <HTML xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>", "other-kind web-page"),
    Example("table", "<table border=1><tr><td>1", "other-kind web-page"),
    Example("xhtml", "<?xml version=\"1.0\"?><!DOCTYPE html><html>", "other-kind web-page"),
    Example("mhtml", "MIME-Version: 1.0\nContent-Type: multipart/related", "other-kind web-page"),
    Example(
      "2003",
      "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n"
        + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", "other-kind workbook-xml-2003"),
    Example("xml", "<?xml version=\"1.0\"?><a/>", "other-kind markup"),
    Example("pdf", "%PDF-1.7\n", "other-kind print-document"),
    Example("noise", [1, 2, 3, 0, 255], "other-kind unknown"),
    Example("xls", compoundFile("Workbook"), "other-kind old-workbook"),
    Example("xls of 1995", compoundFile("Book"), "other-kind old-workbook"),
    Example("xls of 1990", [0x09, 0x02, 0x06, 0x00, 0, 0], "other-kind old-workbook"),
    Example(
      "xlsx under a password", compoundFile("EncryptionInfo", "EncryptedPackage"), "other-kind encrypted-document"),
    Example("doc", compoundFile("WordDocument", "Workbooks"), "other-kind old-document"),
    Example("an archive of nothing", HandMadeArchive().bytes, "other-kind archive"),
    Example("an archive", parts: [("a.txt", "a")], "other-kind archive"),
    Example("docx", parts: [("word/document.xml", "<a/>")], "other-kind text-document"),
    Example(
      "docx with relationships",
      parts: [
        ("_rels/.rels", HandMadeWorkbook.relationships([("a", "officeDocument", "word/document.xml")])),
        ("word/document.xml", "<a/>"),
      ], "other-kind text-document"),
    Example("pptx", parts: [("ppt/presentation.xml", "<a/>")], "other-kind presentation"),
    Example(
      "ods", parts: [("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<a/>")],
      "other-kind open-document"),
    Example("xlsb", parts: [("xl/workbook.bin", "a")], "other-kind binary-workbook"),
    Example("another document", "xl/workbook.xml", "<a/>", "other-kind archive"),
  ]

  static let damages = [
    Example("no sheet", sheet, nil, "\(sheet) missing-part"),
    Example("no list of sheets", "xl/workbook.xml", nil, "xl/workbook.xml missing-part"),
    Example("no relationships", "xl/_rels/workbook.xml.rels", nil, "xl/_rels/workbook.xml.rels missing-part"),
    Example("no shared texts", "xl/sharedStrings.xml", nil, "xl/sharedStrings.xml missing-part"),
    Example("no styles", "xl/styles.xml", nil, "xl/styles.xml missing-part"),
    Example("XML that ends early", sheet, "<a>\n<b>\n", "\(sheet):3 malformed"),
    Example("XML with a wrong end", sheet, "<a>\n</b>", "\(sheet):2 malformed"),
    Example("no XML", sheet, "", "\(sheet):1 malformed"),
    Example("noise for XML", sheet, "\u{1}\u{2}", "\(sheet):1 malformed"),
    Example("a prefix that is none", sheet, "<a>\n\n<x:b/></a>", "\(sheet):3 malformed"),
    Example("shared texts that end early", "xl/sharedStrings.xml", "<sst", "xl/sharedStrings.xml:1 malformed"),
    Example("a document type", sheet, "\n<!DOCTYPE a><a/>", "\(sheet):2 document-type"),
    Example(
      "laughs", "xl/sharedStrings.xml", "<!DOCTYPE sst [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;\">]><sst>&c;</sst>",
      "xl/sharedStrings.xml:1 document-type"),
    Example("an entity that is not declared", sheet, "<a>&b;</a>", "\(sheet):1 malformed"),
    Example("rows in disorder", sheet, data("<row r=\"2\"/>\n<row r=\"2\"/>"), "\(sheet):2 misplaced-row 2"),
    Example("a row without a number", sheet, data("<row r=\"0\"/>"), "\(sheet):1 misplaced-row 0"),
    Example("cells in disorder", sheet, data("<row><c r=\"B1\"/><c r=\"A1\"/></row>"), "\(sheet):1 misplaced-cell A1"),
    Example("a cell of another row", sheet, data("<row><c r=\"A2\"/></row>"), "\(sheet):1 misplaced-cell A2"),
    Example("a cell of no column", sheet, data("<row><c r=\"1\"/></row>"), "\(sheet):1 misplaced-cell 1"),
    Example("a column too far", sheet, data("<row><c r=\"XFE1\"/></row>"), "\(sheet) exceeds columns 16384"),
    Example("a row too far", sheet, data("<row r=\"1048577\"/>"), "\(sheet) exceeds rows 1048576"),
    Example("a wrong checksum", "\(sheet) damaged") { $0.entries[$0.entries.count - 1].checksum ^= 1 },
    Example("a changed byte", "\(sheet) damaged") { $0.entries[$0.entries.count - 1].packed[3] ^= 1 },
    Example("an entry under a password", "xl/workbook.xml encrypted") { $0.entries[1].flags = 1 },
    Example("an entry packed in an unknown way", "xl/workbook.xml unknown-compression") { $0.entries[1].method = 97 },
    Example("an entry that is not packed as it says", "xl/workbook.xml damaged") { $0.entries[1].method = 8 },
    Example("a part there twice", "xl/workbook.xml repeated-part") { $0.entries.append($0.entries[1]) },
    Example("a part there twice in capitals", "xl/workbook.xml repeated-part") {
      $0.entries.append(HandMadeArchive.Entry("XL/Workbook.xml", []))
    },
    Example("a list of entries that is none", "damaged") { $0.announcedCount = 9 },
    Example("the first half", Array(workbook.bytes.prefix(workbook.bytes.count / 2)), "truncated"),
    Example("all but the end", workbook.bytes.dropLast(22), "truncated"),
    Example("all but the last bytes", workbook.bytes.dropLast(3), "truncated"),
    Example("the start alone", workbook.bytes.prefix(4), "truncated"),
  ]

  private static func data(_ rows: String) -> String {
    "<worksheet xmlns=\"\(HandMadeWorkbook.main)\"><sheetData>\(rows)</sheetData></worksheet>"
  }

  @Test(arguments: kinds + damages)
  func isFound(_ example: Example) {
    #expect(Reading(example.bytes).problem == example.problem)
  }

  @Test
  func aCommentAtTheEndIsNone() {
    var archive = ProblemTests.workbook.archive
    archive.comment = Array(repeating: 0x50, count: 60_000)
    #expect(Reading(archive.bytes).cells == ["A1 text a"])
  }

  @Test
  func binarySheetsAreNotRead() {
    var workbook = ProblemTests.workbook
    workbook["xl/_rels/workbook.xml.rels"] = HandMadeWorkbook.relationships([("rId1", "worksheet", "sheet1.bin")])
    #expect(Reading(workbook.bytes).problem == "xl/sheet1.bin binary-part")
  }

  @Test
  func namesAreStable() {
    let problem = WorkbookProblem.exceeds(.cells, most: 3, part: "a")
    #expect((problem.name, problem.part, problem.line) == ("exceeds", "a", nil))
    #expect(WorkbookProblem.malformed(part: "a", line: 2).line == 2)
  }
}

extension ProblemTests.Example {
  fileprivate init(_ name: String, _ bytes: ArraySlice<UInt8>, _ problem: String) {
    self.init(name, Array(bytes), problem)
  }
}
