public import StaffingDomain

/// Over which months the changes of a plan are spread, and how many a month takes.
public struct ScheduleSettings: Sendable, Hashable {
  /// The first month; officers change on the first day of a month.
  public var from: CalendarMonth
  /// How many months there are, 1 or more.
  public var months: Int
  /// The most officers whose commune or position changes in a month; nil means no limit.
  public var perMonth: Int?
  /// The most officers who leave a commune or arrive in it in a month; nil means no limit.
  public var perCommune: Int?
  /// Hours of courses that an officer follows in a month, above 0.
  public var courseHours: Double

  /// Hours of courses a month where nothing else is said: half of a full month.
  public static let usualCourseHours = 80.0

  /// The most hours of courses a month: those of 31 days.
  public static let mostCourseHours = 744

  /// Creates settings.
  public init(
    from: CalendarMonth, months: Int, perMonth: Int? = nil, perCommune: Int? = nil,
    courseHours: Double = usualCourseHours
  ) {
    (self.from, self.months, self.perMonth, self.perCommune) = (from, months, perMonth, perCommune)
    self.courseHours = courseHours
  }

  /// The first month that begins after courses: they begin in the month after the plan date, one after another; nil without
  /// courses.
  ///
  /// - Parameters:
  ///   - hours: Hours of all courses of an officer.
  ///   - pace: Hours of courses that an officer follows in a month, above 0.
  public static func monthAfterCourses(
    of hours: Double, at pace: Double, planDate: CalendarDate
  ) -> CalendarMonth? {
    guard hours > 0 else { return nil }
    let months = (hours / pace - Tolerances.comparison).rounded(.up)
    return CalendarMonth(of: planDate).adding(1 + Int(min(months, 100_000)))
  }

  /// The month at a place, from 0.
  public func month(_ place: Int) -> CalendarMonth { from.adding(place) }

  /// The months, in order.
  public var calendar: [CalendarMonth] { (0..<max(0, months)).map { month($0) } }
}
