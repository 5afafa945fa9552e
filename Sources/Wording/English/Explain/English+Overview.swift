public import Explanation
public import ResultsFormat
public import StaffingDomain

extension English {
  /// For example `The plan loses 1,203.4 hours a month and recovers 310.2; it leaves at most 0.01 % of what can be
  /// recovered (status optimal)`.
  public func figures(of summary: ResultSummary, objective: HoursPerMonth) -> String {
    let proof =
      summary.gap.map {
        $0 == 0
          ? "no better plan exists, which is proved"
          : "it leaves at most \(plainFigure(($0 * 1e6).rounded(.up) / 1e4)) % of what can be recovered"
      } ?? "nothing is proved about better plans"
    return "The plan loses \(figureOfHours(objective)) and recovers \(figure(summary.recovered.value, decimals: 1)); "
      + "\(proof) (status \(summary.status.rawValue))."
  }

  /// For example `Officers: 12 stays, 3 transferred`.
  public func officers(_ counts: [AssignmentStatus: Int]) -> String {
    let parts = AssignmentStatus.allCases.compactMap { status -> String? in
      guard let count = counts[status], count > 0 else { return nil }
      return "\(figure(count)) \(title(of: status))"
    }
    return "Officers: \(parts.joined(separator: ", "))."
  }

  /// A status after the number of officers who have it.
  private func title(of status: AssignmentStatus) -> String {
    switch status {
    case .stays: "stays"
    case .transferred: "transferred"
    case .positionChanged: "position changed"
    case .pool: "pool"
    case .surplus: "surplus"
    case .leaving: "leaving"
    case .away: "away"
    case .pinned: "pinned"
    }
  }

  /// For example `2 officers may leave A (policy.yml: maximum_outflow_share) [outflow-cap]: 2 used`.
  public func usedLimit(_ limit: PlanOverview.Limit, of staffingCase: StaffingCase) -> String {
    "\(self.limit(limit.limit, of: staffingCase)): \(plainFigure(limit.used)) used"
  }

  /// For example `and 12 more`.
  public func more(_ count: Int) -> String { "and \(figure(count)) more" }

  /// For example `Where most is lost (10 of 34 cells with empty posts)`.
  public func vacancies(listed: Int, of count: Int) -> String {
    "Where most is lost (\(listed) of \(figure(count)) cells with empty posts)"
  }

  /// For example `Soft rules that are not met (3)`.
  public func unmetSoftRules(_ count: Int) -> String { "Soft rules that are not met (\(figure(count)))" }

  /// For example `O2 (Trần Thị Hoa), Phú Giáo: longer in the post than its term, counts 20.0 hours a month
  /// (officers.csv:3)`.
  public func unmetSoftRule(_ rule: UnmetSoftRule, in staffingCase: StaffingCase) -> String {
    let subject = subjects(of: rule, in: staffingCase)
    let lack =
      switch RuleName(rawValue: rule.rule) {
      case .rotation: "longer in the post than its term"
      case .teamRule: "\(rule.missing == 1 ? "1 officer" : "\(figure(rule.missing)) officers") of the level missing"
      case let name: "\(name.map { "\(label(of: $0)): " } ?? "")\(figure(rule.missing)) missing"
      }
    return "\(subject.joined(separator: ", ")): \(lack), counts \(figureOfHours(rule.penalty)) (\(rule.source))"
  }

  /// For example `why an officer is where the plan says, and what is next best`.
  public func question(_ question: ExplainQuestionLabel) -> String {
    switch question {
    case .officer: "why an officer is where the plan says, and what is next best"
    case .whyNot: "why an officer is not somewhere else, or what it would cost"
    case .post: "who could hold a post, what one more officer is worth, and what would fill it"
    case .softRules: "what would mend the soft rules that are not met"
    case .limits: "what one more transfer, million, place or recruit is worth"
    }
  }

  /// For example `--why-not CODE COMMUNE/POSITION`.
  public func option(_ question: ExplainQuestionLabel, cell: String?) -> String {
    switch question {
    case .officer: "--officer CODE"
    case .whyNot: "--why-not CODE COMMUNE/POSITION"
    case .post: "--post \(cell ?? "COMMUNE/POSITION")"
    case .softRules: "--soft-rules"
    case .limits: "--limits"
    }
  }
}
