import ResultsFormat
import StaffingDomain
import Workloads

/// No cell has more heads and shared posts than posts, but for officers who may not be moved.
///
/// `heads + shared <= max(posts, pinned)`, heads being officers and recruits: a post is filled or shared or empty, and
/// only pinned officers may be above the posts.
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
    let cells = Set(last.keys).union(context.recruits.lines.map(\.cell)).union(context.sharing.numbers.keys)
    return cells.sorted().compactMap { cell in
      let (heads, shared) = (context.heads(in: cell), context.sharing.numbers[cell]?.count ?? 0)
      guard heads + shared > context.limit(of: cell) else { return nil }
      let recruits = context.recruits.heads[cell]
      let also = (recruits > 0 ? ", \(recruits) recruits" : "") + (shared > 0 ? ", \(shared) shared posts" : "")
      return Violation(
        .cellBalance,
        "cell \(staffingCase.label(of: cell)) has \(context.holders[cell]) officers in posts\(also); "
          + "posts: \(context.needs[cell].posts.count), officers who may not be moved: \(context.pinned[cell])",
        file: ResultFile.assignments.fileName, line: last[cell]?.row.line,
        input: staffingCase.posts.last { $0.cell == cell }?.source)
    }
  }
}
