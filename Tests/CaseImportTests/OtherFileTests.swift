import CaseImport
import Foundation
import Spreadsheets
import StaffingDomain
import TestSupport
import Testing

@Suite("Files that are neither workbooks nor texts of cells are told what they are")
struct OtherFileTests {
  private func facts(_ name: String, _ bytes: [UInt8]) -> [ImportFact] {
    MappingGuesser.guess([ImportFile(name: name, bytes: bytes)], today: .literal("2026-02-01")).findings.map(\.fact)
  }

  @Test(
    "What a file is counts, not its name",
    arguments: [
      ("a.xlsx", "", .empty), ("a.csv", "", .empty),
      ("a.xlsx", "<html><table><tr><td>1</td></tr></table></html>", .webPage),
      ("a.csv", "<html><table><tr><td>1</td></tr></table></html>", .webPage),
      ("a.xls", "<!DOCTYPE html><html>", .webPage), ("a.xlsx", "Tên;Loại\nTân An;Xã\n", .text),
      ("a.csv", "%PDF-1.7\n", .printDocument), ("a.xlsx", "%PDF-1.7\n%\u{E2}\u{1}\n", .printDocument),
      ("a.csv", "\u{FEFF}\r\n%PDF-1.4\n\u{1}\n", .printDocument), ("a.xml", "<?xml version=\"1.0\"?><a/>", .markup),
    ] as [(String, String, FileKind)])
  func kinds(name: String, text: String, kind: FileKind) {
    #expect(facts(name, Array(text.utf8)) == [.file(.workbook(.otherKind(kind)))])
  }

  @Test("A workbook that was cut short says so, whatever it is called")
  func cutShort() {
    let bytes = Array(DepartmentWorkbook.bytes.prefix(2_000))
    for name in ["a.xlsx", "a.dat"] { #expect(facts(name, bytes) == [.file(.workbook(.truncated))]) }
  }

  @Test("Text under any other name, and a workbook under any name, are read")
  func read() {
    #expect(facts("a.txt", Array("Tên;Loại\nTân An;Xã\n".utf8)) == [])
    #expect(facts("a.dat", DepartmentWorkbook.bytes) == [])
  }
}
