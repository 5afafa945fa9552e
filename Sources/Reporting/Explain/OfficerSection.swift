public import Explanation
public import Planning
import StaffingDomain
import Tables
public import Wording

/// Why the plan has an officer where it does, on paper.
public struct OfficerSection: ExplanationSection {
  /// The key of the answer in JSON.
  public let key = "officer"
  let explanation: OfficerExplanation
  let problem: StaffingProblem

  /// Limits that are listed.
  static let mostLimits = 10

  /// Prepares the answer.
  public init(_ explanation: OfficerExplanation, of problem: StaffingProblem) {
    (self.explanation, self.problem) = (explanation, problem)
  }

  private var staffingCase: StaffingCase { problem.staffingCase }

  /// The answer in a language.
  public func sections(in language: any Language) -> [ReportSection] {
    let reason = language.reason(explanation.reason, for: explanation.officer, in: staffingCase)
    let title: [ReportBlock] = [
      .heading(language.title(of: explanation, in: staffingCase)), .paragraph(reason, indent: 2),
    ]
    let second = explanation.second.map {
      ReportBlock.paragraph(language.second($0, of: staffingCase), indent: 2)
    }
    return [
      title + [second].compactMap(\.self), choices(in: language), remarks(in: language), next(in: language),
      ties(in: language),
      limits(in: language),
    ].map { ReportSection($0) }
  }

  /// What the officer does, what staying would be and what is next best, term by term; none for one who leaves.
  private func choices(in language: any Language) -> [ReportBlock] {
    let all: [(ExplanationLabel, OfficerChoice?)] = [
      (.plan, explanation.present), (.staying, explanation.staying), (.nextBest, explanation.nextChoice),
    ]
    let choices = all.compactMap { label, choice in choice.map { (title: language.label(label), choice: $0) } }
    guard !choices.isEmpty else { return [] }
    return [
      .turned(
        table(of: choices.map(\.choice), in: language), corner: language.label(ExplanationLabel.hoursAMonth),
        headings: choices.map(\.title))
    ]
  }

  /// Choices with the terms of their hours, of which only those are brief that some choice has.
  private func table(of choices: [OfficerChoice], in language: any Language) -> Table {
    let columns = ExplanationColumns(staffingCase, in: language)
    let secondFit = Column<OfficerChoice>.number("second_fit", decimals: ExplanationNumber.decimals) {
      $0.second?.fit
    }.rounded
    let terms = HoursTerm.allCases.map { term -> Column<OfficerChoice> in
      let column = columns.hours(term.key, heading: language.term(term)) { (choice: OfficerChoice) in
        term.hours(in: choice.hours)
      }
      .grouped(in: "hours")
      return choices.contains { term.hours(in: $0.hours) != .zero } ? column : column.onlyRecorded
    }
    return Table(
      "choices", choices,
      terms + [
        columns.hours("total", heading: columns.heading(.total)) { $0.hours.total },
        columns.hours("post_value", heading: columns.heading(.worthOfPost)) { $0.postValue },
        .number("fit", decimals: ExplanationNumber.decimals) { $0.fit }.rounded
          .brief(columns.heading(.competenceFit), as: .fixed(decimals: 2)),
        choices.contains { $0.second != nil }
          ? secondFit.brief(columns.heading(.secondFit), as: .fixed(decimals: 2)) : secondFit.onlyRecorded,
      ])
  }

  private func remarks(in language: any Language) -> [ReportBlock] {
    var remarks: [OfficerRemark] = []
    if let value = explanation.cellValue, let last = value.last {
      remarks.append(.worth(oneMore: value.oneMore, last: last))
    }
    if let left = explanation.leftBehind {
      remarks.append(.leftBehind(staffingCase.officers[explanation.officer].cell, left))
    }
    if explanation.isFree { remarks.append(.openCells(explanation.openCells, empty: explanation.emptyCells)) }
    return remarks.map { .paragraph(language.remark($0, in: staffingCase), indent: 2) }
  }

  private func next(in language: any Language) -> [ReportBlock] {
    if let next = explanation.next {
      let question = PricedQuestion.nextBest(explanation.officer, explanation.nextChoice?.option)
      return OutcomeBlocks(next, of: question, in: problem).blocks(in: language)
    }
    return explanation.noChoice.map { ground in
      [.paragraph(language.remark(.noChoice(ground), in: staffingCase), indent: 2)]
    } ?? []
  }

  private func ties(in language: any Language) -> [ReportBlock] {
    guard !explanation.ties.isEmpty else { return [] }
    return [.line(language.label(ExplanationLabel.ties), indent: 2)]
      + explanation.ties.map { tie in
        .paragraph(
          "\(language.tie(tie, in: staffingCase)) (\(tie.source)) [\(language.label(of: tie.rule))]", indent: 4,
          hanging: 2)
      }
  }

