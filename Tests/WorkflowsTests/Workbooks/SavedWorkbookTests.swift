import Foundation
import Spreadsheets
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import Workflows

/// A plan's workbook in the hands of other programs: they see what we wrote, and save it without loss.
@Suite("Plans saved by other programs", .enabled(if: WorkbookPrograms.areThere, "make test brings the other programs"))
struct SavedWorkbookTests {
  /// Every cell of a workbook by sheet and place, as its type and its text.
  private static func cells(of file: URL) throws -> [String: String] {
    let workbook = try Workbook(reading: file)
    var cells: [String: String] = [:]
    for sheet in workbook.sheets {
      try workbook.read(sheet) { row in
        for cell in row.cells { cells["\(sheet.name)!\(cell.reference)"] = text(of: cell.content) }
        return true
      }
    }
    return cells
  }

  private static func text(of content: SheetContent) -> String {
    switch content {
    case .text(let text): "text " + text
    case .number(let number): text(of: number.value)
    case .date(let date): "day " + date.text
    case .yesNo(let answer): "truth \(answer)"
    case .error, .uncachedFormula, .damaged: "nothing"
    }
  }

  /// A value that calamine read, in the form of ours.
  private static func text(of value: [String]) -> String {
    guard value[0] == "number", let number = Double(value[1]) else { return value.joined(separator: " ") }
    return text(of: number)
  }

  /// A number with fewer digits than LibreOffice saves, which are the 15 that are shown.
  private static func text(of number: Double) -> String { "number " + String(format: "%.13g", number) }

  /// The workbook of a scenario's plan.
  private static func plan(in shop: Workshop, _ scenario: String) throws -> URL {
    var settings = shop.settings(try shop.copy(scenario), results: "out")
    settings.style.language = Vietnamese()
    settings.workbook = WorkbookPlace(shop.place("plan.xlsx"))
    guard case .written = try SolveRequest(settings).run(in: Diary().session()) else {
      throw CocoaError(.featureUnsupported)
    }
    return shop.place("plan.xlsx")
  }

  @Test("openpyxl and LibreOffice open a plan and save the same cells", arguments: ["openpyxl", "libreoffice"])
  func saved(_ program: String) throws {
    if program == "libreoffice", !WorkbookPrograms.isLibreOfficeThere { return }
    let shop = try Workshop()
    let ours = try Self.plan(in: shop, "07-combined-posts")
    let theirs = shop.place("theirs.xlsx")
    try WorkbookPrograms.run("make.py", ["copy", program, ours.path, theirs.path])
    let (before, after) = (try Self.cells(of: ours), try Self.cells(of: theirs))
    #expect(before.count > 500)
    let different = before.keys.filter { before[$0] != after[$0] }.sorted()
    #expect(different.isEmpty, "\(different.prefix(5).map { "\($0): \(before[$0] ?? "-") / \(after[$0] ?? "-")" })")
    #expect(after.count == before.count)
  }

  @Test("calamine reads every cell of a plan as we do")
  func calamine() throws {
    struct Reading: Decodable { let calamine: [String: [[[String]]]] }

    let shop = try Workshop()
    let ours = try Self.plan(in: shop, "07-combined-posts")
    let found = try WorkbookPrograms.run("read.py", [ours.path, "--values"])
    var theirs: [String: String] = [:]
    for (sheet, rows) in try JSONDecoder().decode(Reading.self, from: found).calamine {
      for (row, values) in rows.enumerated() {
        for (column, value) in values.enumerated() where value[0] != "none" {
          theirs["\(sheet)!\(CellReference(column: column + 1, row: row + 1))"] = Self.text(of: value)
        }
      }
    }
    let own = try Self.cells(of: ours)
    let different = own.keys.filter { own[$0] != theirs[$0] }
    #expect(
      different.isEmpty, "\(different.sorted().prefix(5).map { "\($0): \(own[$0] ?? "-") / \(theirs[$0] ?? "-")" })")
    #expect(theirs.count == own.count)
  }
}
