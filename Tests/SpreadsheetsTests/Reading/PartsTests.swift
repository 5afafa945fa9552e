import Foundation
import Spreadsheets
import TestSupport
import Testing

/// The parts of workbooks, how they find each other, and in what forms programs write them.
@Suite("Parts of workbooks")
struct PartsTests {
  private let rows = "<row><c><v>1</v></c></row>"

  @Test
  func prefixesAreFollowed() {
    var workbook = HandMadeWorkbook(rows: "", texts: "")
    workbook["xl/workbook.xml"] = """
      <x:workbook xmlns:x="\(HandMadeWorkbook.main)" xmlns:q="\(HandMadeWorkbook.office)"><x:sheets>\
      <x:sheet name="Data" q:id="rId1"/></x:sheets></x:workbook>
      """
    workbook["xl/sharedStrings.xml"] = "<y:sst xmlns:y=\"\(HandMadeWorkbook.main)\"><y:si><y:t>a</y:t></y:si></y:sst>"
    workbook["xl/worksheets/sheet1.xml"] = """
      <x:worksheet xmlns:x="\(HandMadeWorkbook.main)" xmlns="foreign"><sheetData><row><c><v>7</v></c></row></sheetData>\
      <x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><c><v>8</v></c></x:row></x:sheetData></x:worksheet>
      """
    let reading = Reading(workbook.bytes)
    #expect(
      reading == Reading(HandMadeWorkbook(rows: "<row><c t=\"s\"><v>0</v></c></row>", texts: "<si><t>a</t></si>").bytes)
    )
    #expect(reading.cells == ["A1 text a"])
  }

  @Test
  func strictWorkbooksAreRead() {
    var workbook = HandMadeWorkbook(rows: "")
    workbook["_rels/.rels"] = HandMadeWorkbook.relationships(
      [("a", "officeDocument", "/xl/workbook.xml")], office: HandMadeWorkbook.strictOffice)
    workbook["xl/_rels/workbook.xml.rels"] = HandMadeWorkbook.relationships(
      [("b", "worksheet", "/xl/worksheets/sheet1.xml")], office: HandMadeWorkbook.strictOffice)
    workbook["xl/workbook.xml"] = """
      <workbook xmlns="\(HandMadeWorkbook.strict)" xmlns:r="\(HandMadeWorkbook.strictOffice)" conformance="strict">\
      <sheets><sheet name="Data" r:id="b"/></sheets></workbook>
      """
    workbook["xl/worksheets/sheet1.xml"] = """
      <worksheet xmlns="\(HandMadeWorkbook.strict)"><sheetData><row><c t="d"><v>2025-07-01</v></c></row></sheetData></worksheet>
      """
    #expect(Reading(workbook.bytes).cells == ["A1 date 2025-07-01"])
  }

  @Test
  func otherPlacesAreFound() {
    var workbook = HandMadeWorkbook(rows: "")
    let list = workbook["xl/workbook.xml"]
    workbook["_rels/.rels"] = HandMadeWorkbook.relationships([("a", "officeDocument", "./book/../book/list.xml")])
    workbook["xl/workbook.xml"] = nil
    workbook["xl/_rels/workbook.xml.rels"] = nil
    workbook["BOOK\\List.xml"] = list
    workbook["book/_rels/list.xml.rels"] = HandMadeWorkbook.relationships([
      ("rId1", "worksheet", "../../my%20sheet.xml")
    ])
    workbook["My Sheet.xml"] = workbook["xl/worksheets/sheet1.xml"]?.replacing(
      "<sheetData>", with: "<sheetData>" + rows)
    workbook["xl/worksheets/sheet1.xml"] = nil
    #expect(Reading(workbook.bytes) == Reading(HandMadeWorkbook(rows: rows).bytes))
  }

  @Test
  func aWorkbookNeedsNoRelationshipsOfItsOwn() {
    var workbook = HandMadeWorkbook(rows: rows)
    workbook["_rels/.rels"] = nil
    #expect(Reading(workbook.bytes).cells == ["A1 number 1"])
  }

  @Test
  func sheetsAreListed() throws {
    var workbook = HandMadeWorkbook(rows: rows)
    workbook["xl/workbook.xml"] = """
      <workbook xmlns="\(HandMadeWorkbook.main)" xmlns:r="\(HandMadeWorkbook.office)"><sheets>\
      <sheet name="Ca\u{0301}n b\u{1ED9} &amp; xa\u{0303}" r:id="rId9"/><sheet name="Chart" r:id="rId8"/>\
      <sheet name="b" state="hidden" r:id="rId1"/><sheet name="c" state="veryHidden" r:id="none"/></sheets></workbook>
      """
    workbook["xl/_rels/workbook.xml.rels"] = HandMadeWorkbook.relationships([
      ("rId1", "worksheet", "worksheets/sheet1.xml"), ("rId8", "chartsheet", "chartsheets/sheet1.xml"),
      ("rId9", "worksheet", "worksheets/sheet2.xml"),
    ])
    let opened = try Workbook(reading: workbook.bytes)
    #expect(opened.sheets.map(\.name) == ["Cán bộ & xã", "b", "c"])
    #expect(opened.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
    #expect(throws: WorkbookProblem.missingPart("xl/worksheets/sheet2.xml")) {
      try opened.read(opened.sheets[0]) { _ in true }
    }
    #expect(throws: Never.self) { try opened.read(opened.sheets[1]) { _ in true } }
    #expect(throws: WorkbookProblem.sheetWithoutPart(sheet: "c")) { try opened.read(opened.sheets[2]) { _ in true } }
  }

  /// Macros, and what else a workbook may carry, are passed over.
  @Test
  func otherPartsAreNotRead() throws {
    var workbook = HandMadeWorkbook(rows: rows)
    workbook.set("xl/vbaProject.bin", [0xD0, 0xCF, 0x11, 0xE0])
    workbook["xl/externalLinks/externalLink1.xml"] = "<!DOCTYPE a>"
    #expect(Reading(workbook.bytes).cells == ["A1 number 1"])
    #expect(try !Workbook(reading: workbook.bytes).recomputesFormulas)
    workbook["xl/workbook.xml"] = workbook["xl/workbook.xml"]?.replacing(
      "</sheets>", with: "</sheets><calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>")
    #expect(try Workbook(reading: workbook.bytes).recomputesFormulas)
  }

  @Test
  func aSheetIsReadWhileAnotherIs() throws {
    let rows = (1...500).map { "<row><c t=\"str\"><v>\($0)</v></c></row>" }.joined(separator: "\n")
    let workbook = try Workbook(reading: HandMadeWorkbook(rows: rows).bytes)
    var pairs = 0
    try workbook.read(workbook.sheets[0]) { outer in
      guard outer.number % 50 == 0 else { return true }
      let inner = try? workbook.read(workbook.sheets[0]) { inner in
        pairs += 1
        return inner.number < outer.number
      }
      return inner != nil
    }
    #expect(pairs == 2_750)
  }

  @Test
  func archivesWithLargeEndsAreRead() {
    var archive = HandMadeWorkbook(rows: rows).archive
    archive.hasLargeEnd = true
    #expect(Reading(archive.bytes).cells == ["A1 number 1"])
    archive.announcedCount = 60_000
    #expect(Reading(archive.bytes).problem == "exceeds entries 10000")
  }

  @Test
  func externalPartsAreNotFollowed() {
    var workbook = HandMadeWorkbook(rows: rows)
    workbook["xl/_rels/workbook.xml.rels"] = """
      <Relationships xmlns="\(HandMadeWorkbook.package)"><Relationship Id="rId1" TargetMode="External" \
      Type="\(HandMadeWorkbook.office)/worksheet" Target="file:///etc/passwd"/></Relationships>
      """
    #expect(Reading(workbook.bytes).problem == "sheet-without-part Data")
  }

  @Test
  func otherEncodingsAreRead() {
    var workbook = HandMadeWorkbook(rows: "<row><c t=\"str\"><v>Đặng</v></c></row>")
    let sheet = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + (workbook["xl/worksheets/sheet1.xml"] ?? "")
    workbook.set(
      "xl/worksheets/sheet1.xml",
      [0xFF, 0xFE] + sheet.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] })
    #expect(Reading(workbook.bytes).cells == ["A1 text Đặng"])
  }

  @Test
  func filesAndSheetsAreReadTwice() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("workbook-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("Cán bộ.xlsx")
    try Data(HandMadeWorkbook(rows: rows).bytes).write(to: file)
    let workbook = try Workbook(reading: file)
    for _ in 0..<2 {
      var count = 0
      try workbook.read(workbook.sheets[0]) { _ in
        count += 1
        return true
      }
      #expect(count == 1)
    }
    #expect(throws: WorkbookProblem.unreadable) { try Workbook(reading: folder) }
    #expect(throws: WorkbookProblem.unreadable) { try Workbook(reading: folder.appendingPathComponent("none.xlsx")) }
  }
}
