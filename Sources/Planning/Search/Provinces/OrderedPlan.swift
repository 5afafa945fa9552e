import LinearProgramming
import StaffingDomain

/// A plan that keeps every order and every limit of the whole, and moves nobody else.
///
/// Orders can force transfers, so each province needs some of the common limits to have a plan at all. The officers
/// under a lock or bound by relations are placed all together, at the least use of the common limits; everybody else does as in doing
/// nothing, where there is room. What the plan uses is what each province must get at least; where the search of a
/// province ends before any plan, this one stands in.
struct OrderedPlan {
  /// The plan of the whole.
  let plan: TransferPlan

  /// - Returns: Nil where the orders cannot be kept together.
  /// - Throws: ``PlanningError`` where the solver fails, ``OrdersUnchecked`` where the caller cancelled or time was over.
  ///   The program gets ``PreparationWatch/leastSeconds`` at least.
  init?(
    _ problem: StaffingProblem, rules: CouplingRules, doNothing: TransferPlan, solver: any Solver,
    control: SolveControl, clock: PlanningClock
  ) throws {
    let locked = problem.boundOfficers
    let search = JointConflictSearch(
      problem: problem, solver: solver, control: control,
      timeLeft: { clock.remaining.map { max($0, PreparationWatch.leastSeconds) } }
    ) { problem.options(of: $0) }
    let placed = try search.placement(of: locked) { option in
      zip(rules.usage(of: option, in: problem), rules.limits).reduce(0) { $0 + $1.0 / max(1, $1.1.upper) }
    }
    guard let placed else { return nil }
    plan = OrderedPlan.completed(placed, doNothing: doNothing, problem: problem)
  }

  private static func completed(
    _ placed: [OfficerOption], doNothing: TransferPlan, problem: StaffingProblem
  ) -> TransferPlan {
    var plan = doNothing
    var activity = RowActivity(problem: problem)
    var isPlaced = [Bool](repeating: false, count: problem.staffingCase.officers.count)
    let pinned = problem.oneOption.officers.filter { problem.roles[$0.offset].isPinned }
    for option in placed + pinned.map({ problem.option(of: $0, doing: .stay) })
    where !isPlaced[option.officer.offset] {
      isPlaced[option.officer.offset] = true
      plan.assignments[option.officer.offset] = problem.assignment(of: option)
      activity.add(option)
    }
    for officer in problem.oneOption.officers where !isPlaced[officer.offset] {
      let still = problem.option(of: plan.assignments[officer.offset])
      let kept = [still, still.alone].first {
        $0.duty == .stay && problem.isOpen($0) && activity.hasRoom(for: $0, isPinned: false, butFor: .couple)
      }
      plan.assignments[officer.offset] = problem.assignment(of: kept ?? problem.option(of: officer, doing: .surplus))
      if let kept { activity.add(kept) }
    }
    return plan
  }
}
