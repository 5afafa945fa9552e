import Planning
public import StaffingDomain
import Workloads

/// Why a post stays empty under a plan, and what would fill it.
public struct VacancyExplanation: Sendable, Hashable {
  /// The cell.
  public var cell: Cell
  /// Posts that stay empty, 1 or more.
  public var postsEmpty: Int
  /// Hours of those posts.
  public var uncovered: HoursPerMonth
  /// Why nobody fills them, as a sentence.
  public var why: String
  /// What would fill them, as a sentence.
  public var remedy: String
}

extension PlanView {
  /// Every cell in which posts stay empty, sorted by cell, with its explanation.
  public func vacancies() -> [VacancyExplanation] {
    let staff = StaffSurvey(self)
    var survey: CommuneSurvey?
    var found: [VacancyExplanation] = []
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      let empty = emptyPosts(in: cell).count
      guard empty > 0 else { continue }
      // The cells come commune by commune, and so do the journeys.
      let current = survey.flatMap { $0.commune == cell.commune ? $0 : nil } ?? CommuneSurvey(staff, of: cell.commune)
      survey = current
      found.append(explainVacancy(cell, row: row, postsEmpty: empty, survey: current))
    }
    return found
  }

  private func explainVacancy(
    _ cell: Cell, row: Int, postsEmpty: Int, survey: CommuneSurvey
  ) -> VacancyExplanation {
    let candidates = CandidateSurvey(of: cell, row: row, in: survey)
    let (why, remedy) =
      candidates.eligible.isEmpty
      ? withoutCandidates(for: cell, ObstacleTally(of: cell, row: row, in: survey)) : withCandidates(candidates)
    return VacancyExplanation(
      cell: cell, postsEmpty: postsEmpty,
      uncovered: emptyPosts(in: cell).reduce(.zero) { $0 + $1.hours }, why: why, remedy: remedy)
  }

  private func withoutCandidates(for cell: Cell, _ tally: ObstacleTally) -> (why: String, remedy: String) {
    let counts = tally.obstacles.map { "\($0.count) \($0.rule.obstacle)" }
    let why =
      "No other officer may fill it: of \(Wording.count(tally.looked, "officer")), "
      + counts.joined(separator: ", ") + "."
    return (counts.isEmpty ? "There is no other officer." : why, nearestRemedy(for: cell, tally.nearest))
  }

  private func nearestRemedy(for cell: Cell, _ nearest: Ordinal<Officer>?) -> String {
    guard let nearest else { return "\(recruiting(for: cell))." }
    let prohibitions = problem.prohibitions(of: nearest, filling: cell)
    let reason = prohibitions.map(\.reason).joined(separator: " and ")
    return "\(recruiting(for: cell)), or remove the one obstacle of \(problem.describe(nearest)), who \(reason)."
  }

  private func withCandidates(_ survey: CandidateSurvey) -> (why: String, remedy: String) {
    guard let best = survey.best else { return ("", "") }
    let candidates = Wording.count(survey.eligible.count, "officer") + " may fill it"
    let name = problem.describe(best.officer)
    let value = Wording.hours(valueOfOneMoreOfficer(in: survey.cell))
    if let limit = best.limit {
      return (
        "\(candidates); moving \(name) alone would recover \(Wording.hours(.zero - best.change)), but \(limit.meaning).",
        "Raise the limit (\(limit.sources.map(\.description).joined(separator: ", ")))"
          + "\(isFull(survey.cell.commune) ? "" : ", or recruit"); one officer here recovers \(value)."
      )
    }
    if best.change.value <= -0.05 {
      return (
        "\(candidates); moving \(name) alone would recover \(Wording.hours(.zero - best.change)), which the search left "
          + "open.", "Solve again with a smaller gap or more time."
      )
    }
    return (
      "\(candidates), but moving any one of them alone gains nothing: the best one, \(name), would lose "
        + "\(Wording.hours(max(best.change, .zero))).",
      "\(recruiting(for: survey.cell)): one more officer here recovers \(value)."
    )
  }

  /// The advice to recruit, after more heads where the commune's establishment leaves no room for a recruit.
  private func recruiting(for cell: Cell) -> String {
    guard isFull(cell.commune) else { return "Recruit" }
    return "Raise the establishment (\(problem.staffingCase.communes[cell.commune].source)), which is full, and recruit"
  }
}

extension RuleName {
  /// What the rule means for those it stops, after their number: `12 lack the competence`.
  fileprivate var obstacle: String {
    switch self {
    case .pinned: "may not be moved"
    case .competence: "lack the competence"
    case .rank: "lack the rank"
    case .distance: "live too far away"
    case .provinceBorder: "belong to another province"
    case .lock, .forbid: "are bound by a decision"
    case .oneOption, .cellBalance, .establishment, .maximumTransfers, .outflowCap, .allowanceBudget, .leaving,
      .preference, .training, .courseSeats, .trainingBudget, .recruitmentQuota, .pool, .sharing, .teamRule, .rotation,
      .couple, .relative:
      "are stopped by \(rawValue)"
    }
  }
}
