public import Explanation
public import Planning
public import ResultsFormat
import StaffingDomain
import Tables
public import Wording

/// A plan at a glance, on paper, with the questions that may be asked about it.
public struct OverviewSection: ExplanationSection {
  /// The key of the answer in JSON.
  public let key = "overview"
  let overview: PlanOverview
  let summary: ResultSummary
  let problem: StaffingProblem

  /// Vacancies and limits that are listed.
  static let rowsShown = 10

  /// Prepares the answer.
  ///
  /// - Parameter summary: The summary of the results folder.
  public init(_ overview: PlanOverview, summary: ResultSummary, of problem: StaffingProblem) {
    (self.overview, self.summary, self.problem) = (overview, summary, problem)
  }

  /// The answer in a language.
  public func sections(in language: any Language) -> [ReportSection] {
    let figures: [ReportBlock] = [
      .paragraph(language.figures(of: summary, objective: overview.objective)),
      .paragraph(language.officers(overview.counts)),
    ]
    return [
      figures, limits(in: language), vacancies(in: language), softRules(in: language), questions(in: language),
    ].map { ReportSection($0) }
  }

  /// The first lines under a heading, and how many more there are.
  private func list(
    _ heading: String, _ lines: [String], in language: any Language
  ) -> [ReportBlock] {
    let rest = lines.count - Self.rowsShown
    return [.heading(heading)] + lines.prefix(Self.rowsShown).map { .paragraph($0, indent: 2, hanging: 2) }
      + (rest > 0 ? [.line(language.more(rest), indent: 2)] : [])
  }

  private func limits(in language: any Language) -> [ReportBlock] {
    guard !overview.limits.isEmpty else { return [.line(language.label(ExplanationLabel.noLimitAtBound))] }
    return list(
      language.label(ExplanationLabel.limitsAtBound),
      overview.limits.map { language.usedLimit($0, of: problem.staffingCase) }, in: language)
  }

  private func vacancies(in language: any Language) -> [ReportBlock] {
    guard !overview.vacancies.isEmpty else { return [.line(language.label(ExplanationLabel.noEmptyPost))] }
    let listed = min(overview.vacancies.count, Self.rowsShown)
    return [
      .heading(language.vacancies(listed: listed, of: overview.vacancies.count)),
      .table(vacancyTable(in: language), limit: Self.rowsShown),
    ]
  }

  private func vacancyTable(in language: any Language) -> Table {
    let staffingCase = problem.staffingCase
    let columns = ExplanationColumns(staffingCase, in: language)
    return Table(
      "vacancies", overview.vacancies,
      [
        columns.common.commune { $0.cell.commune }, columns.common.position { $0.cell.position },
        columns.common.cell { $0.cell },
        .text("post") { language.text(of: $0.cell, in: staffingCase) }
          .brief(columns.common.heading(.post), mayShrink: true).onlyBrief,
        .count("posts") { $0.posts }.brief(columns.heading(.empty)),
        columns.hours("hours_lost", heading: columns.heading(.hoursLost)) { $0.value },
        columns.hours("one_more_officer", heading: columns.heading(.oneMoreOfficer)) { $0.oneMore },
      ])
  }

  private func softRules(in language: any Language) -> [ReportBlock] {
    let unmet = summary.unmetSoftRules.enumerated().sorted { left, right in
      (right.element.penalty, left.offset) < (left.element.penalty, right.offset)
    }.map(\.element)
    guard !unmet.isEmpty else { return [.line(language.label(ExplanationLabel.everySoftRuleMet))] }
    return list(
      language.unmetSoftRules(unmet.count), unmet.map { language.unmetSoftRule($0, in: problem.staffingCase) },
      in: language)
  }

  /// The questions that may be asked, as options of the command.
  private func questions(in language: any Language) -> [ReportBlock] {
    let cell = overview.vacancies.first.map { problem.staffingCase.label(of: $0.cell) }
    let options = ExplainQuestionLabel.allCases.map { language.option($0, cell: cell) }
    let width = options.map(\.count).max() ?? 0
    let lines = zip(options, ExplainQuestionLabel.allCases).map { option, question in
      let gap = String(repeating: " ", count: width - option.count + 2)
      return ReportBlock.line(option + gap + language.question(question), indent: 2)
    }
    return [.heading(language.label(ExplanationLabel.askFurther))] + lines
  }
}

extension OverviewSection {
  private struct Document: Encodable, Sendable {
    let status: String
    let objective: Double
    let bound: Double?
    let gap: Double?
    let recovered: Double
    let officers: [String: Int]
    let limits: [Limit]
    let vacancies: [TableObject]
    let unmetSoftRules: [SoftRule]
  }

  private struct SoftRule: Encodable, Sendable {
    let rule: String
    let source: String
    let commune: String
    let officer: String?
    let competency: String?
    let missing: Int
    let hours: Double
  }

  private struct Limit: Encodable, Sendable {
    let limit: ExplanationCodes.Limit
    let used: Double
    let allowed: Double
  }

  /// The answer as a value for JSON, with its sentences in a language.
  public func json(in language: any Language) -> any Encodable & Sendable {
    let codes = ExplanationCodes(problem: problem, language: language)
    return Document(
      status: summary.status.rawValue, objective: ExplanationNumber.hours(overview.objective),
      bound: summary.bound.map(ExplanationNumber.hours), gap: summary.gap,
      recovered: ExplanationNumber.hours(summary.recovered),
      officers: Dictionary(
        uniqueKeysWithValues: AssignmentStatus.allCases.map { ($0.rawValue, overview.counts[$0] ?? 0) }),
      limits: overview.limits.map {
        Limit(limit: codes.limit($0.limit), used: ExplanationNumber.rounded($0.used), allowed: $0.allowed)
      },
      vacancies: vacancyTable(in: language).objects,
      unmetSoftRules: summary.unmetSoftRules.map {
        SoftRule(
          rule: $0.rule, source: $0.source, commune: $0.commune.text, officer: $0.officer?.text,
          competency: $0.competency?.text, missing: $0.missing,
          hours: ExplanationNumber.hours($0.penalty))
      })
  }
}
