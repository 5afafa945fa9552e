import Explanation
import Planning
import PlanningSupport
import Reporting
import ResultsFormat
import StaffingDomain
import Testing
import Wording

/// The summary that `solve` prints, for plans with every rule.
@Suite struct PlanReportTests {
  private static func figures(_ view: PlanView) throws -> (tables: ResultTables, lines: [String: [Int]]) {
    let problem = view.problem
    let result = try solveDirectly(problem.staffingCase)
    let tables = PlanTables.tables(
      view, result: result,
      origin: PlanOrigin(
        inputDigest: "", version: "test", strategy: "direct", overrides: [], gapTolerance: 0.0001, notes: []),
      in: English())
    let labels = ["Officers", "Training", "Recruits", "Shared work", "Unmet wishes"]
    let text = PlanReport(tables, in: English()).text(folder: "out").split(separator: "\n").map(String.init)
    let lines = labels.compactMap { label in
      text.first { $0.hasPrefix(label) }.map { line in
        (label, line.split { !($0.isNumber || $0 == ".") }.compactMap { Int($0) })
      }
    }
    return (tables, Dictionary(uniqueKeysWithValues: lines))
  }

  @Test func everyOfficerIsCountedOnceAndEverySupplyIsNamed() throws {
    var seen: [String: Int] = [:]
    for view in ExplainedPlans.best().prefix(120) {
      let (tables, lines) = try Self.figures(view)
      let officers = try #require(lines["Officers"])
      #expect(officers.first == officers.dropFirst().reduce(0, +), "\(officers)")
      let counts = tables.summary.counts
      #expect(lines["Recruits"]?.first ?? 0 == view.plan.recruits.reduce(0) { $0 + $1.count })
      #expect(lines["Training"]?.first ?? 0 == counts.trained)
      #expect((lines["Shared work"] ?? [0, 0]).prefix(2) == [view.plan.sharedPosts.count, counts.pool])
      let unmet = tables.summary.unmetSoftRules
      #expect((lines["Unmet wishes"] ?? [0, 0]).prefix(2).reduce(0, +) == unmet.count)
      for label in lines.keys { seen[label, default: 0] += 1 }
    }
    #expect(
      ["Training", "Recruits", "Shared work", "Unmet wishes"].allSatisfy { seen[$0, default: 0] >= 5 }, "\(seen)")
  }
}
