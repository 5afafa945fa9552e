public import StaffingDomain

/// What one key of `policy.yml` looks like.
public struct PolicyKeyFormat: Sendable {
  /// The key.
  public let key: PolicyKey
  /// What its value may be.
  public let type: ValueType
  /// The unit of a number.
  public let unit: MeasureUnit?
  /// What a missing key stands for; nil where it means "none".
  public let defaultText: String?
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
    PolicyKeyFormat(key: .planDate, type: .date(years: 2000...2200), unit: nil, defaultText: nil, isRequired: true),
    integer(.horizonMonths, 1...longestHorizon, .months, "12"),
    integer(.settlingMonths, 0...600, .months, "0"),
    PolicyKeyFormat(key: .retirements, type: .yesNo, unit: nil, defaultText: "yes", isRequired: false),
    number(.workingDays, NumberRange(1...366), .daysPerYear, "260"),
    number(.publicHolidays, NumberRange(0...366), .daysPerYear, "11"),
    number(.annualLeave, NumberRange(0...366), .daysPerYear, "12"),
    number(.sickLeave, NumberRange(0...366), .daysPerYear, "3"),
    number(.otherAbsence, NumberRange(0...366), .daysPerYear, "5"),
    number(.hoursPerDay, .above(0, through: 24), .hours, "8"),
    number(.digitalSlowdown, NumberRange(0...10), nil, "0.3"),
  ]

  private static let urgency: [PolicyKeyFormat] = [
    number(.minimumPostShare, NumberRange(0...1), nil, "0.25"),
    number(.urgencyPeak, NumberRange(1...1_000), nil, "3"),
    number(.urgencyExponent, NumberRange(0...20), nil, "2"),
    number(.criticalFactor, NumberRange(1...1_000), nil, "1.5"),
    number(.sharingOverhead, NumberRange(0...100), nil, "0.1"),
    integer(.maximumPositions, 1...2, .positions, "2"),
    number(.maximumLoad, .above(0, through: 2), nil, "1.1"),
    number(.combinationOverhead, NumberRange(0...100), nil, "0.1"),
  ]

  private static let competence: [PolicyKeyFormat] = [
    number(.minimumFit, NumberRange(0...1), nil, "0.5"),
    number(.mismatchWeight, NumberRange(0...100), nil, "1"),
    integer(.maximumCourses, 0...5, .courses, "2"),
    number(.learningHours, NumberRange(0...100_000), .hours, "180"),
    integer(.maximumRankDrop, 0...4, .ranks, "1"),
    number(.rankDropHours, NumberRange(0...100_000), .hoursPerMonth, "40"),
  ]

  private static let moving: [PolicyKeyFormat] = [
    number(.handoverHours, NumberRange(0...100_000), .hours, "120"),
    number(.speed, .above(0, through: 200), .kilometresPerHour, "35"),
    number(.travelWeight, NumberRange(0...100), nil, "0.5"),
    number(.travelCap, NumberRange(0...744), .hoursPerMonth, "40"),
    number(.detourFactor, NumberRange(1...10), nil, "1.3"),
    number(.maximumDistance, NumberRange(0...20_000), .kilometres, "60"),
    PolicyKeyFormat(key: .crossProvince, type: .yesNo, unit: nil, defaultText: "no", isRequired: false),
  ]

  private static let limits: [PolicyKeyFormat] = [
    number(.surplusHours, NumberRange(0...100_000), .hoursPerMonth, "0"),
    number(.recruitHours, NumberRange(0...100_000), .hoursPerMonth, "60"),
    integer(.maximumTransfers, 0...10_000_000, .officers, nil),
    number(.maximumOutflowShare, NumberRange(0...1), nil, "1"),
    number(.allowanceBudget, .money(through: 1_000_000_000), .millionDongPerMonth, nil),
    number(.trainingBudget, .money(through: 1_000_000_000), .millionDong, nil),
    number(.rotationPenalty, NumberRange(0...100_000), .hoursPerMonth, "100"),
    number(.gapTolerance, NumberRange(0...0.1), nil, "0.0001"),
  ]

  private static func integer(
    _ key: PolicyKey, _ range: ClosedRange<Int>, _ unit: MeasureUnit?, _ defaultText: String?
  ) -> PolicyKeyFormat {
    PolicyKeyFormat(
      key: key, type: .integer(range), unit: unit, defaultText: defaultText, isRequired: false)
  }

  private static func number(
    _ key: PolicyKey, _ range: NumberRange, _ unit: MeasureUnit?, _ defaultText: String?
  ) -> PolicyKeyFormat {
    PolicyKeyFormat(
      key: key, type: .number(range), unit: unit, defaultText: defaultText, isRequired: false)
  }
}
