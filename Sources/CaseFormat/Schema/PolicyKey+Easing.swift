public import StaffingDomain

extension PolicyKey {
  /// Which way the key eases planning; nil where a change may help or harm, or changes what is lost in the first place.
  ///
  /// Limits: more is allowed, at the same hours. Prices: every plan stays possible and costs as much or less; none of
  /// them is negative. Not among them: what workload turns into posts (working time, `digital_slowdown`,
  /// `minimum_post_share`), what distances change (`detour_factor`: allowance bands need not rise), and the dates
  /// (`horizon_months` changes who may move).
  public var easing: Easing? {
    if Self.easedByHigher.contains(name) { return .higher }
    return Self.easedByLower.contains(name) ? .lower : nil
  }

  private static let easedByHigher: Set = [
    "maximum_transfers", "maximum_outflow_share", "allowance_budget", "training_budget", "maximum_km",
    "maximum_courses", "speed_kmh", "urgency_exponent",
  ]

  private static let easedByLower: Set = [
    "minimum_fit", "handover_hours", "learning_hours", "travel_weight", "travel_cap_hours", "mismatch_weight",
    "surplus_hours", "recruit_hours", "rotation_penalty_hours", "sharing_overhead", "urgency_peak", "critical_factor",
  ]
}
