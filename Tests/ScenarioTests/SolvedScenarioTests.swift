import Foundation
import TestSupport
import Testing

/// The scenarios that end with a plan: solved by the program itself, compared with their goldens, and verified.
@Suite struct SolvedScenarioTests {
  @Test(arguments: [
    "01-two-communes", "02-province", "05-competency", "06-work-sharing", "07-combined-posts", "08-follow-up",
  ])
  func theResultsAreTheExpectedOnes(_ scenario: String) throws {
    try Project.withTemporaryFolder { folder throws in
      let results = folder.appendingPathComponent("results")
      let solved = try CommandRun(["solve", "scenarios/\(scenario)", "-o", results.path, "--quiet"])
      #expect(solved.status == 0, "\(solved.errors)")
      #expect(solved.errors.isEmpty)
      try GoldenFiles.expect(
        results, equals: Project.root.appendingPathComponent("scenarios/\(scenario)/expected"))
      let verified = try CommandRun(["verify", "scenarios/\(scenario)", results.path])
      #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
    }
  }

  @Test func twoRunsWriteTheSameBytes() throws {
    try Project.withTemporaryFolder { folder throws in
      let runs = try ["first", "second"].map { name in
        let results = folder.appendingPathComponent(name)
        let run = try CommandRun(["solve", "scenarios/01-two-communes", "-o", results.path, "--quiet"])
        #expect(run.status == 0, "\(run.errors)")
        return results
      }
      for name in try FileManager.default.contentsOfDirectory(atPath: runs[0].path) {
        let texts = try runs.map { try GoldenFiles.comparable($0.appendingPathComponent(name)) }
        #expect(texts[0] == texts[1], "\(name) differs between two runs")
      }
    }
  }

  @Test func contradictoryOrdersAreNamedWithTheirRows() throws {
    try Project.withTemporaryFolder { folder throws in
      let results = folder.appendingPathComponent("results")
      let run = try CommandRun(["solve", "scenarios/03-contradictory-orders", "-o", results.path, "--quiet"])
      #expect(run.status == 3)
      #expect(run.output.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: results.path), "a results folder without a plan")
      try GoldenFiles.expect(
        run.errors,
        equals: Project.root.appendingPathComponent("scenarios/03-contradictory-orders/expected/conflicts.txt"))
    }
  }

  @Test func waysOutOfContradictionsAreTheExpectedOnes() throws {
    let place = "scenarios/03-contradictory-orders"
    let run = try CommandRun(["explain", place, "-q"])
    #expect(run.status == 3 && run.errors.isEmpty, "\(run.errors)")
    try GoldenFiles.expect(
      run.output, equals: Project.root.appendingPathComponent("\(place)/expected/ways-out.txt"))
  }
}
