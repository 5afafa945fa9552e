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
  let store: @Sendable (PolicyValue, inout Policy) -> Void

  /// The key as it is written.
  public var name: String { key.rawValue }
}

/// A value of the policy after parsing.
enum PolicyValue: Sendable, Hashable {
  case integer(Int)
  case number(Double)
  case yesNo(Bool)
  case date(CalendarDate)
}

/// The keys of `policy.yml`.
public enum PolicySchema {
  /// The key of a name.
  public static func key(named name: String) -> PolicyKeyFormat? { keys.first { $0.name == name } }

  /// All keys, in the order of the format page.
  public static let keys: [PolicyKeyFormat] = time + urgency + competence + moving + limits

  private static let time: [PolicyKeyFormat] = [
    PolicyKeyFormat(
      key: .planDate, type: .date(years: 2000...2200), unit: nil, defaultText: nil,
      summary: "The day for which the plan is made.", isRequired: true,
      store: { value, policy in if case .date(let date) = value { policy.planDate = date } }),
    integer(.horizonMonths, 1...120, "months", "12", "Time over which one-off hours are spread.") {
      $1.horizonMonths = $0
    },
    number(.workingDays, NumberRange(1...366), "days a year", "260", "Working days before absences.") {
      $1.workingDays = Days($0)
    },
    number(.publicHolidays, NumberRange(0...366), "days a year", "11", "Public holidays.") {
      $1.publicHolidays = Days($0)
    },
    number(.annualLeave, NumberRange(0...366), "days a year", "12", "Annual leave.") { $1.annualLeave = Days($0) },
    number(.sickLeave, NumberRange(0...366), "days a year", "3", "Sick leave.") { $1.sickLeave = Days($0) },
    number(.otherAbsence, NumberRange(0...366), "days a year", "5", "Other absence, such as training.") {
      $1.otherAbsence = Days($0)
    },
    number(.hoursPerDay, .above(0, through: 24), "hours", "8", "Working hours of a day.") {
      $1.hoursPerDay = Hours($0)
    },
    number(.digitalSlowdown, NumberRange(0...10), nil, "0.3", "How much slower online work is at readiness 0.") {
      $1.digitalSlowdown = $0
    },
  ]

  private static let urgency: [PolicyKeyFormat] = [
    number(.minimumPostShare, NumberRange(0...1), nil, "0.25", "Share of a full post that a minimum post carries.") {
      $1.minimumPostShare = $0
    },
    number(.urgencyPeak, NumberRange(1...1_000), nil, "3", "Urgency of the first post of a cell.") {
      $1.urgencyPeak = $0
    },
    number(.urgencyExponent, NumberRange(0...20), nil, "2", "How fast urgency falls as a cell fills.") {
      $1.urgencyExponent = $0
    },
    number(.criticalFactor, NumberRange(1...1_000), nil, "1.5", "Factor on the urgency of critical positions.") {
      $1.criticalFactor = $0
    },
    number(.sharingOverhead, NumberRange(0...100), nil, "0.1", "Overhead of an hour of shared work.") {
      $1.sharingOverhead = $0
    },
  ]

  private static let competence: [PolicyKeyFormat] = [
    number(.minimumFit, NumberRange(0...1), nil, "0.5", "The least competence fit for a new post.") {
      $1.minimumFit = $0
    },
    number(.mismatchWeight, NumberRange(0...100), nil, "1", "Hours lost for an hour worked without competence.") {
      $1.mismatchWeight = $0
    },
    integer(.maximumCourses, 0...5, "courses", "2", "The most courses of one officer.") { $1.maximumCourses = $0 },
    number(.learningHours, NumberRange(0...100_000), "hours", "180", "One-off hours of a change of position.") {
      $1.learningHours = Hours($0)
    },
  ]

  private static let moving: [PolicyKeyFormat] = [
    number(.handoverHours, NumberRange(0...100_000), "hours", "120", "One-off hours of a change of commune.") {
      $1.handoverHours = Hours($0)
    },
    number(.speed, .above(0, through: 200), "km/h", "35", "Travel speed.") { $1.speed = KilometresPerHour($0) },
    number(.travelWeight, NumberRange(0...100), nil, "0.5", "What an hour of daily travel counts.") {
      $1.travelWeight = $0
    },
    number(.travelCap, NumberRange(0...744), "hours a month", "40", "The most travel hours that count.") {
      $1.travelCap = HoursPerMonth($0)
    },
    number(.detourFactor, NumberRange(1...10), nil, "1.3", "Road kilometres for each great-circle kilometre.") {
      $1.detourFactor = $0
    },
    number(.maximumDistance, NumberRange(0...20_000), "km", "60", "The farthest transfer.") {
      $1.maximumDistance = Kilometres($0)
    },
    PolicyKeyFormat(
      key: .crossProvince, type: .yesNo, unit: nil, defaultText: "no",
      summary: "Whether officers may go to another province.", isRequired: false,
      store: { value, policy in if case .yesNo(let isOpen) = value { policy.crossProvince = isOpen } }),
  ]

  private static let limits: [PolicyKeyFormat] = [
    number(.surplusHours, NumberRange(0...100_000), "hours a month", "0", "What an officer without a post counts.") {
      $1.surplusHours = HoursPerMonth($0)
    },
    number(.recruitHours, NumberRange(0...100_000), "hours a month", "60", "What a recruit counts.") {
      $1.recruitHours = HoursPerMonth($0)
    },
    integer(.maximumTransfers, 0...10_000_000, "officers", nil, "The most officers who change commune or position.") {
      $1.maximumTransfers = $0
    },
    number(.maximumOutflowShare, NumberRange(0...1), nil, "1", "The largest share of its officers a commune loses.") {
      $1.maximumOutflowShare = $0
    },
    number(
      .allowanceBudget, NumberRange(0...1_000_000_000), "million VND a month", nil,
      "The most money for transfer allowances."
    ) { $1.allowanceBudget = MillionDong($0) },
    number(.trainingBudget, NumberRange(0...1_000_000_000), "million VND", nil, "The most money for courses.") {
      $1.trainingBudget = MillionDong($0)
    },
    number(
      .rotationPenalty, NumberRange(0...100_000), "hours a month", "100",
      "What an officer who stays past the rotation term counts."
    ) { $1.rotationPenalty = HoursPerMonth($0) },
    number(.gapTolerance, NumberRange(0...1), nil, "0.0001", "The relative gap at which a plan counts as optimal.") {
      $1.gapTolerance = $0
    },
  ]

  private static func integer(
    _ key: PolicyKey, _ range: ClosedRange<Int>, _ unit: String?, _ defaultText: String?, _ summary: String,
    _ store: @escaping @Sendable (Int, inout Policy) -> Void
  ) -> PolicyKeyFormat {
    PolicyKeyFormat(
      key: key, type: .integer(range), unit: unit, defaultText: defaultText, summary: summary, isRequired: false,
      store: { value, policy in if case .integer(let number) = value { store(number, &policy) } })
  }

  private static func number(
    _ key: PolicyKey, _ range: NumberRange, _ unit: String?, _ defaultText: String?, _ summary: String,
    _ store: @escaping @Sendable (Double, inout Policy) -> Void
  ) -> PolicyKeyFormat {
    PolicyKeyFormat(
      key: key, type: .number(range), unit: unit, defaultText: defaultText, summary: summary, isRequired: false,
      store: { value, policy in if case .number(let number) = value { store(number, &policy) } })
  }
}
