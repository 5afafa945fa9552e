import Foundation
import TestSupport
import Testing

/// `cadre waves` on the province over four months: every file and the text are the expected ones, and they are verified.
@Suite struct WavesScenarioTests {
  private static let province = "scenarios/02-province"

  private func solved(_ body: (URL, String) throws -> Void) throws {
    try Project.withTemporaryFolder { folder throws in
      let results = folder.appendingPathComponent("results").path
      let run = try CommandRun(["solve", Self.province, "-o", results, "--quiet"])
      #expect(run.status == 0, "\(run.errors)")
      try body(folder, results)
    }
  }

  @Test func theWavesOfTheProvinceAreTheExpectedOnesAndProved() throws {
    try solved { folder, results throws in
      let waves = folder.appendingPathComponent("waves")
      let run = try CommandRun(["waves", Self.province, results, "--months", "4", "-o", waves.path, "--quiet"])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors == "\(waves.path): 242 changes with their months\n")
      #expect(run.output.contains("Proved: no other months count fewer hours."))
      let verified = try CommandRun(["verify", Self.province, results, "--waves", waves.path])
      #expect(verified.status == 0, "\(verified.output)")
      #expect(verified.output.contains("242 sentences"))
      try Data(run.output.utf8).write(to: waves.appendingPathComponent("waves.txt"))
      try GoldenFiles.expect(
        waves, equals: Project.root.appendingPathComponent("\(Self.province)/expected-waves"))
    }
  }

  @Test func theOrderOfRowsDoesNotMatter() throws {
    let files = try ShuffledTables.files(of: Project.root.appendingPathComponent(Self.province))
    let shuffled = try TemporaryFolder(ShuffledTables.shuffled(files, seed: 5))
    let copy = shuffled.url
    try Project.withTemporaryFolder { folder throws in
      let (results, waves) = (folder.appendingPathComponent("out").path, folder.appendingPathComponent("waves"))
      #expect(try CommandRun(["solve", copy.path, "-o", results, "--quiet"]).status == 0)
      #expect(try CommandRun(["waves", copy.path, results, "--months", "4", "-o", waves.path, "-q"]).status == 0)
      for name in ["waves.csv", "staffing_by_month.csv"] {
        let expected = Project.root.appendingPathComponent("\(Self.province)/expected-waves/\(name)")
        #expect(try Data(contentsOf: waves.appendingPathComponent(name)) == Data(contentsOf: expected), "\(name)")
      }
    }
  }
}
