import Planning
import StaffingDomain

/// What was found out about a cell in which posts stay empty: who or what could do the work, and what stops them.
///
/// ``VacancyExplanation`` tells this and nothing else; tests compare it with recomputed plans.
struct VacancyFindings {
  /// What stops an officer who comes near.
  struct Near {
    /// The officer, whom one rule alone stops.
    let officer: Ordinal<Officer>
    /// The rule, and why it does.
    let obstacle: PlacementGround
    /// What the move would do if the rule were waived.
    let step: PlacementStep
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
  /// Who could hold it besides another post.
  let seconds: SecondPostSurvey
  /// The same as an answer.
  let second: SecondAnswer
  /// Whom one ground alone stops from that, and with whom it would gain most; nil where there is nobody.
  let nearSecond: NearSecond?
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
    seconds = SecondPostSurvey(of: cell, in: survey.staff)
    second = SecondAnswer(seconds, in: view)
    nearSecond = seconds.near.first.map {
      NearSecond(ground: $0.ground, move: SecondMove($0.move, in: view), limits: $0.limits)
    }
    sharing = SharingAnswer(for: cell, in: view)
    recruit = RecruitAnswer(for: cell, in: view)
  }

  /// Whether one change alone would make the plan better within every rule.
  var isLeftOpen: Bool { candidates.open != nil || second.isOpen || sharing.isOpen || recruit.isOpen }
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
      officer: officer, obstacle: prohibition, step: step,
      limits: view.limits(of: step.option, insteadOf: present))
  }
}

extension VacancyFindings {
  /// What other officers would do.
  func answer(_ problem: StaffingProblem) -> CandidateAnswer {
    guard let best = candidates.best else {
      guard let tally, !tally.obstacles.isEmpty else { return .nobody }
      return .forbidden(
        looked: tally.looked, tally.obstacles.map { StoppedOfficers(rule: $0.rule, count: $0.count) })
    }
    let count = CandidateCount(eligible: candidates.eligible.count, trainedOnly: candidates.trainedOnly)
    if let open = candidates.open { return .open(count, CandidateMove(open.officer, open.step, in: problem)) }
    if let (move, limits) = candidates.stopped {
      return .stopped(count, CandidateMove(move.officer, move.step, in: problem), limits)
    }
    return .gainless(count, best: CandidateMove(best.officer, best.step, in: problem))
  }

  /// What would fill a post: the officer stopped by limits, the one stopped by a rule, one who holds another post, a
  /// recruit, the pool.
  func remedy(_ problem: StaffingProblem) -> VacancyRemedy {
    isLeftOpen
      ? .solveAgain
      : .steps([moving(problem), clearing(problem), combining, recruiting, pooling].compactMap { $0 })
  }

  private var combining: VacancyStep? {
    if case .stopped(_, let move, let limits) = second { return .combine(move, raising: limits) }
    return nearSecond.map { .combineAfter($0) }
  }

  private func moving(_ problem: StaffingProblem) -> VacancyStep? {
    candidates.stopped.map { .move(CandidateMove($0.move.officer, $0.move.step, in: problem), raising: $0.limits) }
  }

  private func clearing(_ problem: StaffingProblem) -> VacancyStep? {
    guard let near, near.step.change <= Tolerances.noGain else { return nil }
    return .clear(
      NearCandidate(
        obstacle: near.obstacle, move: CandidateMove(near.officer, near.step, in: problem), limits: near.limits))
  }

  private var recruiting: VacancyStep? {
    switch recruit {
    case .dear, .open: nil
    case .unlisted(let saving, let limits): .recruit(saving: saving, raising: limits, setsQuota: true)
    case .stopped(let saving, let limits): .recruit(saving: saving, raising: limits, setsQuota: false)
    }
  }

  private var pooling: VacancyStep? {
    switch sharing {
    case .impossible, .dear, .open: nil
    case .nobody(let saving, let share): .enlargePool(share: share, saving: saving, isFirst: true)
    case .busy(let saving, let share, _, let left): .enlargePool(share: share - left, saving: saving, isFirst: false)
    }
  }
}

extension CandidateMove {
  init(_ officer: Ordinal<Officer>, _ step: PlacementStep, in problem: StaffingProblem) {
    self.init(
      officer: officer, courses: problem.training.courses(of: step.option.bundle), change: step.change)
  }
}
