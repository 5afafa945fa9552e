/// The retirement ages of the Labour Code of Viet Nam (2019, article 169; Decree 135/2020).
///
/// Until 2020 they were 60 years for men and 55 years for women. Each year since adds 3 months for men, up to 62 years in
/// 2028, and 4 months for women, up to 60 years in 2035.
public enum RetirementAge {
  /// The age in months at which officers retire who reach it in a year.
  public static func months(of sex: Sex, in year: Int) -> Int {
    // Clamped before it is multiplied: a far year must not overflow.
    let steps = min(max(0, year - 2020), 100)
    return switch sex {
    case .male: min(60 * 12 + 3 * steps, 62 * 12)
    case .female: min(55 * 12 + 4 * steps, 60 * 12)
    }
  }

  /// The day on which an officer reaches the retirement age of that day's year.
  public static func date(born: CalendarDate, sex: Sex) -> CalendarDate {
    // The age grows by less than a year each year, so the first year in which it is reached is the year of retirement.
    for year in born.year + 55...born.year + 62 {
      let date = born.adding(months: months(of: sex, in: year))
      if date.year <= year { return date }
    }
    return born.adding(months: 62 * 12)
  }

  /// The last day of service: the end of the month in which the age is reached (Decree 135/2020, article 3).
  public static func lastDay(born: CalendarDate, sex: Sex) -> CalendarDate {
    let date = date(born: born, sex: sex)
    return CalendarDate(clampingYear: date.year, month: date.month, day: 31)
  }
}
