import StaffingDomain

/// Dates of an officer's life that decide who may move and who leaves.
struct Career {
  let born: CalendarDate
  let since: CalendarDate
  let leavesOn: CalendarDate?

  static func draw(position: PositionKind, sex: Sex, planDate: CalendarDate, stream: inout RandomStream) -> Career {
    let mean = position.isLeading ? 49.0 : position.isManagement ? 45.0 : 39.5
    let born = birthday(meanAge: mean, sex: sex, planDate: planDate, stream: &stream)
    return Career(
      born: born, since: startOfPost(planDate: planDate, stream: &stream),
      leavesOn: lastDay(born: born, sex: sex, planDate: planDate, stream: &stream))
  }

  /// The birthday of somebody of a normal age, at least 24 years old and not retired on the plan date.
  private static func birthday(
    meanAge: Double, sex: Sex, planDate: CalendarDate, stream: inout RandomStream
  ) -> CalendarDate {
    let day = stream.integer(1...28)
    for _ in 0..<50 {
      let months = Int(12 * stream.normal(mean: meanAge, deviation: 7.8))
      let born = planDate.adding(months: -months)
      let birthday = CalendarDate(clampingYear: born.year, month: born.month, day: day)
      if months >= 24 * 12, RetirementAge.date(born: birthday, sex: sex) > planDate { return birthday }
    }
    return planDate.adding(months: -40 * 12)
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
    let retirement = endOfMonth(RetirementAge.date(born: born, sex: sex))
    if let resignsIn { return min(retirement, endOfMonth(planDate.adding(months: resignsIn))) }
    return retirement < planDate.adding(months: 18) ? retirement : nil
  }

  private static func endOfMonth(_ date: CalendarDate) -> CalendarDate {
    CalendarDate(clampingYear: date.year, month: date.month, day: 31)
  }
}
