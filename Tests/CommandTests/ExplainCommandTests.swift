import Foundation
import TestSupport
import Testing

/// `cadre explain` on the two communes worked out by hand, and its prices on a province against separate solves.
///
/// In the two communes the best plan costs 96.341: O5 becomes LAND in Tân Lộc, O2 follows as JUSTICE. Without O5 as
/// LAND there, or with O1, the best is a land officer who goes to Tân Lộc: 117.230. Without O2 there is another as good: O3
/// goes to Tân Lộc (15.452), and O2 follows as JUSTICE in Phú An (15 + 50.889).
@Suite struct ExplainCommandTests {
  private static let small = "scenarios/01-two-communes"

  /// Solves a case into a folder that is removed after the body.
  private func withResults(
    of place: String = small, _ options: [String] = [], _ body: (_ results: String) throws -> Void
  ) throws {
    try Project.withTemporaryFolder { folder throws in
      let results = folder.appendingPathComponent("results").path
      let solved = try CommandRun(["solve", place, "-o", results, "-q"] + options)
      #expect(solved.status == 0, "\(solved.errors)")
      try body(results)
    }
  }

  private func explain(_ arguments: [String]) throws -> [String: Any] {
    let run = try CommandRun(["explain"] + arguments + ["--json", "-q"])
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    return try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
  }

  private func number(_ document: [String: Any], _ path: String...) -> Double? {
    let place = path.dropLast().reduce(document as [String: Any]?) { $0?[$1] as? [String: Any] }
    return place?[path.last ?? ""] as? Double
  }

