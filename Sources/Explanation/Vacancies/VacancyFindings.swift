import Planning
import StaffingDomain

/// What was found out about a cell in which posts stay empty: who or what could do the work, and what stops them.
///
/// The sentences of ``VacancyExplanation`` say this and nothing else; tests compare it with recomputed plans.
struct VacancyFindings {
  /// What stops an officer who comes near.
  struct Near {
    /// The officer, whom one rule alone stops.
    let officer: Ordinal<Officer>
    /// The rule.
    let rule: RuleName
    /// Why, as the end of a sentence about the officer.
    let reason: String
    /// What the move would do if the rule were waived.
    let step: Step
    /// The limits that it would exceed even so.
    let limits: [ExceededLimit]
  }

  /// The cell.
  let cell: Cell
  /// What one more officer would recover.
  let value: HoursPerMonth
  /// The officers who may fill it.
  let candidates: CandidateSurvey
  /// What stops everybody; nil where somebody may fill it.
  let tally: ObstacleTally?
  /// Who comes nearest, where nobody may fill it.
  let near: Near?
  /// The pool's answer.
  let sharing: SharingAnswer
  /// The recruit's answer.
  let recruit: RecruitAnswer

  init(of cell: Cell, row: Int, in survey: CommuneSurvey) {
    let view = survey.staff.view
    self.cell = cell
    value = view.valueOfOneMoreOfficer(in: cell)
    candidates = CandidateSurvey(of: cell, row: row, in: survey)
    tally = candidates.eligible.isEmpty ? ObstacleTally(of: cell, row: row, in: survey) : nil
    near = tally?.nearest.flatMap { Near($0, for: cell, in: survey.staff) }
    sharing = SharingAnswer(for: cell, in: view)
    recruit = RecruitAnswer(for: cell, in: view)
  }

  /// Whether one change alone would make the plan better within every rule.
  var isLeftOpen: Bool { candidates.open != nil || sharing.isOpen || recruit.isOpen }
}

extension VacancyFindings.Near {
  fileprivate init?(_ officer: Ordinal<Officer>, for cell: Cell, in staff: StaffSurvey) {
    let (view, present) = (staff.view, staff.present[officer.offset])
    let prohibitions = view.problem.prohibitions(of: officer, filling: cell)
    guard let prohibition = prohibitions.first, prohibitions.count == 1,
      let step = view.bestStep(
        of: officer, holding: cell, insteadOf: present, gaining: view.valueOfOneMoreOfficer(in: cell),
        waiving: prohibition.rule)
    else { return nil }
    self.init(
      officer: officer, rule: prohibition.rule,
      reason: RuleTexts.reason(prohibition.fact, of: view.problem.staffingCase), step: step,
      limits: view.limits(when: officer, doing: step.undertaking, insteadOf: present))
  }
}
