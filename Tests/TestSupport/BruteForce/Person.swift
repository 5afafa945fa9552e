import StaffingDomain

/// An officer who is in the plan, with what section 3 of the contract says of the officer's time.
struct Person {
  /// The officer.
  var officer: Ordinal<Officer>
  /// Whether to stay is the only option.
  var isPinned: Bool
  /// Whether the officer may take a second post that is not held today: neither barred nor leaving within the horizon.
  var mayCombine: Bool
  /// `f_i`, the working time: capacity less the share of the horizon that the officer is away.
  var workingTime: Double

  /// The officers in the plan, the pinned ones first.
  static func all(_ staffingCase: StaffingCase) -> [Person] {
    let people = staffingCase.officers.ordinals.compactMap { person($0, staffingCase) }
    return people.filter(\.isPinned) + people.filter { !$0.isPinned }
  }

  /// Nil for an officer out of the plan, leaving or away.
  private static func person(_ ordinal: Ordinal<Officer>, _ staffingCase: StaffingCase) -> Person? {
    let (officer, policy) = (staffingCase.officers[ordinal], staffingCase.policy)
    let away = awayShare(ordinal, staffingCase)
    if isLeaving(ordinal, staffingCase) || away > 0.5 { return nil }
    let isBarred = !barsInForce(ordinal, staffingCase).isEmpty
    let end = policy.planDate.adding(months: policy.horizonMonths)
    let leavesLater = leavingDate(officer, policy).map { $0 < end } ?? false
    let isFixed = officer.mobility == .fixed || isSettling(officer, policy)
    return Person(
      officer: ordinal, isPinned: isFixed || isBarred || leavesLater, mayCombine: !isBarred && !leavesLater,
      workingTime: officer.fullTimeEquivalent.value * (1 - away))
  }

  /// How many officers of a commune are out of the plan because they are away: they keep their heads there.
  static func headsAway(from commune: Ordinal<Commune>, _ staffingCase: StaffingCase) -> Int {
    staffingCase.officers.ordinals.count { officer in
      staffingCase.officers[officer].commune == commune && !isLeaving(officer, staffingCase)
        && awayShare(officer, staffingCase) > 0.5
    }
  }

  /// Whether the officer leaves before the middle of the horizon.
  private static func isLeaving(_ officer: Ordinal<Officer>, _ staffingCase: StaffingCase) -> Bool {
    let policy = staffingCase.policy
    let middle = policy.planDate.adding(halfMonths: policy.horizonMonths)
    return leavingDate(staffingCase.officers[officer], policy).map { $0 < middle } ?? false
  }

  private static func leavingDate(_ officer: Officer, _ policy: Policy) -> CalendarDate? {
    if let recorded = officer.leavesOn { return recorded }
    guard policy.retirements, let born = officer.born, let sex = officer.sex else { return nil }
    let last = lastDayOfService(born: born, sex: sex)
    return last < policy.planDate ? nil : last
  }

  /// The end of the month of retirement, from the table of births in the annex of Decree 135/2020.
  ///
  /// Men born before January 1961 retire at 60 and women born before January 1966 at 55; each 9 months of births from
  /// then on retire 3 months older (men, up to 62 years), each 8 months of births 4 months older (women, up to 60).
  /// The product counts years of retirement instead.
  static func lastDayOfService(born: CalendarDate, sex: Sex) -> CalendarDate {
    let (first, births, step, start, end) = sex == .male ? (1961, 9, 3, 60, 62) : (1966, 8, 4, 55, 60)
    let months = (born.year - first) * 12 + born.month - 1
    let steps = months < 0 ? 0 : months / births + 1
    let age = min(start * 12 + steps * step, end * 12)
    let reached = born.year * 12 + born.month - 1 + age
    return CalendarDate(clampingYear: reached / 12, month: reached % 12 + 1, day: 31)
  }

  private static func isSettling(_ officer: Officer, _ policy: Policy) -> Bool {
    guard policy.settlingMonths > 0, let since = officer.since else { return false }
    return since > policy.planDate.adding(months: -policy.settlingMonths)
  }

  private static func barsInForce(_ officer: Ordinal<Officer>, _ staffingCase: StaffingCase) -> [Bar] {
    let today = staffingCase.policy.planDate
    return staffingCase.bars.filter { $0.officer == officer && today <= $0.until ?? today }
  }

  /// The share of the horizon that bars of illness, study and maternity cover, from the plan date on.
  private static func awayShare(_ officer: Ordinal<Officer>, _ staffingCase: StaffingCase) -> Double {
    let policy = staffingCase.policy
    let absences: [BarRule] = [.illness, .longStudy, .maternity]
    let bars = barsInForce(officer, staffingCase).filter { absences.contains($0.rule) }
    if bars.isEmpty { return 0 }
    let ends = bars.compactMap(\.until)
    guard ends.count == bars.count, let last = ends.max() else { return 1 }
    let horizon = policy.planDate.days(until: policy.planDate.adding(months: policy.horizonMonths))
    return min(1, Double(policy.planDate.days(until: last) + 1) / Double(horizon))
  }
}
