/// The keys of `policy.yml`, which say what the department decided about time, prices and limits.
///
/// The defaults are the contract's.
public struct Policy: Sendable, Hashable {
  /// The day for which the plan is made.
  public var planDate: CalendarDate
  /// The horizon `H` in months, over which one-off hours are spread.
  public var horizonMonths = 12
  /// Months after the start in a post during which nobody is moved out of it; 0 is nobody.
  public var settlingMonths = 0
  /// Whether officers whose retirement falls within the horizon count as leaving.
  public var retirements = true
  /// Working days of a year before absences (`A`).
  public var workingDays = Days(260)
  /// Public holidays (`C`).
  public var publicHolidays = Days(11)
  /// Annual leave (`B`).
  public var annualLeave = Days(12)
  /// Sick leave (`D`).
  public var sickLeave = Days(3)
  /// Other absence, such as training (`E`).
  public var otherAbsence = Days(5)
  /// Working hours of a day.
  public var hoursPerDay = Hours(8)
  /// How much slower online work is where there is no digital readiness at all: 0.3 is 30 %.
  public var digitalSlowdown = 0.3
  /// Share of a full post that a minimum post carries at least.
  public var minimumPostShare = 0.25
  /// Urgency of the first post of a cell.
  public var urgencyPeak = 3.0
  /// How fast urgency falls as a cell fills.
  public var urgencyExponent = 2.0
  /// Factor on the urgency of critical positions.
  public var criticalFactor = 1.5
  /// The least competence fit for a new post.
  public var minimumFit = 0.5
  /// Hours lost for an hour worked without any competence.
  public var mismatchWeight = 1.0
  /// One-off hours of handing over when an officer changes commune.
  public var handoverHours = Hours(120)
  /// One-off hours of learning when an officer changes position.
  public var learningHours = Hours(180)
  /// The most ranks that a new position may lie below the present one.
  public var maximumRankDrop = 1
  /// Hours a month for each rank that a new position lies below the present one.
  public var rankDropHours = HoursPerMonth(40)
  /// Travel speed.
  public var speed = KilometresPerHour(35)
  /// What an hour of daily travel counts.
  public var travelWeight = 0.5
  /// The most travel hours a month that count.
  public var travelCap = HoursPerMonth(40)
  /// Road kilometres for each great-circle kilometre.
  public var detourFactor = 1.3
  /// The farthest transfer.
  public var maximumDistance = Kilometres(60)
  /// The most courses of one officer.
  public var maximumCourses = 2
  /// Hours a month that an officer without a post counts.
  public var surplusHours = HoursPerMonth(0)
  /// Hours a month that a recruit counts.
  public var recruitHours = HoursPerMonth(60)
  /// Overhead of an hour of shared work.
  public var sharingOverhead = 0.1
  /// The most positions of one officer: 1, or 2 where last posts may be combined.
  public var maximumPositions = 2
  /// The most work that combined posts may hold, as a share of the officer's working time.
  public var maximumLoad = 1.1
  /// Overhead of an hour of a second post.
  public var combinationOverhead = 0.1
  /// The most officers whose commune or position changes; nil means no limit.
  public var maximumTransfers: Int?
  /// The largest share of a commune's officers that may leave it.
  public var maximumOutflowShare = 1.0
  /// Million VND a month for transfer allowances; nil means no limit.
  public var allowanceBudget: MillionDong?
  /// Million VND for courses; nil means no limit.
  public var trainingBudget: MillionDong?
  /// Hours a month for an officer who stays past the rotation term.
  public var rotationPenalty = HoursPerMonth(100)
  /// Whether officers may go to another province.
  public var crossProvince = false
  /// The share of what can be recovered that a plan may leave and still count as optimal, at most 0.1.
  public var gapTolerance = 0.0001

  /// Creates a policy with every default.
  public init(planDate: CalendarDate) { self.planDate = planDate }
}

extension Policy {
  /// Working days left after absences: `AWT_days = A - (B + C + D + E)` (WISN).
  public var availableWorkingDays: Days {
    workingDays - (annualLeave + publicHolidays + sickLeave + otherAbsence)
  }

  /// Available working time of a full-time officer in hours a year: `AWT = AWT_days x hours_per_day`.
  public var availableWorkingTime: Hours { availableWorkingDays.value * hoursPerDay }

  /// Available working time in hours a month: `M = AWT / 12`.
  public var monthlyWorkingTime: HoursPerMonth { HoursPerMonth(availableWorkingTime.value / 12) }

  /// The middle of the horizon: plan date + H/2 months.
  public var horizonMiddle: CalendarDate { planDate.adding(halfMonths: horizonMonths) }

