public import Planning
import StaffingDomain

/// The value of training on paper: seats, the budget, and the best trainee in each competency.
public struct TrainingReport: Sendable {
  let value: TrainingValue
  let problem: StaffingProblem
  /// How many rows of each list are shown; nil for all.
  let limit: Int?

  var staffingCase: StaffingCase { problem.staffingCase }

  /// How many rows of each list the short form shows.
  public static let rowsShown = 10

  /// Prepares a report; without `showsAll` every list ends after ``rowsShown`` rows.
  public init(_ value: TrainingValue, of problem: StaffingProblem, showsAll: Bool = false) {
    (self.value, self.problem) = (value, problem)
    limit = showsAll ? nil : TrainingReport.rowsShown
  }

  /// The report as text.
  ///
  /// - Parameter width: The columns of the terminal; nil for no limit. Long names are cut to fit.
  public func text(width: Int? = nil) -> String {
    guard !staffingCase.courses.isEmpty else {
      return "The case has no courses (courses.csv), so there is no training to value.\n"
    }
    let seats = value.courses.filter { $0.seats != nil && $0.oneMore.value > value.precision.value }
    let trainees = value.competencies.filter { $0.best != nil || $0.atMost.value > value.precision.value }
    let parts = [
      title,
      section(
        "Seats, most valuable next seat first", seatTable(seats), of: seats.count, width: width,
        none: "No course is short of seats.", remark: seatRemark(seats)),
      budget,
      section(
        "One more trained officer, whose seat and costs are paid for", traineeTable(trainees), of: trainees.count,
        width: width, none: "No officer's training beyond the relaxation's would recover anything.",
        remark: traineeRemark(trainees)),
      notes.map { "Note: \($0)\n" }.joined(),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var title: String {
    "Value of training on \(staffingCase.policy.planDate): \(count(staffingCase.courses.count, "course")), "
      + "\(count(staffingCase.officers.count, "officer")), \(count(staffingCase.communes.count, "commune"))\n"
      + "Proved bound \(NumberText.fixed(value.relaxation.value, decimals: 3)) h a month. All hours below are hours a "
      + "month by which this bound falls;\na plan follows it within its own gap.\n"
  }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(NumberText.whole(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  private func section(
    _ title: String, _ table: TextTable, of count: Int, width: Int?, none: String, remark: [String]
  ) -> String {
    guard count > 0 else { return none + "\n" }
    let heading = table.rowCount < count ? "\(title) (\(table.rowCount) of \(NumberText.whole(count)))" : title
    return heading + "\n" + table.text(width: width, indent: 2) + remark.map { "  \($0)\n" }.joined()
  }

  func shown<Row>(_ rows: [Row]) -> ArraySlice<Row> { rows.prefix(limit ?? rows.count) }

  func hours(_ hours: HoursPerMonth?) -> String { hours.map { NumberText.fixed($0.value, decimals: 2) } ?? "-" }

  private func seatRemark(_ seats: [CourseValue]) -> [String] {
    var remarks = [
      "A next seat recovers at most its price; 'one more' is solved again, and holds between the seats named."
    ]
    let others = value.courses.count - seats.count
    if others > 0 {
      remarks.append(
        "\(NumberText.whole(others)) other course\(others == 1 ? "" : "s"): one more seat recovers nothing.")
    }
    return remarks
  }

  private func traineeRemark(_ trainees: [CompetencyValue]) -> [String] {
    let others = value.competencies.count - trainees.count
    guard others > 0 else { return [] }
    return [
      "\(NumberText.whole(others)) other competenc\(others == 1 ? "y" : "ies") with courses: nobody else's training "
        + "recovers anything."
    ]
  }

  private var budget: String {
    guard let budget = value.budget else {
      return staffingCase.policy.trainingBudget == nil
        ? "Training budget: no limit (training_budget is not set).\n" : ""
    }
    let money = "\(NumberText.plain(budget.limit)) million VND, \(NumberText.fixed(budget.used, decimals: 1)) used"
    guard budget.price.value > 0 else { return "Training budget: \(money); more money recovers nothing.\n" }
    guard let resolved = budget.resolved else {
      return "Training budget: \(money); one more million recovers at most \(hours(budget.price)) h.\n"
    }
    let range = budget.range.map { range in
      range.to.map { " From \(NumberText.plain(range.from)) to \(NumberText.plain($0)) million each is worth that." }
        ?? ""
    }
    let fewer = resolved.oneFewer.map { ", one million fewer costs \(hours($0)) h" } ?? ""
    return "Training budget: \(money); one more million recovers \(hours(resolved.oneMore)) h\(fewer).\(range ?? "")\n"
  }

  private var notes: [String] {
    guard let interruption = value.interruption else { return [] }
    let cause =
      switch interruption {
      case .time: "The time limit"
      case .cancelled: "Ctrl-C"
      case .solver(let words): "Trouble in the solver (\(words))"
      }
    let missing = Set(staffingCase.courses.map(\.competency)).subtracting(value.competencies.map(\.competency)).count
    let rest = missing == 1 ? " 1 competency was" : missing > 1 ? " \(missing) competencies were" : ""
    return [
      "\(cause) came before everything was solved again; prices without 'one more' are upper limits."
        + (rest.isEmpty ? "" : "\(rest) not looked at.")
    ]
  }
}
