import StaffingDomain

/// Whether the plan may decide about an officer (the formulation, *Who is in the plan*).
enum AuditedRole: Hashable {
  /// Every option is open.
  case free
  /// May not be moved; the row of the case that says so.
  case pinned(SourceRow, PinningGround)
  /// Leaves before the middle of the horizon: out of the plan.
  case leaving
  /// Away for more than half of the horizon: out of the plan, but a head of the establishment.
  case away

  var isPinned: Bool {
    if case .pinned = self { true } else { false }
  }

  /// Whether the plan says what the officer does.
  var isInPlan: Bool {
    switch self {
    case .free, .pinned: true
    case .leaving, .away: false
    }
  }

  /// The role of every officer of a case; who leaves and is away leaves.
  static func ofOfficers(in staffingCase: StaffingCase, _ presence: AuditedPresence) -> [AuditedRole] {
    let policy = staffingCase.policy
    var roles = staffingCase.officers.enumerated().map { offset, officer -> AuditedRole in
      let leaves = presence.leavingDates[offset]
      if let leaves, leaves < policy.horizonMiddle { return .leaving }
      if presence.away[offset] > 0.5 { return .away }
      if let leaves, leaves < policy.horizonEnd { return .pinned(officer.source, .leavesLater(leaves)) }
      return officer.mobility == .fixed ? .pinned(officer.source, .fixed) : .free
    }
    for bar in staffingCase.bars where roles[bar.officer.offset] == .free {
      if let end = bar.until, end < policy.planDate { continue }
      roles[bar.officer.offset] = .pinned(bar.source, .bar(bar.rule))
    }
    guard policy.settlingMonths > 0 else { return roles }
    let settled = policy.planDate.adding(months: -policy.settlingMonths)
    for (offset, officer) in staffingCase.officers.enumerated() where roles[offset] == .free {
      guard let since = officer.since, since > settled else { continue }
      roles[offset] = .pinned(officer.source, .settling(since: since, months: policy.settlingMonths))
    }
    return roles
  }
}