  /// The end of the horizon: plan date + H months.
  public var horizonEnd: CalendarDate { planDate.adding(months: horizonMonths) }

  /// One-off hours spread over the horizon.
  public func spread(_ oneOff: Hours) -> HoursPerMonth { HoursPerMonth(oneOff.value / Double(horizonMonths)) }
}

extension Policy {
  /// The value of a key; nil where the policy sets no limit.
  ///
  /// A value of another kind than the key's, or none where the key always has one, changes nothing.
  public subscript(key: PolicyKey) -> PolicyValue? {
    get {
      switch Self.field(of: key) {
      case .whole(let field): .integer(self[keyPath: field])
      case .wholeLimit(let field): self[keyPath: field].map { .integer($0) }
      case .number(let field): .number(self[keyPath: field])
      case .budget(let field): self[keyPath: field].map { .number($0.value) }
      case .yesNo(let field): .yesNo(self[keyPath: field])
      case .date(let field): .date(self[keyPath: field])
      }
    }
    set {
      switch (Self.field(of: key), newValue) {
      case (.whole(let field), .integer(let number)): self[keyPath: field] = number
      case (.wholeLimit(let field), .integer(let number)): self[keyPath: field] = number
      case (.wholeLimit(let field), nil): self[keyPath: field] = nil
      case (.number(let field), .number(let number)): self[keyPath: field] = number
      case (.budget(let field), .number(let number)): self[keyPath: field] = MillionDong(number)
      case (.budget(let field), nil): self[keyPath: field] = nil
      case (.yesNo(let field), .yesNo(let isSo)): self[keyPath: field] = isSo
      case (.date(let field), .date(let date)): self[keyPath: field] = date
      case (.whole, _), (.wholeLimit, _), (.number, _), (.budget, _), (.yesNo, _), (.date, _): break
      }
    }
  }

  /// Where the value of a key stands.
  private enum Field {
    case whole(WritableKeyPath<Policy, Int>)
    case wholeLimit(WritableKeyPath<Policy, Int?>)
    case number(WritableKeyPath<Policy, Double>)
    case budget(WritableKeyPath<Policy, MillionDong?>)
    case yesNo(WritableKeyPath<Policy, Bool>)
    case date(WritableKeyPath<Policy, CalendarDate>)
  }

  private static func field(of key: PolicyKey) -> Field {
    switch key {
    case .planDate: .date(\.planDate)
    case .horizonMonths: .whole(\.horizonMonths)
    case .settlingMonths: .whole(\.settlingMonths)
    case .retirements: .yesNo(\.retirements)
    case .workingDays: .number(\.workingDays.value)
    case .publicHolidays: .number(\.publicHolidays.value)
    case .annualLeave: .number(\.annualLeave.value)
    case .sickLeave: .number(\.sickLeave.value)
    case .otherAbsence: .number(\.otherAbsence.value)
    case .hoursPerDay: .number(\.hoursPerDay.value)
    case .digitalSlowdown: .number(\.digitalSlowdown)
    case .minimumPostShare: .number(\.minimumPostShare)
    case .urgencyPeak: .number(\.urgencyPeak)
    case .urgencyExponent: .number(\.urgencyExponent)
    case .criticalFactor: .number(\.criticalFactor)
    case .sharingOverhead: .number(\.sharingOverhead)
    case .maximumPositions: .whole(\.maximumPositions)
    case .maximumLoad: .number(\.maximumLoad)
    case .combinationOverhead: .number(\.combinationOverhead)
    case .minimumFit: .number(\.minimumFit)
    case .mismatchWeight: .number(\.mismatchWeight)
    case .maximumCourses: .whole(\.maximumCourses)
    case .learningHours: .number(\.learningHours.value)
    case .maximumRankDrop: .whole(\.maximumRankDrop)
    case .rankDropHours: .number(\.rankDropHours.value)
    case .handoverHours: .number(\.handoverHours.value)
    case .speed: .number(\.speed.value)
    case .travelWeight: .number(\.travelWeight)
    case .travelCap: .number(\.travelCap.value)
    case .detourFactor: .number(\.detourFactor)
    case .maximumDistance: .number(\.maximumDistance.value)
    case .crossProvince: .yesNo(\.crossProvince)
    case .surplusHours: .number(\.surplusHours.value)
    case .recruitHours: .number(\.recruitHours.value)
    case .maximumTransfers: .wholeLimit(\.maximumTransfers)
    case .maximumOutflowShare: .number(\.maximumOutflowShare)
    case .allowanceBudget: .budget(\.allowanceBudget)
    case .trainingBudget: .budget(\.trainingBudget)
    case .rotationPenalty: .number(\.rotationPenalty.value)
    case .gapTolerance: .number(\.gapTolerance)
    }
  }
}
