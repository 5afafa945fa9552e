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

  private func table(in language: any Language) -> Table {
    Table("limits", values.limits, LimitColumns(ExplanationColumns(staffingCase, in: language)).all)
  }

  /// The answer in a language.
  public func sections(in language: any Language) -> [ReportSection] {
    func title(_ label: ExplanationLabel) -> String { language.label(label) }
    let introduction: [ReportBlock] = [
      .heading(title(.limitsTitle)), .paragraph(language.limitsIntroduction(bound: values.relaxation), indent: 2),
    ]
    guard !values.limits.isEmpty else {
      return [ReportSection(introduction + [.line(title(.noLimitUsedUp), indent: 2)])]
    }
    let remarks =
      [title(.limitColumns), title(.limitsAreNotStaffing)]
      + (values.interruption.map { [language.interruption($0)] } ?? [])
    return [
      ReportSection(introduction + [.table(table(in: language))] + remarks.map { .paragraph($0, indent: 2) })
    ]
  }

  /// The answer as a value for JSON.
  public func json(in language: any Language) -> any Encodable & Sendable {
    Document(
      bound: ExplanationNumber.hours(values.relaxation), precision: values.precision.value,
      isComplete: values.interruption == nil,
      limits: zip(table(in: language).objects, values.limits).map { row, limit in
        DetailedObject(row, Document.Details(sources: limit.sources.map(\.description)))
      })
  }

  private struct Document: Encodable, Sendable {
    let bound: Double
    let precision: Double
    /// Whether everything was solved again that was to be.
    let isComplete: Bool
    let limits: [DetailedObject<Details>]

    struct Details: Encodable, Sendable {
      let sources: [String]
    }
  }
}

/// The columns of the limits.
private struct LimitColumns {
  private let columns: ExplanationColumns
  private let staffingCase: StaffingCase
  private let language: any Language

  init(_ columns: ExplanationColumns) {
    (self.columns, staffingCase, language) = (columns, columns.common.staffingCase, columns.language)
  }

  var all: [Column<LimitValue>] { names + amounts + [price, oneMore, oneFewer] + range }

  private func heading(_ label: ExplanationLabel) -> String { columns.heading(label) }

  private var names: [Column<LimitValue>] {
    let (staffingCase, language) = (staffingCase, language)
    return [
      .choice("rule") { $0.rule }.brief(heading(.limit)) { language.label(of: $0.rule) },
      .text("subject") { staffingCase.label(of: $0.subject) }
        .brief(heading(.of), mayShrink: true) { $0.isOfEverybody ? "" : staffingCase.label(of: $0.subject) },
      .text("meaning") { language.meaning($0.fact, of: staffingCase) },
    ]
  }

  private var amounts: [Column<LimitValue>] {
    let (language, staffingCase, decimals) = (language, staffingCase, ExplanationNumber.decimals)
    return [
      .text("unit") { $0.isMoney ? "million_vnd" : "head" },
      .number("limit", decimals: decimals) { $0.worth.limit + $0.away(in: staffingCase) }
        .brief(heading(.limitIs), as: .plain),
      .number("used", decimals: decimals) { $0.worth.used + $0.away(in: staffingCase) }.rounded
        .brief(heading(.used)) {
          language.figure($0.worth.used + $0.away(in: staffingCase), decimals: $0.isMoney ? 1 : 0)
        },
    ]
  }

  private var price: Column<LimitValue> {
    columns.hours("price") { $0.worth.price }.brief(heading(.price), as: .fixed(decimals: 2))
  }

  private var oneMore: Column<LimitValue> {
    let language = language
    return columns.hours("one_more") { $0.worth.resolved?.oneMore }.brief(heading(.oneMore)) { limit in
      limit.worth.resolved.map { language.figure($0.oneMore.value, decimals: 2) } ?? language.atMost(limit.worth.price)
    }
  }

  private var oneFewer: Column<LimitValue> {
    let (language, noPlan) = (language, heading(.noPlan))
    return columns.hours("one_fewer") { $0.worth.resolved?.oneFewer }.brief(heading(.oneFewer)) { limit in
      guard let whole = limit.whole else { return "" }
      return whole.isNeeded ? noPlan : whole.oneFewer.map { language.figure($0.value, decimals: 2) } ?? "-"
    }
  }

  /// Between which limits each unit is worth what one more recovers, and whether one fewer costs the same.
  private var range: [Column<LimitValue>] {
    let (language, anyNumber, decimals) = (language, heading(.anyNumber), ExplanationNumber.decimals)
    let staffingCase = staffingCase
    return [
      .yesNo("confirmed") { $0.worth.resolved != nil }, .yesNo("no_plan_with_one_fewer") { $0.whole?.isNeeded },
      .number("holds_from", decimals: decimals) { limit in
        limit.whole.map { limit.worth.limit + limit.away(in: staffingCase) - Double($0.unitsBelow) }
      }
      .brief(heading(.holdsFrom), as: .plain, absent: ""),
      .number("holds_to", decimals: decimals) { limit in
        limit.mostOfPrice.map { $0 + limit.away(in: staffingCase) }
      }.brief(heading(.holdsTo)) { limit in
        limit.whole == nil
          ? "" : limit.mostOfPrice.map { language.plainFigure($0 + limit.away(in: staffingCase)) } ?? anyNumber
      },
      .yesNo("is_degenerate") { $0.whole?.isDegenerate }
        .brief(heading(.unique)) { $0.whole.map { language.word(!$0.isDegenerate) } ?? "" },
    ]
  }
}

extension LimitValue {
  /// Whether it is a limit of everybody.
  fileprivate var isOfEverybody: Bool { subject == .all || subject == .quota(nil) }

  /// What those who are away take of an establishment, which is shown as `communes.csv` has it; 0 for other limits.
  fileprivate func away(in staffingCase: StaffingCase) -> Double {
    guard rule == .establishment, case .commune(let commune) = subject else { return 0 }
    return staffingCase.communes[commune].establishment.map { max(0, Double($0) - worth.limit) } ?? 0
  }

  /// What re-solving says where one unit fewer was looked for too.
  fileprivate var whole: LimitWorth.Resolved? { worth.resolved.flatMap { $0.isWhole ? $0 : nil } }

  /// The most units of which each is worth what one more recovers; nil where any number is, or it was not looked for.
  fileprivate var mostOfPrice: Double? { whole?.unitsAbove.map { worth.limit + Double($0) } }
}
