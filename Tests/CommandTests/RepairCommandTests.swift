import Foundation
import TestSupport
import Testing

/// Ways out printed by `cadre explain`, each tried by solving the case anew with its what-if file.
@Suite struct RepairCommandTests {
  private func json(_ arguments: [String], status: Int32 = 0) throws -> [String: Any] {
    let run = try CommandRun(arguments + ["--json", "-q"])
    #expect(run.status == status && run.errors.isEmpty, "\(run.errors)")
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  /// Solves from nothing: between which numbers the best plan lies.
  private func solve(_ arguments: [String], in folder: URL) throws -> ClosedRange<Double> {
    let results = folder.appendingPathComponent("r-\(UUID().uuidString)").path
    let summary = try json(["solve", "-o", results, "--gap", "0.000002", "--time-limit", "120"] + arguments)
    let (bound, objective) = (summary["bound"] as? Double, summary["objective"] as? Double)
    return try min(#require(bound), #require(objective))...(#require(objective))
  }

  /// Solves a case with the what-if of every repair, and compares the gain: what either proves must leave room for the
  /// other, and neither leaves much.
  private func check(_ repairs: [[String: Any]], of place: String, in folder: URL) throws {
    let before = try solve([place], in: folder)
    for (number, repair) in repairs.enumerated() {
      let file = folder.appendingPathComponent("repair-\(number).yml")
      try Data((try #require(repair["what_if"] as? String)).utf8).write(to: file)
      let after = try solve([place, "--what-if", file.path], in: folder)
      let gain = try #require(repair["hours_recovered"] as? Double)
      let (least, most) = (repair["at_least"] as? Double ?? .nan, repair["at_most"] as? Double ?? .nan)
      let (fewest, top) = (before.lowerBound - after.upperBound, before.upperBound - after.lowerBound)
      let label: Comment = "\(repair["changes"] ?? ""): \(gain) in \(least)...\(most), not \(fewest)...\(top)"
      #expect(least - 0.002 <= gain && gain <= most + 0.002, label)
      #expect(least <= top + 0.002 && fewest <= most + 0.002, label)
      #expect(most - least <= Self.width && top - fewest <= Self.width, label)
    }
  }

  /// Hours that proofs may leave open, of gains that are hundreds.
  private static let width = 8.0

  @Test(arguments: [("05-competency", "00507/IT", "3"), ("02-province", "00013/IT", "1")])
  func waysOutOfAVacancyHoldInASolveFromNothing(_ scenario: String, _ cell: String, _ count: String) throws {
    let place = "scenarios/\(scenario)"
    try Project.withTemporaryFolder { folder throws in
      let results = folder.appendingPathComponent("results").path
      let solved = try CommandRun(["solve", place, "-o", results, "-q"])
      #expect(solved.status == 0, "\(solved.errors)")
      let answer = try json(["explain", place, results, "--post", cell, "--top", "0", "--repairs", count])
      let vacancy = try #require(answer["repairs"] as? [String: Any])
      #expect(vacancy["kind"] as? String == "vacancy")
      let repairs = try #require(vacancy["repairs"] as? [[String: Any]])
      let elsewhere = try #require(vacancy["elsewhere"] as? [[String: Any]])
      #expect(!repairs.isEmpty)
      try check(Array((repairs + elsewhere).prefix(3)), of: place, in: folder)
      for repair in repairs {
        #expect((repair["wanting_after"] as? Int ?? 9) < (vacancy["wanting"] as? Int ?? 0))
      }
    }
  }

  @Test func softRulesAreMendedAsTheWhatIfSays() throws {
    let place = "scenarios/05-competency"
    try Project.withTemporaryFolder { folder throws in
      let results = folder.appendingPathComponent("results").path
      #expect(try CommandRun(["solve", place, "-o", results, "-q"]).status == 0)
      let answer = try json(["explain", place, results, "--soft-rules", "--repairs", "2"])
      let rules = try #require(answer["soft_rules"] as? [[String: Any]])
      #expect(rules.compactMap { $0["kind"] as? String } == ["rotation", "team_rule"])
      let repairs = rules.flatMap { $0["repairs"] as? [[String: Any]] ?? [] }
      #expect(repairs.contains { $0["lowers_the_ask"] as? Bool == true })
      try check(repairs, of: place, in: folder)
    }
  }

  @Test func limitsAreWorthWhatTheBoundSays() throws {
    let place = "scenarios/05-competency"
    try Project.withTemporaryFolder { folder throws in
      let results = folder.appendingPathComponent("results").path
      #expect(try CommandRun(["solve", place, "-o", results, "-q"]).status == 0)
      let answer = try #require(try json(["explain", place, results, "--limits"])["limits"] as? [String: Any])
      #expect(answer["is_complete"] as? Bool == true)
      let limits = try #require(answer["limits"] as? [[String: Any]])
      func limit(_ rule: String, _ subject: String) -> [String: Any]? {
        limits.first { $0["rule"] as? String == rule && $0["subject"] as? String == subject }
      }
      let quota = try #require(limit("recruitment-quota", "all"))
      let (more, fewer) = (quota["one_more"] as? Double ?? -1, quota["one_fewer"] as? Double ?? -1)
      let price = quota["price"] as? Double ?? -1
      #expect(0 < more && more <= price && price <= fewer && quota["unit"] as? String == "head")
      #expect(quota["is_degenerate"] as? Bool == (fewer - more > 1e-3))
      #expect(limit("training-budget", "all")?["unit"] as? String == "million_vnd")
      // The bound with one recruit more is lower by what it is worth.
      let bound = try #require(answer["bound"] as? Double)
      let file = folder.appendingPathComponent("quota.yml")
      try Data("name: One more\nchanges:\n  - {table: recruitment, where: {position: \"\"}, add: {quota: 1}}\n".utf8)
        .write(to: file)
      let changed = folder.appendingPathComponent("changed").path
      #expect(try CommandRun(["solve", place, "-o", changed, "-q", "--what-if", file.path]).status == 0)
      let next = try json(["explain", place, changed, "--limits", "--what-if", file.path])["limits"] as? [String: Any]
      #expect(abs((next?["bound"] as? Double ?? 0) - (bound - more)) <= 0.002)
      let text = try CommandRun(["explain", place, results, "--limits", "-q"]).output
      #expect(text.contains("everybody may rearrange") && text.contains("  transfers  "))
    }
  }

  @Test func contradictionsComeWithTheEffectOfDroppingEachRow() throws {
    let place = "scenarios/03-contradictory-orders"
    let conflicts = try #require(try json(["explain", place], status: 3)["conflicts"] as? [[String: Any]])
    #expect(conflicts.count == 3)
    // One way out of each: together they lead to a plan that a solve from nothing finds too.
    try Project.withTemporaryFolder { folder throws in
      var files: [String] = []
      for (number, conflict) in conflicts.enumerated() {
        let ways = try #require(conflict["ways_out"] as? [[String: Any]])
        #expect(ways.allSatisfy { $0["status"] as? String == "plan" })
        let text = try #require(ways.first?["what_if"] as? String)
        let file = folder.appendingPathComponent("way-\(number).yml")
        try Data(text.utf8).write(to: file)
        files += ["--what-if", file.path]
      }
      #expect(try solve([place] + files, in: folder).lowerBound > 0)
    }
  }

  @Test func ordersThatCanBeKeptAreNoContradiction() throws {
    let run = try CommandRun(["explain", "scenarios/01-two-communes", "-q"])
    #expect(run.status == 0 && run.output.hasPrefix("No orders contradict"))
    let list = try json(["explain", "scenarios/01-two-communes"])["conflicts"] as? [Any]
    #expect(list?.isEmpty == true)
  }

  @Test(arguments: [
    (["--post", "00102/LAND"], "Give the results folder too"), (["--limits"], "Give the results folder too"),
    (["--repairs=-1"], "--repairs takes a number"),
  ])
  func usageErrorsEndWith64(_ arguments: [String], _ message: String) throws {
    let run = try CommandRun(["explain", "scenarios/01-two-communes"] + arguments)
    #expect(run.status == 64 && run.output.isEmpty && run.errors.contains(message), "\(run.errors)")
  }
}
