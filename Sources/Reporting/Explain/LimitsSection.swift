public import Planning
public import StaffingDomain
import Tables
public import Wording

/// What units more and fewer of the limits of a case are worth, on paper.
public struct LimitsSection: ExplanationSection {
  /// The key of the answer in JSON.
  public let key = "limits"
  let values: LimitValues
  let staffingCase: StaffingCase

  /// Prepares the answer.
  public init(_ values: LimitValues, of staffingCase: StaffingCase) {
    (self.values, self.staffingCase) = (values, staffingCase)
  }

  /// The answer in a language.
  public func content(in language: any Language) -> ExplanationContent {
    func title(_ label: ExplanationLabel) -> String { language.label(label) }
    let introduction: [ExplanationContent.Block] = [
      .line(title(.limitsTitle)), .paragraph(language.limitsIntroduction(bound: values.relaxation), indent: 2),
    ]
    guard !values.limits.isEmpty else {
      return ExplanationContent([introduction + [.line(title(.noLimitUsedUp), indent: 2)]])
    }
    var table = TextTable([
      .text(title(.limit)), .text(title(.of), mayShrink: true), .number(title(.limitIs)), .number(title(.used)),
      .number(title(.price)), .number(title(.oneMore)), .number(title(.oneFewer)), .number(title(.holdsFrom)),
      .number(title(.holdsTo)), .text(title(.unique)),
    ])
    for limit in values.limits { table.append(row(limit, in: language)) }
    let remarks =
      [title(.limitColumns), title(.limitsAreNotStaffing)]
      + (values.interruption.map { [language.interruption($0)] } ?? [])
    return ExplanationContent([introduction + [.table(table)] + remarks.map { .paragraph($0, indent: 2) }])
  }

  private func row(_ limit: LimitValue, in language: any Language) -> [String] {
    func hours(_ hours: HoursPerMonth) -> String { language.figure(hours.value, decimals: 2) }
    let worth = limit.worth
    var cells = [
      limit.rule.rawValue, isWhole(limit) ? "" : staffingCase.label(of: limit.subject),
      language.plainFigure(worth.limit),
      language.figure(worth.used, decimals: limit.isMoney ? 1 : 0), hours(worth.price),
    ]
    guard let resolved = worth.resolved else { return cells + [language.atMost(worth.price)] }
    cells.append(hours(resolved.oneMore))
    guard resolved.isWhole else { return cells }
    cells.append(
      resolved.isNeeded ? language.label(ExplanationLabel.noPlan) : resolved.oneFewer.map(hours) ?? "-")
    cells.append(language.plainFigure(worth.limit - Double(resolved.unitsBelow)))
    cells.append(
      resolved.unitsAbove.map { language.plainFigure(worth.limit + Double($0)) }
        ?? language.label(ExplanationLabel.anyNumber))
    cells.append(language.label(resolved.isDegenerate ? ExplanationLabel.no : .yes))
    return cells
  }

  /// Whether a limit is that of everybody.
  private func isWhole(_ limit: LimitValue) -> Bool { limit.subject == .all || limit.subject == .quota(nil) }
}

extension LimitsSection {
  private struct Document: Encodable, Sendable {
    let bound: Double
    let precision: Double
    /// Whether everything was solved again that was to be.
    let isComplete: Bool
    let limits: [Limit]
  }

  private struct Limit: Encodable, Sendable {
    let rule: String
    let subject: String
    let meaning: String
    let sources: [String]
    /// `head` or `million_vnd`.
    let unit: String
    let limit: Double
    let used: Double
    let price: Double
    let confirmed: Bool
    let oneMore: Double?
    let oneFewer: Double?
    let noPlanWithOneFewer: Bool?
    let holdsFrom: Double?
    let holdsTo: Double?
    let isDegenerate: Bool?
  }

  /// The answer as a value for JSON.
  public func json(in language: any Language) -> any Encodable & Sendable {
    Document(
      bound: ExplanationNumber.hours(values.relaxation), precision: values.precision.value,
      isComplete: values.interruption == nil,
      limits: values.limits.map { limit in
        let (worth, resolved) = (limit.worth, limit.worth.resolved)
        let whole = resolved.flatMap { $0.isWhole ? $0 : nil }
        return Limit(
          rule: limit.rule.rawValue, subject: staffingCase.label(of: limit.subject),
          meaning: language.meaning(limit.fact, of: staffingCase),
          sources: limit.sources.map(\.description), unit: limit.isMoney ? "million_vnd" : "head", limit: worth.limit,
          used: ExplanationNumber.rounded(worth.used), price: ExplanationNumber.hours(worth.price),
          confirmed: resolved != nil, oneMore: resolved.map { ExplanationNumber.hours($0.oneMore) },
          oneFewer: resolved?.oneFewer.map(ExplanationNumber.hours), noPlanWithOneFewer: whole?.isNeeded,
          holdsFrom: whole.map { worth.limit - Double($0.unitsBelow) },
          holdsTo: whole?.unitsAbove.map { worth.limit + Double($0) }, isDegenerate: whole?.isDegenerate)
      })
  }
}
