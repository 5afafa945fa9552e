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
  /// Why nobody fills them, in sentences: officers, the pool, recruits.
  public var why: String
  /// What would fill them, as a sentence.
  public var remedy: String
}

extension PlanView {
  /// Every cell in which posts stay empty, sorted by cell, with its explanation.
  public func vacancies() -> [VacancyExplanation] { vacancies(StaffSurvey(self)) }

  func vacancies(_ staff: StaffSurvey) -> [VacancyExplanation] {
    findings(staff).map { vacancy($0) }
  }

  /// What was found out about a cell in which posts stay empty, in words.
  func vacancy(_ findings: VacancyFindings) -> VacancyExplanation {
    let empty = emptyPosts(in: findings.cell)
    return VacancyExplanation(
      cell: findings.cell, postsEmpty: empty.count, uncovered: empty.reduce(.zero) { $0 + $1.hours },
      why: why(findings), remedy: remedy(findings))
  }

  /// What was found out about every cell in which posts stay empty, sorted by cell.
  func findings(_ staff: StaffSurvey) -> [VacancyFindings] {
    var survey: CommuneSurvey?
    var found: [VacancyFindings] = []
    for (row, cell) in problem.cellBalance.cells.enumerated() where !emptyPosts(in: cell).isEmpty {
      // The cells come commune by commune, and so do the journeys.
      let current = survey.flatMap { $0.commune == cell.commune ? $0 : nil } ?? CommuneSurvey(staff, of: cell.commune)
      survey = current
      found.append(VacancyFindings(of: cell, row: row, in: current))
    }
    return found
  }
}
