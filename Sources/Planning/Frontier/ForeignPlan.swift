import StaffingDomain

/// Plans made for another problem over the same officers, communes, positions and courses.
extension StaffingProblem {
  /// What a plan made for a similar problem is worth in this one; nil where it breaks a rule here.
  ///
  /// Every option is looked up anew, because a limit or the workload may have closed it.
  func value(ofForeign plan: TransferPlan) -> HoursPerMonth? {
    guard plan.assignments.count == staffingCase.officers.count,
      plan.assignments.allSatisfy({ isOpen($0) }), areOpen(plan)
    else { return nil }
    var activity = RowActivity(problem: self)
    for officer in oneOption.officers {
      activity.add(relocation(of: officer, doing: undertaking(of: plan.assignments[officer.offset])))
    }
    activity.add(supplies(of: plan))
    return activity.keepsEveryLimit ? PlanValue(of: plan, in: self).objective : nil
  }

  /// Whether an officer may do what a plan made for a similar problem gives him.
  func isOpen(_ assignment: Assignment) -> Bool {
    guard let bundle = training.bundle(of: assignment.courses) else { return false }
    let undertaking = Undertaking(assignment.duty, bundle: bundle)
    switch (standings[assignment.officer.offset], assignment.duty) {
    case (.outOfPlan, let duty): return duty == .leaving
    case (_, .stay): return isOpen(undertaking, to: assignment.officer)
    case (.pinned, _): return false
    case (.free, let duty):
      let isUntrained = bundle == 0
      switch duty {
      case .pool, .surplus: return isUntrained && isOpen(undertaking, to: assignment.officer)
      case .stay, .fill, .leaving: return isOpen(undertaking, to: assignment.officer)
      }
    }
  }

  /// Whether there are posts for the recruits and the shared work of a plan made for a similar problem.
  private func areOpen(_ plan: TransferPlan) -> Bool {
    plan.recruits.allSatisfy { cellBalance.row(of: $0.cell) != nil && mayRecruit(in: $0.cell) }
      && plan.sharedPosts.allSatisfy { sharing.index(of: $0) != nil }
  }
}
