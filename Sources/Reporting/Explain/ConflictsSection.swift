import CaseFormat
public import Explanation
public import Planning
import StaffingDomain
import Tables
public import Wording

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

  /// The answer in a language.
  public func sections(in language: any Language) -> [ReportSection] {
    guard !explanations.isEmpty else {
      return [ReportSection([.line(language.label(ExplanationLabel.noContradiction))])]
    }
    let conflicts = explanations.enumerated().map { place, explanation in
      ReportSection(blocks(of: explanation, number: place + 1, in: language))
    }
    return [ReportSection([.heading(language.contradictions(explanations.count))])] + conflicts
      + [ReportSection([.paragraph(language.remark(onContradictions: explanations.count))])]
  }

  private func blocks(
    of explanation: ConflictExplanation, number: Int, in language: any Language
  ) -> [ReportBlock] {
    let conflict = explanation.conflict
    let best = explanation.waysOut.compactMap(\.objective).min()
    return [
      .paragraph(language.contradiction(conflict, number: number, of: problem.staffingCase), hanging: 3),
      .paragraph(language.rows(of: conflict), indent: 3, hanging: 2),
    ]
      + explanation.waysOut.map { way in
        .paragraph("- \(language.wayOut(way, best: best, in: problem))", indent: 3, hanging: 2)
      }
      + explanation.facts.map { fact in
        .paragraph("- \(language.sentence(fact, in: problem.staffingCase))", indent: 3, hanging: 2)
      }
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
  public func json(in language: any Language) -> any Encodable & Sendable {
    explanations.map { explanation in
      let conflict = explanation.conflict
      let best = explanation.waysOut.compactMap(\.objective).min()
      return Conflict(
        rules: conflict.rules.map(\.rawValue), explanation: language.conflict(conflict, of: problem.staffingCase),
        officers: conflict.officers.map { problem.staffingCase.officers[$0].code.text },
        sources: conflict.sources.map(\.description),
        waysOut: explanation.waysOut.map { wayOut($0, best: best, in: language) },
        facts: explanation.facts.map { language.fact($0, in: problem.staffingCase) })
    }
  }

  private func wayOut(
    _ way: ConflictExplanation.WayOut, best: HoursPerMonth?, in language: any Language
  ) -> WayOut {
    func remaining(_ conflicts: [OrderConflict]) -> [Remaining] {
      conflicts.map {
        Remaining(explanation: language.conflict($0, of: problem.staffingCase), sources: $0.sources.map(\.description))
      }
    }
    var (status, bound, left): (String, Double?, [OrderConflict]) = ("undecided", nil, [])
    switch way.outcome {
    case .plan(let proof): (status, bound) = ("plan", ExplanationNumber.hours(proof.bound))
    case .none(let conflicts): (status, left) = ("contradictory", conflicts)
    case .undecided: break
    }
    return WayOut(
      changes: way.edits.map {
        Change(source: "\($0.source(in: problem.staffingCase))", meaning: language.change($0, in: problem))
      },
      whatIf: CaseEdit.whatIf(way.edits, name: language.changes(way.edits, in: problem), of: problem.staffingCase),
      status: status,
      objective: way.objective.map(ExplanationNumber.hours), bound: bound,
      extraHours: way.objective.flatMap { objective in best.map { ExplanationNumber.hours(objective - $0) } },
      notEnough: remaining(left), remaining: remaining(way.remaining))
  }
}
