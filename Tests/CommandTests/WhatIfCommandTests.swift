import Foundation
import TestSupport
import Testing

/// `--what-if` of the commands: what they say of changes, of mistakes, and of results of another case.
@Suite struct WhatIfCommandTests {
  private static let small = "scenarios/01-two-communes"

  private func withFiles(_ files: [String: String], _ body: (URL) throws -> Void) throws {
    try Project.withTemporaryFolder { folder in
      for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
      try body(folder)
    }
  }

  private static let more = "name: More\nchanges:\n  - {table: workload, multiply: {annual_volume: 1.5}}\n"
  private static let transfers = "name: Few\nchanges:\n  - {policy: {maximum_transfers: 1}}\n"

  @Test func resultsBelongToTheWhatIfsOfTheirSolve() throws {
    try withFiles(["more.yml": Self.more, "few.yml": Self.transfers]) { folder in
      let results = folder.appendingPathComponent("results").path
      let (more, few) = (folder.appendingPathComponent("more.yml"), folder.appendingPathComponent("few.yml").path)
      let both = ["--what-if", more.path, "--what-if", few]
      let solved = try CommandRun(["solve", Self.small, "-o", results, "--quiet"] + both)
      #expect(solved.status == 0, "\(solved.errors)")
      func verify(_ options: [String]) throws -> (status: Int32, first: Substring?) {
        let run = try CommandRun(["verify", Self.small, results] + options)
        return (run.status, run.output.split(separator: "\n").first)
      }
      #expect(try verify(both).status == 0)
      let rule = "summary.json: other-case: "
      let missing = "\(rule)the case was solved with --what-if more.yml --what-if few.yml; give the same now"
      for options in [[], ["--what-if", more.path], ["--what-if", few, "--what-if", more.path]] {
        let run = try verify(options)
        #expect(run.status == 5)
        #expect(run.first.map(String.init) == missing)
      }
      try Data((Self.more + "# later\n").utf8).write(to: more)
      let run = try verify(both)
      #expect(run.status == 5)
      #expect(
        run.first.map(String.init)
          == "\(rule)the what-if more.yml was changed after the solve, or is another file of that name; solve again")
      let plain = try CommandRun(["solve", Self.small, "-o", results, "--quiet"])
      #expect(plain.status == 0)
      #expect(
        try verify(both).first.map(String.init) == "\(rule)the case was solved without --what-if; give the same now")
    }
  }

  @Test func checkTellsWhatChanged() throws {
    try withFiles(["few.yml": Self.transfers, "more.yml": Self.more]) { folder in
      let run = try CommandRun([
        "check", Self.small, "--what-if", folder.appendingPathComponent("few.yml").path, "--what-if",
        folder.appendingPathComponent("more.yml").path,
      ])
      #expect(run.status == 0)
      #expect(run.output.contains("  few.yml:3: maximum_transfers none -> 1 (1 difference)\n"))
      #expect(run.output.contains("  more.yml:3: annual_volume multiplied by 1.5 in "))
    }
  }

  static let mistakes: [(text: String, first: String)] = [
    ("name: x\nchanges:\n  - {table: workloads, remove: yes}\n", "w.yml:3:13: error: unknown-table: "),
    ("name: x\nchanges:\n  - {table: workload, remoev: yes}\n", "w.yml:3:23: error: unknown-key: "),
    (
      "name: x\nchanges:\n  - {table: workload, where: {activity: X}, remove: yes}\n",
      "w.yml:3:41: error: no-row-matches: "
    ),
    ("name: [\n", "w.yml:2:1: error: invalid-what-if: "),
  ]

  @Test(arguments: mistakes)
  func aMistakeEndsEveryCommandWithItsPlace(_ text: String, _ first: String) throws {
    try withFiles(["w.yml": text]) { folder in
      let option = ["--what-if", folder.appendingPathComponent("w.yml").path]
      let results = folder.appendingPathComponent("results").path
      for command in [["check", Self.small], ["diagnose", Self.small], ["solve", Self.small, "-o", results, "-q"]] {
        let run = try CommandRun(command + option)
        #expect(run.status == 2, "\(command)")
        #expect((command[0] == "check" ? run.output : run.errors).hasPrefix(first), "\(run.output)\(run.errors)")
      }
      #expect(!FileManager.default.fileExists(atPath: results))
    }
  }

  @Test func aMissingFileIsNamed() throws {
    let run = try CommandRun(["diagnose", Self.small, "--what-if", "none/where.yml"])
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("where.yml: error: missing-file: there is no such file as "))
  }

  @Test func diagnoseSeesTheChangedCase() throws {
    try withFiles(["more.yml": Self.more]) { folder in
      let plain = try CommandRun(["diagnose", Self.small, "--json"])
      let changed = try CommandRun([
        "diagnose", Self.small, "--json", "--what-if", folder.appendingPathComponent("more.yml").path,
      ])
      #expect(changed.status == 0)
      #expect(plain.output != changed.output)
    }
  }
}
