import CaseFormat
import Explanation
import Foundation
import LinearProgramming
import Planning
import Reporting
import ResultsFormat
import Spreadsheets
import StaffingDomain
import TestSupport
import Testing
import Wording
import Workloads

@testable import Workflows

/// What is told of a case in a workbook names its sheets and headings, not the files that it might have been.
@Suite("Reports on workbooks")
struct SheetSpeechTests {
  /// A workbook of a scenario, as a template makes it.
  private static func workbook(_ scenario: String, _ language: any Language, in shop: Workshop) throws -> RequestedCase
  {
    let file = shop.place("case.xlsx")
    _ = try TemplateRequest(file, from: try shop.copy(scenario), language: language).run()
    return RequestedCase(RequestedCase.place(at: file))
  }

  /// The names of files of a case in a text, and its columns of one word in the quotes of Vietnamese.
  static func strange(_ text: String) -> [String] {
    let flat = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let files = CasePart.allCases.map(\.fileName).filter { flat.contains($0) }
    let columns = Set(CaseTable.allCases.flatMap { TableSchema.schema(of: $0).columns.map(\.name) })
    return files + columns.filter { flat.contains("“\($0)”") }.sorted()
  }

  @Test("A receipt cites rows of sheets", arguments: LanguageCode.allCases)
  func receipt(_ code: LanguageCode) throws {
    let shop = try Workshop()
    let input = try Self.workbook("05-competency", code.language, in: shop)
    guard
      case .receipt(let receipt, let staffingCase) = try DiagnoseRequest(input, .receipt(cell: "00501/LAND")).run()
    else {
      Issue.record("no receipt")
      return
    }
    let text = ReceiptReport(receipt, of: staffingCase, in: code.language).text
    let row = code.language.row(2, ofSheet: code.language.label(of: CasePart.table(.positions)))
    let rows = row.split(separator: "2").last.map(String.init) ?? ""
    #expect(Self.strange(text).isEmpty, "\(Self.strange(text))")
    #expect(text.contains(rows) || text.contains(code.language.label(of: CasePart.table(.workload))))
    let files = try DiagnoseRequest(
      RequestedCase(.folder(Workshop.scenario("05-competency"))), .receipt(cell: "00501/LAND")
    ).run()
    guard case .receipt(let plain, let same) = files else { throw Unexpected(files) }
    #expect(ReceiptReport(plain, of: same, in: code.language).text.contains("workload.csv:"))
  }

