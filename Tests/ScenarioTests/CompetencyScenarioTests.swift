import Foundation
import TestSupport
import Testing

/// The figures on the pages of the scenarios of competency planning: every printed command is run.
@Suite struct CompetencyScenarioTests {
  static let path = "scenarios/05-competency"

  @Test(arguments: ["joint", "moves", "training", "recruits"])
  func eachPlanHasTheFiguresOfThePage(_ name: String) throws {
    let page = try ScenarioPage(Self.path)
    let rows = page.table(under: "Four plans")
    let row = try #require(rows.first { $0[0] == name })
    let plan = try ProgramPlan(Self.path, try #require(page.commands[name]))
    #expect(Array(row[1...2]) == [ScenarioPage.text(plan.objective), ScenarioPage.text(plan.recovered)])
    let changes = try plan.count("transfers") + plan.count("position_changes")
    let others = try ["trained", "recruits", "vacancies", "surplus"].map(plan.count)
    let counts = ([changes] + others).map(String.init)
    #expect(Array(row[3...]) == counts)
    #expect(rows[0][1] == ScenarioPage.text(plan.doNothing))
    #expect(page.commands.count == rows.count - 1, "a command without a row, or a row without a command")
  }

  /// What the scenario is for.
  @Test func theJointPlanRecoversMoreThanTheThreeOthersTogether() throws {
    let rows = try ScenarioPage(Self.path).table(under: "Four plans").dropFirst()
    let recovered = try Dictionary(
      uniqueKeysWithValues: rows.map {
        ($0[0], try #require(Double($0[2].replacingOccurrences(of: ",", with: ""))))
      })
    let joint = try #require(recovered["joint"])
    #expect(joint > recovered.filter { $0.key != "joint" }.values.reduce(0, +))
  }

  @Test(arguments: 0..<3)
  func twoRemediesRecoverLessThanThree(_ index: Int) throws {
    let rows = try ScenarioPage(Self.path).table(under: "Four plans", number: 2)
    #expect(rows.count == 3)
    let options = rows[index][1].replacingOccurrences(of: "`", with: "").split(separator: " ").map(String.init)
    #expect(ScenarioPage.text(try ProgramPlan(Self.path, options).objective) == rows[index][2])
  }

  @Test func aDearRecruitIsAsGoodAsNoQuota() throws {
    let page = try ScenarioPage(Self.path)
    try Project.withTemporaryFolder { folder throws in
      let copy = folder.appendingPathComponent("case")
      try FileManager.default.copyItem(at: Project.root.appendingPathComponent(Self.path), to: copy)
      try FileManager.default.removeItem(at: copy.appendingPathComponent("recruitment.csv"))
      let plan = try ProgramPlan(copy.path, ["--set", "maximum_courses=0"])
      let row = page.table(under: "Four plans").first { $0[0] == "moves" }
      #expect(row?[1] == ScenarioPage.text(plan.objective))
    }
  }

  @Test func everyRuleShowsInTheJointPlan() throws {
    let plan = try ProgramPlan(Self.path)
    // The couple together; the chair's sister elsewhere; two terms over, one of three stays; the speaker goes.
    #expect(plan.cell(of: "O12") == "00507/LAND" && plan.cell(of: "O18") == "00507/LABOUR")
    #expect(plan.cell(of: "O09") == "00504/FINANCE" && plan.cell(of: "O30") == "00503/CHAIR")
    #expect(["O23", "O42", "O67"].map(plan.cell) == ["00503/FINANCE", "00506/FINANCE", "00507/FINANCE"])
    #expect(plan.cell(of: "O25") == "00506/AGRICULTURE" && plan.cell(of: "O26") == "00502/AGRICULTURE")
    #expect(plan.unmet == ["rotation officers.csv:68 00507", "team-rule team_rules.csv:3 00506"])
    let courses = plan.rows("training").filter { ["O16", "O54"].contains($0["officer"]) }.compactMap { $0["course"] }
    #expect(
      courses == [
        "PUBLIC-ACCOUNTING-2", "PUBLIC-ACCOUNTING-3", "INFORMATION-SYSTEMS-3", "ONLINE-SERVICE-PLATFORM-2",
      ])
    #expect(
      plan.rows("recruits").map { "\($0["commune"] ?? "")/\($0["position"] ?? "")" }
        == ["00503/IT", "00504/IT", "00504/LAND"])
  }

