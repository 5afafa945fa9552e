import LinearProgramming
import StaffingDomain

/// The best plan found so far and the best bound proved so far.
///
/// A point of the solver becomes the incumbent only after it was read as a plan, checked against every rule and priced
/// from the model.
struct IncumbentSearch {
  private let problem: StaffingProblem
  private let formulation: Formulation
  /// The columns of the chosen options, by place in `one-option`.
  private(set) var columns: [LinearProgram.Column]?
  /// The objective of the incumbent.
  private(set) var value: HoursPerMonth?
  /// The best proved bound.
  private(set) var bound: Double?

  init(problem: StaffingProblem, formulation: Formulation) {
    self.problem = problem
    self.formulation = formulation
  }

  /// The incumbent as a plan.
  var plan: TransferPlan? { columns.map(plan(of:)) }

  /// `(incumbent - bound) / max(|incumbent|, 1)`; nil without either.
  var gap: Double? {
    guard let value, let bound else { return nil }
    return max(0, value.value - bound) / max(abs(value.value), 1)
  }

  /// Whether the gap is proved to be within a tolerance.
  func isWithin(_ tolerance: Double) -> Bool { gap.map { $0 <= max(tolerance, Tolerances.gap) } ?? false }

  /// Raises the bound; a weaker one is ignored.
  mutating func raise(bound candidate: Double?) {
    guard let candidate, candidate > bound ?? -.infinity else { return }
    bound = candidate
  }

  /// Takes a choice of options as incumbent if it keeps every rule and is better than the last.
  @discardableResult
  mutating func accept(_ columns: [LinearProgram.Column]) -> Bool {
    guard keepsEveryRule(columns) else { return false }
    let candidate = PlanValue(of: plan(of: columns), in: problem).objective
    if let value, candidate >= value { return false }
    self.columns = columns
    value = candidate
    return true
  }

  /// Takes a point of the program as incumbent if every option in it is whole.
  mutating func acceptIfIntegral(_ point: [Double]) {
    var chosen: [LinearProgram.Column] = []
    for place in problem.oneOption.officers.indices {
      let range = formulation.optionStarts[place]..<formulation.optionStarts[place + 1]
      guard let column = range.first(where: { point[$0] > 1 - Tolerances.integrality }) else { return }
      chosen.append(column)
    }
    accept(chosen)
  }

  private func plan(of columns: [LinearProgram.Column]) -> TransferPlan {
    var assignments = problem.staffingCase.officers.ordinals.map { Assignment(officer: $0, duty: .leaving) }
    for column in columns {
      let option = formulation.options[column]
      assignments[option.officer.offset].duty = option.duty
    }
    return TransferPlan(assignments: assignments)
  }

  private func keepsEveryRule(_ columns: [LinearProgram.Column]) -> Bool {
    var activity = RowActivity(problem: problem)
    for column in columns {
      let option = formulation.options[column]
      let relocation = Relocation(origin: problem.staffingCase.officers[option.officer].cell, duty: option.duty)
      guard activity.hasRoom(for: relocation, isPinned: problem.standings[option.officer.offset].isPinned) else {
        return false
      }
      activity.add(relocation)
    }
    return true
  }
}
