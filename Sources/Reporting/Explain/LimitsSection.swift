public import Planning
import StaffingDomain
import Tables

/// What units more and fewer of the limits of a case are worth, on paper.
public struct LimitsSection: ExplanationSection {
  /// The key of the answer in JSON.
  public let key = "limits"
  let values: LimitValues

  /// Prepares the answer.
  public init(_ values: LimitValues) { self.values = values }

  /// The answer as text.
  public func text(width: Int?) -> String {
    let title =
      "What a unit of each limit is worth where everybody may rearrange\n"
      + Paragraph.text(
        "Hours a month by which the proved bound falls, \(NumberText.fixed(values.relaxation.value, decimals: 3)) now; a plan "
          + "follows it within its own gap. A unit is a head, or a million VND.", width: width, indent: 2)
    guard !values.limits.isEmpty else { return title + "  No limit is used up: a unit more of any recovers nothing.\n" }
    var table = TextTable([
      .text("limit"), .text("of", mayShrink: true), .number("is"), .number("used"), .number("price"),
      .number("one more"),
      .number("one fewer"), .number("holds from"), .number("to"), .text("unique"),
    ])
    for limit in values.limits { table.append(row(limit)) }
    return title + table.text(width: width ?? Paragraph.tableWidth, indent: 2) + remarks(width: width)
  }

  private func row(_ limit: LimitValue) -> [String] {
    let worth = limit.worth
    var cells = [
      limit.rule.rawValue, limit.subject == "all" ? "" : limit.subject, NumberText.plain(worth.limit),
      NumberText.fixed(worth.used, decimals: limit.isMoney ? 1 : 0), hours(worth.price),
    ]
    guard let resolved = worth.resolved else { return cells + ["at most \(hours(worth.price))"] }
    cells.append(hours(resolved.oneMore))
    guard resolved.isWhole else { return cells }
    cells.append(resolved.isNeeded ? "no plan" : resolved.oneFewer.map(hours) ?? "-")
    cells.append(NumberText.plain(worth.limit - Double(resolved.unitsBelow)))
    cells.append(resolved.unitsAbove.map { NumberText.plain(worth.limit + Double($0)) } ?? "any")
    cells.append(resolved.isDegenerate ? "no" : "yes")
    return cells
  }

  private func hours(_ hours: HoursPerMonth) -> String { NumberText.fixed(hours.value, decimals: 2) }

  private func remarks(width: Int?) -> String {
    var remarks = [
      "one more, one fewer: by solving the relaxation again, whose bound they move; each unit between 'from' and 'to' is worth what one more recovers. Where the "
        + "price is not unique, one fewer costs more than one more recovers, and the price is only between them.",
      "These are not the values of staffing.csv, which hold while nobody else moves.",
    ]
    switch values.interruption {
    case nil: break
    case .time: remarks.append("The time limit came before everything was solved again; prices alone are upper limits.")
    case .cancelled: remarks.append("Ctrl-C came before everything was solved again; prices alone are upper limits.")
    case .solver(let text): remarks.append("Trouble in the solver (\(text)); prices alone are upper limits.")
    }
    return remarks.map { Paragraph.text($0, width: width, indent: 2) }.joined()
  }
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
  public var json: any Encodable & Sendable {
    Document(
      bound: ExplanationNumber.hours(values.relaxation), precision: values.precision.value,
      isComplete: values.interruption == nil,
      limits: values.limits.map { limit in
        let (worth, resolved) = (limit.worth, limit.worth.resolved)
        let whole = resolved.flatMap { $0.isWhole ? $0 : nil }
        return Limit(
          rule: limit.rule.rawValue, subject: limit.subject, meaning: limit.meaning,
          sources: limit.sources.map(\.description), unit: limit.isMoney ? "million_vnd" : "head", limit: worth.limit,
          used: ExplanationNumber.rounded(worth.used), price: ExplanationNumber.hours(worth.price),
          confirmed: resolved != nil, oneMore: resolved.map { ExplanationNumber.hours($0.oneMore) },
          oneFewer: resolved?.oneFewer.map(ExplanationNumber.hours), noPlanWithOneFewer: whole?.isNeeded,
          holdsFrom: whole.map { worth.limit - Double($0.unitsBelow) },
          holdsTo: whole?.unitsAbove.map { worth.limit + Double($0) }, isDegenerate: whole?.isDegenerate)
      })
  }
}
