import Explanation
import Planning
import StaffingDomain
import Wording
import Workloads

/// A plan with one change forced on it, valued and checked from scratch: what explanations say is compared with this.
struct ForcedPlan {
  let problem: StaffingProblem
  let before: TransferPlan
  private(set) var after: TransferPlan

  init(_ view: PlanView) {
    problem = view.problem
    (before, after) = (view.plan, view.plan)
  }

  /// Makes an officer do something else; the pool that the officer leaves gives up the work that it has no time for.
  func with(_ option: OfficerOption) -> ForcedPlan {
    var result = self
    let former = after.assignments[option.officer.offset].duty
    result.after.assignments[option.officer.offset] = problem.assignment(of: option)
    guard case .pool(let position) = former, former != option.duty else { return result }
    result.giveUp(position, in: problem.staffingCase.communes[option.origin.commune].province)
    return result
  }

  /// Adds a recruit.
  func withRecruit(in cell: Cell) -> ForcedPlan {
    var result = self
    if let place = after.recruits.firstIndex(where: { $0.cell == cell }) {
      result.after.recruits[place].count += 1
    } else {
      result.after.recruits.append(TransferPlan.Recruits(cell: cell, count: 1))
    }
    return result
  }

  /// Has the pool do the work of a post.
  func sharing(_ post: TransferPlan.SharedPost) -> ForcedPlan {
    var result = self
    result.after.sharedPosts = (after.sharedPosts + [post]).sorted()
    return result
  }

  /// The change of the objective.
  var change: Double {
    (PlanValue(of: after, in: problem).objective - PlanValue(of: before, in: problem).objective).value
  }

  /// What the limits say that are exceeded after the change, by more than before it; sorted.
  var exceeded: [String] {
    let (old, new) = (activities(of: before), activities(of: after))
    var found: Set<String> = []
    for (index, rule) in problem.sideRules.enumerated() {
      for (row, limit) in rule.rows.enumerated() where limit.penalty == nil {
        let slack = limit.upper + 1e-7 * max(1, abs(limit.upper))
        if new[index][row] > slack, new[index][row] > old[index][row] + 1e-9 { found.insert(problem.meaning(limit)) }
      }
    }
    return found.sorted()
  }

  private mutating func giveUp(_ position: Ordinal<Position>, in province: Ordinal<Province>) {
    let (staffingCase, month) = (problem.staffingCase, problem.staffingCase.policy.monthlyWorkingTime)
    func isOwn(_ commune: Ordinal<Commune>) -> Bool { staffingCase.communes[commune].province == province }
    let officers = after.assignments.filter {
      $0.duty == .pool(position) && isOwn(staffingCase.officers[$0.officer].commune)
    }.count
    func worth(_ post: TransferPlan.SharedPost) -> Double {
      let record = problem.needs[post.cell].posts[post.number - 1]
      return (record.value - staffingCase.policy.sharingOverhead * record.hours).value
    }
    var posts = after.sharedPosts.filter { $0.cell.position == position && isOwn($0.cell.commune) }
      .sorted { (worth($0), $0) < (worth($1), $1) }
    func load() -> Double { posts.reduce(0) { $0 + problem.needs[$1.cell].posts[$1.number - 1].hours / month } }
    while load() > Double(officers) + 1e-9 {
      let post = posts.removeFirst()
      after.sharedPosts.removeAll { $0 == post }
    }
  }

  private func activities(of plan: TransferPlan) -> [[Double]] {
    problem.sideRules.map { rule in
      var sums = [Double](repeating: 0, count: rule.rows.count)
      for assignment in plan.assignments where assignment.duty != .outOfPlan {
        rule.forEachCoefficient(of: problem.option(of: assignment)) { sums[$0] += $1 }
      }
      for recruits in plan.recruits {
        rule.forEachCoefficient(ofRecruitIn: recruits.cell) { sums[$0] += Double(recruits.count) * $1 }
      }
      for post in plan.sharedPosts { rule.forEachCoefficient(of: post) { sums[$0] += $1 } }
      return sums
    }
  }
}

extension StaffingProblem {
  /// What a row says.
  func meaning(_ row: RuleRow) -> String { English().meaning(row.fact, of: staffingCase) }
}
