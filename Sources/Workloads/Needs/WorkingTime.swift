internal import StaffingDomain

/// How long officers are away within the horizon, and the working time that is left of them.
///
/// `away_i` is the share of the horizon that bars in force for illness, long study or maternity cover: `min(1, days from the
/// plan date to the latest end, that day included / days of the horizon)`; a bar without an end covers all of it.
/// Source: the formulation, *Who is in the plan*.
struct WorkingTime: Sendable {
  /// The share of the horizon for which every officer is away, 0 to 1, in the order of the case.
  let away: [Double]
  /// `f_i = fte_i x (1 - away_i)` of every officer, in the order of the case.
  let times: [FullTimeEquivalents]

  /// Looks at the bars of a case.
  init(_ staffingCase: StaffingCase) {
    let policy = staffingCase.policy
    let horizon = Double(max(1, policy.planDate.days(until: policy.horizonEnd)))
    var away = [Double](repeating: 0, count: staffingCase.officers.count)
    for bar in staffingCase.bars where bar.rule.isAbsence && bar.isInForce(on: policy.planDate) {
      let share = bar.until.map { min(1, Double(policy.planDate.days(until: $0) + 1) / horizon) } ?? 1
      away[bar.officer.offset] = max(away[bar.officer.offset], share)
    }
    self.away = away
    times = zip(staffingCase.officers, away).map { $0.fullTimeEquivalent * (1 - $1) }
  }

  /// Whether an officer is away for more than half of the horizon, so that the post is to be filled.
  func isMostlyAway(_ officer: Ordinal<Officer>) -> Bool { away[officer.offset] > 0.5 }
}