  @Test("An explanation cites rows of sheets, and a what-if file the codes to type", arguments: LanguageCode.allCases)
  func explanation(_ code: LanguageCode) throws {
    let shop = try Workshop()
    let input = try Self.workbook("05-competency", code.language, in: shop)
    let solved = try SolveRequest(shop.settings(input, results: "out")).run(in: Diary().session())
    guard case .written(let tables, let workbook) = solved else { throw Unexpected(solved) }
    #expect(workbook != nil)
    var question = ExplainQuestion()
    (question.placement, question.post, question.asksForSoftRules) = (("O12", "00506/LAND"), "00507/IT", true)
    (question.top, question.repairs) = (3, 2)
    var texts = [PlanReport(tables, calling: workbook, in: code.language).text(folder: "out")]
    for question in [question, ExplainQuestion()] {
      let outcome = try ExplainRequest(
        input, results: shop.place("out"), question: question, language: code.language
      ).run(in: Diary().session())
      guard case .explained(let plan) = outcome else { throw Unexpected(outcome) }
      texts.append(plan.report(on: "out", in: code.language).text())
    }
    for text in texts { #expect(Self.strange(text).isEmpty, "\(Self.strange(text))") }
    #expect(texts[1].contains("- table: requirements") || texts[1].contains("- policy: {"))
    #expect(texts[1].contains(code.language.label(of: CasePart.table(.relations))))
    // The files of results are the same whatever the case was read from.
    #expect(tables.vacancies.map { $0.why + $0.remedy }.contains { $0.contains(".csv") })
  }

  @Test("Contradictory orders are told by their rows in sheets", arguments: LanguageCode.allCases)
  func conflicts(_ code: LanguageCode) throws {
    let shop = try Workshop()
    let input = try Self.workbook("03-contradictory-orders", code.language, in: shop)
    let solved = try SolveRequest(shop.settings(input, results: "out")).run(in: Diary().session())
    guard case .withoutPlan(let refusal) = solved else { throw Unexpected(solved) }
    let lines = refusal.lines(in: code.language).joined(separator: "\n")
    let sheet = code.language.label(of: CasePart.table(.decisions))
    #expect(Self.strange(lines).isEmpty && lines.contains(code.language.row(4, ofSheet: sheet)), "\(lines)")
    let found = try ConflictsRequest(input).run(in: Diary().session())
    guard case .surveyed(let conflicts, let problem) = found else { throw Unexpected(found) }
    let language = code.language.speaking(of: problem.staffingCase)
    let text = ConflictsSection(conflicts, of: problem).text(in: language, width: nil)
    #expect(Self.strange(text).isEmpty, "\(Self.strange(text))")
  }

  @Test("What-ifs are told by sheets and headings, in checks and in comparisons", arguments: LanguageCode.allCases)
  func whatIfs(_ code: LanguageCode) throws {
    let shop = try Workshop()
    let input = try Self.workbook("01-two-communes", code.language, in: shop)
    let file = shop.place("more.yml")
    try Data("name: More\nchanges:\n  - table: workload\n    multiply: {annual_volume: 3}\n".utf8).write(to: file)
    var changed = input
    changed.whatIfs = [.file(file)]
    let report = CheckReport(try CheckRequest(changed).run().reading, in: code.language)
    var request = CompareRequest(
      input, scenarios: [RequestedScenario([.file(file)])], destination: shop.place("comparison"), style: Workshop.style
    )
    request.gap = 0
    let outcome = try request.run(in: Diary().session())
    guard case .compared(let scenarios) = outcome else { throw Unexpected(outcome) }
    let compared = ComparisonReport(scenarios, in: code.language).text(folder: "comparison")
    for text in [report.text(isColoured: false), compared] {
      #expect(Self.strange(text).isEmpty, "\(text)")
      #expect(text.contains(code.language.label(of: CaseColumn.workload(.annualVolume))), "\(text)")
    }
    let wrong = shop.place("wrong.yml")
    try Data("name: Wrong\nchanges:\n  - table: workload\n    where: {commune: x}\n    remove: yes\n".utf8).write(
      to: wrong)
    changed.whatIfs = [.file(wrong)]
    let findings = CheckReport(try CheckRequest(changed).run().reading, in: code.language).text(isColoured: false)
    #expect(findings.contains("wrong.yml:") && Self.strange(findings).isEmpty, "\(findings)")
  }

  @Test("What an outlook lacks is named by headings", arguments: LanguageCode.allCases)
  func outlook(_ code: LanguageCode) throws {
    let shop = try Workshop()
    let input = try Self.workbook("01-two-communes", code.language, in: shop)
    let outcome = try OutlookRequest(input, language: code.language).run()
    guard case .outlook(let outlook, let staffingCase, _) = outcome else { throw Unexpected(outcome) }
    let text = OutlookReport(outlook, of: staffingCase, in: code.language).text()
    for column in [CaseColumn.officers(.born), .officers(.sex), .officers(.leavesOn)] {
      #expect(text.contains(code.language.label(of: column)), "\(text)")
    }
  }

  @Test("Columns of one word and words of cells have their names in the workbook")
  func words() throws {
    let names = WorkbookNames(
      sheets: [.table(.allowances): "Thời gian phụ trợ"], headings: [.allowances: ["share": "Tỷ lệ chung"]])
    func words(_ fact: CaseFact, _ table: CaseTable, _ language: any Language) -> String {
      let words = language.words(of: .inWorkbook(fact, CitedPart(.table(table), of: names)))
      return "\(words.message); \(words.remedy)"
    }
    #expect(
      words(.row(.allowanceForm(.neither)), .allowances, Vietnamese())
        == "không có “Tỷ lệ chung (share)”, cũng không có “Số giờ một năm (hours_per_year)”; "
        + "ghi “Tỷ lệ chung (share)” (cho cả vị trí), hoặc ghi “Số giờ một năm (hours_per_year)” kèm theo xã")
    #expect(
      words(.row(.distanceToSelf(commune: "00101")), .distances, English())
        == "From commune (from) and To commune (to) are the same commune '00101'; delete the row: within a commune the distance is 0"
    )
    #expect(
      words(.row(.distanceToSelf(commune: "00101")), .distances, Vietnamese()).hasPrefix(
        "“Từ đơn vị (from)” và “Đến đơn vị (to)” cùng là xã “00101”"))
    let row = SourceRow(table: .positions, line: 7)
    #expect(
      words(.combination(.notCombinable(position: "LAND", row)), .combinations, Vietnamese())
        == "ở đây vị trí “LAND” được kiêm nhiệm, nhưng “\(Vietnamese().label(of: .positions(.combinable))) (combinable)” "
        + "của vị trí này là “Không” (dòng 7 của trang tính “Vị trí việc làm”); xóa dòng này, hoặc ghi “Có” ở đó; "
        + "nếu để nguyên thì theo dòng này, tức là được kiêm nhiệm")
  }

  @Test("No column of one word stands among the findings of a workbook")
  func findings() throws {
    let shop = try Workshop()
    let input = try Self.workbook("04-bad-data", Vietnamese(), in: shop)
    let reading = try CheckRequest(input).run().reading
    #expect(reading.findings.count > 60)
    for finding in reading.findings {
      let text = FindingText(finding, in: Vietnamese())
      // A column that the format does not have is told as it stands.
      guard finding.code != .unknownColumn else { continue }
      #expect(Self.strange(text.sentence).isEmpty, "\(text)")
    }
  }
}

