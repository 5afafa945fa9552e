import StaffingDomain
import Workloads

/// Adds recruits and shared posts to a plan where they pay, the most valuable first, as far as the limits leave room.
///
/// Quick and not exact: the best supplies come from the program; this uses what rounding leaves free.
struct SupplyCompletion {
  private let problem: StaffingProblem

  init(_ problem: StaffingProblem) { self.problem = problem }

  private enum Step {
    case recruit(row: Int)
    case share(TransferPlan.SharedPost)
  }

  /// Completes supplies.
  ///
  /// - Parameter activity: What the officers and the supplies use so far.
  func complete(_ supplies: inout Supplies, beside activity: RowActivity) {
    var activity = activity
    // A shared post is worth more for each hour of the pool, so both kinds are ranked by what they save at once.
    for (_, step) in steps(supplies, activity) {
      switch step {
      case .recruit(let row):
        guard activity.hasRoom(forRecruitIn: row), pays(row, supplies, activity) else { continue }
        activity.addRecruits(1, toRow: row)
        supplies.recruits[row] += 1
      case .share(let post):
        guard activity.hasRoom(for: post) else { continue }
        activity.add(post)
        supplies.sharedPosts.append(post)
      }
    }
    supplies.sharedPosts.sort()
  }

  /// Whether one more recruit still pays: the post that was looked at may be done by the pool by now.
  private func pays(_ row: Int, _ supplies: Supplies, _ activity: RowActivity) -> Bool {
    let cell = problem.cellBalance.cells[row]
    var taken = supplies.sharedPosts.filter { $0.cell == cell }.map(\.number)
    if activity.combined[row] > 0, let last = problem.needs[cell].posts.last { taken.append(last.number) }
    let empty = problem.needs[cell].emptyPosts(heads: activity.heads[row] + supplies.recruits[row], shared: taken)
    return empty.first.map { $0.value > problem.staffingCase.policy.recruitHours } ?? false
  }

  /// What would pay, dearest first: for each empty post the pool, where it may do it, and a recruit.
  private func steps(_ supplies: Supplies, _ activity: RowActivity) -> [(gain: HoursPerMonth, step: Step)] {
    let hasShared = !problem.sharing.posts.isEmpty
    guard hasShared || !problem.recruitment.rows.isEmpty else { return [] }
    var steps: [(gain: HoursPerMonth, step: Step)] = []
    let shared = Set(supplies.sharedPosts)
    for (row, cell) in problem.cellBalance.cells.enumerated() {
      var numbers =
        shared.isEmpty
        ? []
        : problem.needs[cell].posts.map(\.number).filter {
          shared.contains(TransferPlan.SharedPost(cell: cell, number: $0))
        }
      let mayRecruit = problem.mayRecruit(in: cell)
      guard mayRecruit || hasShared else { continue }
      if activity.combined[row] > 0, let last = problem.needs[cell].posts.last { numbers.append(last.number) }
      for post in problem.needs[cell].emptyPosts(heads: activity.heads[row] + supplies.recruits[row], shared: numbers) {
        let own = TransferPlan.SharedPost(cell: cell, number: post.number)
        if hasShared, problem.sharing.index(of: own) != nil {
          let gain = post.value - problem.hours(of: own)
          if gain > .zero { steps.append((gain, .share(own))) }
        }
        let gain = post.value - problem.staffingCase.policy.recruitHours
        if mayRecruit, gain > .zero { steps.append((gain, .recruit(row: row))) }
      }
    }
    // Stable: of equal gains the first cell.
    return steps.enumerated().sorted { ($1.element.gain, $0.offset) < ($0.element.gain, $1.offset) }.map(\.element)
  }
}
