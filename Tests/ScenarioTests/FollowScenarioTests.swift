import Foundation
import TestSupport
import Testing

/// The story of four months: three of the first plan, then one of the plan that was made again.
@Suite struct FollowScenarioTests {
  private static let scenario = "scenarios/08-follow-up"
  private static let root = Project.root.appendingPathComponent(scenario)

  private func run(_ words: [String]) throws -> CommandRun {
    let run = try CommandRun(words)
    #expect(run.status == 0, "\(words): \(run.errors)")
    return run
  }

  /// Follows a month and compares its folder and text with the expected ones.
  private func follow(_ month: String, of place: String, results: URL, waves: URL, in folder: URL) throws -> URL {
    let output = folder.appendingPathComponent(month)
    let followed = try run([
      "follow", place, results.path, waves.path, "--progress", "\(Self.scenario)/progress/\(month).csv", "--month",
      month, "-o", output.path, "--quiet",
    ])
    let copy = folder.appendingPathComponent("compared-\(month)")
    try FileManager.default.copyItem(at: output, to: copy)
    try Data(followed.output.utf8).write(to: copy.appendingPathComponent("month.txt"))
    try GoldenFiles.expect(copy, equals: Self.root.appendingPathComponent("expected-months/\(month)"))
    return output
  }

  @Test func theFourMonthsAreTheExpectedOnes() throws {
    try Project.withTemporaryFolder { folder throws in
      let (results, waves) = (folder.appendingPathComponent("results"), folder.appendingPathComponent("waves"))
      _ = try run(["solve", Self.scenario, "-o", results.path, "--quiet"])
      _ = try run(["waves", Self.scenario, results.path, "--months", "4", "-o", waves.path, "--quiet"])
      for month in ["2026-02", "2026-03"] {
        _ = try follow(month, of: Self.scenario, results: results, waves: waves, in: folder)
      }
      let april = try follow("2026-04", of: Self.scenario, results: results, waves: waves, in: folder)
      let again = try caseAgain(april, in: folder)
      let (second, rest) = (folder.appendingPathComponent("second"), folder.appendingPathComponent("rest"))
      _ = try run([
        "solve", again.path, "-o", second.path, "--set", "plan_date=2026-04-30", "--set", "maximum_transfers=4",
        "--quiet",
      ])
      _ = try run([
        "waves", again.path, second.path, "--from", "2026-05", "--months", "2", "-o", rest.path, "--quiet",
      ])
      _ = try follow("2026-05", of: again.path, results: second, waves: rest, in: folder)
    }
  }

  /// The case with the register of April's end and the decisions of April's report.
  private func caseAgain(_ april: URL, in folder: URL) throws -> URL {
    let again = folder.appendingPathComponent("again")
    let files = FileManager.default
    try files.createDirectory(at: again, withIntermediateDirectories: true)
    for name in try files.contentsOfDirectory(atPath: Self.root.path).sorted()
    where name.hasSuffix(".csv") || name == "policy.yml" {
      try files.copyItem(at: Self.root.appendingPathComponent(name), to: again.appendingPathComponent(name))
    }
    let replaced = [
      ("officers.csv", Self.root.appendingPathComponent("again/officers.csv")),
      ("decisions.csv", april.appendingPathComponent("decisions.csv")),
    ]
    for (name, source) in replaced {
      let target = again.appendingPathComponent(name)
      try files.removeItem(at: target)
      try files.copyItem(at: source, to: target)
    }
    return again
  }

  @Test func everythingWrongInTheProgressIsSaidAtOnce() throws {
    try Project.withTemporaryFolder { folder throws in
      let (results, waves) = (folder.appendingPathComponent("results"), folder.appendingPathComponent("waves"))
      _ = try run(["solve", Self.scenario, "-o", results.path, "--quiet"])
      _ = try run(["waves", Self.scenario, results.path, "--months", "4", "-o", waves.path, "--quiet"])
      for language in ["en", "vi"] {
        let output = folder.appendingPathComponent("month")
        let bad = try CommandRun([
          "follow", Self.scenario, results.path, waves.path, "--progress", "\(Self.scenario)/progress/bad.csv",
          "--month", "2026-07", "-o", output.path, "--quiet", "--language", language,
        ])
        #expect(bad.status == 2 && bad.output.isEmpty, "\(bad.output)")
        #expect(!FileManager.default.fileExists(atPath: output.path))
        try GoldenFiles.expect(
          bad.errors, equals: Self.root.appendingPathComponent("expected-months/findings-\(language).txt"))
      }
    }
  }
}
