import Explanation
import Planning
import PlanningSupport
import StaffingDomain
import Tables
import TestSupport
import Testing
import Wording
import Workloads

@testable import Reporting

/// The figures by which scenarios are compared are those of the plans.
@Suite struct ComparisonFiguresTests {
  @Test("The hours of empty posts are those of the plan")
  func emptyHours() {
    var seen = 0
    for view in ExplainedPlans.best().prefix(80) {
      let tables = PlanTables.tables(checking: view, in: English())
      let figures = ScenarioFigures(tables, of: view.problem.staffingCase)
      let hours = view.problem.cellBalance.cells.reduce(0) { sum, cell in
        view.emptyPosts(in: cell).reduce(sum) { $0 + $1.hours.value }
      }
      #expect(abs(figures.emptyHours.value - hours) <= 1e-3)
      seen += hours > 0 ? 1 : 0
    }
    #expect(seen >= 20, "only \(seen)")
  }

  @Test("What came later stands last in the file, and before the empty posts in reports")
  func columns() {
    let all = ComparisonColumn.all(against: nil, in: English()).map(\.column.name)
    #expect(all.suffix(3) == ["reason", "combined_officers", "vacancy_hours"])
    let shown = ComparisonColumn.shown(against: nil, in: English())
    #expect(
      Set(shown.compactMap(\.figure)) == Set(ComparisonColumn.all(against: nil, in: English()).compactMap(\.figure)))
    let names = shown.map(\.column.name)
    #expect(names.firstIndex(of: "vacancy_hours").map { $0 < names.firstIndex(of: "vacancies") ?? 0 } == true)
  }
}
