import CaseFormat
import Foundation
import GLPKBackend
import Reporting
import ResultsFormat
import Spreadsheets
import StaffingDomain
import TestSupport
import Testing
import Wording

@testable import Workflows

/// Cases as workbooks: what goes in comes out, in every language, and plans are the same.
@Suite("Cases in workbooks")
struct CaseWorkbookTests {
  private static let scenarios = [
    "01-two-communes", "02-province", "03-contradictory-orders", "04-bad-data", "05-competency", "06-work-sharing",
    "07-combined-posts",
  ]

  @Test("A case is the same after a round trip", arguments: scenarios, LanguageCode.allCases)
  func roundTrip(_ scenario: String, _ code: LanguageCode) throws {
    let folder = try FolderSource(Project.root.appendingPathComponent("scenarios/\(scenario)"))
    let before = CaseTexts(of: folder)
    let bytes = try CaseWorkbook(before, in: code.language).document.bytes()
    let workbook = try WorkbookSource(reading: bytes, vocabulary: .spoken)
    let after = CaseTexts(of: workbook)
    #expect(after.contentDigest == before.contentDigest)
    #expect(after.policy.keys == before.policy.keys)
    // None of a template's own sheets is taken for a table with a slip in its name.
    #expect(workbook.strangers.isEmpty)
    // A workbook says nothing of the case otherwise than its folder does: the next template is the same.
    let next = CaseTexts(of: try WorkbookSource(reading: bytes, vocabulary: .spoken))
    #expect(try CaseWorkbook(next, in: code.language).document.bytes() == bytes)
    // Sheets know neither quotes nor encodings.
    if scenario == "04-bad-data" { return }
    // What is found is found at the same rows, under the names of the sheets.
    let found = CaseReader.read(folder).findings.filter { $0.line != nil && before.holds($0) }
    let again = CaseReader.read(workbook).findings.filter { $0.line != nil && before.holds($0) }
    func keys(_ findings: [CaseFinding]) -> [String] {
      findings.map { "\($0.file) \($0.line ?? 0) \($0.code)" }.sorted()
    }
    #expect(keys(again) == keys(found), "\(scenario)")
    #expect(again.allSatisfy { $0.sheet != nil && $0.place.contains("!") })
  }

  @Test(
    "A template that another program saved, or that was typed in anew there, is the same case",
    .enabled(if: WorkbookPrograms.areThere, "make test brings the other programs"),
    arguments: scenarios, [["openpyxl"], ["xlsxwriter"], ["xlsxwriter", "--from-1904"], ["libreoffice"]])
  func otherPrograms(_ scenario: String, _ maker: [String]) throws {
    if maker == ["libreoffice"], !WorkbookPrograms.isLibreOfficeThere { return }
    // Cells that cannot be right are typed by no program as they stand in the tables.
    if scenario == "04-bad-data" { return }
    let texts = CaseTexts(of: try FolderSource(Project.root.appendingPathComponent("scenarios/\(scenario)")))
    let shop = try Workshop()
    let (ours, theirs) = (shop.place("ours.xlsx"), shop.place("theirs.xlsx"))
    try Data(CaseWorkbook(texts, in: Vietnamese()).document.bytes()).write(to: ours)
    try WorkbookPrograms.run("make.py", ["copy", maker[0], ours.path, theirs.path] + maker.dropFirst())
    let workbook = try WorkbookSource(reading: Array(Data(contentsOf: theirs)), vocabulary: .spoken)
    #expect(CaseTexts(of: workbook).contentDigest == texts.contentDigest)
    #expect(workbook.strangers.isEmpty)
  }

  @Test("A digest of content knows no order, no spelling of numbers and no empty columns, but every value")
  func digest() {
    func digest(_ officers: String, _ policy: String = "plan_date: 2026-01-01\n") -> String {
      let source = MemorySource(["officers.csv": Array(officers.utf8), "policy.yml": Array(policy.utf8)])
      return CaseTexts(of: source).contentDigest
    }
    let plain = digest("officer,commune,position,fte\nO1,1,LAND,0.5\nO2,1,LAND,\n")
    #expect(digest("commune,officer,fte,position,name\n1,O2,,LAND,\n 1,O1,0.50,LAND,\n") == plain)
    #expect(digest("officer;commune;position;fte\nO1;1;LAND;0.5\nO2;1;LAND;1\n") != plain)
    #expect(digest("officer,commune,position,fte\nO1,01,LAND,0.5\nO2,1,LAND,\n") != plain)
    #expect(digest("officer,commune,position,fte\nO1,1,LAND,0.5\nO2,1,LAND,\n", "plan_date: 2026-01-02\n") != plain)
  }

