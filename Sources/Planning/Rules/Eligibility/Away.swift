import StaffingDomain

/// Rule `away`: `away_i > 0.5` takes an officer out of the plan, who still counts as a head of the establishment; else
/// `f_i = fte_i x (1 - away_i)` is the officer's working time.
///
/// `away_i` is the share of the horizon that bars in force for illness, long study or maternity cover: `min(1, days from the
/// plan date to the latest end, that day included / days of the horizon)`; a bar without an end covers all of it.
/// Source: the formulation, *Who is in the plan*.
public enum Away {
  /// The share of the horizon for which every officer of a case is away, 0 to 1.
  static func shares(_ staffingCase: StaffingCase) -> [Double] {
    var shares = [Double](repeating: 0, count: staffingCase.officers.count)
    for bar in staffingCase.bars where isAbsence(bar, under: staffingCase.policy) {
      shares[bar.officer.offset] = max(shares[bar.officer.offset], share(of: bar, under: staffingCase.policy))
    }
    return shares
  }

  private static func share(of bar: Bar, under policy: Policy) -> Double {
    let horizon = Double(max(1, policy.planDate.days(until: policy.horizonEnd)))
    return bar.until.map { min(1, Double(policy.planDate.days(until: $0) + 1) / horizon) } ?? 1
  }

  /// Whether a bar keeps somebody from working on the plan date.
  static func isAbsence(_ bar: Bar, under policy: Policy) -> Bool {
    bar.rule.isAbsence && bar.isInForce(on: policy.planDate)
  }

  /// Whether an officer who is away for a share of the horizon is out of the plan.
  static func isOutOfPlan(_ share: Double) -> Bool { share > 0.5 }

  /// What is said of an officer who is away for more than half of the horizon; nil where the officer is not.
  static func groundIfOut(_ officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> PlacementGround? {
    let policy = staffingCase.policy
    let isOut = staffingCase.bars.contains {
      $0.officer == officer && isAbsence($0, under: policy) && isOutOfPlan(share(of: $0, under: policy))
    }
    return isOut ? ground(of: officer, in: staffingCase) : nil
  }

  /// What is said of an officer who is away.
  static func ground(of officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> PlacementGround {
    let bars = staffingCase.bars.filter { $0.officer == officer && isAbsence($0, under: staffingCase.policy) }
    let last = bars.contains { $0.until == nil } ? nil : bars.compactMap(\.until).max()
    return PlacementGround(
      .away(until: last), sources: bars.map { .row($0.source) }, legalBasis: bars.lazy.compactMap(\.legalBasis).first)
  }
}
