public import Explanation
public import Planning
import StaffingDomain
import Tables
public import Wording

/// Why an officer does not hold a post of a cell, on paper.
public struct PlacementSection: ExplanationSection {
  /// The key of the answer in JSON.
  public let key = "why_not"
  let answer: PlacementAnswer
  let problem: StaffingProblem

  /// Prepares the answer.
  public init(_ answer: PlacementAnswer, of problem: StaffingProblem) {
    (self.answer, self.problem) = (answer, problem)
  }

  private var staffingCase: StaffingCase { problem.staffingCase }

  /// The answer in a language.
  public func sections(in language: any Language) -> [ReportSection] {
    let verdict: [ReportBlock] =
      switch answer.verdict {
      case .alreadyThere: [.line(language.label(ExplanationLabel.alreadyThere), indent: 2)]
      case .forbidden(let obstacles): forbidden(obstacles, in: language)
      case .allowed(let outcome): allowed(outcome, in: language)
      }
    let training = answer.training.first.map { first in
      let words = language.training(first, ways: answer.training.count, in: staffingCase)
      return ReportBlock.paragraph(words, indent: 2, hanging: 2)
    }
    return [
      ReportSection([.heading(language.title(of: answer, in: staffingCase))] + verdict + (training.map { [$0] } ?? []))
    ]
  }

  private func forbidden(_ obstacles: [PlacementGround], in language: any Language) -> [ReportBlock] {
    let grounds =
      obstacles.map { (language.ground($0, of: staffingCase), language.lifting($0, of: staffingCase)) }
      + answer.secondGrounds.map { (language.ground($0, of: staffingCase), language.lifting($0, of: staffingCase)) }
    return [.line(language.grounds(grounds.count), indent: 2)]
      + grounds.flatMap { ground, lifting -> [ReportBlock] in
        [.paragraph("- \(ground)", indent: 2, hanging: 2), .paragraph(lifting, indent: 4, hanging: 2)]
      }
  }

  private func allowed(_ outcome: PricedOutcome, in language: any Language) -> [ReportBlock] {
    var blocks = [ReportBlock.paragraph(language.label(ExplanationLabel.noRuleForbids), indent: 2)]
    if let alone = answer.alone {
      blocks.append(
        .paragraph(language.alone(alone, exceeding: answer.limits, of: staffingCase), indent: 2, hanging: 2))
    }
    return blocks + OutcomeBlocks(outcome, of: .placed(answer.officer), in: problem).blocks(in: language)
  }
}

extension PlacementSection {
  private struct Document: Encodable, Sendable {
    let officer: String
    let name: String?
    let commune: String
    let position: String
    /// The position of the second post that was asked for; nil where one post was.
    let secondPosition: String?
    /// `already_there`, `forbidden` or `allowed`.
    let verdict: String
    let obstacles: [Obstacle]
    let outcome: ExplanationCodes.Outcome?
    let aloneExtraHours: Double?
    let aloneExceeds: [ExplanationCodes.Limit]
    let training: [Training]
  }

  private struct Obstacle: Encodable, Sendable {
    let rule: String
    let reason: String
    let legalBasis: String?
    let sources: [String]
    let remedy: String
  }

  private struct Training: Encodable, Sendable {
    let courses: [String]
    let hours: Double
    let cost: Double
    let fit: Double
  }

  /// The answer as a value for JSON, with its sentences in a language.
  public func json(in language: any Language) -> any Encodable & Sendable {
    let codes = ExplanationCodes(problem: problem, language: language)
    let (verdict, obstacles, outcome): (String, [PlacementGround], PricedOutcome?) =
      switch answer.verdict {
      case .alreadyThere: ("already_there", [], nil)
      case .forbidden(let obstacles): ("forbidden", obstacles, nil)
      case .allowed(let outcome): ("allowed", [], outcome)
      }
    let (person, cell) = (codes.officer(answer.officer), codes.cell(answer.cell))
    return Document(
      officer: person.officer, name: person.name, commune: cell.commune, position: cell.position,
      secondPosition: answer.second.map { staffingCase.positions[$0].code.text }, verdict: verdict,
      obstacles: obstacles.map {
        Obstacle(
          rule: $0.rule.rawValue, reason: language.reason($0.fact, of: problem.staffingCase),
          legalBasis: $0.legalBasis, sources: codes.sources($0.sources),
          remedy: language.remedy($0, of: problem.staffingCase))
      }
        + answer.secondGrounds.map {
          Obstacle(
            rule: $0.rule.rawValue, reason: language.reason($0.fact, of: staffingCase), legalBasis: nil,
            sources: codes.sources($0.sources), remedy: language.remedy($0, of: staffingCase))
        },
      outcome: outcome.map { codes.outcome($0) }, aloneExtraHours: answer.alone.map(ExplanationNumber.hours),
      aloneExceeds: answer.limits.map { codes.limit($0) },
      training: answer.training.map { way in
        Training(
          courses: way.price.courses.map { staffingCase.courses[$0].code.text }, hours: way.price.hours.value,
          cost: way.price.cost.value, fit: ExplanationNumber.rounded(way.fit))
      })
  }
}
