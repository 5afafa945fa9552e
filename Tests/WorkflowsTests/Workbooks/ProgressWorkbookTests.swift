import CaseFormat
import Foundation
import Reporting
import ResultsFormat
import Spreadsheets
import StaffingDomain
import Testing
import Wording

@testable import Workflows

/// Progress that an office keeps in a workbook: the form that is written, and what is read of it.
@Suite struct ProgressWorkbookTests {
  /// The columns as a planner sees them in a language.
  private static func header(_ language: any Language) -> [String] {
    ProgressFileColumn.allCases.map { language.label(of: $0) }
  }

  /// The officers who change, by month, then officer.
  private static func officers(of plan: FollowedPlan) -> [WaveRow] {
    plan.waves.waves.sorted { ($0.month, $0.officer) < ($1.month, $1.officer) }
  }

  @Test("A workbook in the words of a language says what the same rows of a file say", arguments: LanguageCode.allCases)
  func sameAsFile(code: LanguageCode) throws {
    let (plan, language) = (try FollowedPlan("05-competency"), code.language)
    let rows = Self.officers(of: plan)
    let month = try #require(rows.last?.month)
    let statuses: [ProgressStatus] = [.done, .agreed, .refused, .delayed]
    var (lines, cells): ([String], [[SheetValue]]) = ([], [])
    for (row, status) in zip(rows, statuses) {
      let until = status == .delayed ? month.adding(2).description : ""
      let note = status == .refused ? "family" : ""
      lines.append("\(row.officer),\(status.rawValue),\(month.firstDay),\(until),\(note)")
      cells.append([
        .text(row.officer.text), .text(language.label(of: status)),
        .date(DocumentDay(year: month.year, month: month.month, day: 1)), until.isEmpty ? .absent : .text(until),
        note.isEmpty ? .absent : .text(note),
      ])
    }
    #expect(lines.count == 4)
    let title = SheetFindingTests.texts(["My notes"])
    let sheet = [SheetFindingTests.texts(Self.header(language))] + cells
    let book = plan.workshop.place("progress.xlsx")
    try Data(SheetFindingTests.workbook([("Notes", [title]), ("Anything", sheet)])).write(to: book)
    guard case .followed(_, let findings, _) = try plan.follow(book, month, into: "book"),
      case .followed = try plan.follow(lines, month, into: "file")
    else {
      Issue.record("not followed")
      return
    }
    #expect(findings.isEmpty, "\(findings)")
    for file in ["progress.csv", "staffing_now.csv", "decisions.csv"] {
      let written = try ["book", "file"].map { try Data(contentsOf: plan.workshop.place("\($0)/\(file)")) }
      #expect(written[0] == written[1], "\(file)")
    }
    #expect(try plan.violations(of: "book") == [])
  }

