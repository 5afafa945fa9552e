/// The keys of `policy.yml`, in the order of the format page; the raw value is the key as it is written.
public enum PolicyKey: String, CaseIterable, Sendable, Hashable {
  case planDate = "plan_date"
  case horizonMonths = "horizon_months"
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
  case minimumFit = "minimum_fit"
  case mismatchWeight = "mismatch_weight"
  case maximumCourses = "maximum_courses"
  case learningHours = "learning_hours"
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
      .gapTolerance:
      false
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
