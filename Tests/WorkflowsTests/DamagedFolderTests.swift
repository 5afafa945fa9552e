import CaseFormat
import Foundation
import Reporting
import ResultsFormat
import StaffingDomain
import Testing
import Wording

@testable import Workflows

/// Folders of waves and months that are damaged: what is said names the command that writes them anew.
@Suite struct DamagedFolderTests {
  private static let languages: [any Language] = LanguageCode.allCases.map(\.language)

  /// Takes the first column away.
  private static func damage(_ file: String, in folder: URL) throws {
    let url = folder.appendingPathComponent(file)
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
    let cut = lines.map { $0.drop { $0 != "," }.dropFirst() }
    try Data(cut.map { $0 + "\n" }.joined().utf8).write(to: url)
  }

  private static func check(_ text: String, names command: String, not others: [String]) {
    #expect(text.contains("cadre \(command)"), "\(text)")
    for other in others { #expect(!text.contains(other), "\(text)") }
  }

  @Test(arguments: ["waves.csv", "summary.json", "missing"])
  func waves(_ damage: String) throws {
    let plan = try FollowedPlan("01-two-communes")
    let folder = plan.workshop.place("waves")
    switch damage {
    case "waves.csv": try Self.damage("waves.csv", in: folder)
    case "summary.json": try Data("{}".utf8).write(to: folder.appendingPathComponent("summary.json"))
    default: try FileManager.default.removeItem(at: folder)
    }
    let verify = VerifyWavesRequest(plan.input, results: plan.workshop.place("out"), waves: folder, version: "test")
    for language in Self.languages {
      switch try verify.run() {
      case .verified(let verification):
        let text = verification.report(of: "waves", for: "case", in: language).text
        Self.check(
          text, names: "waves", not: ["solve the case", "lập lại phương án", "sound plan", "là phương án hợp lệ"])
      case .unreadableWaves(let error): Self.check(language.refusal(error), names: "waves", not: ["results folder"])
      case let other: Issue.record("\(other)")
      }
      guard case .unusableWaves(let refusal) = try plan.follow([], plan.waves.summary.settings.from, into: "month")
      else {
        Issue.record("followed")
        continue
      }
      Self.check(refusal.line(of: "waves", in: language), names: "waves", not: ["solve the case", "lập lại phương án"])
      var letters = LettersRequest(plan.input, results: plan.workshop.place("out"), file: nil, language: language)
      letters.waves = folder
      guard case .unusableWaves(let refusal) = try letters.run() else {
        Issue.record("letters")
        continue
      }
      Self.check(
        refusal.ground.line(of: "waves", in: language), names: "waves", not: ["solve the case", "lập lại phương án"])
    }
  }

  @Test(arguments: ["staffing_now.csv", "summary.json", "missing"])
  func month(_ damage: String) throws {
    let plan = try FollowedPlan("01-two-communes")
    _ = try plan.follow([], plan.waves.summary.settings.from, into: "month")
    let folder = plan.workshop.place("month")
    switch damage {
    case "staffing_now.csv": try Self.damage("staffing_now.csv", in: folder)
    case "summary.json": try Data("{}".utf8).write(to: folder.appendingPathComponent("summary.json"))
    default: try FileManager.default.removeItem(at: folder)
    }
    let verify = VerifyMonthRequest(
      plan.input, results: plan.workshop.place("out"), waves: plan.workshop.place("waves"), month: folder)
    for language in Self.languages {
      switch try verify.run() {
      case .verified(let verification):
        let text = verification.report(of: "month", for: "case", in: language).text
        Self.check(
          text, names: "follow", not: ["solve the case", "lập lại phương án", "sound plan", "là phương án hợp lệ"])
      case .unreadableMonth(let error): Self.check(language.refusal(error), names: "follow", not: ["results folder"])
      case let other: Issue.record("\(other)")
      }
    }
  }

  @Test func whatIsPrintedHasTheDigestsOfWhatIsWritten() throws {
    let plan = try FollowedPlan("05-competency")
    let month = plan.waves.summary.settings.from
    guard case .followed(let page, _, _) = try plan.follow([], month, into: "month") else {
      Issue.record("not followed")
      return
    }
    let written = try String(contentsOf: plan.workshop.place("month/summary.json"), encoding: .utf8)
    #expect(try page.json() == written && written.contains("\"report.html\""))
    let waves = try #require(try WavesReader.read(plan.workshop.place("waves")).tables).summary
    #expect(plan.waves.summary.files == waves.files && waves.files.count == 2)
    #expect(plan.waves.summary.ownDigest == waves.ownDigest && !waves.ownDigest.isEmpty)
  }

  @Test func aRowOfWavesAboutSomebodyWhoStaysIsTold() throws {
    let shop = try Workshop()
    let input = try shop.copy("05-competency")
    _ = try SolveRequest(shop.settings(input, results: "out")).run(in: Diary().session())
    let changing = try #require(try ResultsReader.read(shop.place("out")).tables)
    let staying = try #require(
      changing.assignments.first { row in !changing.transfers.contains { $0.officer == row.officer } })
    try shop.append("officer,month\n\(staying.officer),2026-03\n", to: "waves.csv", of: input)
    let waves = WavesRequest(
      input, results: shop.place("out"), output: shop.place("waves"), version: "test", language: English())
    guard case .scheduled(let scheduled) = try waves.run(in: Diary().session()) else {
      Issue.record("not scheduled")
      return
    }
    let report = scheduled.report(showsAll: false, in: English())
    #expect(report.remarksOnBounds.count == 1 && report.text().contains("waves.csv:2"))
    let progress = shop.place("progress.csv")
    try Data("officer,status,date\n".utf8).write(to: progress)
    let follow = FollowRequest(
      input, results: shop.place("out"), waves: shop.place("waves"), progress: progress,
      month: scheduled.tables.summary.settings.from, version: "test", language: English())
    guard case .followed(let page, _, _) = try follow.run(in: Diary().session()) else {
      Issue.record("not followed")
      return
    }
    #expect(page.remarksOnBounds == report.remarksOnBounds)
  }
}
