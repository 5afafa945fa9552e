public import Planning
public import StaffingDomain

/// What a recruit would do for a cell in which a post stays empty, and what stops it.
public enum RecruitAnswer: Sendable, Hashable {
  /// A recruit costs no less than the post is worth.
  case dear(cost: HoursPerMonth, value: HoursPerMonth)
  /// A recruit pays, but `recruitment.csv` has neither a row for the position nor a total; a full establishment may be
  /// in the way too.
  case unlisted(saving: HoursPerMonth, [ExceededLimit])
  /// A recruit pays, but limits stop it: quotas first, then those of other rules, such as the establishment.
  case stopped(saving: HoursPerMonth, [ExceededLimit])
  /// A recruit pays and nothing stops it.
  case open(saving: HoursPerMonth)

  /// Asks for a cell with an empty post.
  init(for cell: Cell, in view: PlanView) {
    let (problem, cost) = (view.problem, view.problem.staffingCase.policy.recruitHours)
    let value = view.valueOfOneMoreOfficer(in: cell)
    guard cost - value <= Tolerances.noGain else {
      self = .dear(cost: cost, value: value)
      return
    }
    let quotas = problem.staffingCase.recruitment.enumerated().filter { $1.position ?? cell.position == cell.position }
    let recruits = view.plan.recruits
    var limits = quotas.compactMap { index, quota in
      let used = recruits.filter { quota.position ?? $0.cell.position == $0.cell.position }.reduce(0) { $0 + $1.count }
      return used < quota.quota
        ? nil : ExceededLimit(rule: .recruitmentQuota, row: problem.recruitment.rows[index])
    }
    // A quota of 0 has a row even where nobody may be recruited; all other limits are as the rules say.
    limits += view.activity.limits(againstRecruitIn: cell).filter { $0.rule != .recruitmentQuota }
    guard !quotas.isEmpty else {
      self = .unlisted(saving: value - cost, limits)
      return
    }
    self = limits.isEmpty ? .open(saving: value - cost) : .stopped(saving: value - cost, limits)
  }

  /// Whether the search left it open.
  var isOpen: Bool { if case .open = self { true } else { false } }
}
