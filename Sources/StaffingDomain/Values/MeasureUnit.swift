/// The units of numbers in tables and in the policy; the raw value is the unit as files of results have it.
///
/// A language says them in its own words.
public enum MeasureUnit: String, CaseIterable, Sendable, Hashable {
  /// Time of one person, or of one case.
  case hours
  /// Officer-hours a month, in which plans are compared.
  case hoursPerMonth = "hours a month"
  case hoursPerYear = "hours a year"
  case daysPerYear = "days a year"
  case months
  case kilometres = "km"
  case kilometresPerHour = "km/h"
  case squareKilometres = "km2"
  case degrees
  case millionDong = "million VND"
  case millionDongPerMonth = "million VND a month"
  /// Working time as a part of that of one officer who works full-time.
  case fullTimeEquivalents = "full-time equivalents"
  /// Officers whom an authority allows.
  case heads
  case officers
  case courses
  case positions
  case posts
  /// Steps of the ranks of positions.
  case ranks
  case residents
  /// Units of the work of an activity.
  case unitsPerYear = "units a year"
  /// A part of a whole, 0 to 1, or another ratio.
  case share

  /// Whether numbers of the unit are money.
  public var isMoney: Bool {
    switch self {
    case .millionDong, .millionDongPerMonth: true
    case .hours, .hoursPerMonth, .hoursPerYear, .daysPerYear, .months, .kilometres, .kilometresPerHour,
      .squareKilometres, .degrees, .fullTimeEquivalents, .heads, .officers, .courses, .positions, .posts, .ranks,
      .residents, .unitsPerYear, .share:
      false
    }
  }
}
