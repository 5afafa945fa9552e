import ResultsFormat
import StaffingDomain
import TestSupport
import Testing

@Suite("The plan that assignments describe")
struct PlanReadingTests {
  /// A row of `assignments.csv` and the line of a plan that it is for an officer of A/LAND.
  struct Line: Sendable, CustomTestStringConvertible {
    var row: AssignmentRow
    var duty: Duty?
    var second: Ordinal<Position>?

    var testDescription: String {
      "\(row.status.rawValue) \(row.commune) \(row.position?.text ?? "-") \(row.secondPosition?.text ?? "-")"
    }
  }

  private static func row(
    _ commune: String, _ position: String?, _ status: AssignmentStatus, second: String? = nil
  ) -> AssignmentRow {
    AssignmentRow(
      officer: Code("o1"), commune: Code(commune), position: position.map { Code($0) }, status: status, fit: nil,
      secondPosition: second.map { Code($0) })
  }

  @Test(
    "Statuses give duties; a second position counts beside a post that is held, where the case has it",
    arguments: [
      Line(row: row("001", "LAND", .stays, second: "ACCT"), duty: .stay, second: HandMadeCase.accountant),
      Line(row: row("001", "LAND", .pinned, second: "ACCT"), duty: .stay, second: HandMadeCase.accountant),
      Line(
        row: row("002", "LAND", .transferred, second: "ACCT"),
        duty: .fill(Cell(commune: HandMadeCase.communeB, position: HandMadeCase.land)),
        second: HandMadeCase.accountant),
      Line(row: row("001", "LAND", .stays, second: "GONE"), duty: .stay, second: nil),
      Line(row: row("001", "LAND", .stays, second: "LAND"), duty: .stay, second: nil),
      Line(row: row("009", "LAND", .transferred, second: "ACCT"), duty: nil, second: nil),
      Line(row: row("001", "LAND", .pool, second: "ACCT"), duty: .pool(HandMadeCase.land), second: nil),
      Line(row: row("001", nil, .surplus, second: "ACCT"), duty: .surplus, second: nil),
      Line(row: row("001", nil, .away), duty: .outOfPlan, second: nil),
      Line(row: row("001", nil, .leaving), duty: .outOfPlan, second: nil),
    ])
  func reads(line: Line) {
    let made = HandMadeCase.make()
    var tables = HandMadePlan.tables()
    tables.assignments[0] = line.row
    let (plan, unknown) = tables.plan(for: made)
    #expect(plan.assignments[0].duty == line.duty ?? .stay)
    #expect(plan.assignments[0].secondPosition == line.second)
    #expect(unknown == (line.duty == nil ? [Ordinal(0)] : []))
  }
}
