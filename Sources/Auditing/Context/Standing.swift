import StaffingDomain

/// Whether the plan may decide about an officer (the formulation, *Rules about one option*).
enum Standing: Hashable {
  /// Every option is open.
  case free
  /// May not be moved; the row of the case that says so.
  case pinned(SourceRow, Ground)
  /// Leaves before the middle of the horizon: out of the plan.
  case leaving

  /// Why an officer may not be moved.
  enum Ground: Hashable {
    /// `mobility` fixed.
    case fixed
    /// A bar in force on the plan date.
    case bar(BarRule)
    /// Leaves within the horizon, but not before its middle.
    case leavesLater(CalendarDate)

    /// The ground in words, after "because".
    var words: String {
      switch self {
      case .fixed: "the officer's mobility is fixed"
      case .bar(let rule): "a bar is in force (\(rule.rawValue))"
      case .leavesLater(let day): "the officer leaves on \(day), within the horizon"
      }
    }
  }

  var isPinned: Bool {
    if case .pinned = self { true } else { false }
  }

  /// The standing of every officer of a case.
  static func ofOfficers(in staffingCase: StaffingCase) -> [Standing] {
    let policy = staffingCase.policy
    var standings = staffingCase.officers.map { officer -> Standing in
      if let day = officer.leavesOn {
        if day < policy.horizonMiddle { return .leaving }
        if day < policy.horizonEnd { return .pinned(officer.source, .leavesLater(day)) }
      }
      return officer.mobility == .fixed ? .pinned(officer.source, .fixed) : .free
    }
    for bar in staffingCase.bars where standings[bar.officer.offset] == .free {
      if let end = bar.until, end < policy.planDate { continue }
      standings[bar.officer.offset] = .pinned(bar.source, .bar(bar.rule))
    }
    return standings
  }
}
