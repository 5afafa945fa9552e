package import StaffingDomain

extension Tolerances {
  /// The least amount of hours that is not shown as 0.0: less counts as nothing.
  package static let shownHours = HoursPerMonth(0.05)
  /// A change of the objective counts as a gain where it is this or below.
  package static let noGain = HoursPerMonth(-0.05)
}
