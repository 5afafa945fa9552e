public import StaffingDomain
import Workloads

/// The reference that a plan is measured against: everybody in the plan stays, untrained, or is surplus; whoever holds two
/// posts today keeps both or drops the second.
///
/// Within a cell the value of one more officer who stays falls with every officer, and the officers who cost least
/// come first, so the gain of keeping k officers is concave in k; the only coupling is the establishment of a
/// commune. The greedy choice of the largest gain is therefore optimal, and no solver is needed. Where team rules or second
/// posts couple the cells of a commune too, a dynamic programme takes its place (``StayProgram``). Decisions and relations do
/// not count: carrying out what they demand is not doing nothing. Source: the formulation, *Doing nothing*.
public enum DoNothing {
  /// The plan of least objective in which nobody moves, and its value; found once for each problem.
  public static func plan(_ problem: StaffingProblem) -> (plan: TransferPlan, value: PlanValue) {
    problem.doNothing.value { find(problem) }
  }

  private static func find(_ problem: StaffingProblem) -> (plan: TransferPlan, value: PlanValue) {
    var options = problem.staffingCase.officers.ordinals.map { officer in
      let duty: Duty =
        switch problem.roles[officer.offset] {
        case .outOfPlan: .outOfPlan
        case .pinned: .stay
        case .free: .surplus
        }
      return problem.option(of: officer, doing: duty)
    }
    let hasTeamRules = !problem.teamRules.rows.isEmpty
    for (commune, cells) in candidates(problem) {
      let limit = problem.establishment.limit(of: commune)
      let kept =
        hasTeamRules || cells.contains { !$0.seconders.isEmpty }
        ? StayProgram(cells, of: commune, limit: limit, problem: problem).kept
        : keepBest(cells, limit: limit, problem: problem).map { problem.option(of: $0, doing: .stay) }
      for option in kept { options[option.officer.offset] = option }
    }
    let plan = TransferPlan(assignments: options.map(problem.assignment))
    return (plan, PlanValue(of: plan, in: problem))
  }

  /// The officers of a cell.
  struct CellQueue {
    var cell: Cell
    var pinned: [Ordinal<Officer>] = []
    /// Free officers with the hours that staying costs more than surplus, dearest first.
    var free: [(officer: Ordinal<Officer>, extra: HoursPerMonth)] = []
    /// Those of either kind who hold two posts today, with the hours that keeping both costs more than staying, where
    /// pinned, or surplus.
    var seconders: [(option: OfficerOption, extra: HoursPerMonth)] = []
  }

  private static func candidates(_ problem: StaffingProblem) -> [(Ordinal<Commune>, [CellQueue])] {
    var queues: [Cell: CellQueue] = [:]
    for officer in problem.oneOption.officers {
      let cell = problem.homes[officer.offset]
      let isPinned = problem.roles[officer.offset].isPinned
      let stay = problem.hours(of: officer, doing: .stay).total
      let base = isPinned ? stay : problem.hours(of: officer, doing: .surplus).total
      var queue = queues[cell] ?? CellQueue(cell: cell)
      if isPinned { queue.pinned.append(officer) } else { queue.free.append((officer, stay - base)) }
      if let second = problem.combination.heldToday(by: officer, in: cell) {
        let both = problem.option(of: officer, doing: .stay, with: second)
        queue.seconders.append((both, problem.hours(of: both).total - base))
      }
      queues[cell] = queue
    }
    let sorted = queues.values.sorted { $0.cell < $1.cell }.map { queue in
      var queue = queue
      queue.free.sort { ($1.extra, $1.officer) < ($0.extra, $0.officer) }
      return queue
    }
    return Dictionary(grouping: sorted, by: \.cell.commune).sorted { $0.key < $1.key }
  }

  private static func keepBest(
    _ cells: [CellQueue], limit: Int?, problem: StaffingProblem
  ) -> [Ordinal<Officer>] {
    var queues = cells
    var kept: [Ordinal<Officer>] = []
    var heads = queues.map(\.pinned.count)
    var room = (limit ?? .max) - heads.reduce(0, +)
    while room > 0 {
      var best: (queue: Int, gain: HoursPerMonth)?
      for index in queues.indices {
        let posts = problem.needs[queues[index].cell].posts
        guard let next = queues[index].free.last, heads[index] < posts.count else { continue }
        let gain = posts[heads[index]].value - next.extra
        if gain > best?.gain ?? .zero { best = (index, gain) }
      }
      guard let best, let officer = queues[best.queue].free.popLast()?.officer else { return kept }
      kept.append(officer)
      heads[best.queue] += 1
      room -= 1
    }
    return kept
  }
}
