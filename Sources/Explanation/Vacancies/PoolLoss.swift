import Planning
import StaffingDomain
import Workloads

/// What is lost when one officer leaves a pool under a plan.
///
/// Shared posts are given up, those that save least first, until the rest of the pool has time for what is left. Source:
/// the column `hours_recovered` of transfers.csv, read as in the formulation, *Reports*.
struct PoolLoss: Sendable {
  /// The posts given up, by cell.
  let givenUp: [Cell: [Int]]
  /// The hours saved because the posts given up are shared no more, 0 or less.
  let saved: HoursPerMonth
  /// The hours lost, in all.
  private let hours: HoursPerMonth

  /// The losses of every pool that has officers under a plan, by the row of `sharing`.
  static func all(in view: PlanView) -> [Int: PoolLoss] {
    let problem = view.problem
    guard let rule = problem.rules.place(of: .sharing) else { return [:] }
    var losses: [Int: PoolLoss] = [:]
    var posts: [Int: [TransferPlan.SharedPost]] = [:]
    for post in view.plan.sharedPosts {
      if let row = problem.sharing.row(of: post.cell.position, in: post.cell.commune) {
        posts[row, default: []].append(post)
      }
    }
    for assignment in view.plan.assignments {
      guard case .pool(let position) = assignment.duty,
        let row = problem.sharing.row(
          of: position, in: problem.staffingCase.officers[assignment.officer.offset].commune),
        losses[row] == nil
      else { continue }
      losses[row] = PoolLoss(
        of: posts[row] ?? [], excess: view.activity.activity(rule: rule, row: row) + 1, in: view)
    }
    return losses
  }

  private init(of posts: [TransferPlan.SharedPost], excess: Double, in view: PlanView) {
    let problem = view.problem
    let ranked = posts.map { post in
      (post: post, saving: problem.needs[post.cell].posts[post.number - 1].value - problem.hours(of: post))
    }.sorted { ($0.saving, $0.post) < ($1.saving, $1.post) }
    var excess = excess
    var hours = HoursPerMonth.zero
    var givenUp: [Cell: [Int]] = [:]
    for (post, _) in ranked where excess > Tolerances.comparison {
      excess -= problem.sharing.share(of: post) ?? 0
      givenUp[post.cell, default: []].append(post.number)
      hours += .zero - problem.hours(of: post)
    }
    saved = hours
    for (cell, numbers) in givenUp.sorted(by: { $0.key < $1.key }) {
      hours += view.uncoveredChange(in: cell) { $0.filter { !numbers.contains($0) } }
    }
    (self.givenUp, self.hours) = (givenUp, hours)
  }

  /// The hours lost when the officer holds a post of a cell instead, or of none.
  func hours(goingTo cell: Cell?, gaining gain: HoursPerMonth, in view: PlanView) -> HoursPerMonth {
    guard let cell else { return hours }
    guard let numbers = givenUp[cell] else { return hours - gain }
    // Posts of the very cell are given up: the officer fills the first of all those that are empty then.
    func kept(_ shared: [Int]) -> [Int] { shared.filter { !numbers.contains($0) } }
    return hours - view.uncoveredChange(in: cell, shared: kept) + view.uncoveredChange(in: cell, heads: 1, shared: kept)
  }
}
