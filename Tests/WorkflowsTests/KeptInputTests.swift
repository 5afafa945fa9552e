import CaseImport
import Foundation
import ResultsFormat
import StaffingDomain
import Testing
import Wording

@testable import Workflows

/// What a workflow reads is never replaced by what it writes, even where files may be replaced.
@Suite struct KeptInputTests {
  @Test("Reports and letters are not written onto the case", arguments: ["policy.yml", "officers.csv"])
  func paper(_ name: String) throws {
    let shop = try Workshop()
    let input = try shop.copy("05-competency")
    let settings = shop.settings(input, results: "out")
    guard case .written = try SolveRequest(settings).run(in: Diary().session()) else {
      Issue.record("no plan")
      return
    }
    let file = try #require(input.folder).appendingPathComponent(name)
    let before = try Data(contentsOf: file)
    var letters = LettersRequest(input, results: shop.place("out"), file: file, language: English())
    letters.mayReplace = true
    guard case .unusableFile(.isInput) = try letters.run() else {
      Issue.record("letters")
      return
    }
    var report = ReportRequest(input, results: shop.place("out"), file: file, language: English())
    report.mayReplace = true
    guard case .unusableFile(.isInput) = try report.run() else {
      Issue.record("report")
      return
    }
    #expect(try Data(contentsOf: file) == before)
  }

  @Test(
    "The form of a month is not written onto what the month is made from, nor into its folders",
    arguments: ["office.yml", "progress.csv", "waves/waves.csv", "waves/form.xlsx", "out/form.xlsx", "m1/report.html"])
  func form(_ name: String) throws {
    let plan = try FollowedPlan("05-competency")
    let (office, progress) = (plan.workshop.place("office.yml"), plan.workshop.place("progress.csv"))
    try Data("name: Sở Nội vụ\n".utf8).write(to: office)
    try Data("officer,status,date,until,note\n".utf8).write(to: progress)
    let month = try #require(plan.waves.waves.map(\.month).min())
    guard case .followed = try plan.follow(progress, month, into: "m1") else {
      Issue.record("not followed")
      return
    }
    let file = plan.workshop.place(name)
    let before = try? Data(contentsOf: file)
    var request = FollowRequest(
      plan.input, results: plan.workshop.place("out"), waves: plan.workshop.place("waves"), progress: progress,
      month: month, version: "test", language: English())
    (request.office, request.workbook) = (office, WorkbookPlace(file, mayReplace: true))
    guard case .unusableWorkbook(let refusal) = try request.run(in: Diary().session()) else {
      Issue.record("written")
      return
    }
    #expect(refusal == (name.contains("/") ? .insideResults : .isInput))
    #expect((try? Data(contentsOf: file)) == before)
  }

  @Test("A guessed mapping is not written onto the tables")
  func mapping() throws {
    let shop = try Workshop()
    let file = shop.place("communes.csv")
    let text = "Tên xã;Loại;Vĩ độ;Kinh độ\nTân An;xã;10,5;105,2\n"
    try Data(text.utf8).write(to: file)
    var request = GuessMappingRequest(
      [file], output: file, today: try #require(CalendarDate(year: 2026, month: 1, day: 1)))
    request.mayReplace = true
    #expect(throws: FileRefusal.isInput) { try request.run(in: English()) }
    #expect(try Data(contentsOf: file) == Data(text.utf8))
  }
}
