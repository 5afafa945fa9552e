public import Explanation
public import Planning
import StaffingDomain
import Tables

/// The contradictions of a case and what dropping each row would do, on paper.
public struct ConflictsSection: ExplanationSection {
  /// The key of the answer in JSON.
  public let key = "conflicts"
  let explanations: [ConflictExplanation]
  let problem: StaffingProblem

  /// Prepares the answer.
  public init(_ explanations: [ConflictExplanation], of problem: StaffingProblem) {
    (self.explanations, self.problem) = (explanations, problem)
  }

  /// The answer as text.
  public func text(width: Int?) -> String {
    guard !explanations.isEmpty else {
      return "No orders contradict each other or a rule. Explain a plan with the results folder too.\n"
    }
    let count = explanations.count
    return (count == 1 ? "1 contradiction" : "\(count) contradictions, each to be ended") + "\n\n"
      + explanations.enumerated().map { text($0.element, number: $0.offset + 1, width: width) }.joined(separator: "\n")
      + "\n" + remark(width: width)
  }

  private func text(_ explanation: ConflictExplanation, number: Int, width: Int?) -> String {
    let conflict = explanation.conflict
    let rules = conflict.rules.map(\.rawValue).joined(separator: ", ")
    var text = Paragraph.text(
      "\(number). \(sentence(conflict.explanation)) [\(rules)]", width: width, hanging: 3)
    text += Paragraph.text(
      "Rows: \(conflict.sources.map(\.description).joined(separator: ", "))", width: width, indent: 3, hanging: 2)
    let best = explanation.waysOut.compactMap(\.objective).min()
    for way in explanation.waysOut {
      let phrases = way.edits.map { $0.phrase(in: problem) }.joined(separator: ", and ")
      text += Paragraph.text(
        "- \(sentence(phrases)) \(effect(of: way, best: best))", width: width, indent: 3, hanging: 2)
    }
    for fact in explanation.facts {
      text += Paragraph.text("- Nobody's to drop: \(fact).", width: width, indent: 3, hanging: 2)
    }
    return text
  }

  private func effect(of way: ConflictExplanation.WayOut, best: HoursPerMonth?) -> String {
    switch way.outcome {
    case .plan(let proof):
      let extra = best.map { proof.objective - $0 } ?? .zero
      let hours = NumberText.fixed(proof.objective.value, decimals: 1)
      let comparison =
        extra.value < 0.05
        ? "the best of these ways" : "\(NumberText.fixed(extra.value, decimals: 1)) more than the best of these ways"
      let others =
        way.remaining.isEmpty
        ? "Then there is a plan"
        : "This contradiction ends, \(way.remaining.count) \(way.remaining.count == 1 ? "is" : "are") left; without "
          + "\(way.remaining.count == 1 ? "it" : "them") there is a plan"
      return "\(others) that loses \(hours) hours a month, \(comparison)."
    case .none(let conflicts):
      let causes = conflicts.map { conflict in
        "\(conflict.explanation) (\(conflict.sources.map(\.description).joined(separator: ", ")))"
      }
      return "Not enough: \(causes.joined(separator: "; "))."
    case .undecided: return "Not known: a limit came first."
    }
  }

  private func sentence(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() + "." }

  private func remark(width: Int?) -> String {
    let several =
      explanations.count > 1
      ? " Plans under one contradiction are those with the decisions and relations of the others set aside." : ""
    return Paragraph.text(
      "Each set of rows is minimal: without any one of them it can be kept. Other sets may contradict themselves too; 'not "
        + "enough' names what is left then.\(several)", width: width)
  }
}

extension ConflictsSection {
  private struct Conflict: Encodable, Sendable {
    let rules: [String]
    let explanation: String
    let officers: [String]
    let sources: [String]
    let waysOut: [WayOut]
    let facts: [String]
  }

  private struct WayOut: Encodable, Sendable {
    let changes: [Change]
    let whatIf: String
    /// `plan`, `contradictory` or `undecided`.
    let status: String
    let objective: Double?
    let bound: Double?
    /// Against the best way out of this contradiction.
    let extraHours: Double?
    /// What is left of this contradiction's rows.
    let notEnough: [Remaining]
    /// The other contradictions that are left.
    let remaining: [Remaining]
  }

  private struct Change: Encodable, Sendable {
    let source: String
    let meaning: String
  }

  private struct Remaining: Encodable, Sendable {
    let explanation: String
    let sources: [String]
  }

  /// The answer as a value for JSON: a list, empty where nothing contradicts itself.
  public var json: any Encodable & Sendable {
    explanations.map { explanation in
      let conflict = explanation.conflict
      let best = explanation.waysOut.compactMap(\.objective).min()
      return Conflict(
        rules: conflict.rules.map(\.rawValue), explanation: conflict.explanation,
        officers: conflict.officers.map { problem.staffingCase.officers[$0].code.text },
        sources: conflict.sources.map(\.description), waysOut: explanation.waysOut.map { wayOut($0, best: best) },
        facts: explanation.facts)
    }
  }

  private func wayOut(_ way: ConflictExplanation.WayOut, best: HoursPerMonth?) -> WayOut {
    func remaining(_ conflicts: [OrderConflict]) -> [Remaining] {
      conflicts.map { Remaining(explanation: $0.explanation, sources: $0.sources.map(\.description)) }
    }
    var (status, bound, left): (String, Double?, [OrderConflict]) = ("undecided", nil, [])
    switch way.outcome {
    case .plan(let proof): (status, bound) = ("plan", ExplanationNumber.hours(proof.bound))
    case .none(let conflicts): (status, left) = ("contradictory", conflicts)
    case .undecided: break
    }
    let phrases = way.edits.map { $0.phrase(in: problem) }.joined(separator: ", and ")
    return WayOut(
      changes: way.edits.map {
        Change(source: "\($0.source(in: problem.staffingCase))", meaning: $0.phrase(in: problem))
      },
      whatIf: CaseEdit.whatIf(way.edits, name: phrases, of: problem.staffingCase), status: status,
      objective: way.objective.map(ExplanationNumber.hours), bound: bound,
      extraHours: way.objective.flatMap { objective in best.map { ExplanationNumber.hours(objective - $0) } },
      notEnough: remaining(left), remaining: remaining(way.remaining))
  }
}
