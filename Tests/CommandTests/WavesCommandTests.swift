import Foundation
import TestSupport
import Testing

/// `cadre waves` and `cadre verify --waves`: what they write, refuse and find.
@Suite struct WavesCommandTests {
  private static let scenario = "scenarios/07-combined-posts"

  /// A copy of a scenario with its plan.
  private func solved(bounds: String? = nil, _ body: (URL, _ input: String, _ results: String) throws -> Void) throws {
    try Project.withTemporaryFolder { folder throws in
      let copy = folder.appendingPathComponent("case")
      try FileManager.default.copyItem(at: Project.root.appendingPathComponent(Self.scenario), to: copy)
      let results = folder.appendingPathComponent("out").path
      let run = try CommandRun(["solve", copy.path, "-o", results, "--quiet"])
      #expect(run.status == 0, "\(run.errors)")
      try body(folder, copy.path, results)
    }
  }

  private func rows(_ folder: URL) throws -> [[String]] {
    try String(contentsOf: folder.appendingPathComponent("waves.csv"), encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  @Test func aRowOfTheCaseFixesAMonthAndThePlanStaysThatOfTheCase() throws {
    try solved { folder, input, results throws in
      let waves = folder.appendingPathComponent("waves")
      let first = try CommandRun(["waves", input, results, "-o", waves.path, "-q"])
      #expect(first.status == 0, "\(first.errors)")
      let officer = try #require(try rows(waves).dropFirst().first)[0]
      let file = URL(fileURLWithPath: input).appendingPathComponent("waves.csv")
      let month = try #require(try rows(waves).last)[2]
      try Data("officer,month\n\(officer),\(month)-20\n".utf8).write(to: file)
      // The waves are of other bounds now, and say so; the plan is still that of the case.
      #expect(try CommandRun(["verify", input, results]).status == 0)
      let stale = try CommandRun(["verify", input, results, "--waves", waves.path])
      #expect(stale.status == 5)
      #expect(stale.output.contains("other-waves: waves.csv of the case has changed since"))
      let again = try CommandRun(["waves", input, results, "-o", waves.path, "-q", "--language", "vi"])
      #expect(again.status == 0, "\(again.errors)")
      let row = try #require(try rows(waves).first { $0[0] == officer })
      #expect(row[2] == month)
      #expect(row.joined(separator: ",").contains("đã được ấn định (waves.csv:2)"))
      #expect(try CommandRun(["verify", input, results, "--waves", waves.path]).status == 0)
    }
  }

  @Test func anEditOfAMonthIsFound() throws {
    try solved { folder, input, results throws in
      let waves = folder.appendingPathComponent("waves")
      #expect(try CommandRun(["waves", input, results, "-o", waves.path, "-q"]).status == 0)
      let file = waves.appendingPathComponent("waves.csv")
      let text = try String(contentsOf: file, encoding: .utf8)
      let month = try #require(try rows(waves).dropFirst().first)[2]
      let edit = try #require(text.range(of: month))
      try Data(text.replacingCharacters(in: edit, with: "2031-01").utf8).write(to: file)
      let run = try CommandRun(["verify", input, results, "--waves", waves.path, "--json"])
      #expect(run.status == 5)
      for rule in ["month-range", "edited-waves", "month-staffing"] { #expect(run.output.contains(rule), "\(rule)") }
    }
  }

  @Test func tooFewAMonthNameTheLeastThatFits() throws {
    try solved { folder, input, results throws in
      let waves = folder.appendingPathComponent("waves").path
      let run = try CommandRun(["waves", input, results, "--months", "1", "--per-month", "1", "-o", waves, "-q"])
      #expect(run.status == 3)
      #expect(run.errors.contains("The least that fits: --months "), "\(run.errors)")
      #expect(!FileManager.default.fileExists(atPath: waves))
      let spoken = try CommandRun([
        "waves", input, results, "--months", "1", "--per-month", "1", "-q", "--language", "vi",
      ])
      #expect(spoken.errors.contains("Mức ít nhất để xếp được: --months "), "\(spoken.errors)")
      let least = run.errors.split(separator: "--months ").last.flatMap { Int($0.prefix { $0.isNumber }) }
      let fits = try CommandRun([
        "waves", input, results, "--months", String(try #require(least)), "--per-month", "1", "-q", "--json",
      ])
      #expect(fits.status == 0, "\(fits.errors)")
    }
  }

  @Test func foreignFoldersAreLeftAlone() throws {
    try solved { folder, input, results throws in
      let mine = folder.appendingPathComponent("mine")
      try FileManager.default.createDirectory(at: mine, withIntermediateDirectories: true)
      try Data("x".utf8).write(to: mine.appendingPathComponent("notes.txt"))
      for place in [mine.path, results, input, "\(input)/waves"] {
        let run = try CommandRun(["waves", input, results, "-o", place, "-q"])
        #expect(run.status == 64, "\(place): \(run.errors)")
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: mine.path) == ["notes.txt"])
    }
  }

  @Test func monthsStandForDaysAndMonthsOutsideThePlanAreFound() throws {
    try solved { folder, input, results throws in
      let waves = folder.appendingPathComponent("waves")
      #expect(try CommandRun(["waves", input, results, "-o", waves.path, "-q"]).status == 0)
      let officers = try rows(waves).dropFirst().map { $0[0] }
      let month = try #require(try rows(waves).last)[2]
      let file = URL(fileURLWithPath: input).appendingPathComponent("waves.csv")
      try Data("officer,month,not_before\n\(officers[0]),\(month),\n\(officers[1]),,2030-07\n".utf8).write(to: file)
      let check = try CommandRun(["check", input])
      #expect(check.output.contains("waves.csv:3") && check.output.contains("month-outside-plan"), "\(check.output)")
      #expect(!check.output.contains("invalid-date"))
      try Data("officer,month\n\(officers[0]),\(month)\n".utf8).write(to: file)
      let fixed = try CommandRun(["waves", input, results, "-o", waves.path, "-q"])
      #expect(fixed.status == 0, "\(fixed.errors)")
      #expect(try rows(waves).first { $0[0] == officers[0] }?[2] == month)
      try Data("officer,month\n\(officers[0]),2020-01\n".utf8).write(to: file)
      #expect(try CommandRun(["check", input]).output.contains("month-outside-plan"))
      let early = try CommandRun(["waves", input, results, "--from", "2020-01", "-q"])
      #expect(early.status == 64 && early.errors.contains("--from 2020-01"), "\(early.errors)")
    }
  }

  @Test func theReportSaysHowLimitsCameAboutAndProgressIsTold() throws {
    try solved { folder, input, results throws in
      let run = try CommandRun(["waves", input, results])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("Without --per-month the limit of a month is that of "))
      #expect(run.output.contains("Without --months these 4 months are the usual ones."))
      #expect(run.errors.contains("choosing the months"), "\(run.errors)")
      let given = try CommandRun(["waves", input, results, "--months", "20", "--per-month", "9", "-q"])
      #expect(!given.output.contains("Without --") && given.output.contains("past the horizon"))
      #expect(given.errors.isEmpty)
    }
  }

  @Test func lettersHaveTheMonthsOfWaves() throws {
    try solved { folder, input, results throws in
      let waves = folder.appendingPathComponent("waves")
      #expect(try CommandRun(["waves", input, results, "-o", waves.path, "-q"]).status == 0)
      let month = try #require(try rows(waves).dropFirst().first)[2]
      let run = try CommandRun(["letters", input, results, "--waves", waves.path, "--json"])
      #expect(run.status == 0 && run.output.contains("\"start_date\" : \"\(month)-01\""), "\(run.errors)")
      let none = try CommandRun(["letters", input, results, "--waves", results, "--json"])
      #expect(none.status == 5 && none.output.isEmpty, "\(none.errors)")
    }
  }

  @Test(arguments: [
    (["--from", "2026-13"], "is no month"), (["--months", "0"], "--months takes a number from 1 to 120"),
    (["--per-month", "0"], "--per-month takes"), (["--gap", "2"], "gap"), (["--course-hours", "0"], "--course-hours"),
  ])
  func usageErrorsEndWith64(_ arguments: [String], _ message: String) throws {
    let run = try CommandRun(["waves", Self.scenario, "none"] + arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func helpShowsExamplesAndExitCodes() throws {
    let run = try CommandRun(["waves", "--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("Examples:") && run.output.contains("Exit codes:"))
  }
}
