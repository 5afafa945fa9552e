import ResultsFormat
import StaffingDomain
import Workloads

/// The counts are those of the assignments and the needs.
enum CountsCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let (written, exact) = (context.results.summary.counts, counts(in: context))
    return ResultSummary.Counts.CodingKeys.allCases.compactMap { key in
      let (count, computed) = (written[key], exact[key])
      guard count != computed else { return nil }
      let difference = ColumnDifference(key.rawValue, .count(count), .count(computed))
      return Violation(summary: .files(.counts), .summary(.differs(difference)))
    }
  }

  private static func counts(in context: AuditContext) -> ResultSummary.Counts {
    var exact = ResultSummary.Counts()
    exact.officers = context.staffingCase.officers.count
    for line in context.plan.lines {
      switch line.status {
      case .stays: exact.stays += 1
      case .transferred: exact.transfers += 1
      case .positionChanged: exact.positionChanges += 1
      case .pool: exact.pool += 1
      case .surplus: exact.surplus += 1
      case .leaving: exact.leaving += 1
      case .away: exact.away += 1
      case .pinned: exact.pinned += 1
      }
      if !line.courses.isEmpty { exact.trained += 1 }
      countSecondPosts(of: line, in: context, &exact)
    }
    for cell in context.needs.cells {
      exact.posts += context.needs[cell].posts.count
      exact.vacancies += context.emptyPosts(of: cell).count
    }
    exact.recruits = context.recruits.total
    exact.sharedPosts = context.sharing.posts.count
    return exact
  }

  /// Second posts held, taken, kept and given up, and ranks lost in a post.
  private static func countSecondPosts(
    of line: PlanLine, in context: AuditContext, _ counts: inout ResultSummary.Counts
  ) {
    let person = context.staffingCase.officers[line.officer]
    let today = person.secondPosition.map { Cell(commune: person.commune, position: $0) }
    if let second = line.secondCell {
      counts.secondPosts += 1
      if second == today { counts.secondPostsKept += 1 } else { counts.secondPostsTaken += 1 }
    }
    if today != nil, line.secondCell != today, context.roles[line.officer.offset].isInPlan {
      counts.secondPostsGivenUp += 1
    }
    let positions = context.staffingCase.positions
    if let cell = line.cell, positions[cell.position].rank < positions[person.position].rank { counts.rankDrops += 1 }
  }
}
