public import StaffingDomain
import Workloads

/// Who of the pool does the work of which shared post.
///
/// Every officer of a pool has `M` hours a month. Posts are given whole where an officer has the time, the largest first,
/// each to the nearest such officer, so that one person answers for it; what is left is divided among the nearest who
/// still have time. The capacity rule of ``Sharing`` sees to it that the hours suffice. Ties go to the first officer.
///
/// No part is so small that a file could not show it (``StaffingDomain/Tolerances/shownHours``): such a crumb goes to
/// somebody with a part. So an officer may do up to twice that, one unit of the last decimal, more than `M`.
public struct SharedWork: Sendable {
  /// A part of the work of a post, done by one officer.
  public struct Part: Sendable, Hashable {
    /// The officer of the pool.
    public var officer: Ordinal<Officer>
    /// The post.
    public var post: TransferPlan.SharedPost
    /// Hours a month of the post that the officer does, at least ``StaffingDomain/Tolerances/shownHours``.
    public var hours: HoursPerMonth
  }

  /// The parts, sorted by officer, then cell and number of the post.
  public private(set) var parts: [Part] = []
  private var left: [Ordinal<Officer>: HoursPerMonth] = [:]

  /// Divides the shared posts of a plan.
  public init(_ plan: TransferPlan, of problem: StaffingProblem) {
    var pools: [Int: [Ordinal<Officer>]] = [:]
    for assignment in plan.assignments {
      guard case .pool(let position) = assignment.duty,
        let row = problem.sharing.row(of: position, in: problem.staffingCase.officers[assignment.officer].commune)
      else { continue }
      pools[row, default: []].append(assignment.officer)
      left[assignment.officer] = problem.staffingCase.policy.monthlyWorkingTime
    }
    let posts = plan.sharedPosts.compactMap { post in
      problem.sharing.row(of: post.cell.position, in: post.cell.commune).map { (row: $0, post: post) }
    }
    for (row, members) in Dictionary(grouping: posts, by: \.row).sorted(by: { $0.key < $1.key }) {
      divide(members.map(\.post), among: pools[row] ?? [], problem)
    }
    parts.sort { ($0.officer, $0.post) < ($1.officer, $1.post) }
  }

  private mutating func divide(
    _ posts: [TransferPlan.SharedPost], among officers: [Ordinal<Officer>], _ problem: StaffingProblem
  ) {
    func hours(_ post: TransferPlan.SharedPost) -> HoursPerMonth {
      problem.needs[post.cell].posts[post.number - 1].hours
    }
    var rest: [TransferPlan.SharedPost] = []
    for post in posts.sorted(by: { (hours($1), $0) < (hours($0), $1) }) {
      let room = officers.filter { left[$0, default: .zero] > hours(post) - Self.crumb }
      if let nearest = nearest(room, to: post, problem).first {
        give(hours(post), of: post, to: nearest)
      } else {
        rest.append(post)
      }
    }
    for post in rest { split(post, of: hours(post), among: nearest(officers, to: post, problem)) }
  }

  /// Less than this is written as 0.
  private static let crumb = HoursPerMonth(Tolerances.shownHours)

  /// Divides a post among officers, the first of them first.
  ///
  /// Crumbs of time that officers have left may add up to more than a crumb; a second round uses them. Whoever does more
  /// than `M` gets no further part, so that nobody does more than two crumbs too much.
  private mutating func split(
    _ post: TransferPlan.SharedPost, of hours: HoursPerMonth, among officers: [Ordinal<Officer>]
  ) {
    var missing = hours
    var given: [Ordinal<Officer>: HoursPerMonth] = [:]
    func take(_ share: HoursPerMonth, _ officer: Ordinal<Officer>) {
      given[officer, default: .zero] = given[officer, default: .zero] + share
      left[officer] = left[officer, default: .zero] - share
      missing = missing - share
    }
    for beyond in [HoursPerMonth.zero, Self.crumb] {
      for officer in officers where missing >= Self.crumb && left[officer, default: .zero] >= .zero {
        let share = min(missing, left[officer, default: .zero] + beyond)
        if share >= Self.crumb { take(share, officer) }
      }
    }
    // What is missing now is a crumb, for whoever of those with a part is the least busy.
    let idlest = officers.filter { given[$0] != nil }.max { left[$0, default: .zero] < left[$1, default: .zero] }
    if missing > .zero, let idlest { take(missing, idlest) }
    for officer in officers { given[officer].map { parts.append(Part(officer: officer, post: post, hours: $0)) } }
  }

  private mutating func give(_ hours: HoursPerMonth, of post: TransferPlan.SharedPost, to officer: Ordinal<Officer>) {
    guard hours > .zero else { return }
    parts.append(Part(officer: officer, post: post, hours: hours))
    left[officer] = left[officer, default: .zero] - hours
  }

  private func nearest(
    _ officers: [Ordinal<Officer>], to post: TransferPlan.SharedPost, _ problem: StaffingProblem
  ) -> [Ordinal<Officer>] {
    officers.map { officer in
      let home = problem.staffingCase.officers[officer].commune
      return (officer: officer, distance: problem.distances.distance(from: home, to: post.cell.commune))
    }.sorted { ($0.distance, $0.officer) < ($1.distance, $1.officer) }.map(\.officer)
  }
}
