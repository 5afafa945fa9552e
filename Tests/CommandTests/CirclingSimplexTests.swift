import Foundation
import TestSupport
import Testing

/// Programs in which GLPK's dual simplex goes round in circles do not hold a search up.
@Suite struct CirclingSimplexTests {
  /// A mutation of scenario 05, found by solving 300 of them: a look by rounding never came back.
  @Test func aCircleCostsOneNode() throws {
    try Project.withTemporaryFolder { folder throws in
      let out = folder.appendingPathComponent("out").path
      let run = try CommandRun([
        "solve", "scenarios/05-competency", "-o", out, "-q", "--json", "--gap", "0.0001", "--time-limit", "60",
        "--what-if", "Tests/CommandTests/circling.yml", "--set", "maximum_transfers=17",
      ])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains("\"status\" : \"optimal\""), "\(run.output)")
    }
  }
}
