import ResultsFormat
import StaffingDomain
import Workloads

/// No cell has more heads and shared posts than posts, but for officers who may not be moved.
///
/// `heads + shared <= max(posts, pinned)`, heads being officers who hold one post and recruits: a post is filled or
/// shared or empty, and only pinned officers may be above the posts. Who holds two posts holds the last ones:
/// ``LastPostCheck``.
enum CellBalanceCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let staffingCase = context.staffingCase
    var last: [Cell: PlanLine] = [:]
    for line in context.plan.lines {
      guard let cell = line.cell, line.secondCell == nil else { continue }
      // Name somebody who came, if anybody did: that line is the one to change.
      let isArrival = cell != staffingCase.officers[line.officer].cell
      let hasArrival = last[cell].map { cell != staffingCase.officers[$0.officer].cell } ?? false
      if isArrival || !hasArrival { last[cell] = line }
    }
    let cells = Set(last.keys).union(context.recruits.lines.map(\.cell)).union(context.sharing.numbers.keys)
    return cells.sorted().compactMap { cell in
      let (heads, shared) = (context.heads(in: cell), context.sharing.numbers[cell]?.count ?? 0)
      guard heads + shared > context.limit(of: cell) else { return nil }
      let fact = HeadsFact.cell(
        CellCodes(cell, in: staffingCase), officers: context.heads(in: cell) - context.recruits.heads[cell],
        recruits: context.recruits.heads[cell],
        shared: shared, posts: context.needs[cell].posts.count, pinned: context.pinned[cell])
      return Violation(
        .plan(.cellBalance), .heads(fact), in: .assignments, line: last[cell]?.row.line,
        input: staffingCase.posts.last { $0.cell == cell }?.source)
    }
  }
}
