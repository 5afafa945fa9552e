import StaffingDomain
import Workloads

extension AuditContext {
  /// How much worse the objective gets when an officer who changed goes back and nobody else does anything else.
  ///
  /// The officer goes back to the old cell, untrained, where heads and shared posts leave one of its posts and the
  /// commune's establishment has room, else to surplus. Which posts count as filled, team rules and rotation are looked
  /// at anew. Where the officer served a pool, shared posts that the pool can no longer do are given up.
  func hoursRecovered(by line: PlanLine, teamCounts: [[Int]]) -> Double {
    let old = staffingCase.officers[line.officer].cell
    let returns = hasRoom(for: line, in: old)
    let back =
      returns ? hours.holding(old, line.officer) + rotationPenalty(line.officer) : hours.surplus
    var change = back - hours.hours(of: line)
    if let cell = line.cell { change += costOfHeads(in: cell, changedBy: -1) }
    if returns { change += costOfHeads(in: old, changedBy: 1) }
    change += teamPenaltyChange(line, returns: returns, teamCounts: teamCounts)
    if let position = line.pool { change += costOfSharing(withoutOneIn: position, of: line.commune) }
    return change
  }

  private func hasRoom(for line: PlanLine, in old: Cell) -> Bool {
    let taken = heads(in: old) + (sharing.numbers[old]?.count ?? 0)
    guard taken < needs[old].posts.count else { return false }
    // Officers in a post or the pool of the commune are among its heads already.
    let arrivals = line.commune == old.commune ? 0 : 1
    return limit(of: old.commune).map { heads(in: old.commune) + arrivals <= $0 } ?? true
  }

  private func costOfHeads(in cell: Cell, changedBy difference: Int) -> Double {
    let shared = sharing.numbers[cell] ?? []
    return cost(of: cell, heads: heads(in: cell) + difference, shared: shared) - cost(of: cell)
  }

  private func teamPenaltyChange(_ line: PlanLine, returns: Bool, teamCounts: [[Int]]) -> Double {
    let origin = staffingCase.officers[line.officer].commune
    var change = 0.0
    for commune in Set([line.commune, origin]).sorted() {
      for (rule, count) in zip(teamRules.rules(of: commune), teamCounts[commune.offset]) {
        let isHere = line.cell?.commune == commune && counts(line.officer, for: rule, after: line.courses)
        let willBeHere = returns && origin == commune && counts(line.officer, for: rule)
        let next = count - (isHere ? 1 : 0) + (willBeHere ? 1 : 0)
        let missing = max(0, rule.officers - next) - max(0, rule.officers - count)
        change += Double(missing) * rule.penalty.value
      }
    }
    return change
  }

  /// What it costs that one officer of a pool is gone: shared posts of its province are given up, those for which the
  /// pool is worth least (`value - overhead x hours`) first, until the rest are within the officers' hours.
  private func costOfSharing(withoutOneIn position: Ordinal<Position>, of commune: Ordinal<Commune>) -> Double {
    let pool = PoolKey(position: position, province: staffingCase.communes[commune].province)
    let posts = pools.shared[pool] ?? []
    var load = posts.reduce(0.0) { $0 + $1.post.hours.value / policy.monthlyHours }
    let servers = (pools.officers[pool] ?? 0) - 1
    var given: [Cell: Set<Int>] = [:]
    let worth = posts.sorted { left, right in
      let worths = [left, right].map { $0.post.value.value - sharingCost(of: $0.post) }
      if worths[0] != worths[1] { return worths[0] < worths[1] }
      return (left.cell, left.post.number) < (right.cell, right.post.number)
    }
    for shared in worth where !PoolTable.isEnough(servers, for: load) {
      given[shared.cell, default: []].insert(shared.post.number)
      load -= shared.post.hours.value / policy.monthlyHours
    }
    return given.sorted { $0.key < $1.key }.reduce(0.0) { sum, entry in
      let kept = (sharing.numbers[entry.key] ?? []).filter { !entry.value.contains($0) }
      return sum + cost(of: entry.key, heads: heads(in: entry.key), shared: kept) - cost(of: entry.key)
    }
  }
}
