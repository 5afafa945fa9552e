import Foundation
import TestSupport
import Testing

/// `cadre follow` and `cadre verify --month`: what they refuse and find.
@Suite struct FollowCommandTests {
  private static let scenario = "scenarios/08-follow-up"

  /// The scenario with its plan and its waves.
  private func planned(_ body: (URL, _ results: String, _ waves: String) throws -> Void) throws {
    try Project.withTemporaryFolder { folder throws in
      let (results, waves) = (folder.appendingPathComponent("out").path, folder.appendingPathComponent("waves").path)
      #expect(try CommandRun(["solve", Self.scenario, "-o", results, "--quiet"]).status == 0)
      #expect(try CommandRun(["waves", Self.scenario, results, "--months", "4", "-o", waves, "-q"]).status == 0)
      try body(folder, results, waves)
    }
  }

  private func follow(_ results: String, _ waves: String, _ more: [String]) throws -> CommandRun {
    try CommandRun(
      ["follow", Self.scenario, results, waves, "--progress", "\(Self.scenario)/progress/2026-04.csv", "-q"] + more)
  }

  @Test func theLeastThatFitsIsNamedInBothLanguages() throws {
    try planned { _, results, waves throws in
      let run = try follow(results, waves, ["--month", "2026-04"])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("The least that fits: --months 2."), "\(run.output)")
      #expect(run.output.contains("Phan Phương Hoa"), "\(run.output)")
      let spoken = try follow(results, waves, ["--month", "2026-04", "--language", "vi"])
      #expect(spoken.output.contains("Mức ít nhất để xếp được: --months 2."), "\(spoken.output)")
    }
  }

  @Test func theProgressOfAMonthFolderSaysTheSameAgain() throws {
    try planned { folder, results, waves throws in
      let (first, second) = (folder.appendingPathComponent("first"), folder.appendingPathComponent("second"))
      #expect(try follow(results, waves, ["--month", "2026-04", "-o", first.path]).status == 0)
      let again = try CommandRun([
        "follow", Self.scenario, results, waves, "--progress", first.appendingPathComponent("progress.csv").path,
        "--month",
        "2026-04", "-o", second.path, "-q",
      ])
      #expect(again.status == 0 && !again.errors.contains("error"), "\(again.errors)")
      for file in ["progress.csv", "staffing_now.csv", "decisions.csv"] {
        let written = try [first, second].map { try Data(contentsOf: $0.appendingPathComponent(file)) }
        #expect(written[0] == written[1], "\(file)")
      }
    }
  }

  @Test func editsAndMonthsOfOtherWavesAreFound() throws {
    try planned { folder, results, waves throws in
      let month = folder.appendingPathComponent("month")
      #expect(try follow(results, waves, ["--month", "2026-04", "-o", month.path]).status == 0)
      let verify = ["verify", Self.scenario, results, "--waves", waves, "--month", month.path]
      #expect(try CommandRun(verify).status == 0)
      let file = month.appendingPathComponent("staffing_now.csv")
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data(text.replacingOccurrences(of: "CHAIR,1,", with: "CHAIR,2,").utf8).write(to: file)
      let edited = try CommandRun(verify)
      #expect(edited.status == 5)
      for rule in ["month-now", "edited-month"] { #expect(edited.output.contains(rule), "\(rule)") }
      try Data(text.utf8).write(to: file)
      let others = ["waves", Self.scenario, results, "--months", "5", "-o", waves, "-q"]
      #expect(try CommandRun(others).status == 0)
      let stale = try CommandRun(verify)
      #expect(stale.status == 5 && stale.output.contains("other-month"), "\(stale.output)")
    }
  }

  @Test func whatCannotBeReadOrWrittenIsRefused() throws {
    try planned { folder, results, waves throws in
      #expect(try follow(results, folder.appendingPathComponent("none").path, ["--month", "2026-04"]).status == 64)
      for place in [waves, results, Self.scenario] {
        #expect(try follow(results, waves, ["--month", "2026-04", "-o", place]).status == 64, "\(place)")
      }
      let early = try follow(results, waves, ["--month", "2026-03"])
      #expect(early.status == 2 && early.errors.contains("date-in-future"), "\(early.errors)")
      let late = try follow(results, waves, ["--month", "2026-06"])
      #expect(late.status == 2 && late.errors.contains("month-outside-waves"), "\(late.errors)")
    }
  }

  @Test(arguments: [["--month", "2026-13"], ["--month", "April"], []])
  func aMonthIsNeeded(_ arguments: [String]) throws {
    #expect(try follow("none", "none", arguments).status == 64)
  }

  @Test func aMonthIsVerifiedWithItsWaves() throws {
    let run = try CommandRun(["verify", Self.scenario, "none", "--month", "none"])
    #expect(run.status == 64 && run.errors.contains("--waves"))
  }

  @Test func helpShowsExamplesAndExitCodes() throws {
    let run = try CommandRun(["follow", "--help"])
    #expect(run.status == 0)
    #expect(run.output.contains("Examples:") && run.output.contains("Exit codes:"))
  }
}
