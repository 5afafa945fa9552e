public import StaffingDomain
import Workloads

/// What hours are lost by.
public enum LossPart: String, Sendable, Hashable, CaseIterable {
  /// Posts that nobody holds, at their value.
  case emptyPosts = "empty_posts"
  /// Work, of main and second posts, without the competence for it.
  case mismatch
  /// Posts whose holders work part-time or are away for a while.
  case absence
  /// Daily travel from home.
  case travel
  /// Handing over and learning after a change of commune or position, or with a second position.
  case changes
  /// Positions of a lower rank.
  case rankDrops = "rank_drops"
  /// The overhead of second posts.
  case secondPosts = "second_posts"
  /// Courses.
  case training
  /// Recruits.
  case recruits
  /// The overhead of shared work.
  case sharing
  /// Officers who hold no post.
  case surplus
  /// Wishes of officers, which may count below 0.
  case preferences
  /// Rules of teams and terms that are not met.
  case softRules = "soft_rules"
}

/// The hours a month that a plan loses, by what they are lost by; together they are its objective.
public struct PlanLosses: Sendable, Hashable {
  private var hours: [LossPart: HoursPerMonth]

  /// Takes a plan apart.
  ///
  /// Nothing is counted but what the model counts: neither stability nor rewards of a search.
  public init(of plan: TransferPlan, in problem: StaffingProblem) {
    let value = PlanValue(of: plan, in: problem)
    var hours: [LossPart: HoursPerMonth] = [:]
    func add(_ part: LossPart, _ more: HoursPerMonth) { hours[part, default: .zero] += more }
    for assignment in plan.assignments where assignment.duty != .outOfPlan {
      let option = problem.hours(of: problem.option(of: assignment))
      add(.mismatch, option.mismatch + option.secondMismatch)
      add(.absence, option.absence)
      add(.travel, option.travel)
      add(.changes, option.handover + option.positionChange + option.secondLearning)
      add(.rankDrops, option.rankDrop)
      add(.secondPosts, option.secondOverhead)
      add(.training, option.training)
      add(.surplus, option.surplus)
      add(.preferences, option.preference)
      add(.softRules, option.rotation)
    }
    for (row, missing) in zip(problem.teamRules.rows, value.teamShortfalls) where missing > 0 {
      add(.softRules, Double(missing) * (row.penalty ?? .zero))
    }
    for post in value.supplies.sharedPosts { add(.sharing, problem.hours(of: post)) }
    let recruits = value.supplies.recruits.reduce(0, +)
    add(.recruits, Double(recruits) * problem.staffingCase.policy.recruitHours)
    add(.emptyPosts, Self.emptyPosts(value, in: problem))
    self.hours = hours
  }

  /// What the posts cost that nobody holds, cell by cell.
  private static func emptyPosts(_ value: PlanValue, in problem: StaffingProblem) -> HoursPerMonth {
    let shared = Dictionary(grouping: value.supplies.sharedPosts, by: \.cell)
    var lost = HoursPerMonth.zero
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      let need = problem.needs[cell]
      let last = value.isCombined[row] ? need.posts.last.map { [$0.number] } ?? [] : []
      lost += need.uncoveredValue(
        heads: value.heads[row] + value.supplies.recruits[row], shared: (shared[cell]?.map(\.number) ?? []) + last)
    }
    return lost
  }

  /// The hours of a part.
  public subscript(part: LossPart) -> HoursPerMonth { hours[part] ?? .zero }

  /// The hours of all parts: the objective of the plan.
  public var total: HoursPerMonth { LossPart.allCases.reduce(.zero) { $0 + self[$1] } }
}
