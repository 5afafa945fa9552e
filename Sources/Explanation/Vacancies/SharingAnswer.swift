import Planning
public import StaffingDomain
import Workloads

/// What sharing one more post of a cell would do where a post stays empty, and what stops it.
public enum SharingAnswer: Sendable, Hashable {
  /// None of the posts that are left may be shared.
  case impossible
  /// Sharing costs no less than it recovers.
  case dear(cost: HoursPerMonth, value: HoursPerMonth)
  /// Sharing pays, but nobody serves the pool.
  case nobody(saving: HoursPerMonth, share: Double)
  /// Sharing pays, but the officers of the pool have less time left than the post takes, in full posts.
  case busy(saving: HoursPerMonth, share: Double, officers: Int, left: Double)
  /// Sharing pays and the pool has the time.
  case open(saving: HoursPerMonth, post: TransferPlan.SharedPost)

  private struct Candidate {
    let post: TransferPlan.SharedPost
    let share: Double
    let value: HoursPerMonth
    let cost: HoursPerMonth
    var saving: HoursPerMonth { value - cost }
  }

  /// Asks for a cell with an empty post.
  init(for cell: Cell, in view: PlanView) {
    let candidates = SharingAnswer.candidates(for: cell, in: view)
    guard let best = candidates.max(by: { ($0.saving, $1.post) < ($1.saving, $0.post) }) else {
      self = .impossible
      return
    }
    guard .zero - best.saving <= Tolerances.noGain else {
      self = .dear(cost: best.cost, value: best.value)
      return
    }
    let open = candidates.filter { .zero - $0.saving <= Tolerances.noGain && view.activity.hasRoom(for: $0.post) }
      .max { ($0.saving, $1.post) < ($1.saving, $0.post) }
    if let open {
      self = .open(saving: open.saving, post: open.post)
      return
    }
    let (officers, used) = SharingAnswer.pool(of: cell, in: view)
    self =
      officers == 0
      ? .nobody(saving: best.saving, share: best.share)
      : .busy(saving: best.saving, share: best.share, officers: officers, left: max(0, Double(officers) - used))
  }

  /// The posts of the cell that may be shared and are not.
  ///
  /// One that is filled counts too: its holder takes the next.
  private static func candidates(for cell: Cell, in view: PlanView) -> [Candidate] {
    guard view.problem.sharing.row(of: cell.position, in: cell.commune) != nil else { return [] }
    let shared = view.sharedPosts(in: cell)
    return view.problem.needs[cell].shareablePosts.filter { !shared.contains($0.number) }.compactMap { post in
      let own = TransferPlan.SharedPost(cell: cell, number: post.number)
      guard let share = view.problem.sharing.share(of: own) else { return nil }
      let change = view.uncoveredChange(in: cell) { ($0 + [post.number]).sorted() }
      return Candidate(post: own, share: share, value: .zero - change, cost: view.problem.hours(of: own))
    }
  }

  /// How many officers serve the pool of a cell, and the full posts that they do.
  private static func pool(of cell: Cell, in view: PlanView) -> (officers: Int, used: Double) {
    let sharing = view.problem.sharing
    let row = sharing.row(of: cell.position, in: cell.commune)
    let officers = view.plan.assignments.filter { assignment in
      guard assignment.duty == .pool(cell.position) else { return false }
      return sharing.row(of: cell.position, in: view.problem.staffingCase.officers[assignment.officer.offset].commune)
        == row
    }.count
    let used = view.plan.sharedPosts.reduce(0) { sum, post in
      post.cell.position == cell.position && sharing.row(of: cell.position, in: post.cell.commune) == row
        ? sum + (sharing.share(of: post) ?? 0) : sum
    }
    return (officers, used)
  }

  /// Whether the search left it open.
  var isOpen: Bool { if case .open = self { true } else { false } }
}
