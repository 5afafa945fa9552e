public import Planning
import StaffingDomain

/// The value of training as the tables that `cadre training` writes; the article *TrainingValue* of Planning explains
/// the columns.
public struct TrainingTables: Sendable {
  /// Every course: the table that stands alone where one file is asked for.
  public let courses: RecordTable
  /// Every competency with the best trainee.
  public let competencies: RecordTable
  /// The training budget; no row where there is none.
  public let budget: RecordTable

  /// Every table, in the order of the files' names.
  public var all: [RecordTable] { [budget, competencies, courses] }

  /// The names of the files.
  public static let fileNames = ["budget_value.csv", "competency_values.csv", "course_values.csv"]

  /// Renders the values of a case.
  public init(_ value: TrainingValue, of problem: StaffingProblem) {
    let columns = TrainingColumns(problem: problem, value: value)
    courses = RecordTable("course_values", value.courses, columns.courses)
    competencies = RecordTable("competency_values", value.competencies, columns.competencies)
    budget = RecordTable("budget_value", [value.budget].compactMap(\.self), columns.budget)
  }
}

/// The columns of the tables.
private struct TrainingColumns {
  typealias Column<Row> = (name: String, value: (Row) -> RecordTable.RecordValue)

  let problem: StaffingProblem
  let value: TrainingValue
  private var staffingCase: StaffingCase { problem.staffingCase }

  private func hours(_ hours: HoursPerMonth?) -> RecordTable.RecordValue { .number(hours?.value, decimals: 3) }

  var courses: [Column<CourseValue>] {
    [
      ("course", { .text(staffingCase.courses[$0.course].code.text) }),
      ("name", { .text(staffingCase.courses[$0.course].name) }),
      ("competency", { .text(competency(of: $0.course).code.text) }),
      ("hours", { .number(staffingCase.courses[$0.course].hours.value, decimals: 2) }),
      ("cost_million_vnd", { .number(staffingCase.courses[$0.course].cost.value, decimals: 3) }),
      ("seats", { .count($0.seats.map { Int($0.limit) }) }),
      ("seats_used", { .number($0.used, decimals: 3) }),
      ("seat_price", { hours($0.seats?.price) }),
      ("confirmed", { .text($0.seats?.resolved == nil ? "no" : "yes") }),
      ("one_more_seat", { hours($0.seats?.resolved?.oneMore) }),
      ("one_seat_fewer", { hours($0.seats?.resolved?.oneFewer) }),
      ("holds_from_seats", { .count($0.seats?.range.map { Int($0.from) }) }),
      ("holds_to_seats", { .count($0.seats?.range?.to.map { Int($0) }) }),
      ("plan_recovers", { hours(plan($0).map { $0.before.objective - $0.after.objective }) }),
      ("plan_recovers_least", { hours(plan($0).map { $0.before.recovery(by: $0.after).lowerBound }) }),
      ("plan_recovers_most", { hours(plan($0).map { $0.before.recovery(by: $0.after).upperBound }) }),
    ]
  }

  var competencies: [Column<CompetencyValue>] {
    [
      ("competency", { .text(staffingCase.competencies[$0.competency].code.text) }),
      ("name", { .text(staffingCase.competencies[$0.competency].name) }),
      ("trained", { .number($0.trained, decimals: 3) }),
      ("officer", { .text($0.best.map { staffingCase.officers[$0.officer].code.text }) }),
      ("officer_name", { .text($0.best.flatMap { staffingCase.officers[$0.officer].name }) }),
      ("course", { .text($0.best.map { staffingCase.courses[$0.course].code.text }) }),
      ("courses", { .text($0.best.map { problem.courseCodes(of: $0.option) }) }),
      ("commune", { .text($0.best.map { staffingCase.communes[problem.post(of: $0).commune].code.text }) }),
      ("position", { .text($0.best.map { staffingCase.positions[problem.post(of: $0).position].code.text }) }),
      ("hours_recovered", { hours($0.best?.recovered) }),
      ("at_most", { hours($0.atMost) }),
    ]
  }

  var budget: [Column<LimitWorth>] {
    [
      ("training_budget", { .number($0.limit, decimals: 3) }),
      ("used", { .number($0.used, decimals: 3) }),
      ("price_of_a_million", { hours($0.price) }),
      ("confirmed", { .text($0.resolved == nil ? "no" : "yes") }),
      ("one_more_million", { hours($0.resolved?.oneMore) }),
      ("one_million_fewer", { hours($0.resolved?.oneFewer) }),
      ("holds_from", { .number($0.range?.from, decimals: 3) }),
      ("holds_to", { .number($0.range?.to, decimals: 3) }),
    ]
  }

  private func competency(of course: Ordinal<Course>) -> Competency {
    staffingCase.competencies[staffingCase.courses[course].competency]
  }

  private func plan(_ course: CourseValue) -> (before: PlanProof, after: PlanProof)? {
    value.plan.flatMap { before in course.planWithOneMore.map { (before, $0) } }
  }
}

extension LimitWorth {
  /// Between which limits every unit is worth what one more recovers; `to` is nil for any number, all is where it was
  /// not looked for.
  var range: (from: Double, to: Double?)? {
    guard let resolved, resolved.oneFewer != nil || limit < 1 else { return nil }
    return (limit - Double(resolved.unitsBelow), resolved.unitsAbove.map { limit + Double($0) })
  }
}

extension StaffingProblem {
  /// The post that a trainee would hold.
  func post(of trainee: Trainee) -> Cell {
    if case .fill(let cell) = trainee.option.duty { cell } else { staffingCase.officers[trainee.officer].cell }
  }

  /// The courses of an option by code, separated by semicolons.
  func courseCodes(of option: OfficerOption) -> String {
    training.courses(of: option.bundle).map { staffingCase.courses[$0].code.text }.joined(separator: ";")
  }
}
