public import StaffingDomain

/// Rule `rotation`: `hours(stay) += rotation_penalty_hours` where `since_i + rotation_months_p <= plan_date`.
///
/// Soft: an unpinned officer whose time in such a post has reached the term should leave the cell, trained or not; without
/// `since` nothing is due. Source: the formulation, *Options*.
public struct Rotation: Sendable {
  /// The rule's name.
  public let name = RuleName.rotation
  private let isDueOf: [Bool]
  private let penalty: HoursPerMonth

  init(_ staffingCase: StaffingCase, roles: [PlanRole]) {
    penalty = staffingCase.policy.rotationPenalty
    isDueOf = zip(staffingCase.officers, roles).map { officer, role in
      guard role == .free, let since = officer.since,
        let months = staffingCase.positions[officer.position].rotationMonths
      else { return false }
      return since.adding(months: months) <= staffingCase.policy.planDate
    }
  }

  /// Whether the officer's term is over.
  public func isDue(_ officer: Ordinal<Officer>) -> Bool { isDueOf[officer.offset] }

  /// What staying costs.
  func hoursOfStaying(_ officer: Ordinal<Officer>) -> HoursPerMonth { isDueOf[officer.offset] ? penalty : .zero }
}