  private func limits(in language: any Language) -> [ReportBlock] {
    guard !explanation.limits.isEmpty else { return [] }
    let rest = explanation.limits.count - Self.mostLimits
    return [.line(language.label(ExplanationLabel.limitsThatShut), indent: 2)]
      + explanation.limits.prefix(Self.mostLimits).map { limit in
        .paragraph(language.bindingLimit(limit, of: problem.staffingCase), indent: 4, hanging: 2)
      } + (rest > 0 ? [.line(language.moreLimits(rest), indent: 4)] : [])
  }
}

extension HoursTerm {
  /// The key of the term in JSON.
  var key: String {
    switch self {
    case .mismatch: "mismatch"
    case .absence: "absence"
    case .handover: "handover"
    case .travel: "travel"
    case .positionChange: "position_change"
    case .rankDrop: "rank_drop"
    case .secondMismatch: "second_mismatch"
    case .secondOverhead: "second_overhead"
    case .secondLearning: "second_learning"
    case .training: "training"
    case .rotation: "rotation"
    case .preference: "preference"
    case .surplus: "surplus"
    }
  }

  /// The hours of the term.
  func hours(in hours: OptionHours) -> HoursPerMonth {
    switch self {
    case .mismatch: hours.mismatch
    case .absence: hours.absence
    case .handover: hours.handover
    case .travel: hours.travel
    case .positionChange: hours.positionChange
    case .rankDrop: hours.rankDrop
    case .secondMismatch: hours.secondMismatch
    case .secondOverhead: hours.secondOverhead
    case .secondLearning: hours.secondLearning
    case .training: hours.training
    case .rotation: hours.rotation
    case .preference: hours.preference
    case .surplus: hours.surplus
    }
  }
}

extension OfficerSection {
  private struct Document: Encodable, Sendable {
    let officer: String
    let name: String?
    let status: String
    let reason: String
    /// What becomes of a second post, where the reason does not say it; nil where there is none.
    let secondPost: String?
    let plan: DetailedObject<ChoiceDetails>?
    let staying: DetailedObject<ChoiceDetails>?
    let next: ExplanationCodes.Outcome?
    let nextChoice: DetailedObject<ChoiceDetails>?
    let leftBehind: Double?
    let valueOfOneMoreOfficer: Double?
    let valueOfLastOfficer: Double?
    let valueHoldsFor: Int?
    let valueIsDegenerate: Bool?
    let openCells: Int
    let emptyCells: Int
    let ties: [Tie]
    let limits: [Limit]
  }

  private struct ChoiceDetails: Encodable, Sendable {
    let duty: ExplanationCodes.DutyCodes
  }

  private struct Tie: Encodable, Sendable {
    let rule: String
    let meaning: String
    let legalBasis: String?
    let source: String
  }

  private struct Limit: Encodable, Sendable {
    let limit: ExplanationCodes.Limit
    let optionsShut: Int
  }

  /// The answer as a value for JSON, with its sentences in a language.
  public func json(in language: any Language) -> any Encodable & Sendable {
    let codes = ExplanationCodes(problem: problem, language: language)
    func choice(_ choice: OfficerChoice?) -> DetailedObject<ChoiceDetails>? {
      guard let choice, let row = table(of: [choice], in: language).objects.first else { return nil }
      return DetailedObject(row, ChoiceDetails(duty: codes.duty(choice.option)))
    }
    let person = codes.officer(explanation.officer)
    return Document(
      officer: person.officer, name: person.name, status: explanation.status.rawValue,
      reason: language.reason(explanation.reason, for: explanation.officer, in: staffingCase),
      secondPost: explanation.second.map { language.second($0, of: staffingCase) },
      plan: choice(explanation.present), staying: choice(explanation.staying),
      next: explanation.next.map { codes.outcome($0) }, nextChoice: choice(explanation.nextChoice),
      leftBehind: explanation.leftBehind.map(ExplanationNumber.hours),
      valueOfOneMoreOfficer: explanation.cellValue.map { ExplanationNumber.hours($0.oneMore) },
      valueOfLastOfficer: explanation.cellValue?.last.map(ExplanationNumber.hours),
      valueHoldsFor: explanation.cellValue?.holdsFor, valueIsDegenerate: explanation.cellValue?.isDegenerate,
      openCells: explanation.openCells,
      emptyCells: explanation.emptyCells,
      ties: explanation.ties.map {
        Tie(
          rule: $0.rule.rawValue, meaning: language.tie($0, in: staffingCase), legalBasis: $0.legalBasis,
          source: $0.source.description)
      },
      limits: explanation.limits.map { Limit(limit: codes.limit($0.limit), optionsShut: $0.optionsShut) })
  }
}
