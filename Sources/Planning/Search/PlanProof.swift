public import StaffingDomain

/// A plan's objective with its proved bound.
public struct PlanProof: Sendable, Hashable {
  /// The plan's objective.
  public var objective: HoursPerMonth
  /// No plan is below it.
  public var bound: HoursPerMonth

  /// Creates a proof.
  public init(objective: HoursPerMonth, bound: HoursPerMonth) { (self.objective, self.bound) = (objective, bound) }

  /// What a change recovers that leads to another plan: between the two, whatever the gaps.
  ///
  /// 0 at least, as more seats never make the best plan worse.
  public func recovery(by other: PlanProof) -> ClosedRange<HoursPerMonth> {
    let least = max(.zero, bound - other.objective)
    return least...max(least, objective - other.bound)
  }
}