/// Every study writes a workbook besides what it prints and besides its files.
@Suite("Workbooks of studies")
struct StudyWorkbookTests {
  private struct Study {
    let name: String
    let run: (TablePlace?, WorkbookPlace?) throws -> String
  }

  private static func studies(of input: RequestedCase) throws -> [Study] {
    let variation = try PolicyVariation("maximum_transfers=0:2:1")
    return [
      Study(name: "outlook") { place, book in
        var request = OutlookRequest(input, place: place, language: Vietnamese())
        request.workbook = book
        return "\(try request.run())"
      },
      Study(name: "frontier") { place, book in
        var request = FrontierRequest(input, vary: [variation], language: Vietnamese())
        (request.place, request.workbook) = (place, book)
        return "\(try request.run(in: Diary().session()))"
      },
      Study(name: "sweep") { place, book in
        var request = SweepRequest(input, language: Vietnamese())
        (request.futures, request.place, request.workbook) = (2, place, book)
        return "\(try request.run(in: Diary().session()))"
      },
      Study(name: "training") { place, book in
        var request = TrainingRequest(input, language: Vietnamese())
        (request.place, request.workbook) = (place, book)
        return "\(try request.run(in: Diary().session()))"
      },
    ]
  }

  @Test("A workbook is written alone, or beside a folder, and is not replaced unasked")
  func written() throws {
    let shop = try Workshop()
    for study in try Self.studies(of: try shop.copy("05-competency")) {
      let file = shop.place("\(study.name).xlsx")
      _ = try study.run(nil, WorkbookPlace(file))
      let alone = try Workbook(reading: file)
      #expect(!alone.sheets.isEmpty, "\(study.name)")
      #expect(try study.run(nil, WorkbookPlace(file)).hasPrefix("unusableWorkbook("), "\(study.name)")
      let folder = shop.place(study.name)
      _ = try study.run(TablePlace(folder), WorkbookPlace(file, mayReplace: true))
      #expect(try Workbook(reading: file).sheets.map(\.name) == alone.sheets.map(\.name))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).contains { $0.hasSuffix(".csv") })
      let inside = WorkbookPlace(folder.appendingPathComponent("book.xlsx"))
      #expect(
        try study.run(TablePlace(folder, mayReplace: true), inside).hasPrefix("unusableWorkbook("), "\(study.name)")
      // One file for both gets what each of them would.
      let both = shop.place("\(study.name)-both.xlsx")
      _ = try study.run(TablePlace(both), WorkbookPlace(both))
      #expect(try Workbook(reading: both).sheets.map(\.name) == alone.sheets.map(\.name))
    }
  }
}
