public import Explanation
public import Planning
import StaffingDomain
import Tables

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

  /// The answer as text.
  public func text(width: Int?) -> String {
    let words = ExplanationWords(problem: problem)
    let title = "Why not \(problem.describe(answer.officer)) as \(problem.place(answer.cell))\n"
    let verdict: String
    switch answer.verdict {
    case .alreadyThere: verdict = "  The plan has the officer there.\n"
    case .forbidden(let obstacles): verdict = forbidden(obstacles, words, width: width)
    case .allowed(let outcome): verdict = allowed(outcome, words, width: width)
    }
    return title + verdict + training(width: width)
  }

  private func forbidden(_ obstacles: [PlacementObstacle], _ words: ExplanationWords, width: Int?) -> String {
    let count = obstacles.count
    let heading = count == 1 ? "A rule forbids it. The officer" : "\(count) grounds forbid it. The officer"
    return "  \(heading)\n"
      + obstacles.map { obstacle in
        let basis = obstacle.legalBasis.map { ", legal basis: \($0)" } ?? ""
        return Paragraph.text(
          "- \(obstacle.reason)\(words.cited(obstacle.sources))\(basis) [\(obstacle.rule.rawValue)]", width: width,
          indent: 2, hanging: 2)
          + Paragraph.text("To lift it: \(obstacle.remedy).", width: width, indent: 4, hanging: 2)
      }.joined()
  }

  private func allowed(_ outcome: PricedOutcome, _ words: ExplanationWords, width: Int?) -> String {
    var text = Paragraph.text("No rule about the officer forbids it.", width: width, indent: 2)
    if let alone = answer.alone {
      let verb = alone.value < 0 ? "recover \(words.hours(.zero - alone))" : "cost \(words.hours(alone))"
      let stops = answer.limits.map { words.limit($0) }.joined(separator: "; ")
      text += Paragraph.text(
        "Alone, while nobody else changes, the move would \(verb)\(stops.isEmpty ? "" : ", but: \(stops)").",
        width: width,
        indent: 2, hanging: 2)
    }
    return text + words.outcome(outcome, of: answer.officer, what: "With the officer there", width: width)
  }

  private func training(width: Int?) -> String {
    guard let first = answer.training.first else { return "" }
    let ways = answer.training.count
    let more = ways > 1 ? " (the least of \(ways) ways)" : ""
    let names = first.courses.map { problem.staffingCase.courses[$0] }
    let list = names.map { course in
      let seats = course.seats.map { ", \($0) seat\($0 == 1 ? "" : "s")" } ?? ""
      return "\(course.name) (\(course.source)\(seats))"
    }.joined(separator: " and ")
    return Paragraph.text(
      "Training needed\(more): \(list): \(NumberText.plain(first.hours.value)) hours and "
        + "\(NumberText.plain(first.cost.value)) million VND once; the competence fit is then "
        + "\(NumberText.fixed(first.fit, decimals: 2)).", width: width, indent: 2, hanging: 2)
  }
}

extension PlacementSection {
  private struct Document: Encodable, Sendable {
    let officer: String
    let name: String?
    let commune: String
    let position: String
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

  /// The answer as a value for JSON.
  public var json: any Encodable & Sendable {
    let codes = ExplanationCodes(problem: problem)
    let (verdict, obstacles, outcome): (String, [PlacementObstacle], PricedOutcome?) =
      switch answer.verdict {
      case .alreadyThere: ("already_there", [], nil)
      case .forbidden(let obstacles): ("forbidden", obstacles, nil)
      case .allowed(let outcome): ("allowed", [], outcome)
      }
    let (person, cell) = (codes.officer(answer.officer), codes.cell(answer.cell))
    return Document(
      officer: person.officer, name: person.name, commune: cell.commune, position: cell.position, verdict: verdict,
      obstacles: obstacles.map {
        Obstacle(
          rule: $0.rule.rawValue, reason: $0.reason, legalBasis: $0.legalBasis, sources: codes.sources($0.sources),
          remedy: $0.remedy)
      },
      outcome: outcome.map { codes.outcome($0) }, aloneExtraHours: answer.alone.map(ExplanationNumber.hours),
      aloneExceeds: answer.limits.map { codes.limit($0) },
      training: answer.training.map { way in
        Training(
          courses: way.courses.map { problem.staffingCase.courses[$0].code.text }, hours: way.hours.value,
          cost: way.cost.value, fit: ExplanationNumber.rounded(way.fit))
      })
  }
}
