import Foundation
import Reporting
import StaffingDomain
import Tables
import TestSupport
import Testing
import Wording
import Workloads

@testable import Planning

/// What is known of training, on paper and in tables.
@Suite struct TrainingReportTests {
  /// The two communes with a course of one seat that nobody has solved for.
  private var problem: StaffingProblem {
    var staffingCase = TwoCommunes.make()
    staffingCase.require(level: 1)
    staffingCase.addCourse(0, 1, hours: 12, cost: 2, seats: 1)
    staffingCase.policy.trainingBudget = MillionDong(2)
    return StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
  }

  private func value(_ resolved: LimitWorth.Resolved?) -> TrainingValue {
    var value = TrainingValue()
    let worth = LimitWorth(limit: 1, used: 1, price: HoursPerMonth(20), resolved: resolved)
    value.courses = [CourseValue(course: Ordinal(0), used: 1, seats: worth)]
    value.budget = LimitWorth(limit: 2, used: 2, price: HoursPerMonth(3))
    value.competencies = [
      CompetencyValue(
        competency: Ordinal(0), trained: 1,
        best: Trainee(
          officer: TwoCommunes.second, course: Ordinal(0),
          option: OfficerOption(
            officer: TwoCommunes.second, origin: Cell(commune: TwoCommunes.home, position: TwoCommunes.land),
            duty: .fill(TwoCommunes.target), bundle: 1),
          recovered: HoursPerMonth(12)), atMost: HoursPerMonth(14))
    ]
    return value
  }

  @Test(
    arguments: [
      (0, nil, "1 or more"), (1, 3, "0 to 4"), (0, 1, "1 to 2"),
    ] as [(Int, Int?, String)])
  func theRangeIsInSeats(_ below: Int, _ above: Int?, _ text: String) throws {
    let resolved = LimitWorth.Resolved(
      oneMore: HoursPerMonth(12), oneFewer: HoursPerMonth(30), unitsBelow: below, unitsAbove: above)
    let report = TrainingReport(value(resolved), of: problem, in: English()).text()
    let line = try #require(report.split(separator: "\n").first { $0.contains("K0") })
    #expect(line.hasSuffix("20.00     12.00      30.00  \(text)"), "\(report)")
    #expect(report.contains(": 1 course, 2 officers, 2 communes"))
    #expect(report.contains("one more million recovers at most 3.00 h"))
    #expect(report.contains("B/LAND") && report.contains("12.00            14.00"), "\(report)")
  }

  @Test func whatWasNotSolvedAgainIsAnUpperLimit() throws {
    var value = value(nil)
    value.interruption = .time
    let report = TrainingReport(value, of: problem, in: English())
    #expect(report.text().contains("The time limit came before everything was solved again"))
    #expect(report.text().contains("20.00         -          -"), "\(report.text())")
    value.competencies = []
    #expect(
      TrainingReport(value, of: problem, in: English()).text().contains("upper limits. 1 competency was not looked at.")
    )
    let json = try JSONSerialization.jsonObject(with: Data(try report.json().utf8)) as? [String: Any]
    #expect(json?["interruption"] as? String == "time")
    let course = try #require((json?["courses"] as? [[String: Any]])?.first)
    #expect(course["confirmed"] as? String == "no" && course["one_more_seat"] is NSNull)
    let rows = String(decoding: TrainingTables(value, of: problem, in: English()).courses.csv, as: UTF8.self).split(
      separator: "\n")
    #expect(rows[1] == "K0,K,Q,12.00,2.000,1,1.000,20.000,no,,,,,,,", "\(rows[1])")
  }

  @Test func plansRecoverWhatTheirBoundsAllow() {
    let before = PlanProof(objective: HoursPerMonth(100), bound: HoursPerMonth(97))
    func range(_ objective: Double, _ bound: Double) -> [Double] {
      let range = before.recovery(by: PlanProof(objective: HoursPerMonth(objective), bound: HoursPerMonth(bound)))
      return [range.lowerBound.value, range.upperBound.value]
    }
    #expect(range(90, 88) == [7, 12])
    // A plan that came out worse by chance: the best one did not.
    #expect(range(101, 96) == [0, 4])
    #expect(range(105, 103) == [0, 0])
  }

  @Test func theArticleNamesEveryColumn() throws {
    let article = try String(
      contentsOf: Project.root.appendingPathComponent("Sources/Planning/Planning.docc/ValueOfTraining.md"),
      encoding: .utf8)
    let tables = TrainingTables(value(nil), of: problem, in: English())
    #expect(tables.all.map(\.fileName) == TrainingTables.fileNames)
    for table in tables.all {
      let line = try #require(article.split(separator: "\n").first { $0.contains("| `\(table.fileName)`") })
      for column in table.recorded {
        #expect(line.contains("`\(column.name)`"), "\(table.fileName): \(column.name)")
      }
    }
  }
}
