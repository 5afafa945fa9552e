public import StaffingDomain
import Workloads

/// What a plan is worth, summed from the model without the solver.
///
/// The sums run over cells in order, then officers in order, so that the same plan gives the same digits wherever it
/// came from.
public struct PlanValue: Sendable {
  /// The objective: hours a month lost to empty posts and spent on options.
  public let objective: HoursPerMonth
  /// Officers holding a post in each cell row of `cell-balance`.
  public let heads: [Int]

  /// Evaluates a plan.
  public init(of plan: TransferPlan, in problem: StaffingProblem) {
    var heads = [Int](repeating: 0, count: problem.cellBalance.cells.count)
    var optionHours = HoursPerMonth.zero
    for assignment in plan.assignments where assignment.duty != .leaving {
      optionHours += problem.hours(of: assignment.officer, doing: assignment.duty).total
      if let cell = plan.heldCell(of: assignment.officer, in: problem.staffingCase),
        let row = problem.cellBalance.row(of: cell)
      {
        heads[row] += 1
      }
    }
    var uncovered = HoursPerMonth.zero
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      uncovered += problem.needs[cell].uncoveredValue(heads: heads[row])
    }
    objective = uncovered + optionHours
    self.heads = heads
  }
}