  @Test("What is wrong in a sheet is told at its cell, in the words of its headings", arguments: LanguageCode.allCases)
  func findings(code: LanguageCode) throws {
    let (plan, language) = (try FollowedPlan("05-competency"), code.language)
    let rows = Self.officers(of: plan)
    let month = try #require(rows.first?.month)
    let texts = [
      Self.header(language) + ["Phone"], [rows[0].officer.text, "finished", "\(month.firstDay)", "", "", "0903"],
      [rows[1].officer.text, language.label(of: .refused), "\(month.firstDay)", "", ""], ["X-9", "", "", "", ""],
    ]
    let book = plan.workshop.place("progress.xlsx")
    let bytes = try SheetFindingTests.workbook([(language.progressSheet, texts.map(SheetFindingTests.texts))])
    try Data(bytes).write(to: book)
    guard case .unusableProgress(let findings) = try plan.follow(book, month, into: "month") else {
      Issue.record("followed")
      return
    }
    #expect(findings.map(\.cell) == ["F1", "B2", "E3"] && findings.map(\.severity) == [.warning, .error, .error])
    #expect(findings.allSatisfy { $0.sheet == language.progressSheet })
    let words = findings.map { FindingText($0, in: language).description }
    #expect(
      words[1].contains(language.label(of: .done)) && words[2].contains(language.label(of: ProgressFileColumn.note)))
  }

  @Test(
    "The form that is written has a row for each change, and reads as nothing to report",
    arguments: LanguageCode.allCases)
  func form(code: LanguageCode) throws {
    let plan = try FollowedPlan("07-combined-posts")
    let form = plan.workshop.place("form.xlsx")
    var request = WavesRequest(
      plan.input, results: plan.workshop.place("out"), version: "test", language: code.language)
    (request.months, request.workbook) = (4, WorkbookPlace(form))
    guard case .scheduled(let scheduled) = try request.run(in: Diary().session()) else {
      Issue.record("not scheduled")
      return
    }
    let sheet = try #require(try ProgressSheetCopy(form))
    #expect(sheet.officers.count == scheduled.tables.waves.count && sheet.name == code.language.progressSheet)
    #expect(Set(sheet.officers) == Set(scheduled.tables.waves.map(\.officer.text)))
    let month = plan.waves.summary.settings.from
    guard case .followed(let page, let findings, _) = try plan.follow(form, month, into: "month") else {
      Issue.record("not followed")
      return
    }
    #expect(findings.isEmpty, "\(findings)")
    #expect(try page.json().contains("\"done\" : 0"))
    // A second time nothing is written over.
    request.workbook = WorkbookPlace(plan.workshop.place("form.csv"))
    guard case .unusableWorkbook(.notNamedAsWorkbook) = try request.run(in: Diary().session()) else {
      Issue.record("named as no workbook")
      return
    }
    request.workbook = WorkbookPlace(form)
    guard case .unusableWorkbook(.exists) = try request.run(in: Diary().session()) else {
      Issue.record("written over")
      return
    }
  }

  @Test func theNextFormHoldsWhatIsKnown() throws {
    let plan = try FollowedPlan("05-competency")
    let rows = Self.officers(of: plan)
    let month = plan.waves.summary.settings.from
    let progress = plan.workshop.place("progress.csv")
    let lines = [
      "officer,status,date,until,note", "\(rows[0].officer),done,\(month.firstDay),,",
      "\(rows[1].officer),refused,\(month.firstDay),,family",
    ]
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: progress)
    var request = FollowRequest(
      plan.input, results: plan.workshop.place("out"), waves: plan.workshop.place("waves"), progress: progress,
      month: month, version: "test", language: English())
    (request.output, request.workbook) = (plan.workshop.place("first"), WorkbookPlace(plan.workshop.place("next.xlsx")))
    guard case .followed = try request.run(in: Diary().session()),
      case .followed(_, let findings, _) = try plan.follow(plan.workshop.place("next.xlsx"), month, into: "second")
    else {
      Issue.record("not followed")
      return
    }
    #expect(findings.isEmpty, "\(findings)")
    for file in ["progress.csv", "decisions.csv"] {
      let written = try ["first", "second"].map { try Data(contentsOf: plan.workshop.place("\($0)/\(file)")) }
      #expect(written[0] == written[1], "\(file)")
    }
  }

  @Test func aFileWithoutAnEndIsToldInASentence() throws {
    let plan = try FollowedPlan("01-two-communes")
    let month = plan.waves.summary.settings.from
    guard
      case .unusableProgress(let findings) = try plan.follow(URL(fileURLWithPath: "/dev/zero"), month, into: "month")
    else {
      Issue.record("followed")
      return
    }
    #expect(findings.map(\.fact) == [.unreadable])
  }
}

/// The officers of a form's sheet.
private struct ProgressSheetCopy {
  let name: String
  let officers: [String]

  init?(_ file: URL) throws {
    let workbook = try Workbook(reading: file)
    guard let sheet = workbook.sheets.first(where: { $0.visibility == .visible }) else { return nil }
    var officers: [String] = []
    var isBelow = false
    _ = try workbook.read(sheet) { row in
      let text = row.cells.first { $0.column == 1 }?.text
      if isBelow, let text { officers.append(text) }
      if text?.hasSuffix("officer") == true { isBelow = true }
      return true
    }
    (name, self.officers) = (sheet.name, officers)
  }
}
