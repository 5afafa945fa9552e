import ResultsFormat
import StaffingDomain
import Workloads

/// The last post of a cell is held once: by one who holds one post, a recruit or the pool, or by one who holds two.
///
/// `y + w + sum of combinations that hold the cell <= 1` for the last post: where somebody holds it together with
/// another, the others of the cell have to find room in the posts before it (only pinned officers may be above the
/// posts), and the pool does not do its work.
enum LastPostCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    var holders: [Cell: PlanLine] = [:]
    for line in context.plan.lines {
      guard let main = line.cell, let second = line.secondCell else { continue }
      for cell in [main, second] { holders[cell] = line }
    }
    return holders.sorted { $0.key < $1.key }.compactMap { cell, line in
      let cover = context.cover(of: cell)
      let posts = context.needs[cell].posts.count
      // A cell without posts is a fault of the combination.
      guard posts > 0 else { return nil }
      let isShared = cover.shared.contains(posts)
      let limit = context.limit(of: cell)
      // Heads beyond all posts are a fault of their number, whoever holds two.
      let isNeeded =
        cover.heads + cover.taken(of: posts).count > limit && cover.heads + cover.shared.count <= limit
      guard cover.combined > 1 || isShared || isNeeded else { return nil }
      let fact = HeadsFact.lastPost(
        CellCodes(cell, in: context.staffingCase), post: posts, combined: cover.combined, isShared: isShared,
        isNeeded: isNeeded)
      return Violation(
        .plan(.lastPost), .heads(fact), in: .assignments, line: line.row.line,
        input: context.staffingCase.positions[cell.position].source)
    }
  }
}
