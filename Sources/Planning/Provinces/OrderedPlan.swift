import LinearProgramming
import StaffingDomain

/// A plan that keeps every order and every limit of the whole, and moves nobody else.
///
/// Orders can force transfers, so each province needs some of the common limits to have a plan at all. The officers
/// under a lock are placed all together, at the least use of the common limits; everybody else does as in doing
/// nothing, where there is room. What the plan uses is what each province must get at least; where the search of a
/// province ends before any plan, this one stands in.
struct OrderedPlan {
  /// The plan of the whole.
  let plan: TransferPlan

  /// - Returns: Nil where the orders cannot be kept together.
  /// - Throws: ``PlanningError`` where the solver fails. The program is small and cannot be cancelled: a search that is
  ///   cancelled later has a plan then.
  init?(
    _ problem: StaffingProblem, rules: CouplingRules, doNothing: TransferPlan, solver: any Solver
  ) throws {
    let locked = Set(problem.staffingCase.decisions.map(\.officer)).sorted().filter {
      problem.decisions.isLocked($0) && problem.standings[$0.offset].isInPlan
    }
    let search = JointConflictSearch(problem: problem, solver: solver, control: SolveControl(), timeLeft: { nil }) {
      problem.options(of: $0)
    }
    let placed = try search.placement(of: locked) { option in
      let relocation = Relocation(origin: problem.staffingCase.officers[option.officer].cell, duty: option.duty)
      return zip(rules.usage(of: relocation, in: problem), rules.limits).reduce(0) { $0 + $1.0 / max(1, $1.1.upper) }
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
    func relocation(_ officer: Ordinal<Officer>, _ duty: Duty) -> Relocation {
      Relocation(origin: problem.staffingCase.officers[officer].cell, duty: duty)
    }
    let pinned = problem.oneOption.officers.filter { problem.standings[$0.offset].isPinned }
    for (officer, duty) in placed.map({ ($0.officer, $0.duty) }) + pinned.map({ ($0, Duty.stay) })
    where !isPlaced[officer.offset] {
      isPlaced[officer.offset] = true
      plan.assignments[officer.offset].duty = duty
      activity.add(relocation(officer, duty))
    }
    for officer in problem.oneOption.officers where !isPlaced[officer.offset] {
      let stay = relocation(officer, .stay)
      guard plan.assignments[officer.offset].duty == .stay, problem.isOpen(.stay, to: officer),
        activity.hasRoom(for: stay, isPinned: false)
      else {
        plan.assignments[officer.offset].duty = .surplus
        continue
      }
      activity.add(stay)
    }
    return plan
  }
}
