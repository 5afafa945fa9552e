public import Explanation
public import Planning
public import ResultsFormat
import StaffingDomain
import Tables

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

  /// The answer as text.
  public func text(width: Int?) -> String {
    let words = ExplanationWords(problem: problem)
    return [
      figures(words, width: width), limits(words, width: width), vacancies(words, width: width),
      softRules(words, width: width), questions,
    ].joined(separator: "\n")
  }

  private func figures(_ words: ExplanationWords, width: Int?) -> String {
    let proof =
      summary.gap.map { "no plan is better by more than \(percent($0)) of it" }
      ?? "nothing is proved about better plans"
    let counts = OfficerStatus.allCases.compactMap { status -> String? in
      guard let count = overview.counts[status], count > 0 else { return nil }
      let title = status.rawValue.split(separator: "_").joined(separator: " ")
      return "\(NumberText.whole(count)) \(title)"
    }
    return Paragraph.text(
      "The plan loses \(words.hours(overview.objective)) and recovers \(words.number(summary.recovered)); \(proof) "
        + "(status \(summary.status.rawValue)).", width: width)
      + Paragraph.text("Officers: \(counts.joined(separator: ", ")).", width: width)
  }

  private func percent(_ share: Double) -> String { "\(NumberText.plain((share * 1e6).rounded(.up) / 1e4)) %" }

  private func limits(_ words: ExplanationWords, width: Int?) -> String {
    guard !overview.limits.isEmpty else { return "No limit is at its bound.\n" }
    let rest = overview.limits.count - min(overview.limits.count, Self.rowsShown)
    return "Limits at their bound\n"
      + overview.limits.prefix(Self.rowsShown).map { limit in
        Paragraph.text(
          "\(words.limit(limit.limit)): \(NumberText.plain(limit.used)) used", width: width, indent: 2, hanging: 2)
      }.joined() + (rest > 0 ? "  and \(NumberText.whole(rest)) more\n" : "")
  }

  private func vacancies(_ words: ExplanationWords, width: Int?) -> String {
    guard !overview.vacancies.isEmpty else { return "No post stays empty.\n" }
    var table = TextTable([
      .text("cell"), .text("post", mayShrink: true), .number("empty"), .number("hours lost"),
      .number("one more officer"),
    ])
    for vacancy in overview.vacancies.prefix(Self.rowsShown) {
      table.append([
        problem.staffingCase.label(of: vacancy.cell), problem.place(vacancy.cell), NumberText.whole(vacancy.posts),
        words.number(vacancy.value), words.number(vacancy.oneMore),
      ])
    }
    return
      "Where most is lost (\(table.rowCount) of \(NumberText.whole(overview.vacancies.count)) cells with empty posts)\n"
      + table.text(width: width ?? Paragraph.tableWidth, indent: 2)
  }

  private func softRules(_ words: ExplanationWords, width: Int?) -> String {
    let unmet = summary.unmetSoftRules.sorted { left, right in
      (right.penalty, left.source) < (left.penalty, right.source)
    }
    guard !unmet.isEmpty else { return "Every soft rule is met.\n" }
    let rest = unmet.count - min(unmet.count, Self.rowsShown)
    return "Soft rules that are not met (\(NumberText.whole(unmet.count)))\n"
      + unmet.prefix(Self.rowsShown).map { rule in
        let subject = [rule.officer?.text, rule.commune.text, rule.competency?.text].compactMap { $0 }
        return Paragraph.text(
          "\(subject.joined(separator: ", ")): \(rule.missing) missing, \(words.hours(rule.penalty)) "
            + "(\(rule.source)) [\(rule.rule)]", width: width, indent: 2, hanging: 2)
      }.joined() + (rest > 0 ? "  and \(NumberText.whole(rest)) more\n" : "")
  }

  private var questions: String {
    let example = overview.vacancies.first.map { problem.staffingCase.label(of: $0.cell) } ?? "COMMUNE/POSITION"
    return """
      Ask further:
        --officer CODE                      why an officer is where the plan puts him, and what is next best
        --why-not CODE COMMUNE/POSITION     why an officer is not somewhere else, or what it would cost
        --post \(example)   who could hold a post, what one more officer is worth, and what would fill it
        --soft-rules                        what would mend the soft rules that are not met
        --limits                            what one more transfer, million, place or recruit is worth

      """
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
    let vacancies: [Vacancy]
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

  private struct Vacancy: Encodable, Sendable {
    let commune: String
    let position: String
    let posts: Int
    let hoursLost: Double
    let oneMoreOfficer: Double
  }

  /// The answer as a value for JSON.
  public var json: any Encodable & Sendable {
    let codes = ExplanationCodes(problem: problem)
    return Document(
      status: summary.status.rawValue, objective: ExplanationNumber.hours(overview.objective),
      bound: summary.bound.map(ExplanationNumber.hours), gap: summary.gap,
      recovered: ExplanationNumber.hours(summary.recovered),
      officers: Dictionary(
        uniqueKeysWithValues: OfficerStatus.allCases.map { ($0.rawValue, overview.counts[$0] ?? 0) }),
      limits: overview.limits.map {
        Limit(limit: codes.limit($0.limit), used: ExplanationNumber.rounded($0.used), allowed: $0.allowed)
      },
      vacancies: overview.vacancies.map { vacancy in
        let cell = codes.cell(vacancy.cell)
        return Vacancy(
          commune: cell.commune, position: cell.position, posts: vacancy.posts,
          hoursLost: ExplanationNumber.hours(vacancy.value), oneMoreOfficer: ExplanationNumber.hours(vacancy.oneMore))
      },
      unmetSoftRules: summary.unmetSoftRules.map {
        SoftRule(
          rule: $0.rule, source: $0.source, commune: $0.commune.text, officer: $0.officer?.text,
          competency: $0.competency?.text, missing: $0.missing,
          hours: ExplanationNumber.hours($0.penalty))
      })
  }
}