  @Test("Solving a workbook gives the bytes of solving the folder", arguments: ["05-competency", "07-combined-posts"])
  func sameplan(_ scenario: String) throws {
    let shop = try Workshop()
    let input = try shop.copy(scenario)
    let file = shop.place("case.xlsx")
    let template = TemplateRequest(file, from: input, language: Vietnamese())
    guard case .written = try template.run() else {
      Issue.record("not written")
      return
    }
    for (place, name) in [(input, "a"), (RequestedCase(RequestedCase.place(at: file)), "b")] {
      let outcome = try SolveRequest(shop.settings(place, results: name)).run(in: Diary().session())
      guard case .written = outcome else { throw Unexpected(outcome) }
    }
    for result in ResultFile.files(of: .plan) {
      let files = ["a", "b"].map { try? Data(contentsOf: shop.place("\($0)/\(result.fileName)")) }
      #expect(files[0] == files[1], "\(result.fileName)")
    }
  }

  @Test(
    "Yes, no and code words count in small letters alone, in a workbook as in a folder; labels however they are written",
    arguments: [
      ("yes", 0), ("no", 0), ("Có", 0), ("CÓ", 0), ("không", 0), ("Yes", 1), ("YES", 1), ("No", 1), ("True", 1),
      ("x", 1),
    ])
  func answers(_ text: String, _ findings: Int) throws {
    let folder = try FolderSource(Project.root.appendingPathComponent("scenarios/01-two-communes"))
    var file = try String(
      contentsOf: Project.root.appendingPathComponent("scenarios/01-two-communes/positions.csv"), encoding: .utf8)
    let lines = file.split(separator: "\n").map(String.init)
    let header = try #require(lines.first)
    file = ([header + ",combinable"] + lines.dropFirst().map { $0 + "," + text }).joined(separator: "\n") + "\n"
    func found(_ source: some CaseSource) -> Int {
      CaseReader.read(source).findings.count { $0.code == .invalidYesNo && $0.severity == .error }
    }
    let shop = try Workshop()
    let copy = try #require(try shop.copy("01-two-communes").folder)
    try Data(file.utf8).write(to: copy.appendingPathComponent("positions.csv"))
    let edited = try FolderSource(copy)
    #expect(found(folder) == 0)
    let bytes = try CaseWorkbook(CaseTexts(of: edited), in: Vietnamese()).document.bytes()
    let workbook = try WorkbookSource(reading: bytes, vocabulary: .spoken)
    let rows = lines.count - 1
    #expect(found(workbook) == findings * rows)
    let isLabel = !["yes", "no"].contains(text)
    #expect(found(edited) == (isLabel ? rows : 0))
  }

  @Test("Marks stand in the cells that findings name, and a sheet lists them all")
  func marks() throws {
    let shop = try Workshop()
    let input = try shop.copy("04-bad-data")
    let file = shop.place("marked.xlsx")
    let request = CheckRequest(input, marking: CheckRequest.Marking(file, language: English()))
    let outcome = try request.run()
    #expect(outcome.isMarked)
    let workbook = try Workbook(reading: file)
    let sheet = try #require(workbook.sheets.first { $0.name == "Findings" })
    var rows = 0
    try workbook.read(sheet) { _ in
      rows += 1
      return true
    }
    #expect(rows == outcome.reading.findings.count + 1 + outcome.remarks.count + 1)
    #expect(throws: FileRefusal.exists) { try request.run() }
    let texts = CaseTexts(
      of: try FolderSource(Project.root.appendingPathComponent("scenarios/04-bad-data")),
      locating: outcome.reading.findings)
    let document = CaseWorkbook(texts, marking: outcome.reading.findings, in: English()).document
    let activities = try #require(document.sheets.first { $0.name == English().label(of: CaseTable.activities) })
    // activities.csv:3:39 is unit_hours with a decimal comma.
    let mark = try #require(activities.marks.first { $0.row == 1 && $0.column == 4 })
    #expect(mark.kind == .error && mark.note?.contains("4,5") == true)
  }

  @Test(
    "What is no workbook is told what it is",
    arguments: [
      ("<html><body></body></html>", "web page"), ("", "empty"), ("a,b\n1,2\n", "CSV"), ("PK\u{3}\u{4}", "damaged"),
    ])
  func strangers(_ text: String, _ word: String) throws {
    let shop = try Workshop()
    let file = shop.place("case.xlsx")
    try Data(text.utf8).write(to: file)
    let reading = try CheckRequest(RequestedCase(RequestedCase.place(at: file))).run().reading
    let finding = try #require(reading.findings.first)
    #expect(finding.code == .unreadableFile && reading.findings.count == 1)
    #expect(FindingText(finding, in: English()).sentence.contains(word))
  }
}

extension CaseTexts {
  /// Whether the row that a finding names is one that other forms of the case have.
  fileprivate func holds(_ finding: CaseFinding) -> Bool {
    let names = ["missing-column", "unknown-column", "duplicate-column", "unnamed-column", "column-spelling"]
    return finding.file.hasSuffix(".csv") && finding.line != 1 && !names.contains(finding.code.rawValue)
  }
}