  /// The officer who does what the page says once the rule is gone, and where.
  @Test(
    arguments: [
      ("couple", "relations.csv", "O12,", "O12", "00504/LAND"),
      ("relative", "relations.csv", "O09,", "O09", "00503/FINANCE"),
      ("rotation", "policy.yml", nil, "O23", "00502/FINANCE"),
      ("team rule", "team_rules.csv", "0", "O26", "00506/AGRICULTURE"),
    ] as [(String, String, String?, String, String)])
  func withoutARuleThePlanIsTheOneOfThePage(
    _ rule: String, _ file: String, _ start: String?, _ officer: String, _ cell: String
  ) throws {
    let row = try #require(
      ScenarioPage(Self.path).table(under: "Where the other rules show").first { $0[0] == rule })
    try Project.withTemporaryFolder { folder throws in
      let copy = folder.appendingPathComponent("case")
      try FileManager.default.copyItem(at: Project.root.appendingPathComponent(Self.path), to: copy)
      let table = copy.appendingPathComponent(file)
      let lines = try String(contentsOf: table, encoding: .utf8).components(separatedBy: "\n")
      // Team rules: the row for every commune goes too.
      let kept = start.map { start in lines.filter { !$0.hasPrefix(start) && !$0.hasPrefix(",") } } ?? lines
      #expect(start == nil || kept.count < lines.count)
      try kept.joined(separator: "\n").write(to: table, atomically: true, encoding: .utf8)
      let plan = try ProgramPlan(copy.path, start == nil ? ["--set", "rotation_penalty_hours=0"] : [])
      #expect(row[3].contains(ScenarioPage.text(plan.objective)), "\(plan.objective), on the page \(row[3])")
      #expect(plan.cell(of: officer) == cell)
    }
  }
}

/// The page of the scenario of shared work.
@Suite struct WorkSharingScenarioTests {
  static let path = "scenarios/06-work-sharing"

  @Test(arguments: ["with", "without"])
  func eachPlanHasTheFiguresOfThePage(_ name: String) throws {
    let page = try ScenarioPage(Self.path)
    let rows = page.table(under: "With and without sharing")
    let row = try #require(rows.first { $0[0] == name })
    let plan = try ProgramPlan(Self.path, try #require(page.commands[name]))
    #expect(Array(row[1...2]) == [ScenarioPage.text(plan.objective), ScenarioPage.text(plan.recovered)])
    let counts = try ["vacancies", "surplus", "pool", "shared_posts"].map(plan.count).map(String.init)
    #expect(Array(row[3...]) == counts)
    #expect(rows[0][1] == ScenarioPage.text(plan.doNothing))
    if name == "with" {
      let printed = page.table(under: "Who does whose work").map { row in
        "\(row[0].prefix(3)) \(row[2].prefix(5)) \(row[3])"
      }
      let written = plan.rows("sharing").map { row in
        ["officer", "to_commune", "hours_per_month"].compactMap { row[$0] }.joined(separator: " ")
      }
      #expect(printed.sorted() == written)
    }
  }

  @Test func nothingToShareIsAsGoodAsADearOverhead() throws {
    let row = try ScenarioPage(Self.path).table(under: "With and without sharing").first { $0[0] == "without" }
    try Project.withTemporaryFolder { folder throws in
      let copy = folder.appendingPathComponent("case")
      try FileManager.default.copyItem(at: Project.root.appendingPathComponent(Self.path), to: copy)
      let table = copy.appendingPathComponent("activities.csv")
      let lines = try String(contentsOf: table, encoding: .utf8).split(separator: "\n")
      #expect(lines[0].hasSuffix(",shareable_share"))
      let unshared = lines.enumerated().map { offset, line in
        offset == 0 ? String(line) : line.prefix(through: line.lastIndex(of: ",") ?? line.startIndex) + "0"
      }
      try unshared.joined(separator: "\n").write(to: table, atomically: true, encoding: .utf8)
      #expect(row?[1] == ScenarioPage.text(try ProgramPlan(copy.path).objective))
    }
  }
}
