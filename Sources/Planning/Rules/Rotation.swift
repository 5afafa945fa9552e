public import StaffingDomain

/// Rule `rotation`: an unpinned officer whose time in a post with `rotation_months` has reached the term on the plan
/// date should leave the cell.
///
/// Soft: staying costs `rotation_penalty_hours`, trained or not. The term is reached where `since` plus the months is
/// not after the plan date; without `since` nothing is due. Source: the formulation, *Rows*.
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
