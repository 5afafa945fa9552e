import Spreadsheets
import TestSupport

/// A workbook written by hand, so that anything in it can be wrong: one sheet, `Data`, unless the parts say otherwise.
struct HandMadeWorkbook {
  /// The parts in their order.
  private(set) var parts: [(name: String, content: [UInt8])] = []

  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
  static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let strictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// Creates a workbook.
  ///
  /// - Parameters:
  ///   - rows: What stands in `sheetData`.
  ///   - after: What stands behind it.
  ///   - texts: The `si` elements of the shared texts; nil for a workbook without.
  ///   - styles: What stands in the styles; nil for a workbook without.
  init(rows: String, after: String = "", texts: String? = nil, styles: String? = nil, properties: String = "") {
    self["_rels/.rels"] = HandMadeWorkbook.relationships([("rId1", "officeDocument", "xl/workbook.xml")])
    self["xl/workbook.xml"] = """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <workbook xmlns="\(HandMadeWorkbook.main)" xmlns:r="\(HandMadeWorkbook.office)">\(properties)<sheets>\
      <sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>
      """
    var named = [("rId1", "worksheet", "worksheets/sheet1.xml")]
    if texts != nil { named.append(("rId2", "sharedStrings", "sharedStrings.xml")) }
    if styles != nil { named.append(("rId3", "styles", "styles.xml")) }
    self["xl/_rels/workbook.xml.rels"] = HandMadeWorkbook.relationships(named)
    if let styles { self["xl/styles.xml"] = "<styleSheet xmlns=\"\(HandMadeWorkbook.main)\">\(styles)</styleSheet>" }
    if let texts { self["xl/sharedStrings.xml"] = "<sst xmlns=\"\(HandMadeWorkbook.main)\">\(texts)</sst>" }
    self["xl/worksheets/sheet1.xml"] = """
      <worksheet xmlns="\(HandMadeWorkbook.main)"><sheetData>\(rows)</sheetData>\(after)</worksheet>
      """
  }

  /// The relationships of a part: a name, the last word of the type, and a target each.
  static func relationships(_ all: [(String, String, String)], office: String = office) -> String {
    let elements = all.map { "<Relationship Id=\"\($0)\" Type=\"\(office)/\($1)\" Target=\"\($2)\"/>" }
    return "<Relationships xmlns=\"\(package)\">\(elements.joined())</Relationships>"
  }

  /// A part as text; nil where there is none, and to take it out.
  subscript(name: String) -> String? {
    get { parts.first { $0.name == name }.map { String(decoding: $0.content, as: UTF8.self) } }
    set { set(name, newValue.map { Array($0.utf8) }) }
  }

  /// Puts in a part, or takes it out.
  mutating func set(_ name: String, _ content: [UInt8]?) {
    let place = parts.firstIndex { $0.name == name }
    switch (place, content) {
    case (let place?, let content?): parts[place].content = content
    case (let place?, nil): parts.remove(at: place)
    case (nil, let content?): parts.append((name, content))
    case (nil, nil): break
    }
  }

  /// The archive of the parts.
  var archive: HandMadeArchive { HandMadeArchive(entries: parts.map { HandMadeArchive.Entry($0.name, $0.content) }) }

  /// The bytes of the file.
  var bytes: [UInt8] { archive.bytes }
}

/// What became of reading a workbook.
struct Reading: Equatable {
  /// The cells: place, kind and content of each.
  var cells: [String] = []
  /// The problem that ended it.
  var problem: String?

  /// Reads all sheets.
  init(_ bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()) {
    do throws(WorkbookProblem) {
      let workbook = try Workbook(reading: bytes, limits: limits)
      for sheet in workbook.sheets {
        try workbook.read(sheet) { row in
          cells += row.cells.map(Reading.description)
          return true
        }
      }
    } catch {
      problem = error.description
    }
  }

  static func description(_ cell: SheetCell) -> String {
    let formula = cell.isFormula ? " =" : ""
    return "\(cell.reference)\(formula) \(description(cell.content))"
  }

  private static func description(_ content: SheetContent) -> String {
    switch content {
    case .text(let text): "text \(text)"
    case .number(let number): number.form == .plain ? "number \(number.text)" : "\(number.form) \(number.text)"
    case .date(let date): "date \(date.text)"
    case .yesNo(let answer): answer ? "yes" : "no"
    case .error(let name): "error \(name)"
    case .uncachedFormula: "uncached"
    case .damaged(let damage): "damaged \(damage)"
    }
  }
}
