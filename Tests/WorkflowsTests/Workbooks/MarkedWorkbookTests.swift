import CaseFormat
import Foundation
import Reporting
import Spreadsheets
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import Workflows

/// Workbooks that are made of a case say what of it they lack, and keep what is a planner's own.
@Suite("Marked workbooks")
struct MarkedWorkbookTests {
  private static func rows(_ workbook: Workbook, _ name: String) throws -> [SheetRow] {
    let sheet = try #require(workbook.sheets.first { $0.name == name }, "\(workbook.sheets.map(\.name))")
    var rows: [SheetRow] = []
    try workbook.read(sheet) { row in
      rows.append(row)
      return true
    }
    return rows
  }

  @Test("Own sheets and columns are carried over as values, and findings have their places in both workbooks")
  func own() throws {
    let shop = try Workshop()
    let file = shop.place("case.xlsx")
    let texts = SheetFindingTests.texts
    let bytes = try SheetFindingTests.workbook([
      ("policy", [texts(["key", "value"]), texts(["plan_date", "2026-01-01"])]),
      ("Ghi chú", [texts(["Việc", "Số"]), [.text("Gọi xã"), .number(12.5)], [.absent, .text("007")]]),
      (
        "officers",
        [
          texts(["Danh sách"]), texts(["Ghi chú riêng", "fte", "officer", "commune", "position"]),
          texts(["quê ở xa", "một", "O1", "00101", "LAND"]),
        ]
      ),
    ])
    try Data(bytes).write(to: file)
    let marked = shop.place("marked.xlsx")
    let outcome = try CheckRequest(
      RequestedCase(RequestedCase.place(at: file)), marking: .init(marked, language: English())
    ).run()
    #expect(outcome.isMarked && outcome.remarks == [.valuesAlone])
    let workbook = try Workbook(reading: marked)
    let notes = try Self.rows(workbook, "Ghi chú")
    #expect(notes.map { $0.cells.compactMap(\.text) } == [["Việc", "Số"], ["Gọi xã", "12.5"], ["007"]])
    #expect(notes[1][2]?.content.text == "12.5" && notes[2].cells.first?.column == 2)
    let officers = try Self.rows(workbook, English().label(of: CaseTable.officers))
    #expect(officers[0].cells.last?.text == "Ghi chú riêng" && officers[1].cells.last?.text == "quê ở xa")
    let findings = try Self.rows(workbook, English().label(.findingSheet))
    // The cell B3 of the planner's sheet is another one here.
    let share = try #require(findings.first { $0[2]?.text == "officers!B3" })
    let place = try #require(share[1]?.text)
    #expect(place.hasPrefix("Officers!") && place.hasSuffix("2") && place != "Officers!B2")
    let column = try #require(officers[0].cells.first { $0.text?.hasSuffix("fte") == true }?.column)
    #expect(place == "Officers!\(SheetReference.letters(of: column))2")
    #expect(findings.prefix(2).contains { $0.cells.first?.text == English().sentence(.rowsOfChecked) })
    // What is marked is read again with the same findings but for those about the form of the sheet.
    let again = try CheckRequest(RequestedCase(RequestedCase.place(at: marked))).run().reading
    #expect(again.findings.contains { $0.code == .invalidNumber })
  }

  @Test("Own sheets whose names are taken are told")
  func taken() throws {
    let shop = try Workshop()
    let file = shop.place("case.xlsx")
    let texts = SheetFindingTests.texts
    let bytes = try SheetFindingTests.workbook([
      ("Vị trí việc làm", [texts(["position", "name"]), texts(["LAND", "Land"])]),
      ("Positions", [texts(["position", "name"]), texts(["TAX", "Tax"])]),
    ])
    try Data(bytes).write(to: file)
    let outcome = try CheckRequest(
      RequestedCase(RequestedCase.place(at: file)),
      marking: .init(shop.place("marked.xlsx"), language: English())
    ).run()
    #expect(outcome.remarks.contains(.withoutSheets(["Positions"])))
  }

  @Test("Rows that cannot be told apart into cells are named, as are files")
  func leftOut() throws {
    let shop = try Workshop()
    let input = try shop.copy("01-two-communes")
    try shop.append("O8,\"x\"y,00101,LAND\nO9,Z,00101,LAND,1,2,3\n", to: "officers.csv", of: input)
    let folder = try #require(input.folder)
    try Data("commune,activity\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }.withBOM).write(
      to: folder.appendingPathComponent("workload.csv"))
    let expected: [CopyRemark] = [.without(.part(.table(.workload))), .without(.rows(.officers, lines: [7, 8]))]
    guard
      case .written(_, let remarks) = try TemplateRequest(
        shop.place("case.xlsx"), from: input, language: English()
      ).run()
    else {
      Issue.record("not written")
      return
    }
    #expect(Set(remarks) == Set(expected))
    let outcome = try CheckRequest(input, marking: .init(shop.place("marked.xlsx"), language: English())).run()
    #expect(Set(outcome.remarks) == Set(expected))
    #expect(
      English().sentence(.without(.rows(.officers, lines: [7, 8])))
        == "Not in the workbook: 2 rows of officers.csv that cannot be told apart into cells (lines 7 and 8); mend the "
        + "file first.")
  }

  @Test("Of an empty workbook nothing is left out")
  func empty() throws {
    let shop = try Workshop()
    let file = shop.place("empty.xlsx")
    for name in ["empty.xls", "empty"] {
      guard
        case .unusableFile(.notNamedAsWorkbook) = try TemplateRequest(shop.place(name), language: Vietnamese()).run()
      else {
        Issue.record("\(name)")
        return
      }
    }
    _ = try TemplateRequest(file, language: Vietnamese()).run()
    let outcome = try CheckRequest(
      RequestedCase(RequestedCase.place(at: file)), marking: .init(shop.place("marked.xlsx"), language: Vietnamese())
    ).run()
    #expect(outcome.remarks == [.valuesAlone], "\(outcome.remarks)")
  }

  @Test("Findings are told even where the workbook cannot be written")
  func unwritable() throws {
    let shop = try Workshop()
    let input = try shop.copy("04-bad-data")
    // A name that no cell can hold, beside the other findings.
    let text = String(repeating: "x", count: 40_000)
    try shop.append("\"\(text)\",1\n", to: "zzz.csv", of: input)
    let folder = try #require(input.folder)
    var header = try String(contentsOf: folder.appendingPathComponent("posts.csv"), encoding: .utf8)
    header = header.replacingOccurrences(of: "\n", with: ",\(text)\n", options: [], range: header.range(of: "\n"))
    try Data(header.utf8).write(to: folder.appendingPathComponent("posts.csv"))
    let marked = shop.place("marked.xlsx")
    let outcome = try CheckRequest(input, marking: .init(marked, language: English())).run()
    #expect(!outcome.isMarked && outcome.reading.hasErrors && !FileManager.default.fileExists(atPath: marked.path))
    guard case .unmade(let error) = try #require(outcome.refusal) else {
      Issue.record("\(String(describing: outcome.refusal))")
      return
    }
    for code in LanguageCode.allCases { #expect(!code.language.reason(error).isEmpty) }
  }
}

extension [UInt8] {
  /// The bytes behind the mark of UTF-16 in the order of Intel.
  fileprivate var withBOM: Data { Data([0xFF, 0xFE] + self) }
}
