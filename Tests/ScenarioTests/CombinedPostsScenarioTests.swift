import Foundation
import TestSupport
import Testing

/// The page of the scenario in which one officer holds two posts: every printed plan is made again.
@Suite struct CombinedPostsScenarioTests {
  static let path = "scenarios/07-combined-posts"

  @Test(arguments: [("one position each", "one"), ("combined", "combined"), ("combined with training", "trained")])
  func eachPlanHasTheFiguresOfThePage(_ name: String, _ results: String) throws {
    let page = try ScenarioPage(Self.path)
    let rows = page.table(under: "Three plans")
    let row = try #require(rows.first { $0[0] == name })
    let plan = try ProgramPlan(Self.path, try #require(page.commands[results]))
    #expect(Array(row[1...2]) == [ScenarioPage.text(plan.objective), ScenarioPage.text(plan.recovered)])
    let counts = try ["transfers", "second_posts", "vacancies"].map(plan.count).map(String.init)
    #expect(Array(row[3...5]) == counts)
    let vacancies = plan.rows("vacancies")
    let hours = vacancies.compactMap { $0["uncovered_hours"].flatMap(Double.init) }.reduce(0, +)
    #expect(row[6] == ScenarioPage.text(hours))
    #expect(row[7] == String(vacancies.count { $0["position"] == "IT" }))
    #expect(rows[0][1] == ScenarioPage.text(plan.doNothing))
  }
}