  @Test func pricesOfTheTwoCommunesAreThoseByHand() throws {
    try withResults { results throws in
      let answers = try explain([
        Self.small, results, "--officer", "Hoàng Văn Nam", "--why-not", "O1", "00102/LAND", "--post", "00102/JUSTICE",
      ])
      #expect(number(answers, "plan_objective") == 96.341 && number(answers, "best_objective") == 96.341)
      #expect(number(answers, "officer", "next", "extra_hours") == 20.889)
      #expect(number(answers, "officer", "next", "at_least") == 20.889)
      #expect(number(answers, "officer", "next", "at_most") == 20.889)
      let officer = try #require(answers["officer"] as? [String: Any])
      #expect(officer["status"] as? String == "position_changed" && officer["officer"] as? String == "O5")
      let choice = try #require(officer["plan"] as? [String: Any])
      #expect(number(choice, "total") == 15 && number(choice, "post_value") == 458)
      #expect(number(choice, "hours", "position_change") == 15 && number(choice, "hours", "mismatch") == 0)

      #expect(number(answers, "why_not", "outcome", "extra_hours") == 20.889)
      let placement = try #require((answers["why_not"] as? [String: Any])?["outcome"] as? [String: Any])
      let displaced = try #require(placement["changes"] as? [[String: Any]]).compactMap { $0["officer"] as? String }
      #expect(displaced.first == "O1" && Set(displaced) == ["O1", "O2", "O5"])

      // With somebody more at JUSTICE in Tân Lộc only O5's change of position is left: 15.
      #expect(number(answers, "post", "one_more", "extra_hours") == -81.341)
      let post = try #require(answers["post"] as? [String: Any])
      #expect((post["holders"] as? [[String: Any]])?.compactMap { $0["officer"] as? String } == ["O2", "O4"])
      let candidates = try #require(post["candidates"] as? [[String: Any]])
      #expect(Set(candidates.compactMap { $0["officer"] as? String }) == ["O3", "O5"])
      for candidate in candidates { #expect(number(candidate, "outcome", "extra_hours") != nil) }
    }
  }

  @Test func anotherPlanAsGoodIsToldAsOne() throws {
    try withResults { results throws in
      let answers = try explain([Self.small, results, "--officer", "O2"])
      #expect(number(answers, "officer", "next", "extra_hours") == 0)
      let next = try #require((answers["officer"] as? [String: Any])?["next"] as? [String: Any])
      let changes = try #require(next["changes"] as? [[String: Any]]).compactMap { $0["officer"] as? String }
      #expect(changes == ["O2", "O3"] && next["may_be_more_than_needed"] as? Bool == false)
    }
  }

  @Test func theRulesThatForbidAPlacementAreNamed() throws {
    try withResults { results throws in
      let run = try CommandRun(["explain", Self.small, results, "--why-not", "O1", "00102/JUSTICE"])
      #expect(run.status == 0)
      #expect(run.output.contains("has a competence fit of 0.00, below the least fit 0.5"), "\(run.output)")
      #expect(run.output.contains("(policy.yml: minimum_fit) [competence]"))
      #expect(run.output.contains("To lift it:"))
      #expect(run.errors.contains("proving a bound") || run.errors.contains("making a first plan"), "\(run.errors)")
      for line in run.output.split(separator: "\n") { #expect(line.count <= 120, "\(line)") }
    }
  }

  @Test func withoutAQuestionTheOverviewPointsOn() throws {
    try withResults { results throws in
      let run = try CommandRun(["explain", Self.small, results])
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
      for part in ["The plan loses 96.3 hours a month", "--officer", "--why-not", "--post"] {
        #expect(run.output.contains(part), "\(run.output)")
      }
      let overview = try #require(try explain([Self.small, results])["overview"] as? [String: Any])
      #expect(number(overview, "objective") == 96.341 && overview["status"] as? String == "optimal")
    }
  }

  @Test(arguments: [
    (["--officer", "O9"], "officer 'O9' is not in officers.csv; did you mean 'O"),
    (["--officer", "Trần Thị Hà"], "did you mean 'O2' (Trần Thị Hoa)"),
    (["--officer", "Nobody at all"], "officer 'Nobody at all' is not in officers.csv"),
    (["--post", "00103/LAND"], "commune '00103' is not in communes.csv; did you mean '0010"),
    (["--post", "00102/LANDS"], "position 'LANDS' is not in positions.csv; did you mean 'LAND'"),
    (["--post", "00102"], "write COMMUNE/POSITION"), (["--why-not", "O1"], "--why-not takes an officer and a cell"),
    (["--why-not", "O1", "00102/LANT"], "position 'LANT'"), (["--top", "-1"], "--top"),
    (["--gap", "2"], "--gap takes a share"), (["--time-limit", "0"], "--time-limit takes seconds"),
  ])
  func mistakesOnTheCommandLineEndWith64(_ arguments: [String], _ message: String) throws {
    try withResults { results throws in
      let run = try CommandRun(["explain", Self.small, results] + arguments)
      #expect(run.status == 64 && run.output.isEmpty)
      #expect(run.errors.contains(message), "\(run.errors)")
    }
  }

  @Test func aNameOfTwoOfficersIsAmbiguous() throws {
    try Project.withTemporaryFolder { folder throws in
      let place = folder.appendingPathComponent("case")
      try FileManager.default.copyItem(at: Project.root.appendingPathComponent(Self.small), to: place)
      let officers = place.appendingPathComponent("officers.csv")
      let text = try String(contentsOf: officers, encoding: .utf8)
      try Data(text.replacingOccurrences(of: "Lê Văn Minh", with: "Phạm Thị Lan").utf8).write(to: officers)
      try withResults(of: place.path) { results throws in
        let run = try CommandRun(["explain", place.path, results, "--officer", "Phạm Thị Lan"])
        #expect(run.status == 64 && run.errors.contains("2 officers are called 'Phạm Thị Lan'"), "\(run.errors)")
        #expect(run.errors.contains("'O3', 'O4'"))
      }
    }
  }

  @Test func resultsOfAnotherCaseOrEditedOnesEndWith5() throws {
    try withResults { results throws in
      let folder = URL(fileURLWithPath: results)
      func bytes() throws -> [String: Data] {
        let names = try FileManager.default.contentsOfDirectory(atPath: results)
        return try Dictionary(
          uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: folder.appendingPathComponent($0))) })
      }
      func expectRefusal(_ arguments: [String]) throws {
        let before = try bytes()
        let run = try CommandRun(["explain"] + arguments + ["--officer", "O1"])
        #expect(run.status == 5 && run.output.isEmpty, "\(run.status) \(run.output)\(run.errors)")
        #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
        #expect(try bytes() == before)
      }
      try expectRefusal([Self.small, results, "--set", "surplus_hours=5"])
      try Project.withTemporaryFolder { other throws in
        let place = other.appendingPathComponent("case")
        try FileManager.default.copyItem(at: Project.root.appendingPathComponent(Self.small), to: place)
        let officers = place.appendingPathComponent("officers.csv")
        let text = try String(contentsOf: officers, encoding: .utf8)
        try Data(text.replacingOccurrences(of: "Lê Văn Minh", with: "Lê Văn Min").utf8).write(to: officers)
        try expectRefusal([place.path, results])
      }
      let file = folder.appendingPathComponent("assignments.csv")
      let text = try String(contentsOf: file, encoding: .utf8)
      try Data(text.replacingOccurrences(of: "O3,00101", with: "O3,00102").utf8).write(to: file)
      try expectRefusal([Self.small, results])
      let missing = try CommandRun(["explain", Self.small, results + "-none", "--officer", "O1"])
      #expect(missing.status == 64 && missing.output.isEmpty)
    }
  }

  /// The prices of a province are the differences of separate solves of the case with the order in its files.
  @Test func pricesOfTheProvinceAreThoseOfSeparateSolves() throws {
    let province = "scenarios/02-province"
    try withResults(of: province) { results throws in
      let answers = try explain([
        province, results, "--officer", "O000648", "--why-not", "O000392", "00008/LAND",
      ])
      let free = try objective(of: province, with: nil)
      #expect(abs((number(answers, "best_objective") ?? 0) - free) < 0.01)
      let planned = try #require((answers["officer"] as? [String: Any])?["plan"] as? [String: Any])
      let duty = try #require(planned["duty"] as? [String: Any])
      let (commune, position) = (duty["commune"] as? String ?? "", duty["position"] as? String ?? "")
      for (order, price) in [
        ("O000648,forbid,\(commune),\(position),2026-01-01,", number(answers, "officer", "next", "extra_hours")),
        ("O000392,lock,00008,LAND,2026-01-01,", number(answers, "why_not", "outcome", "extra_hours")),
      ] {
        let forced = try objective(of: province, with: order)
        #expect(abs((price ?? -1) - (forced - free)) < 0.01, "\(order): \(price ?? -1), apart \(forced - free)")
      }
    }
  }

  /// The proved optimum of a case with one more row of decisions.csv.
  private func objective(of place: String, with order: String?) throws -> Double {
    try Project.withTemporaryFolder { folder throws in
      let copy = folder.appendingPathComponent("case")
      try FileManager.default.copyItem(at: Project.root.appendingPathComponent(place), to: copy)
      if let order {
        let decisions = copy.appendingPathComponent("decisions.csv")
        let text = try String(contentsOf: decisions, encoding: .utf8)
        try Data((text + (text.hasSuffix("\n") ? "" : "\n") + order + "\n").utf8).write(to: decisions)
      }
      let results = folder.appendingPathComponent("results")
      let solved = try CommandRun(["solve", copy.path, "-o", results.path, "-q", "--gap", "0"])
      #expect(solved.status == 0, "\(solved.errors)")
      let summary = try JSONSerialization.jsonObject(
        with: Data(contentsOf: results.appendingPathComponent("summary.json")))
      return try #require((summary as? [String: Any])?["objective"] as? Double)
    }
  }
}
