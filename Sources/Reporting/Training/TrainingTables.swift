public import Planning
import StaffingDomain
public import Tables
public import Wording

/// The value of training as tables: the files that `cadre training` writes, whose columns the article *ValueOfTraining*
/// of Planning explains, and what it shows of them.
public struct TrainingTables: Sendable {
  /// Every course: the table that stands alone where one file is asked for.
  public let courses: Table
  /// Every competency with the best trainee.
  public let competencies: Table
  /// The training budget; no row where there is none.
  public let budget: Table
  /// Courses whose next seat is worth something.
  let shortCourses: Table
  /// Competencies in which somebody's training recovers something.
  let trainees: Table

  /// Every table that is written, in the order of the files' names.
  public var all: [Table] { [budget, competencies, courses] }

  /// The names of the files.
  public static let fileNames = ["budget_value.csv", "competency_values.csv", "course_values.csv"]

  /// Puts the values of a case into tables, with headings in a language.
  public init(_ value: TrainingValue, of problem: StaffingProblem, in language: any Language) {
    let columns = TrainingColumns(
      problem: problem, value: value, common: CaseColumns(staffingCase: problem.staffingCase, language: language))
    courses = Table("course_values", value.courses, columns.courses)
    competencies = Table("competency_values", value.competencies, columns.competencies)
    budget = Table("budget_value", [value.budget].compactMap(\.self), columns.budget)
    shortCourses = Table(
      "courses", value.courses.filter { $0.seats != nil && $0.oneMore.value > value.precision.value }, columns.courses)
    trainees = Table(
      "trainees", value.competencies.filter { $0.best != nil || $0.atMost.value > value.precision.value },
      columns.competencies)
  }
}

/// The columns of the tables.
private struct TrainingColumns: Sendable {
  let problem: StaffingProblem
  let value: TrainingValue
  let common: CaseColumns

  private var staffingCase: StaffingCase { problem.staffingCase }
  private var language: any Language { common.language }

  private func heading(_ heading: TrainingHeading) -> String { language.heading(heading) }

  private static let unit = "hours a month"

  private func hours<Row>(_ name: String, _ hours: @escaping @Sendable (Row) -> HoursPerMonth?) -> Column<Row> {
    .number(name, decimals: 3, unit: TrainingColumns.unit) { hours($0)?.value }
  }

  /// Hours that terminals show too, with two decimals.
  private func hours<Row>(
    _ name: String, _ heading: TrainingHeading, _ hours: @escaping @Sendable (Row) -> HoursPerMonth?
  ) -> Column<Row> {
    self.hours(name, hours).brief(self.heading(heading), as: .fixed(decimals: 2))
  }

  var courses: [Column<CourseValue>] {
    let (staffingCase, language) = (staffingCase, language)
    let first: [Column<CourseValue>] = [
      .code("course") { staffingCase.courses[$0.course].code.text }.brief(common.heading(.course)),
      .text("name") { staffingCase.courses[$0.course].name }.brief(common.heading(.name), mayShrink: true),
      .code("competency") { staffingCase.competencies[staffingCase.courses[$0.course].competency].code.text },
      .number("hours", decimals: 2, unit: "hours") { staffingCase.courses[$0.course].hours.value },
      .number("cost_million_vnd", decimals: 3, unit: "million VND") { staffingCase.courses[$0.course].cost.value },
      .count("seats") { $0.seats.map { Int($0.limit) } }.brief(heading(.seats)),
      .number("seats_used", decimals: 3) { $0.used }.brief(heading(.used), as: .fixed(decimals: 1)),
      hours("seat_price", .price) { $0.seats?.price },
      .yesNo("confirmed") { $0.seats?.resolved != nil },
      hours("one_more_seat", .oneMore) { $0.seats?.resolved?.oneMore },
      hours("one_seat_fewer", .oneFewer) { $0.seats?.resolved?.oneFewer },
    ]
    return first + [
      .text("range") { $0.seats?.range.map { language.range(from: $0.from, to: $0.to) } }.brief(heading(.range))
        .onlyBrief,
      .count("holds_from_seats") { $0.seats?.range.map { Int($0.from) } },
      .count("holds_to_seats") { $0.seats?.range?.to.map { Int($0) } },
    ] + plans
  }

  /// What the plans with one more seat recover; terminals show it where plans were solved.
  private var plans: [Column<CourseValue>] {
    let (language, before) = (language, value.plan)
    @Sendable func recovery(_ course: CourseValue) -> ClosedRange<HoursPerMonth>? {
      before.flatMap { before in course.planWithOneMore.map { before.recovery(by: $0) } }
    }
    let recovers = hours("plan_recovers", .planRecovers) { (course: CourseValue) in
      before.flatMap { before in course.planWithOneMore.map { before.objective - $0.objective } }
    }
    let columns = [
      hours("plan_recovers_least") { recovery($0)?.lowerBound },
      hours("plan_recovers_most") { recovery($0)?.upperBound },
    ]
    guard before != nil else { return [recovers.onlyRecorded] + columns }
    let best = Column<CourseValue>.text("best_plan") { course in
      recovery(course).map { language.between($0.lowerBound, $0.upperBound) }
    }
    return [recovers, best.brief(heading(.bestPlan)).onlyBrief] + columns
  }

  var competencies: [Column<CompetencyValue>] {
    let (staffingCase, problem) = (staffingCase, problem)
    return [
      .code("competency") { staffingCase.competencies[$0.competency].code.text }
        .brief(common.heading(.competency), mayShrink: true),
      .text("name") { staffingCase.competencies[$0.competency].name },
      .number("trained", decimals: 3) { $0.trained }.brief(heading(.trained), as: .fixed(decimals: 1)),
      .code("officer") { $0.best.map { staffingCase.officers[$0.officer].code.text } }
        .brief(common.heading(.officer), absent: "-"),
      common.officerName({ $0.best?.officer }, named: "officer_name"),
      .code("course") { $0.best.map { staffingCase.courses[$0.course].code.text } }
        .brief(common.heading(.course), mayShrink: true),
      .code("courses") { $0.best.map { problem.courseCodes(of: $0.option) } },
      .text("post") { $0.best.map { staffingCase.label(of: problem.post(of: $0)) } }
        .brief(common.heading(.post), mayShrink: true).onlyBrief,
      common.commune { $0.best.map { problem.post(of: $0).commune } },
      common.position { $0.best.map { problem.post(of: $0).position } },
      hours("hours_recovered", .recovers) { $0.best?.recovered },
      hours("at_most", .anybody) { $0.atMost },
    ]
  }

  var budget: [Column<LimitWorth>] {
    let unit = "million VND"
    return [
      .number("training_budget", decimals: 3, unit: unit) { $0.limit },
      .number("used", decimals: 3, unit: unit) { $0.used },
      hours("price_of_a_million") { $0.price },
      .yesNo("confirmed") { $0.resolved != nil },
      hours("one_more_million") { $0.resolved?.oneMore },
      hours("one_million_fewer") { $0.resolved?.oneFewer },
      .number("holds_from", decimals: 3, unit: unit) { $0.range?.from },
      .number("holds_to", decimals: 3, unit: unit) { $0.range?.to },
    ]
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
