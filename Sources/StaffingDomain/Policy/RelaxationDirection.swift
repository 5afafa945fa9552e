/// Which way a number of the policy makes the best plan at least as good, whatever the case.
///
/// Let `a` be eased to `b`. Then every plan that keeps the rules at `a` keeps them at `b`, and loses no more hours there:
/// the limit is wider, or a price is lower. So the least hours lost at `b` are at most those at `a`, a plan for `a` is a
/// plan for `b`, and a bound proved for `b` is one for `a`.
public enum RelaxationDirection: Sendable, Hashable {
  /// Higher values ease: `maximum_transfers`, budgets, the farthest transfer.
  case higher
  /// Lower values ease: the least fit, and every price.
  case lower
}

extension PolicyKey {
  /// Which way the key eases planning; nil where a change may help or harm, or changes what is lost in the first place.
  ///
  /// Limits: more is allowed, at the same hours. Prices: every plan stays possible and costs as much or less; none of
  /// them is negative. Not among them: what workload turns into posts (working time, `digital_slowdown`,
  /// `minimum_post_share`), what distances change (`detour_factor`: allowance bands need not rise), and the dates
  /// (`horizon_months` changes who may move).
  public var relaxation: RelaxationDirection? {
    switch self {
    case .maximumTransfers, .maximumOutflowShare, .allowanceBudget, .trainingBudget, .maximumDistance, .maximumCourses,
      .speed, .urgencyExponent:
      .higher
    case .minimumFit, .handoverHours, .learningHours, .travelWeight, .travelCap, .mismatchWeight, .surplusHours,
      .recruitHours, .rotationPenalty, .sharingOverhead, .urgencyPeak, .criticalFactor:
      .lower
    case .planDate, .horizonMonths, .workingDays, .publicHolidays, .annualLeave, .sickLeave, .otherAbsence,
      .hoursPerDay, .digitalSlowdown, .minimumPostShare, .detourFactor, .crossProvince, .gapTolerance:
      nil
    }
  }
}
