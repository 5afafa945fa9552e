package import StaffingDomain

extension Tolerances {
  /// The least amount of hours that is not shown as 0.0: less counts as nothing.
  package static let shownHours = HoursPerMonth(0.05)
  /// A change of the objective counts as a gain where it is this or below.
  package static let noGain = HoursPerMonth(-0.05)
  /// The share of what can be recovered that a plan may lose where it changes fewer names.
  package static let sliverShare = 1e-4
  /// What it may lose at least.
  package static let leastSliver = HoursPerMonth(1)
  /// The share of a gain that it may lose at most: else the plan that changes nothing would do.
  package static let sliverOfGain = 0.1
}
