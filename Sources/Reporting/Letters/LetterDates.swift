import ResultsFormat
import Scheduling
import StaffingDomain

/// From which day a change holds and when its courses are followed.
///
/// With waves these are the first day of the officer's month, and the months from that after the plan date on in which the
/// courses fit; without them everything begins on the day of the plan.
struct LetterDates: Sendable, Hashable {
  /// From which day the change holds; of courses alone, from which they begin.
  let start: CalendarDate
  /// The first day of the courses; nil without waves or courses.
  let firstOfCourses: CalendarDate?
  /// Their last one.
  let lastOfCourses: CalendarDate?

  /// - Parameters:
  ///   - officer: The officer's code in the waves.
  ///   - courseHours: Hours of all courses that the officer follows.
  init(of officer: Code<Officer>, courseHours: Double, waves: WavesTables?, planDate: CalendarDate) {
    guard let waves else {
      (start, firstOfCourses, lastOfCourses) = (planDate, nil, nil)
      return
    }
    let begin = CalendarMonth(of: planDate).adding(1)
    let ready = ScheduleSettings.monthAfterCourses(
      of: courseHours, at: waves.summary.settings.courseHours, planDate: planDate)
    start = (waves.months[officer] ?? begin).firstDay
    firstOfCourses = ready.map { _ in begin.firstDay }
    lastOfCourses = ready.map { $0.adding(-1).lastDay }
  }
}
