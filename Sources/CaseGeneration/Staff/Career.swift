import StaffingDomain

/// Dates of an officer's life that decide who may move and who leaves.
struct Career {
  let born: CalendarDate
  let since: CalendarDate
  let leavesOn: CalendarDate?

  /// Retirement ages of 2026 in months: men 61 years 6 months, women 57 years (Labour Code of 2019).
  static func retirementMonths(of sex: Sex) -> Int { sex == .male ? 61 * 12 + 6 : 57 * 12 }

  static func draw(position: PositionKind, sex: Sex, planDate: CalendarDate, stream: inout RandomStream) -> Career {
    let mean = position.isLeading ? 49.0 : position.isManagement ? 45.0 : 39.5
    let age = ageInMonths(mean: mean, oldest: retirementMonths(of: sex) - 1, stream: &stream)
    let day = stream.integer(1...28)
    let month = planDate.adding(months: -age)
    let born = CalendarDate(clampingYear: month.year, month: month.month, day: day)
    return Career(
      born: born, since: startOfPost(planDate: planDate, stream: &stream),
      leavesOn: lastDay(born: born, sex: sex, planDate: planDate, stream: &stream))
  }

  /// A normal age between 24 years and the month before retirement.
  private static func ageInMonths(mean: Double, oldest: Int, stream: inout RandomStream) -> Int {
    for _ in 0..<50 {
      let months = Int(12 * stream.normal(mean: mean, deviation: 7.8))
      if (24 * 12...oldest).contains(months) { return months }
    }
    return min(oldest, Int(12 * mean))
  }

  /// Six in ten took up their post on the day of the reform, others within the eight years before or since.
  private static func startOfPost(planDate: CalendarDate, stream: inout RandomStream) -> CalendarDate {
    let reform = CalendarDate(clampingYear: 2025, month: 7, day: 1)
    let months = stream.integer(1...96)
    if stream.chance(0.62), reform < planDate { return reform }
    let start = planDate.adding(months: -months)
    return CalendarDate(clampingYear: start.year, month: start.month, day: 1)
  }

  /// The last day of the month of retirement within the next two years, or of a resignation already accepted.
  private static func lastDay(
    born: CalendarDate, sex: Sex, planDate: CalendarDate, stream: inout RandomStream
  ) -> CalendarDate? {
    let resignsIn = stream.chance(0.017) ? stream.integer(1...12) : nil
    let retirement = endOfMonth(born.adding(months: retirementMonths(of: sex)))
    if let resignsIn { return min(retirement, endOfMonth(planDate.adding(months: resignsIn))) }
    return retirement < planDate.adding(months: 18) ? max(retirement, endOfMonth(planDate)) : nil
  }

  private static func endOfMonth(_ date: CalendarDate) -> CalendarDate {
    CalendarDate(clampingYear: date.year, month: date.month, day: 31)
  }
}
