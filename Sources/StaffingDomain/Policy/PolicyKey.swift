/// The keys of `policy.yml`, in the order of the format page; the raw value is the key as it is written.
public enum PolicyKey: String, CaseIterable, Sendable, Hashable {
  case planDate = "plan_date"
  case horizonMonths = "horizon_months"
  case settlingMonths = "settling_months"
  case retirements
  case workingDays = "working_days"
  case publicHolidays = "public_holidays"
  case annualLeave = "annual_leave"
  case sickLeave = "sick_leave"
  case otherAbsence = "other_absence"
  case hoursPerDay = "hours_per_day"
  case digitalSlowdown = "digital_slowdown"
  case minimumPostShare = "minimum_post_share"
  case urgencyPeak = "urgency_peak"
  case urgencyExponent = "urgency_exponent"
  case criticalFactor = "critical_factor"
  case sharingOverhead = "sharing_overhead"
  case maximumPositions = "maximum_positions"
  case maximumLoad = "maximum_load"
  case combinationOverhead = "combination_overhead"
  case minimumFit = "minimum_fit"
  case mismatchWeight = "mismatch_weight"
  case maximumCourses = "maximum_courses"
  case learningHours = "learning_hours"
  case maximumRankDrop = "maximum_rank_drop"
  case rankDropHours = "rank_drop_hours"
  case handoverHours = "handover_hours"
  case speed = "speed_kmh"
  case travelWeight = "travel_weight"
  case travelCap = "travel_cap_hours"
  case detourFactor = "detour_factor"
  case maximumDistance = "maximum_km"
  case crossProvince = "cross_province"
  case surplusHours = "surplus_hours"
  case recruitHours = "recruit_hours"
  case maximumTransfers = "maximum_transfers"
  case maximumOutflowShare = "maximum_outflow_share"
  case allowanceBudget = "allowance_budget"
  case trainingBudget = "training_budget"
  case rotationPenalty = "rotation_penalty_hours"
  case gapTolerance = "gap_tolerance"
}

// What kind of key each one is. Whoever lists keys asks these traits, each an exhaustive switch, so that a new key does
// not compile before it is said what it is.
extension PolicyKey {
  /// Whether the key has a part in how many posts every cell has and what their work is.
  public var countsForNeeds: Bool {
    switch self {
    case .workingDays, .publicHolidays, .annualLeave, .sickLeave, .otherAbsence, .hoursPerDay, .digitalSlowdown,
      .minimumPostShare, .urgencyPeak, .urgencyExponent, .criticalFactor:
      true
    case .planDate, .horizonMonths, .sharingOverhead, .minimumFit, .mismatchWeight, .maximumCourses, .learningHours,
      .handoverHours, .speed, .travelWeight, .travelCap, .detourFactor, .maximumDistance, .crossProvince, .surplusHours,
      .recruitHours, .maximumTransfers, .maximumOutflowShare, .allowanceBudget, .trainingBudget, .rotationPenalty,
      .gapTolerance, .maximumPositions, .maximumLoad, .combinationOverhead, .maximumRankDrop, .rankDropHours,
      .settlingMonths, .retirements:
      false
    }
  }

  /// Which way the key eases planning; nil where a change may help or harm, or changes what is lost in the first place.
  ///
  /// Limits: more is allowed, at the same hours. Prices: every plan stays possible and costs as much or less; none of
  /// them is negative. Not among them: what workload turns into posts (working time, `digital_slowdown`,
  /// `minimum_post_share`), what distances change (`detour_factor`: allowance bands need not rise), and the dates
  /// (`horizon_months`, `settling_months` and
  /// `retirements` change who may move, and those who may not have places of their own).
  public var relaxation: RelaxationDirection? {
    switch self {
    case .maximumTransfers, .maximumOutflowShare, .allowanceBudget, .trainingBudget, .maximumDistance, .maximumCourses,
      .speed, .urgencyExponent, .maximumPositions, .maximumLoad, .maximumRankDrop:
      .higher
    case .minimumFit, .handoverHours, .learningHours, .travelWeight, .travelCap, .mismatchWeight, .surplusHours,
      .recruitHours, .rotationPenalty, .sharingOverhead, .urgencyPeak, .criticalFactor, .combinationOverhead,
      .rankDropHours:
      .lower
    case .planDate, .horizonMonths, .workingDays, .publicHolidays, .annualLeave, .sickLeave, .otherAbsence,
      .hoursPerDay, .digitalSlowdown, .minimumPostShare, .detourFactor, .crossProvince, .gapTolerance, .settlingMonths,
      .retirements:
      nil
    }
  }

  /// Whether nothing but the rows of limits reads the key, so that another value leaves all that is prepared of a case.
  public var setsLimitsOnly: Bool {
    switch self {
    case .maximumTransfers, .maximumOutflowShare, .allowanceBudget, .trainingBudget: true
    case .planDate, .horizonMonths, .workingDays, .publicHolidays, .annualLeave, .sickLeave, .otherAbsence,
      .hoursPerDay, .digitalSlowdown, .minimumPostShare, .urgencyPeak, .urgencyExponent, .criticalFactor,
      .sharingOverhead, .minimumFit, .mismatchWeight, .maximumCourses, .learningHours, .handoverHours, .speed,
      .travelWeight, .travelCap, .detourFactor, .maximumDistance, .crossProvince, .surplusHours, .recruitHours,
      .rotationPenalty, .gapTolerance, .maximumPositions, .maximumLoad, .combinationOverhead, .maximumRankDrop,
      .rankDropHours, .settlingMonths, .retirements:
      false
    }
  }

  /// What kind of repair it is to ease the key; nil where no rule offers to.
  public var repair: RepairKind? {
    switch self {
    case .maximumDistance: .widenRadius
    case .minimumFit: .lowerFloor
    case .maximumTransfers: .transfers
    case .maximumOutflowShare: .outflow
    case .allowanceBudget, .trainingBudget: .budget
    case .crossProvince: .openBorder
    case .maximumPositions, .maximumLoad: .combine
    case .maximumRankDrop: .rankDrop
    case .settlingMonths: .mobility
    case .planDate, .horizonMonths, .workingDays, .publicHolidays, .annualLeave, .sickLeave, .otherAbsence,
      .hoursPerDay, .digitalSlowdown, .minimumPostShare, .urgencyPeak, .urgencyExponent, .criticalFactor,
      .sharingOverhead, .mismatchWeight, .maximumCourses, .learningHours, .handoverHours, .speed, .travelWeight,
      .travelCap, .detourFactor, .surplusHours, .recruitHours, .rotationPenalty, .gapTolerance, .combinationOverhead,
      .rankDropHours, .retirements:
      nil
    }
  }
}

extension PolicyKey: Comparable {
  /// Orders by the key as it is written.
  public static func < (left: PolicyKey, right: PolicyKey) -> Bool { left.rawValue < right.rawValue }
}

extension PolicyKey: CustomStringConvertible {
  /// The key as it is written.
  public var description: String { rawValue }
}
