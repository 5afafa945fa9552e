internal import StaffingDomain

/// What the tables say of an officer before any plan is made.
///
/// Source: the formulation, *Who is in the plan*.
enum OfficerRole {
  /// May be moved.
  case free
  /// Stays whatever the plan, and why.
  case stays(StayGround)
  /// Leaves before the middle of the horizon.
  case leaves
  /// Is away for more than half of the horizon, and still counts as a head of the commune's establishment.
  case away
  /// Leaves on a day that cannot be compared with the horizon, because the policy has errors.
  case unknown

  /// Whether the officer is out of the plan, so that the post is to be filled.
  var isOutOfPlan: Bool {
    switch self {
    case .leaves, .away: true
    case .free, .stays, .unknown: false
    }
  }
}

extension CaseAssembly {
  /// The role of every officer, in their order.
  func makeRoles() -> [OfficerRole] {
    let barredBy = barsInForce()
    let away = officersAway()
    return officers.ordinals.map { ordinal in
      let officer = officers[ordinal]
      let leaving = leavingDate(of: officer)
      if let leaving {
        if policy.horizonMiddle == nil, !isBeyondEveryHorizon(leaving) { return .unknown }
        if let middle = policy.horizonMiddle, leaving < middle { return .leaves }
      }
      if away.contains(ordinal) { return .away }
      if let leaving, let end = policy.horizonEnd, leaving < end { return .stays(.leaves(leaving, officer.source)) }
      if officer.mobility == .fixed { return .stays(.fixed(officer.source)) }
      if let bar = barredBy[ordinal] { return .stays(.barred(bar)) }
      if let since = officer.since, isSettling(since: since) { return .stays(.settling(since, officer.source)) }
      return .free
    }
  }

  /// Whether a day lies after the end of the longest horizon that a policy may have.
  private func isBeyondEveryHorizon(_ day: CalendarDate) -> Bool {
    guard let planDate = policy.planDate else { return false }
    return day >= planDate.adding(months: PolicySchema.longestHorizon)
  }

  /// The last day of service, as recorded or by the retirement age; nil where nobody knows it.
  ///
  /// Where the policy cannot be read, nobody retires: nothing is said too much.
  func leavingDate(of officer: Officer) -> CalendarDate? { officer.leavesOn ?? retirement(of: officer) }

  /// The day of retirement that counts because `leaves_on` is empty; nil where none does.
  func retirement(of officer: Officer) -> CalendarDate? {
    guard officer.leavesOn == nil, policy.countsRetirements ?? false, let planDate = policy.planDate,
      let born = officer.born, let sex = officer.sex
    else { return nil }
    let day = RetirementAge.lastDay(born: born, sex: sex)
    return day < planDate ? nil : day
  }

  /// Whether a start in the present post lies within the months of settling in before the plan date.
  func isSettling(since: CalendarDate) -> Bool {
    guard let months = policy.settlingMonths, months > 0, let planDate = policy.planDate else { return false }
    return since > planDate.adding(months: -months)
  }

  /// A bar in force of every officer who has one.
  func barsInForce() -> [Ordinal<Officer>: SourceRow] {
    Dictionary(bars.filter(isInForce).map { ($0.officer, $0.source) }) { first, _ in first }
  }

  private func isInForce(_ bar: Bar) -> Bool {
    guard let planDate = policy.planDate else { return bar.until == nil }
    return bar.isInForce(on: planDate)
  }

  /// The officers whom bars for illness, study or maternity keep away for more than half of the horizon.
  private func officersAway() -> Set<Ordinal<Officer>> {
    Set(bars.filter { $0.rule.isAbsence && isInForce($0) && coversHalfTheHorizon($0) }.map(\.officer))
  }

  private func coversHalfTheHorizon(_ bar: Bar) -> Bool {
    guard let until = bar.until else { return true }
    guard let planDate = policy.planDate, let end = policy.horizonEnd else { return false }
    let days = Double(planDate.days(until: until) + 1)
    return days > 0.5 * Double(max(1, planDate.days(until: end)))
  }
}
