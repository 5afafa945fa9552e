public import StaffingDomain
import Workloads

/// What a plan is worth, summed from the model without the solver.
///
/// The sums run over cells in order, then officers in order, then rules, so that the same plan gives the same digits
/// wherever it came from.
public struct PlanValue: Sendable {
  /// The objective: hours a month lost to empty posts, spent on options and supplies, and counted for soft rules.
  public let objective: HoursPerMonth
  /// The objective less what would be lost with every post empty, 0 or less where the plan is worth anything.
  ///
  /// Posts that nobody fills add nothing to it, not even rounding, however many they are: plans are compared by it.
  public let balance: HoursPerMonth
  /// Officers holding a post alone in each cell row of `cell-balance`, recruits left out.
  public let heads: [Int]
  /// Whether a combination holds the last post of each cell row.
  public let isCombined: [Bool]
  /// Recruits and shared posts.
  public let supplies: Supplies
  /// Officers missing in each row of `team-rule`.
  public let teamShortfalls: [Int]

  /// Evaluates a plan.
  public init(of plan: TransferPlan, in problem: StaffingProblem) {
    var heads = [Int](repeating: 0, count: problem.cellBalance.cells.count)
    var shortfalls = problem.teamRules.rows.map { Int(-$0.upper) }
    var optionHours = HoursPerMonth.zero
    var isCombined = [Bool](repeating: false, count: heads.count)
    for assignment in plan.assignments where assignment.duty != .outOfPlan {
      let option = problem.option(of: assignment)
      optionHours += problem.hours(of: option).total
      if let row = problem.cellRow(of: option) { heads[row] += 1 }
      for post in problem.combinedPosts(of: option) { isCombined[post.row] = true }
      problem.teamRules.forEachCoefficient(of: option) { row, _ in shortfalls[row] -= 1 }
    }
    let supplies = problem.supplies(of: plan)
    var taken = [[Int]](repeating: [], count: heads.count)
    var supplyHours = HoursPerMonth.zero
    for post in supplies.sharedPosts {
      if let row = problem.cellBalance.row(of: post.cell) { taken[row].append(post.number) }
      supplyHours += problem.hours(of: post)
    }
    var covered = HoursPerMonth.zero
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      let recruits = supplies.recruits[row]
      if isCombined[row], let last = problem.needs[cell].posts.last { taken[row].append(last.number) }
      if recruits > 0 { supplyHours += Double(recruits) * problem.staffingCase.policy.recruitHours }
      covered += problem.needs[cell].coveredValue(
        heads: heads[row] + recruits, shared: taken[row])
    }
    teamShortfalls = shortfalls.map { max(0, $0) }
    var penalties = HoursPerMonth.zero
    for (row, missing) in zip(problem.teamRules.rows, teamShortfalls) where missing > 0 {
      penalties += Double(missing) * (row.penalty ?? .zero)
    }
    balance = optionHours + supplyHours + penalties - covered
    objective = problem.cellBalance.valueOfPosts + balance
    self.heads = heads
    self.isCombined = isCombined
    self.supplies = supplies
  }
}

extension StaffingProblem {
  /// What it costs that the pool does the work of a post: `sharing_overhead x h_dj`; 0 for a post that does not exist.
  public func hours(of post: TransferPlan.SharedPost) -> HoursPerMonth {
    let posts = needs[post.cell].posts
    guard posts.indices.contains(post.number - 1) else { return .zero }
    return staffingCase.policy.sharingOverhead * posts[post.number - 1].hours
  }
}
