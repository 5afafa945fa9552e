public import Explanation
public import Planning
import StaffingDomain
import Tables

/// Why an officer is where a plan puts him, on paper.
public struct OfficerSection: ExplanationSection {
  /// The key of the answer in JSON.
  public let key = "officer"
  let explanation: OfficerExplanation
  let problem: StaffingProblem

  /// Prepares the answer.
  public init(_ explanation: OfficerExplanation, of problem: StaffingProblem) {
    (self.explanation, self.problem) = (explanation, problem)
  }

  /// The answer as text.
  public func text(width: Int?) -> String {
    let words = ExplanationWords(problem: problem)
    let title = "Officer \(problem.describe(explanation.officer)): \(Self.title(of: explanation.status))\n"
    let parts = [
      title + Paragraph.text(explanation.reason, width: width, indent: 2), hoursTable(width: width),
      posts(words, width: width), next(words, width: width), ties(words, width: width), limits(words, width: width),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// A status in a planner's words.
  static func title(of status: OfficerStatus) -> String {
    switch status {
    case .stays: "stays"
    case .transferred: "is transferred"
    case .positionChanged: "changes position"
    case .pool: "serves the pool"
    case .surplus: "holds no post"
    case .leaving: "leaves"
    case .pinned: "may not be moved"
    }
  }

  /// The terms of the hours, in the order of the model.
  static let terms: [(title: String, key: String, hours: @Sendable (OptionHours) -> HoursPerMonth)] = [
    ("work without the competence", "mismatch", { $0.mismatch }), ("part-time", "absence", { $0.absence }),
    ("change of commune", "transfer", { $0.transfer }),
    ("change of position", "position_change", { $0.positionChange }),
    ("training", "training", { $0.training }), ("past the rotation term", "rotation", { $0.rotation }),
    ("wishes", "preference", { $0.preference }), ("no post", "surplus", { $0.surplus }),
  ]

  /// What he does, what staying would be and what is next best, term by term.
  private func hoursTable(width: Int?) -> String {
    let choices = [
      ("plan", explanation.present), ("staying", explanation.staying), ("next best", explanation.nextChoice),
    ]
    .compactMap { title, choice in choice.map { (title: title, choice: $0) } }
    guard !choices.isEmpty else { return "" }
    var table = TextTable([.text("hours a month")] + choices.map { .number($0.title) })
    func row(_ title: String, _ number: (OfficerChoice) -> HoursPerMonth?) -> [String] {
      [title] + choices.map { number($0.choice).map { NumberText.fixed($0.value, decimals: 1) } ?? "-" }
    }
    for term in Self.terms where choices.contains(where: { term.hours($0.choice.hours) != .zero }) {
      table.append(row(term.title) { term.hours($0.hours) })
    }
    table.append(row("in all") { $0.hours.total })
    table.append(row("what the post is worth") { $0.postValue })
    table.append(
      ["competence fit"] + choices.map { $0.choice.fit.map { NumberText.fixed($0, decimals: 2) } ?? "-" })
    return table.text(width: width ?? Paragraph.tableWidth, indent: 2)
  }

  private func posts(_ words: ExplanationWords, width: Int?) -> String {
    var lines: [String] = []
    let home = problem.staffingCase.officers[explanation.officer].cell
    if let value = explanation.cellValue, let last = value.last {
      lines.append(
        "While nobody else moves, one officer fewer in this cell would lose \(words.hours(last)), and one more would "
          + "recover \(words.number(value.oneMore)).")
    }
    if let left = explanation.leftBehind {
      lines.append(
        left.value > 0
          ? "The post left behind, \(problem.place(home)), stays empty: one more officer there would recover "
            + "\(words.hours(left))."
          : "The post left behind, \(problem.place(home)), does not stay empty.")
    }
    if problem.roles[explanation.officer.offset] == .free {
      let (open, empty) = (explanation.openCells, explanation.emptyCells)
      lines.append(
        open == 0
          ? "No other post is open to this officer: none within the rules about him and what is decided."
          : "Open to this officer: posts of \(open) other \(open == 1 ? "cell" : "cells"), in \(empty) of which one stays "
            + "empty.")
    }
    return lines.map { Paragraph.text($0, width: width, indent: 2) }.joined()
  }

  private func next(_ words: ExplanationWords, width: Int?) -> String {
    guard let next = explanation.next else {
      return Paragraph.text("There is no other choice: \(noChoice).", width: width, indent: 2)
    }
    let what =
      explanation.nextChoice.map {
        "Next best, the officer \(words.duty(explanation.officer, $0.undertaking))"
      } ?? "Anything else"
    return words.outcome(next, of: explanation.officer, what: what, width: width)
  }

  private var noChoice: String {
    switch problem.roles[explanation.officer.offset] {
    case .pinned: "who may not be moved stays"
    case .outOfPlan: "who leaves is out of the plan"
    case .free:
      problem.decisions.isLocked(explanation.officer)
        ? "a decision keeps the officer there" : "no rule and no decision opens another one"
    }
  }

  private func ties(_ words: ExplanationWords, width: Int?) -> String {
    guard !explanation.ties.isEmpty else { return "" }
    return "  Bars, decisions and relations of this officer:\n"
      + explanation.ties.map { tie in
        Paragraph.text(
          "\(tie.meaning) (\(tie.source)) [\(tie.rule.rawValue)]", width: width, indent: 4, hanging: 2)
      }.joined()
  }

  private func limits(_ words: ExplanationWords, width: Int?) -> String {
    guard !explanation.limits.isEmpty else { return "" }
    return "  Limits at their bound that shut options of this officer while nobody else changes:\n"
      + explanation.limits.prefix(10).map { limit in
        Paragraph.text(
          "\(limit.optionsShut) option\(limit.optionsShut == 1 ? "" : "s"): \(words.limit(limit.limit))", width: width,
          indent: 4, hanging: 2)
      }.joined()
      + (explanation.limits.count > 10 ? "    and \(explanation.limits.count - 10) limits more\n" : "")
  }
}

extension OfficerSection {
  private struct Document: Encodable, Sendable {
    let officer: String
    let name: String?
    let status: String
    let reason: String
    let plan: Choice?
    let staying: Choice?
    let next: ExplanationCodes.Outcome?
    let nextChoice: Choice?
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

  private struct Choice: Encodable, Sendable {
    let duty: ExplanationCodes.DutyCodes
    let fit: Double?
    let hours: [String: Double]
    let total: Double
    let postValue: Double?
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

  /// The answer as a value for JSON.
  public var json: any Encodable & Sendable {
    let codes = ExplanationCodes(problem: problem)
    func choice(_ choice: OfficerChoice?) -> Choice? {
      choice.map { choice in
        Choice(
          duty: codes.duty(explanation.officer, choice.undertaking), fit: choice.fit.map(ExplanationNumber.rounded),
          hours: Dictionary(
            uniqueKeysWithValues: Self.terms.map { ($0.key, ExplanationNumber.hours($0.hours(choice.hours))) }),
          total: ExplanationNumber.hours(choice.hours.total),
          postValue: choice.postValue.map(ExplanationNumber.hours))
      }
    }
    let person = codes.officer(explanation.officer)
    return Document(
      officer: person.officer, name: person.name, status: explanation.status.rawValue, reason: explanation.reason,
      plan: choice(explanation.present), staying: choice(explanation.staying),
      next: explanation.next.map { codes.outcome($0) }, nextChoice: choice(explanation.nextChoice),
      leftBehind: explanation.leftBehind.map(ExplanationNumber.hours),
      valueOfOneMoreOfficer: explanation.cellValue.map { ExplanationNumber.hours($0.oneMore) },
      valueOfLastOfficer: explanation.cellValue?.last.map(ExplanationNumber.hours),
      valueHoldsFor: explanation.cellValue?.holdsFor, valueIsDegenerate: explanation.cellValue?.isDegenerate,
      openCells: explanation.openCells,
      emptyCells: explanation.emptyCells,
      ties: explanation.ties.map {
        Tie(rule: $0.rule.rawValue, meaning: $0.meaning, legalBasis: $0.legalBasis, source: $0.source.description)
      },
      limits: explanation.limits.map { Limit(limit: codes.limit($0.limit), optionsShut: $0.optionsShut) })
  }
}
