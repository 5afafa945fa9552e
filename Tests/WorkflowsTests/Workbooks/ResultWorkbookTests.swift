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
    guard case .written(let tables, _) = try SolveRequest(settings).run(in: Diary().session()) else {
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

  @Test("The overview has numbers, and a workbook that cannot be made leaves no results behind")
  func overview() throws {
    let shop = try Workshop()
    let input = try shop.copy("01-two-communes")
    var settings = shop.settings(input, results: "out")
    settings.workbook = WorkbookPlace(shop.place("plan.xlsx"))
    guard case .written(let tables, _) = try SolveRequest(settings).run(in: Diary().session()) else {
      Issue.record("no plan")
      return
    }
    let rows = try Self.rows(try Workbook(reading: shop.place("plan.xlsx")), English().label(.overview))
    let numbers = rows.flatMap { $0.cells.map(\.content) }.compactMap { content in
      if case .number(let number) = content { number.value } else { nil }
    }
    #expect(numbers.contains(Double(tables.summary.counts.posts)))
    #expect(numbers.contains { abs($0 - tables.summary.objective.value) < 0.001 })
    let text = String(repeating: "x", count: 40_000)
    try shop.append("O9,\(text),00102,LAND\n", to: "officers.csv", of: input)
    var long = shop.settings(input, results: "long")
    long.workbook = WorkbookPlace(shop.place("long.xlsx"))
    guard case .unusableWorkbook(.unmade(.cell(_, _, .textTooLong))) = try SolveRequest(long).run(in: Diary().session())
    else {
      Issue.record("written")
      return
    }
    #expect(try shop.entries == ["01-two-communes", "out", "plan.xlsx"])
  }

  @Test("No workbook goes into a folder of results, which could not be replaced then")
  func insideResults() throws {
    let shop = try Workshop()
    var settings = shop.settings(try shop.copy("01-two-communes"), results: "out")
    settings.workbook = WorkbookPlace(shop.place("out/plan.xlsx"))
    guard case .unusableWorkbook(.insideResults) = try SolveRequest(settings).run(in: Diary().session()) else {
      Issue.record("written")
      return
    }
    settings.workbook = nil
    for _ in 1...2 {
      guard case .written = try SolveRequest(settings).run(in: Diary().session()) else {
        Issue.record("not written")
        return
      }
    }
    // Nor that of another run, nor any other file or table.
    let outlook = try OutlookRequest(
      RequestedCase(.folder(shop.place("01-two-communes"))), place: TablePlace(shop.place("out/outlook.xlsx")),
      language: English()
    ).run()
    guard case .unusablePlace(.insideResults) = outlook else {
      Issue.record("\(outlook)")
      return
    }
    guard
      case .unusableFile(.insideResults) = try TemplateRequest(
        shop.place("out/case.xlsx"), language: English()
      ).run()
    else {
      Issue.record("written")
      return
    }
  }

  @Test("Reasons of a case in a workbook cite its sheets")
  func reasons() throws {
    let shop = try Workshop()
    let file = shop.place("case.xlsx")
    _ = try TemplateRequest(file, from: try shop.copy("07-combined-posts"), language: English()).run()
    var settings = shop.settings(RequestedCase(RequestedCase.place(at: file)), results: "out")
    settings.workbook = WorkbookPlace(shop.place("plan.xlsx"))
    guard case .written(let tables, _) = try SolveRequest(settings).run(in: Diary().session()) else {
      Issue.record("no plan")
      return
    }
    let cited =
      tables.vacancies.map { $0.why + $0.remedy } + tables.surplus.map(\.missing) + tables.transfers.map(\.reason)
    #expect(cited.contains { $0.contains(".csv") })
    let workbook = try Workbook(reading: shop.place("plan.xlsx"))
    for sheet in workbook.sheets {
      for row in try Self.rows(workbook, sheet.name) {
        for cell in row.cells { #expect(cell.text?.contains(".csv") != true, "\(sheet.name): \(cell.text ?? "")") }
      }
    }
  }

  @Test("Every column of a report has a heading in words", arguments: LanguageCode.allCases)
  func headings(_ code: LanguageCode) throws {
    let shop = try Workshop()
    let input = try shop.copy("05-competency")
    let language = code.language
    let small = try shop.copy("01-two-communes")
    _ = try OutlookRequest(
      input, place: TablePlace(shop.place("outlook.xlsx")), language: language
    ).run()
    var sweep = SweepRequest(small, language: language)
    (sweep.futures, sweep.place) = (2, TablePlace(shop.place("sweep.xlsx")))
    _ = try sweep.run(in: Diary().session())
    for name in ["outlook.xlsx", "sweep.xlsx"] {
      let workbook = try Workbook(reading: shop.place(name))
      for sheet in workbook.sheets {
        for heading in try #require(try Self.rows(workbook, sheet.name).first).cells.compactMap(\.text) {
          let isCode = heading.allSatisfy { $0.isASCII && ($0.isLowercase || $0 == "_") }
          #expect(!isCode, "\(name) \(sheet.name): \(heading)")
        }
      }
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
