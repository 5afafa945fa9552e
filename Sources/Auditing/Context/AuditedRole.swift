import StaffingDomain

/// Whether the plan may decide about an officer (the formulation, "Options").
enum AuditedRole: Hashable {
  /// Every option is open.
  case free
  /// May not be moved; the row of the case that says so.
  case pinned(SourceRow, PinningGround)
  /// Leaves before the middle of the horizon.
  case outOfPlan

  var isPinned: Bool {
    if case .pinned = self { true } else { false }
  }

  /// The role of every officer of a case.
  static func ofOfficers(in staffingCase: StaffingCase) -> [AuditedRole] {
    let policy = staffingCase.policy
    var roles = staffingCase.officers.map { officer -> AuditedRole in
      if let day = officer.leavesOn {
        if day < policy.horizonMiddle { return .outOfPlan }
        if day < policy.horizonEnd { return .pinned(officer.source, .leavesLater(day)) }
      }
      return officer.mobility == .fixed ? .pinned(officer.source, .fixed) : .free
    }
    for bar in staffingCase.bars where roles[bar.officer.offset] == .free {
      if let end = bar.until, end < policy.planDate { continue }
      roles[bar.officer.offset] = .pinned(bar.source, .bar(bar.rule))
    }
    return roles
  }
}
