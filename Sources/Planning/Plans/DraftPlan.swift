import StaffingDomain

/// A whole plan as the search sees it: what every officer in the plan does, by place in `one-option`, and the supplies.
struct DraftPlan: Sendable, Hashable {
  var options: [OfficerOption]
  var supplies: Supplies
}

extension StaffingProblem {
  /// A draft as a plan.
  func plan(of draft: DraftPlan) -> TransferPlan {
    var assignments = staffingCase.officers.ordinals.map { Assignment(officer: $0, duty: .outOfPlan) }
    for option in draft.options { assignments[option.officer.offset] = assignment(of: option) }
    let recruits = draft.supplies.recruits.enumerated().filter { $1 > 0 }.map {
      TransferPlan.Recruits(cell: cellBalance.cells[$0], count: $1)
    }
    return TransferPlan(assignments: assignments, recruits: recruits, sharedPosts: draft.supplies.sharedPosts)
  }

  /// A plan as a draft.
  func draft(of plan: TransferPlan) -> DraftPlan {
    DraftPlan(
      options: oneOption.officers.map { option(of: plan.assignments[$0.offset]) }, supplies: supplies(of: plan))
  }
}
