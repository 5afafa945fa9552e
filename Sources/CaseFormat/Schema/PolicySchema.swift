internal import StaffingDomain

/// What one key of `policy.yml` is.
public struct PolicyKey: Sendable {
  /// The key.
  public let name: String
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
  public static func key(named name: String) -> PolicyKey? { keys.first { $0.name == name } }

  /// All keys, in the order of the format page.
  public static let keys: [PolicyKey] = time + urgency + competence + moving + limits

  private static let time: [PolicyKey] = [
    PolicyKey(
      name: "plan_date", type: .date(years: 2000...2200), unit: nil, defaultText: nil,
      summary: "The day for which the plan is made.", isRequired: true,
      store: { value, policy in if case .date(let date) = value { policy.planDate = date } }),
    integer("horizon_months", 1...120, "months", "12", "Time over which one-off hours are spread.") {
      $1.horizonMonths = $0
    },
    number("working_days", NumberRange(1...366), "days a year", "260", "Working days before absences.") {
      $1.workingDays = Days($0)
    },
    number("public_holidays", NumberRange(0...366), "days a year", "11", "Public holidays.") {
      $1.publicHolidays = Days($0)
    },
    number("annual_leave", NumberRange(0...366), "days a year", "12", "Annual leave.") { $1.annualLeave = Days($0) },
    number("sick_leave", NumberRange(0...366), "days a year", "3", "Sick leave.") { $1.sickLeave = Days($0) },
    number("other_absence", NumberRange(0...366), "days a year", "5", "Other absence, such as training.") {
      $1.otherAbsence = Days($0)
    },
    number("hours_per_day", .above(0, through: 24), "hours", "8", "Working hours of a day.") {
      $1.hoursPerDay = Hours($0)
    },
    number("digital_slowdown", NumberRange(0...10), nil, "0.3", "How much slower online work is at readiness 0.") {
      $1.digitalSlowdown = $0
    },
  ]

  private static let urgency: [PolicyKey] = [
    number("minimum_post_share", NumberRange(0...1), nil, "0.25", "Share of a full post that a minimum post carries.") {
      $1.minimumPostShare = $0
    },
    number("urgency_peak", NumberRange(1...1_000), nil, "3", "Urgency of the first post of a cell.") {
      $1.urgencyPeak = $0
    },
    number("urgency_exponent", NumberRange(0...20), nil, "2", "How fast urgency falls as a cell fills.") {
      $1.urgencyExponent = $0
    },
    number("critical_factor", NumberRange(1...1_000), nil, "1.5", "Factor on the urgency of critical positions.") {
      $1.criticalFactor = $0
    },
    number("sharing_overhead", NumberRange(0...100), nil, "0.1", "Overhead of an hour of shared work.") {
      $1.sharingOverhead = $0
    },
  ]

  private static let competence: [PolicyKey] = [
    number("minimum_fit", NumberRange(0...1), nil, "0.5", "The least competence fit for a new post.") {
      $1.minimumFit = $0
    },
    number("mismatch_weight", NumberRange(0...100), nil, "1", "Hours lost for an hour worked without competence.") {
      $1.mismatchWeight = $0
    },
    integer("maximum_courses", 0...5, "courses", "2", "The most courses of one officer.") { $1.maximumCourses = $0 },
    number("learning_hours", NumberRange(0...100_000), "hours", "180", "One-off hours of a change of position.") {
      $1.learningHours = Hours($0)
    },
  ]

  private static let moving: [PolicyKey] = [
    number("handover_hours", NumberRange(0...100_000), "hours", "120", "One-off hours of a change of commune.") {
      $1.handoverHours = Hours($0)
    },
    number("speed_kmh", .above(0, through: 200), "km/h", "35", "Travel speed.") { $1.speed = KilometresPerHour($0) },
    number("travel_weight", NumberRange(0...100), nil, "0.5", "What an hour of daily travel counts.") {
      $1.travelWeight = $0
    },
    number("travel_cap_hours", NumberRange(0...744), "hours a month", "40", "The most travel hours that count.") {
      $1.travelCap = HoursPerMonth($0)
    },
    number("detour_factor", NumberRange(1...10), nil, "1.3", "Road kilometres for each great-circle kilometre.") {
      $1.detourFactor = $0
    },
    number("maximum_km", NumberRange(0...20_000), "km", "60", "The farthest transfer.") {
      $1.maximumDistance = Kilometres($0)
    },
    PolicyKey(
      name: "cross_province", type: .yesNo, unit: nil, defaultText: "no",
      summary: "Whether officers may go to another province.", isRequired: false,
      store: { value, policy in if case .yesNo(let isOpen) = value { policy.crossProvince = isOpen } }),
  ]

  private static let limits: [PolicyKey] = [
    number("surplus_hours", NumberRange(0...100_000), "hours a month", "0", "What an officer without a post counts.") {
      $1.surplusHours = HoursPerMonth($0)
    },
    number("recruit_hours", NumberRange(0...100_000), "hours a month", "60", "What a recruit counts.") {
      $1.recruitHours = HoursPerMonth($0)
    },
    integer("maximum_transfers", 0...10_000_000, "officers", nil, "The most officers who change commune or position.") {
      $1.maximumTransfers = $0
    },
    number("maximum_outflow_share", NumberRange(0...1), nil, "1", "The largest share of its officers a commune loses.")
    {
      $1.maximumOutflowShare = $0
    },
    number(
      "allowance_budget", NumberRange(0...1_000_000_000), "million VND a month", nil,
      "The most money for transfer allowances."
    ) { $1.allowanceBudget = MillionDong($0) },
    number("training_budget", NumberRange(0...1_000_000_000), "million VND", nil, "The most money for courses.") {
      $1.trainingBudget = MillionDong($0)
    },
    number(
      "rotation_penalty_hours", NumberRange(0...100_000), "hours a month", "100",
      "What an officer who stays past the rotation term counts."
    ) { $1.rotationPenalty = HoursPerMonth($0) },
    number("gap_tolerance", NumberRange(0...1), nil, "0.0001", "The relative gap at which a plan counts as optimal.") {
      $1.gapTolerance = $0
    },
  ]

  private static func integer(
    _ name: String, _ range: ClosedRange<Int>, _ unit: String?, _ defaultText: String?, _ summary: String,
    _ store: @escaping @Sendable (Int, inout Policy) -> Void
  ) -> PolicyKey {
    PolicyKey(
      name: name, type: .integer(range), unit: unit, defaultText: defaultText, summary: summary, isRequired: false,
      store: { value, policy in if case .integer(let number) = value { store(number, &policy) } })
  }

  private static func number(
    _ name: String, _ range: NumberRange, _ unit: String?, _ defaultText: String?, _ summary: String,
    _ store: @escaping @Sendable (Double, inout Policy) -> Void
  ) -> PolicyKey {
    PolicyKey(
      name: name, type: .number(range), unit: unit, defaultText: defaultText, summary: summary, isRequired: false,
      store: { value, policy in if case .number(let number) = value { store(number, &policy) } })
  }
}
