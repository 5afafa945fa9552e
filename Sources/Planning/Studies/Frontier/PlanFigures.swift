public import StaffingDomain
import Workloads

/// What a plan comes to besides its hours: the figures that a planner weighs against them.
public struct PlanFigures: Sendable, Hashable {
  /// Officers whose commune or position changes.
  public var transfers = 0
  /// Posts that stay empty: neither filled nor shared.
  public var vacancies = 0
  /// Million VND a month of transfer allowances.
  public var allowances = MillionDong.zero
  /// Million VND for courses.
  public var trainingCost = MillionDong.zero
  /// Recruits.
  public var recruits = 0

  /// Counts a plan.
  public init(of plan: TransferPlan, in problem: StaffingProblem) {
    for assignment in plan.assignments where assignment.duty != .outOfPlan {
      let option = problem.option(of: assignment)
      trainingCost += problem.training.bundles[Int(option.bundle)].cost
      guard option.isTransfer else { continue }
      transfers += 1
      allowances += problem.allowanceBudget.allowance(from: option.origin.commune, to: option.commune)
    }
    recruits = plan.recruits.reduce(0) { $0 + $1.count }
    vacancies = problem.emptyPosts(under: plan).reduce(0) { $0 + $1.count }
  }
}

extension StaffingProblem {
  /// The cells with posts that stay empty under a plan, and how many, sorted by cell.
  package func emptyPosts(under plan: TransferPlan) -> [(cell: Cell, count: Int)] {
    let value = PlanValue(of: plan, in: self)
    let shared = Dictionary(grouping: plan.sharedPosts, by: \.cell)
    return cellBalance.cells.enumerated().compactMap { row, cell in
      let heads = value.heads[row] + value.supplies.recruits[row]
      var taken = shared[cell]?.map(\.number) ?? []
      if value.isCombined[row], let last = needs[cell].posts.last { taken.append(last.number) }
      let count = needs[cell].emptyPosts(heads: heads, shared: taken).count
      return count > 0 ? (cell, count) : nil
    }
  }
}
