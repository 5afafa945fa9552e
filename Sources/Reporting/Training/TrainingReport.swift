public import Planning
import StaffingDomain
import Tables
public import Wording

/// The value of training on paper: seats, the budget, and the best trainee in each competency.
public struct TrainingReport: Sendable {
  let value: TrainingValue
  let problem: StaffingProblem
  let tables: TrainingTables
  private let language: any Language
  /// How many rows of each list are shown; nil for all.
  private let limit: Int?

  var staffingCase: StaffingCase { problem.staffingCase }

  /// How many rows of each list the short form shows.
  public static let rowsShown = 10

  /// Prepares a report; without `showsAll` every list ends after ``rowsShown`` rows.
  public init(
    _ value: TrainingValue, of problem: StaffingProblem, showsAll: Bool = false, in language: any Language
  ) {
    (self.value, self.problem, self.language) = (value, problem, language.speaking(of: problem.staffingCase))
    tables = TrainingTables(value, of: problem, in: language)
    limit = showsAll ? nil : TrainingReport.rowsShown
  }

  /// The report as text.
  ///
  /// - Parameter width: The columns of the terminal; nil for no limit. Long names are cut to fit.
  public func text(width: Int? = nil) -> String { document.text(language, width: width) }

  /// The report as what it says.
  public var document: ReportDocument {
    guard !staffingCase.courses.isEmpty else { return ReportDocument([lines([.noCourses])]) }
    return ReportDocument([
      lines([
        .title(
          on: staffingCase.policy.planDate, courses: staffingCase.courses.count,
          officers: staffingCase.officers.count, communes: staffingCase.communes.count),
        .bound(value.relaxation), .plansFollow,
      ]),
      list(.seats, tables.shortCourses, otherwise: .noShortage, remarks: seatRemarks),
      lines([budget].compactMap(\.self)),
      list(.trainees, tables.trainees, otherwise: .noTrainee, remarks: traineeRemarks),
      ReportSection(note.map { [.line(language.note(language.sentence($0)))] } ?? []),
    ])
  }

  private func lines(_ remarks: [TrainingRemark]) -> ReportSection {
    ReportSection(remarks.map { .line(language.sentence($0)) })
  }

  private func list(
    _ list: TrainingList, _ table: Table, otherwise remarkOfNone: TrainingRemark, remarks: [TrainingRemark]
  ) -> ReportSection {
    guard table.rowCount > 0 else { return lines([remarkOfNone]) }
    return ReportSection(
      table: table, limit: limit, title: language.title(list), remarks: remarks.map { language.sentence($0) },
      in: language)
  }

  private var seatRemarks: [TrainingRemark] {
    let others = value.courses.count - tables.shortCourses.rowCount
    return [.meaningOfPrices] + (others > 0 ? [.worthlessCourses(others)] : [])
  }

  private var traineeRemarks: [TrainingRemark] {
    let others = value.competencies.count - tables.trainees.rowCount
    return others > 0 ? [.worthlessCompetencies(others)] : []
  }

  private var budget: TrainingRemark? {
    guard let budget = value.budget else { return staffingCase.policy.trainingBudget == nil ? .noBudget : nil }
    return .budget(MillionDong(budget.limit), used: MillionDong(budget.used), worth(of: budget))
  }

  private func worth(of budget: LimitWorth) -> BudgetWorth {
    guard budget.price.value > 0 else { return .nothing }
    guard let resolved = budget.resolved else { return .atMost(budget.price) }
    let range = budget.range.flatMap { range in range.to.map { range.from...max(range.from, $0) } }
    return .solved(oneMore: resolved.oneMore, oneFewer: resolved.oneFewer, range: range)
  }

  private var note: TrainingRemark? {
    value.interruption.map { interruption in
      let seen = Set(value.competencies.map(\.competency))
      return .interrupted(
        interruption, competenciesLeft: Set(staffingCase.courses.map(\.competency)).subtracting(seen).count)
    }
  }
}
