import StaffingDomain

/// How much officers work within the horizon and when they leave (the formulation, *Who is in the plan*).
///
/// Everything here is computed from the case by the audit's own arithmetic, the retirement age included.
struct AuditedPresence {
  /// The share of the horizon for which each officer is away, 0 to 1: `min(1, days from the plan date to the latest end
  /// of an absence in force, that day included / days of the horizon)`; 1 without an end.
  let away: [Double]
  /// The last absence of each officer who is away, for messages.
  let absences: [Bar?]
  /// Working time of each officer in full-time equivalents: `f_i = fte_i x (1 - away_i)`.
  let workingTimes: [Double]
  /// The last day of service of each officer, where one is known.
  let leavingDates: [CalendarDate?]
  /// Whether a bar of any kind is in force on the plan date.
  let isBarred: [Bool]
  private let horizonEnd: CalendarDate

  init(_ staffingCase: StaffingCase) {
    let policy = staffingCase.policy
    let count = staffingCase.officers.count
    let horizon = Double(max(1, policy.horizonEnd.julianDay - policy.planDate.julianDay))
    var (away, absences) = ([Double](repeating: 0, count: count), [Bar?](repeating: nil, count: count))
    var isBarred = [Bool](repeating: false, count: count)
    for bar in staffingCase.bars {
      if let end = bar.until, end < policy.planDate { continue }
      let officer = bar.officer.offset
      isBarred[officer] = true
      guard [.illness, .longStudy, .maternity].contains(bar.rule) else { continue }
      let days = bar.until.map { Double($0.julianDay - policy.planDate.julianDay + 1) } ?? horizon
      let share = min(1, days / horizon)
      if share > away[officer] { (away[officer], absences[officer]) = (share, bar) }
    }
    workingTimes = zip(staffingCase.officers, away).map { $0.fullTimeEquivalent.value * (1 - $1) }
    leavingDates = staffingCase.officers.map { AuditedPresence.leavingDate(of: $0, policy) }
    horizonEnd = policy.horizonEnd
    (self.away, self.absences, self.isBarred) = (away, absences, isBarred)
  }

  /// Whether an officer may take a second post: neither barred nor leaving within the horizon.
  func mayCombine(_ officer: Ordinal<Officer>) -> Bool {
    !isBarred[officer.offset] && (leavingDates[officer.offset].map { $0 >= horizonEnd } ?? true)
  }

  /// `leaves_on`, else the end of the month in which the retirement age is reached, if that is not past.
  private static func leavingDate(of officer: Officer, _ policy: Policy) -> CalendarDate? {
    if let recorded = officer.leavesOn { return recorded }
    guard policy.retirements, let born = officer.born, let sex = officer.sex else { return nil }
    let last = lastDayOfService(born: born, sex: sex)
    return last >= policy.planDate ? last : nil
  }

  /// The end of the month in which the retirement age of Decree 135/2020, article 4, is reached.
  ///
  /// Months are counted one by one from the 55th birthday on, because the age depends on the year in which it is
  /// reached.
  static func lastDayOfService(born: CalendarDate, sex: Sex) -> CalendarDate {
    let birth = born.year * 12 + born.month - 1
    var month = birth + 55 * 12
    while month - birth < retirementAge(sex, in: month / 12) { month += 1 }
    return CalendarDate(clampingYear: month / 12, month: month % 12 + 1, day: 31)
  }

  /// In months: from 60 years for men and 55 for women in 2020, 3 and 4 months more each year up to 62 and 60 years.
  private static func retirementAge(_ sex: Sex, in year: Int) -> Int {
    let raised = max(0, min(year, 2050) - 2020)
    return switch sex {
    case .male: min(720 + 3 * raised, 744)
    case .female: min(660 + 4 * raised, 720)
    }
  }
}

extension CalendarDate {
  /// The Julian day number at noon (Fliegel and Van Flandern 1968), to count days between dates.
  var julianDay: Int {
    let shift = (month - 14) / 12
    return 1461 * (year + 4800 + shift) / 4 + 367 * (month - 2 - 12 * shift) / 12 - 3 * ((year + 4900 + shift) / 100)
      / 4
      + day - 32075
  }
}
