import LinearProgramming
import StaffingDomain

/// The best plan found so far and the best bound proved so far.
///
/// A point of the solver becomes the incumbent only after it was read as a plan, checked against every rule and priced
/// from the model.
struct IncumbentSearch {
  private let problem: StaffingProblem
  /// What every officer in the plan does, by place in `one-option`.
  private(set) var duties: [Duty]?
  /// The objective of the incumbent.
  private(set) var value: HoursPerMonth?
  /// The best proved bound.
  private(set) var bound: Double?

  init(problem: StaffingProblem) { self.problem = problem }

  /// The incumbent as a plan.
  var plan: TransferPlan? { duties.map(plan(of:)) }

  /// `(incumbent - bound) / max(|incumbent|, 1)`; nil without either.
  var gap: Double? {
    guard let value, let bound else { return nil }
    return max(0, value.value - bound) / max(abs(value.value), 1)
  }

  /// Whether the gap is proved to be within a tolerance.
  func isWithin(_ tolerance: Double) -> Bool { gap.map { $0 <= max(tolerance, Tolerances.gap) } ?? false }

  /// The objective at which a plan is within a tolerance of the bound; nil without a bound.
  func target(within tolerance: Double) -> Double? {
    bound.map { $0 + 0.999 * tolerance / (1 + tolerance) * max(abs($0), 1) }
  }

  /// Raises the bound; a weaker one is ignored.
  mutating func raise(bound candidate: Double?) {
    guard let candidate, candidate > bound ?? -.infinity else { return }
    bound = candidate
  }

  /// Takes a choice of duties as incumbent if it keeps every rule and is better than the last.
  ///
  /// Each duty must be one of the officer's options; what is checked here are the limits that couple officers.
  @discardableResult
  mutating func accept(_ duties: [Duty]) -> Bool {
    guard keepsEveryLimit(duties) else { return false }
    let candidate = PlanValue(of: plan(of: duties), in: problem).objective
    if let value, candidate >= value { return false }
    self.duties = duties
    value = candidate
    return true
  }

  /// Takes a point of a program as incumbent if every option in it is whole.
  mutating func accept(point: [Double], of formulation: Formulation) {
    var chosen: [Duty] = []
    for place in problem.oneOption.officers.indices {
      let range = formulation.optionStarts[place]..<formulation.optionStarts[place + 1]
      guard let column = range.first(where: { point[$0] > 1 - Tolerances.integrality }) else { return }
      chosen.append(formulation.options[column].duty)
    }
    accept(chosen)
  }

  private func plan(of duties: [Duty]) -> TransferPlan {
    var assignments = problem.staffingCase.officers.ordinals.map { Assignment(officer: $0, duty: .leaving) }
    for (officer, duty) in zip(problem.oneOption.officers, duties) { assignments[officer.offset].duty = duty }
    return TransferPlan(assignments: assignments)
  }

  private func keepsEveryLimit(_ duties: [Duty]) -> Bool {
    var activity = RowActivity(problem: problem)
    for (officer, duty) in zip(problem.oneOption.officers, duties) {
      let relocation = Relocation(origin: problem.staffingCase.officers[officer].cell, duty: duty)
      guard activity.hasRoom(for: relocation, isPinned: problem.standings[officer.offset].isPinned) else {
        return false
      }
      activity.add(relocation)
    }
    return true
  }
}
