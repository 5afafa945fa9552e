public import StaffingDomain

/// What one key of `policy.yml` looks like.
public struct PolicyKeyFormat: Sendable {
  /// The key.
  public let key: PolicyKey
  /// What its value may be.
  public let type: ValueType
  /// The unit of a number.
  public let unit: String?
  /// What a missing key stands for; nil where it means "none".
  public let defaultText: String?
  /// What the key says, in one sentence.
  public let summary: String
  /// Whether every policy has to give it.
  public let isRequired: Bool

  /// The key as it is written.
  public var name: String { key.rawValue }
}

/// The keys of `policy.yml`.
public enum PolicySchema {
  /// The key of a name.
  public static func key(named name: String) -> PolicyKeyFormat? { keys.first { $0.name == name } }

  /// The longest horizon in months that a policy may have.
  static let longestHorizon = 120

  /// All keys, in the order of the format page.
  public static let keys: [PolicyKeyFormat] = time + urgency + competence + moving + limits

  private static let time: [PolicyKeyFormat] = [
    PolicyKeyFormat(
      key: .planDate, type: .date(years: 2000...2200), unit: nil, defaultText: nil,
      summary: "The day for which the plan is made.", isRequired: true),
    integer(.horizonMonths, 1...longestHorizon, "months", "12", "Time over which one-off hours are spread."),
    integer(
      .settlingMonths, 0...600, "months", "0", "Time after the start in a post before which nobody is moved out of it."),
    PolicyKeyFormat(
      key: .retirements, type: .yesNo, unit: nil, defaultText: "yes",
      summary: "Whether officers without leaves_on leave on the day of their retirement.", isRequired: false),
    number(.workingDays, NumberRange(1...366), "days a year", "260", "Working days before absences."),
    number(.publicHolidays, NumberRange(0...366), "days a year", "11", "Public holidays."),
    number(.annualLeave, NumberRange(0...366), "days a year", "12", "Annual leave."),
    number(.sickLeave, NumberRange(0...366), "days a year", "3", "Sick leave."),
    number(.otherAbsence, NumberRange(0...366), "days a year", "5", "Other absence, such as training."),
    number(.hoursPerDay, .above(0, through: 24), "hours", "8", "Working hours of a day."),
    number(.digitalSlowdown, NumberRange(0...10), nil, "0.3", "How much slower online work is at readiness 0."),
  ]

  private static let urgency: [PolicyKeyFormat] = [
    number(.minimumPostShare, NumberRange(0...1), nil, "0.25", "Share of a full post that a minimum post carries."),
    number(.urgencyPeak, NumberRange(1...1_000), nil, "3", "Urgency of the first post of a cell."),
    number(.urgencyExponent, NumberRange(0...20), nil, "2", "How fast urgency falls as a cell fills."),
    number(.criticalFactor, NumberRange(1...1_000), nil, "1.5", "Factor on the urgency of critical positions."),
    number(.sharingOverhead, NumberRange(0...100), nil, "0.1", "Overhead of an hour of shared work."),
    integer(
      .maximumPositions, 1...2, "positions", "2", "The most positions of one officer: 1, or 2 for combined posts."),
    number(
      .maximumLoad, .above(0, through: 2), nil, "1.1",
      "The most work of two combined posts, as a share of the officer's working time."),
    number(.combinationOverhead, NumberRange(0...100), nil, "0.1", "Overhead of an hour of a second post."),
  ]

  private static let competence: [PolicyKeyFormat] = [
    number(.minimumFit, NumberRange(0...1), nil, "0.5", "The least competence fit for a new post."),
    number(.mismatchWeight, NumberRange(0...100), nil, "1", "Hours lost for an hour worked without competence."),
    integer(.maximumCourses, 0...5, "courses", "2", "The most courses of one officer."),
    number(.learningHours, NumberRange(0...100_000), "hours", "180", "One-off hours of a change of position."),
    integer(.maximumRankDrop, 0...4, "ranks", "1", "The most ranks that an officer's position may fall by."),
    number(
      .rankDropHours, NumberRange(0...100_000), "hours a month", "40", "What each rank counts that a position falls by."
    ),
  ]

  private static let moving: [PolicyKeyFormat] = [
    number(.handoverHours, NumberRange(0...100_000), "hours", "120", "One-off hours of a change of commune."),
    number(.speed, .above(0, through: 200), "km/h", "35", "Travel speed."),
    number(.travelWeight, NumberRange(0...100), nil, "0.5", "What an hour of daily travel counts."),
    number(.travelCap, NumberRange(0...744), "hours a month", "40", "The most travel hours that count."),
    number(.detourFactor, NumberRange(1...10), nil, "1.3", "Road kilometres for each great-circle kilometre."),
    number(.maximumDistance, NumberRange(0...20_000), "km", "60", "The farthest transfer."),
    PolicyKeyFormat(
      key: .crossProvince, type: .yesNo, unit: nil, defaultText: "no",
      summary: "Whether officers may go to another province.", isRequired: false),
  ]

  private static let limits: [PolicyKeyFormat] = [
    number(.surplusHours, NumberRange(0...100_000), "hours a month", "0", "What an officer without a post counts."),
    number(.recruitHours, NumberRange(0...100_000), "hours a month", "60", "What a recruit counts."),
    integer(.maximumTransfers, 0...10_000_000, "officers", nil, "The most officers who change commune or position."),
    number(.maximumOutflowShare, NumberRange(0...1), nil, "1", "The largest share of its officers a commune loses."),
    number(
      .allowanceBudget, .money(through: 1_000_000_000), "million VND a month", nil,
      "The most money for transfer allowances."
    ),
    number(.trainingBudget, .money(through: 1_000_000_000), "million VND", nil, "The most money for courses."),
    number(
      .rotationPenalty, NumberRange(0...100_000), "hours a month", "100",
      "What an officer who stays past the rotation term counts."
    ),
    number(
      .gapTolerance, NumberRange(0...0.1), nil, "0.0001",
      "The share of what can be recovered that an optimal plan may leave."),
  ]

  private static func integer(
    _ key: PolicyKey, _ range: ClosedRange<Int>, _ unit: String?, _ defaultText: String?, _ summary: String
  ) -> PolicyKeyFormat {
    PolicyKeyFormat(
      key: key, type: .integer(range), unit: unit, defaultText: defaultText, summary: summary, isRequired: false)
  }

  private static func number(
    _ key: PolicyKey, _ range: NumberRange, _ unit: String?, _ defaultText: String?, _ summary: String
  ) -> PolicyKeyFormat {
    PolicyKeyFormat(
      key: key, type: .number(range), unit: unit, defaultText: defaultText, summary: summary, isRequired: false)
  }
}
