import Foundation
import TestSupport
import Testing

/// `cadre frontier` on the scenarios: agreement with `cadre solve --set`, files, and mistakes of the command line.
@Suite struct FrontierCommandTests {
  private func rows(_ folder: URL) throws -> [[String: String]] {
    let text = try String(contentsOf: folder.appendingPathComponent("frontier.csv"), encoding: .utf8)
    let lines = text.split(separator: "\n").map { $0.components(separatedBy: ",") }
    return lines.dropFirst().map { Dictionary(zip(lines[0], $0)) { first, _ in first } }
  }

  /// The policy of the scenario asks for gap 0, so each point is the one optimum.
  @Test func everyPointIsWhatSolveFindsAlone() throws {
    try Project.withTemporaryFolder { folder throws in
      let out = folder.appendingPathComponent("out")
      let run = try CommandRun([
        "frontier", "scenarios/05-competency", "--vary", "maximum_transfers=0,8,16", "--vary", "training_budget=35,0",
        "-o", out.path, "-q",
      ])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors == "\(out.path): 6 points in a table and a plot\n")
      let rows = try rows(out)
      #expect(rows.map { $0["maximum_transfers"] } == ["0", "8", "16", "0", "8", "16"])
      #expect(rows.map { $0["training_budget"] } == ["35", "35", "35", "0", "0", "0"])
      for row in rows {
        let solved = try ProgramPlan(
          "scenarios/05-competency",
          ["maximum_transfers", "training_budget"].flatMap { ["--set", "\($0)=\(row[$0] ?? "")"] })
        for (column, value) in [
          ("objective", solved.objective), ("do_nothing", solved.doNothing), ("recovered", solved.recovered),
        ] {
          #expect(abs((Double(row[column] ?? "") ?? .nan) - value) < 2e-3, "\(column): \(row)")
        }
        #expect(row["status"] == "optimal")
        #expect(abs((Double(row["gap"] ?? "") ?? 1)) <= 1e-8)
      }
      // The case as it stands, as its page has it.
      #expect(rows[2]["transfers"] == "12" && rows[2]["vacancies"] == "2" && rows[2]["recruits"] == "3")
    }
  }

  @Test func aFrontierOfTheProvinceNeverFallsAndNamesItsContradictions() throws {
    let run = try CommandRun([
      "frontier", "scenarios/02-province", "--vary", "maximum_transfers=0:150:50", "--json", "-q",
    ])
    #expect(run.status == 0, "\(run.errors)")
    let document = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let points = try #require(document["points"] as? [[String: Any]])
    // Two officers are locked to other posts: without any transfer the orders cannot be kept.
    #expect(points.map { $0["status"] as? String } == ["contradictory", "optimal", "optimal", "optimal"])
    let recovered = points.dropFirst().compactMap { $0["recovered"] as? Double }
    #expect(recovered == recovered.sorted() && recovered.count == 3)
    // The points of a series are proved within twice the policy's gap.
    #expect(points.dropFirst().allSatisfy { ($0["gap"] as? Double ?? 1) <= 2e-4 })
    let contradictions = try #require(document["contradictions"] as? [[String: Any]])
    #expect(contradictions.count == 2 && contradictions.allSatisfy { $0["values"] as? [Double] == [0] })
  }

  @Test func filesAreReplacedOnlyWhenAsked() throws {
    try Project.withTemporaryFolder { folder throws in
      let file = folder.appendingPathComponent("curve.csv")
      let arguments = ["frontier", "scenarios/01-two-communes", "--vary", "maximum_transfers=0:2:1", "-q"]
      let first = try CommandRun(arguments + ["-o", file.path])
      #expect(first.status == 0 && first.errors == "\(file.path): 3 points\n", "\(first.errors)")
      let refused = try CommandRun(arguments + ["-o", file.path])
      #expect(refused.status == 64 && refused.output.isEmpty && refused.errors.contains("--overwrite"))
      #expect(try CommandRun(arguments + ["-o", file.path, "--overwrite"]).status == 0)
      let out = folder.appendingPathComponent("out")
      let runs = try (0..<2).map { _ in
        #expect(try CommandRun(arguments + ["-o", out.path, "--overwrite"]).status == 0)
        return try Data(contentsOf: out.appendingPathComponent("frontier.svg"))
      }
      #expect(runs[0] == runs[1])
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: out.path).sorted() == ["frontier.csv", "frontier.svg"])
      try Data().write(to: out.appendingPathComponent("notes.txt"))
      let foreign = try CommandRun(arguments + ["-o", out.path, "--overwrite"])
      #expect(foreign.status == 64 && foreign.errors.contains("notes.txt"))
    }
  }

  static let mistakes: [(arguments: [String], words: String)] = [
    ([], "--vary"),
    (["--vary", "maximum_transfer=0:3:1"], "did you mean 'maximum_transfers'?"),
    (["--vary", "cross_province=yes,no"], "cross_province is no number"),
    (["--vary", "maximum_transfers=0:3:0"], "must be above 0"),
    (["--vary", "maximum_transfers=3:0:1"], "goes from 3 down to 0; write 0:3:1"),
    (["--vary", "minimum_fit=0:2:1"], "out of range"),
    (["--vary", "maximum_transfers=0:99999:1"], "at most 1000"),
    (["--vary", "maximum_transfers=1", "--vary", "maximum_transfers=2"], "--vary gives maximum_transfers twice"),
    (["--vary", "maximum_transfers=1", "--vary", "minimum_fit=0", "--vary", "maximum_km=3"], "or two for a grid"),
    (["--vary", "maximum_transfers=1,2", "--set", "maximum_transfers=5"], "is both set and varied"),
    (["--vary", "working_days=20,260"], "leaves -11 days a year"),
    (["--vary", "maximum_transfers=0:99:1", "--vary", "maximum_km=1:11:1"], "at most 1000"),
    (["--vary", "maximum_transfers=1", "--gap", "2"], "--gap takes a share"),
    (["--vary", "maximum_transfers=1", "--time-limit", "0"], "--time-limit takes seconds above 0"),
    (["--vary", "maximum_transfers=1", "--overwrite"], "--overwrite needs -o"),
  ]

  @Test(arguments: mistakes)
  func mistakesEndWith64(_ arguments: [String], _ words: String) throws {
    let run = try CommandRun(["frontier", "scenarios/01-two-communes"] + arguments)
    #expect(run.status == 64 && run.output.isEmpty, "\(run.status): \(run.output)")
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test func ordersThatContradictEverywhereEndWith3() throws {
    let run = try CommandRun(["frontier", "scenarios/03-contradictory-orders", "--vary", "maximum_transfers=1,2", "-q"])
    #expect(run.status == 3, "\(run.errors)")
    #expect(run.output.contains("Contradictory orders at 1, 2: ") && run.output.contains("decisions.csv:"))
  }

  @Test func aTimeLimitKeepsWhatIsKnown() throws {
    let run = try CommandRun([
      "frontier", "scenarios/02-province", "--vary", "maximum_transfers=10:300:10", "--time-limit", "2.5", "--gap", "0",
    ])
    #expect([0, 4].contains(run.status), "\(run.errors)")
    #expect(run.output.contains("The time limit left"), "\(run.output)")
    #expect(run.output.contains("not reached"))
    #expect(run.errors.contains("point 1 of 30: maximum_transfers 300"), "the easiest point comes first: \(run.errors)")
  }
}
