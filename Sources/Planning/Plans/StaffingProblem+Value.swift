import StaffingDomain

/// Plans made for another problem over the same officers, communes, positions and courses.
extension StaffingProblem {
  /// What a plan made for a similar problem is worth in this one; nil where it breaks a rule here.
  ///
  /// Every option is looked up anew, because a limit or the workload may have closed it.
  func value(ofForeign plan: TransferPlan) -> HoursPerMonth? {
    guard plan.assignments.count == staffingCase.officers.count, plan.assignments.allSatisfy({ isOpen($0) }),
      hasPostsForSupplies(of: plan)
    else { return nil }
    var activity = RowActivity(problem: self)
    for officer in oneOption.officers { activity.add(option(of: plan.assignments[officer.offset])) }
    activity.add(supplies(of: plan))
    return activity.keepsEveryLimit ? PlanValue(of: plan, in: self).objective : nil
  }

  /// Whether an officer may do what a plan made for a similar problem says.
  func isOpen(_ assignment: Assignment) -> Bool {
    guard roles[assignment.officer.offset].isInPlan else { return assignment.duty == .outOfPlan }
    return training.bundle(of: assignment.courses).map {
      isOpen(option(of: assignment.officer, doing: assignment.duty, with: assignment.secondPosition, after: $0))
    } ?? false
  }

  /// Whether there are posts for the recruits and the shared work of a plan made for a similar problem.
  private func hasPostsForSupplies(of plan: TransferPlan) -> Bool {
    plan.recruits.allSatisfy { mayRecruit(in: $0.cell) } && plan.sharedPosts.allSatisfy { sharing.index(of: $0) != nil }
  }
}
