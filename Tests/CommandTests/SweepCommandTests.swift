import Foundation
import TestSupport
import Testing

/// `cadre sweep` on the scenarios: the base plan without a band, the same bytes for any number of threads, mistakes.
@Suite struct SweepCommandTests {
  private func rows(_ folder: URL, _ table: String) throws -> [[String: String]] {
    let text = try String(contentsOf: folder.appendingPathComponent("sweep_\(table).csv"), encoding: .utf8)
    let lines = text.split(separator: "\n").map { $0.components(separatedBy: ",") }
    return lines.dropFirst().map { Dictionary(zip(lines[0], $0)) { first, _ in first } }
  }

  @Test func withoutABandEveryFutureIsThePlanThatSolveFinds() throws {
    try Project.withTemporaryFolder { folder throws in
      let (out, solved) = (folder.appendingPathComponent("out"), folder.appendingPathComponent("solved"))
      let run = try CommandRun([
        "sweep", "scenarios/05-competency", "--futures", "3", "--band", "0", "-o", out.path, "-q",
      ])
      #expect(run.status == 0 && run.errors == "\(out.path): 3 tables\n", "\(run.errors)")
      #expect(run.output.contains("stays the best within the gap in 3 of 3 futures"))
      #expect(try CommandRun(["solve", "scenarios/05-competency", "-o", solved.path, "-q"]).status == 0)
      let plan = try String(contentsOf: solved.appendingPathComponent("transfers.csv"), encoding: .utf8)
        .split(separator: "\n").dropFirst().map { $0.components(separatedBy: ",")[1] }
      let transfers = try rows(out, "transfers")
      #expect(Set(transfers.map { $0["officer"] }) == Set(plan))
      #expect(transfers.allSatisfy { $0["frequency"] == "1.0000" && $0["in_base_plan"] == "yes" })
      #expect(try rows(out, "vacancies").allSatisfy { $0["frequency"] == "1.0000" && $0["in_base_plan"] == "yes" })
      #expect(try rows(out, "futures").allSatisfy { $0["keeps_base_plan"] == "yes" && $0["regret"] == "0.000" })
    }
  }

  @Test func threadsChangeNoByte() throws {
    let runs = try ["1", "2"].map { threads in
      try CommandRun([
        "sweep", "scenarios/05-competency", "--futures", "6", "--band", "0.3", "--band", "LAND=0.6", "--by", "row",
        "--threads", threads, "--json", "-q",
      ])
    }
    #expect(runs[0].status == 0, "\(runs[0].errors)")
    #expect(runs[0].output == runs[1].output)
    let document = try #require(try JSONSerialization.jsonObject(with: Data(runs[0].output.utf8)) as? [String: Any])
    #expect(document["futures_done"] as? Int == 6 && document["widest_band"] as? Double == 0.6)
    #expect(document["by"] as? String == "row" && document["seed"] as? String == "1")
    let futures = try #require(document["futures"] as? [[String: Any]])
    let objectives = futures.compactMap { $0["objective"] as? Double }.sorted()
    let objective = try #require(document["objective"] as? [String: Double])
    #expect(abs((objective["least"] ?? 0) - (objectives.first ?? -1)) < 1e-3)
    #expect(abs((objective["most"] ?? 0) - (objectives.last ?? -1)) < 1e-3)
    // What is recommended more often stands first, and shares are those of the counts.
    let transfers = try #require(document["transfers"] as? [[String: Any]])
    let counts = transfers.compactMap { $0["futures"] as? Int }
    #expect(counts == counts.sorted(by: >))
    for row in transfers {
      let share = try #require(row["frequency"] as? Double)
      #expect(abs(share * 6 - Double(row["futures"] as? Int ?? -1)) < 1e-3)
      #expect((row["futures_officer_moves"] as? Int ?? 0) >= (row["futures"] as? Int ?? 0))
    }
  }

  @Test func anotherSeedIsAnotherSweep() throws {
    let runs = try ["1", "2"].map { seed in
      try CommandRun([
        "sweep", "scenarios/05-competency", "--futures", "2", "--seed", seed, "--by", "commune", "--json", "-q",
      ]).output
    }
    #expect(runs[0] != runs[1])
  }

  @Test func oneFileGetsTheTransfers() throws {
    try Project.withTemporaryFolder { folder throws in
      let file = folder.appendingPathComponent("frequencies.csv")
      let run = try CommandRun(["sweep", "scenarios/01-two-communes", "--futures", "4", "-o", file.path])
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.contains("planning the futures") && run.errors.hasSuffix("transfers\n"), "\(run.errors)")
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(
        text.hasPrefix(
          "officer,name,from_commune,from_commune_name,from_position,to_commune,to_commune_name,to_position,"
            + "in_base_plan,futures,frequency,futures_officer_moves,frequency_officer_moves\n"))
      #expect(try CommandRun(["sweep", "scenarios/01-two-communes", "-o", file.path]).status == 64)
    }
  }

  static let mistakes: [(arguments: [String], words: String)] = [
    (["--futures", "0"], "--futures takes a number from 1 to 100000"),
    (["--band", "2"], "is not a share from 0 to 1"),
    (["--band", "ten"], "is not a share from 0 to 1"),
    (["--band", "=0.1"], "has no name before the equals sign"),
    (["--band", "0.1", "--band", "0.2"], "given twice"),
    (["--band", "LNAD=0.3"], "no activity, field or position has this name; did you mean 'LAND'?"),
    (["--by", "officer"], "officer"),
    (["--seed", "-1"], "seed"),
    (["--gap", "7"], "--gap takes a share"),
  ]

  @Test(arguments: mistakes)
  func mistakesEndWith64(_ arguments: [String], _ words: String) throws {
    let run = try CommandRun(["sweep", "scenarios/05-competency"] + arguments)
    #expect(run.status == 64 && run.output.isEmpty, "\(run.status): \(run.output)")
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test func contradictoryOrdersEndWith3() throws {
    let run = try CommandRun(["sweep", "scenarios/03-contradictory-orders", "-q"])
    #expect(run.status == 3 && run.output.isEmpty && run.errors.contains("error: the orders for O3"), "\(run.errors)")
  }

  @Test func aTimeLimitSaysHowManyFuturesAreWhole() throws {
    let run = try CommandRun([
      "sweep", "scenarios/01-two-communes", "--futures", "100000", "--time-limit", "3", "-q",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.output.contains("The time limit ended the sweep: ") && run.output.contains(" of 100,000 futures are whole"))
  }
}
