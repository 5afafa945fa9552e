import StaffingDomain

/// The share of what can be recovered at all that a plan may leave: `(objective - bound) / max(do_nothing - bound, 1)`.
///
/// Hours that nobody can recover stand in the objective, in the bound and in doing nothing alike, so they do not make a gap
/// look small. Source: the formulation, *What a solve reports*.
enum RecoverableGap {
  /// The gap of a plan, 0 or more.
  static func share(objective: Double, bound: Double, doNothing: Double) -> Double {
    max(0, objective - bound) / size(bound: bound, doNothing: doNothing)
  }

  /// Whether a plan is proved to leave no more than a tolerance, or no more than the rounding of the hours it changes.
  ///
  /// Orders can cost more than doing nothing. Then nothing can be recovered, and the rounding of what they cost is the
  /// least that a proof in floating point can be asked for.
  static func isClosed(objective: Double, bound: Double, doNothing: Double, tolerance: Double) -> Bool {
    let size = size(bound: bound, doNothing: doNothing)
    return objective - bound <= max(tolerance * size, Tolerances.gap * max(size, abs(doNothing - objective)))
  }

  /// What can be recovered at most under a bound, hours a month, at least 1.
  static func size(bound: Double, doNothing: Double) -> Double { max(doNothing - bound, 1) }
}
