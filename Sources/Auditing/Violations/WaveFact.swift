public import StaffingDomain

/// What is wrong with the month of a change.
public enum WaveFact: Sendable, Hashable {
  /// The waves are of another case.
  case otherCase
  /// The waves are of another plan.
  case otherPlan
  /// `waves.csv` of the case has changed since.
  case otherBounds
  /// The months of the summary are not those of the schedule.
  case calendar
  /// The month is none of the schedule's, which are named by the first and the last.
  case outside(Code<Officer>, CalendarMonth, first: CalendarMonth, last: CalendarMonth)
  /// More move in a month than its limit allows.
  case crowded(CalendarMonth, used: Int, limit: Int)
  /// More leave a commune or arrive in it in a month than its limit allows.
  case crowdedCommune(Code<Commune>, CalendarMonth, used: Int, limit: Int)
  /// The officer changes before the courses end; the first month after them.
  case beforeCourses(Code<Officer>, CalendarMonth, ready: CalendarMonth)
  /// A couple goes in two months.
  case apart(Code<Officer>, CalendarMonth, Code<Officer>, CalendarMonth)
  /// The case names another month.
  case otherMonth(Code<Officer>, CalendarMonth, asked: CalendarMonth)
  /// The case names a later first day.
  case tooEarly(Code<Officer>, CalendarMonth, first: CalendarDate)
  /// The case names an earlier last day.
  case tooLate(Code<Officer>, CalendarMonth, last: CalendarDate)
}

extension WaveFact {
  /// By what it is about, then by what it says.
  var order: [String] {
    switch self {
    case .otherCase: ["1"]
    case .otherPlan: ["2"]
    case .otherBounds: ["3"]
    case .calendar: ["4"]
    case .outside(let officer, let month, _, _), .beforeCourses(let officer, let month, _):
      ["5", officer.text, month.description]
    case .otherMonth(let officer, let month, _): ["5", officer.text, month.description, "1"]
    case .tooEarly(let officer, let month, _): ["5", officer.text, month.description, "2"]
    case .tooLate(let officer, let month, _): ["5", officer.text, month.description, "3"]
    case .apart(let officer, _, let other, _): ["5", officer.text, other.text]
    case .crowded(let month, _, _): ["6", month.description]
    case .crowdedCommune(let commune, let month, _, _): ["6", month.description, commune.text]
    }
  }
}
