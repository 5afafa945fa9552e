import StaffingDomain
import Workloads

/// No cell has more officers than posts, but for officers who may not be moved: `heads <= max(posts, pinned)`.
enum CellBalance: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let staffingCase = context.staffingCase
    var last: [Cell: PlanLine] = [:]
    for line in context.plan.lines {
      guard let cell = line.cell else { continue }
      // Name somebody who came, if anybody did: that line is the one to change.
      let isArrival = cell != staffingCase.officers[line.officer].cell
      let hasArrival = last[cell].map { cell != staffingCase.officers[$0.officer].cell } ?? false
      if isArrival || !hasArrival { last[cell] = line }
    }
    return last.sorted { $0.key < $1.key }.compactMap { cell, line in
      let heads = context.holders[cell]
      guard heads > context.limit(of: cell) else { return nil }
      let posts = context.needs[cell].posts.count
      return Violation(
        .cellBalance,
        "cell \(staffingCase.label(of: cell)) has \(heads) officers in posts; posts: \(posts), officers who may not be "
          + "moved: \(context.pinned[cell])",
        at: line.row, input: staffingCase.posts.last { $0.cell == cell }?.source)
    }
  }
}
