import Foundation
import TestSupport
import Testing

/// `scenarios/02-province/what-if`: every what-if solved by the program itself and compared with its figures.
@Suite struct WhatIfScenarioTests {
  private static let scenario = "scenarios/02-province"
  private static let folder = "\(scenario)/what-if"
  private static let header = "what_if,objective,do_nothing,transfers,vacancies,recovered"

  /// What is solved: files that are given together stand together.
  private static let runs: [[String]] = [
    ["budget-cut"], ["courses"], ["courses", "close-course"], ["dossiers"], ["freeze-commune"], ["it-class"],
    ["merge-communes"], ["move-work"], ["non-territorial"], ["retirements"],
  ]

  private func options(_ names: [String]) -> [String] {
    names.flatMap { ["--what-if", "\(Self.folder)/\($0).yml"] }
  }

  @Test func everyWhatIfGivesItsExpectedFigures() throws {
    var rows = [Self.header]
    for names in Self.runs {
      let (objective, doNothing, recovered, transfers, vacancies) = try Project.withTemporaryFolder { folder in
        let results = folder.appendingPathComponent("results").path
        let solved = try CommandRun(["solve", Self.scenario, "-o", results, "--quiet", "--json"] + options(names))
        #expect(solved.status == 0, "\(solved.errors)")
        let verified = try CommandRun(["verify", Self.scenario, results] + options(names))
        #expect(verified.status == 0, "\(verified.output)")
        let summary = try #require(
          try JSONSerialization.jsonObject(with: Data(solved.output.utf8)) as? [String: Any])
        #expect(summary["status"] as? String == "optimal", "\(names)")
        let applied = try #require(summary["what_if"] as? [[String: String]])
        #expect(applied.map { $0["file"] } == names.map { "\($0).yml" })
        let counts = try #require(summary["counts"] as? [String: Int])
        return (
          try #require(summary["objective"] as? Double), try #require(summary["do_nothing"] as? Double),
          try #require(summary["recovered"] as? Double), try #require(counts["transfers"]),
          try #require(counts["vacancies"])
        )
      }
      let hours = [objective, doNothing].map { String(format: "%.3f", $0) }.joined(separator: ",")
      rows.append(
        "\(names.joined(separator: " ")),\(hours),\(transfers),\(vacancies),\(String(format: "%.3f", recovered))")
    }
    try GoldenFiles.expect(
      rows.joined(separator: "\n") + "\n",
      equals: Project.root.appendingPathComponent("\(Self.folder)/expected.csv"))
  }

  @Test func everyWhatIfIsSolvedAndDescribed() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Project.root.appendingPathComponent(Self.folder).path
    ).filter { $0.hasSuffix(".yml") }.map { String($0.dropLast(4)) }
    #expect(Set(files) == Set(Self.runs.joined()))
    #expect(files.count >= 8)
    let page = try ScenarioPage(Self.scenario).table(under: "What if")
    #expect(Set(page.compactMap(\.first)) == Set(files.map { "`\($0).yml`" }))
  }

  @Test func theContradictoryOneNamesTheRuleThatForbidsTheLock() throws {
    let file = "\(Self.folder)/contradictory/lock-against-rank.yml"
    try Project.withTemporaryFolder { folder in
      let results = folder.appendingPathComponent("results").path
      let run = try CommandRun(["solve", Self.scenario, "-o", results, "--quiet", "--what-if", file])
      #expect(run.status == 3)
      #expect(run.errors.contains("[competence, decision to lock]"))
      #expect(run.errors.contains("decisions.csv:18\n"))
      #expect(!FileManager.default.fileExists(atPath: results))
    }
  }
}
