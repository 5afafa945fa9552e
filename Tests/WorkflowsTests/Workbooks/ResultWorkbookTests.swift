import CaseFormat
import Foundation
import Reporting
import ResultsFormat
import Spreadsheets
import StaffingDomain
import Tables
import Testing
import Wording

@testable import Workflows

/// Plans and reports as workbooks, read back: every row, with the types that planners count with.
@Suite("Results in workbooks")
struct ResultWorkbookTests {
  private static func rows(_ workbook: Workbook, _ name: String) throws -> [SheetRow] {
    let sheet = try #require(workbook.sheets.first { $0.name == name }, "\(workbook.sheets.map(\.name))")
    var rows: [SheetRow] = []
    try workbook.read(sheet) { row in
      rows.append(row)
      return true
    }
    return rows
  }

  @Test(
    "A plan's workbook holds every row of the files, and is never put in the place of another",
    arguments: LanguageCode.allCases)
  func plan(_ code: LanguageCode) throws {
    let language = code.language
    let shop = try Workshop()
    var settings = shop.settings(try shop.copy("07-combined-posts"), results: "out")
    settings.style.language = language
    settings.workbook = WorkbookPlace(shop.place("plan.xlsx"))
    guard case .written(let tables) = try SolveRequest(settings).run(in: Diary().session()) else {
      Issue.record("no plan")
      return
    }
    let workbook = try Workbook(reading: shop.place("plan.xlsx"))
    let transfers = try Self.rows(workbook, language.label(of: ResultFile.transfers))
    #expect(transfers.count == tables.transfers.count + 1 && !tables.transfers.isEmpty)
    let first = try #require(tables.transfers.first)
    let texts = transfers[1].cells.compactMap(\.text)
    #expect(texts.contains(first.reason) && texts.contains(first.name))
    #expect(transfers[1][2]?.content == .text(first.officer.text))
    let hours = transfers[1].cells.compactMap { if case .number(let number) = $0.content { number.value } else { nil } }
    #expect(hours.contains { abs($0 - first.hoursRecovered.value) < 1e-4 })
    let assignments = try Self.rows(workbook, language.label(of: ResultFile.assignments))
    #expect(assignments.count == tables.assignments.count + 1)
    let statuses = Set(assignments.dropFirst().flatMap { $0.cells.compactMap(\.text) })
    #expect(statuses.contains(language.label(of: AssignmentStatus.stays)))
    let combined = try Self.rows(workbook, language.label(.combinedPosts))
    #expect(combined.count == tables.summary.counts.secondPosts + 1)
    let positions = try Self.rows(workbook, language.label(.positions))
    #expect(positions.count == Set(tables.staffing.map(\.position)).count + 1)
    guard case .unusableWorkbook(.exists) = try SolveRequest(settings).run(in: Diary().session()) else {
      Issue.record("replaced")
      return
    }
  }

  @Test("A report's workbook has a sheet for each table with all rows")
  func outlook() throws {
    let shop = try Workshop()
    let place = TablePlace(shop.place("outlook.xlsx"))
    let request = OutlookRequest(try shop.copy("07-combined-posts"), place: place, language: Vietnamese())
    guard case .outlook(let outlook, let staffingCase, _) = try request.run() else {
      Issue.record("no outlook")
      return
    }
    let workbook = try Workbook(reading: shop.place("outlook.xlsx"))
    let tables = OutlookTables(outlook, of: staffingCase, in: Vietnamese())
    #expect(workbook.sheets.count == tables.all.count)
    for (sheet, table) in zip(workbook.sheets, tables.all) {
      #expect(try Self.rows(workbook, sheet.name).count == table.rowCount + 1, "\(table.name)")
    }
    guard case .unusablePlace = try request.run() else {
      Issue.record("replaced")
      return
    }
  }
}
