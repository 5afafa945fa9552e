import StaffingDomain
import Workloads

extension AuditContext {
  /// How much worse the objective gets when an officer who changed goes back and nobody else does anything else.
  ///
  /// The officer goes back to the old cell, untrained, where one of its posts is left and the commune's establishment
  /// has room; with the second post of today where both last posts are free then and that costs less; else to surplus.
  /// Which posts count as filled, team rules and rotation are looked at anew. Where the officer served a pool, shared
  /// posts that the pool can no longer do are given up.
  func hoursRecovered(by line: PlanLine, teamCounts: [[Int]]) -> Double {
    let old = staffingCase.officers[line.officer].cell
    // Room is what the plan left: shared posts given up come after.
    let left = covers(without: line)
    var without = left
    if let position = line.pool { giveUpSharing(withoutOneIn: position, of: line.commune, covers: &without) }
    let back = waysBack(of: line, into: old, left, without).map { $0.hours + costChange($0.covers) }.min()
    let next = back.map { $0 + rotationPenalty(line.officer) } ?? hours.surplus + costChange(without)
    let teams = teamPenaltyChange(line, to: back == nil ? nil : old.commune, teamCounts: teamCounts)
    return next - hours.hours(of: line) + teams
  }

  /// The ways back into the old cell for which there is room, alone and with the second post of today: the officer's
  /// hours, and the covers of the cells that change.
  ///
  /// - Parameters:
  ///   - left: The covers without the officer, which say where there is room.
  ///   - without: The same after shared posts were given up.
  private func waysBack(
    of line: PlanLine, into old: Cell, _ left: [Cell: PostCover], _ without: [Cell: PostCover]
  ) -> [(hours: Double, covers: [Cell: PostCover])] {
    func posts(_ cell: Cell) -> Int { needs[cell].posts.count }
    // Officers in a post or the pool of the commune are among its heads already.
    let arrivals = line.commune == old.commune ? 0 : 1
    let hasPlace = limit(of: old.commune).map { heads(in: old.commune) + arrivals <= $0 } ?? true
    guard hasPlace, (left[old] ?? cover(of: old)).hasRoom(among: posts(old)) else { return [] }
    let staying = hours.holding(old, line.officer)
    var alone = without
    alone[old, default: cover(of: old)].heads += 1
    var ways = [(hours: staying, covers: alone)]
    if let second = combinations.secondToday(of: line.officer) {
      let cells = [old, second]
      guard cells.allSatisfy({ (left[$0] ?? cover(of: $0)).hasFreeLastPost(among: posts($0)) }) else { return ways }
      var both = without
      for cell in cells { both[cell, default: cover(of: cell)].combined = 1 }
      ways.append((staying + hours.second(second, line.officer), both))
    }
    return ways
  }

  /// What posts cost more with other covers, summed in the order of the cells.
  private func costChange(_ covers: [Cell: PostCover]) -> Double {
    covers.sorted { $0.key < $1.key }.reduce(0.0) { $0 + cost(of: $1.key, $1.value) - cost(of: $1.key) }
  }

  /// The covers of the cells that change when an officer's line is taken out of the plan.
  private func covers(without line: PlanLine) -> [Cell: PostCover] {
    var covers: [Cell: PostCover] = [:]
    if let cell = line.cell {
      covers[cell] = cover(of: cell)
      if let second = line.secondCell {
        covers[second] = cover(of: second)
        for held in [cell, second] { covers[held]?.combined -= 1 }
      } else {
        covers[cell]?.heads -= 1
      }
    }
    return covers
  }

  private func teamPenaltyChange(_ line: PlanLine, to commune: Ordinal<Commune>?, teamCounts: [[Int]]) -> Double {
    var change = 0.0
    let origin = staffingCase.officers[line.officer].commune
    for place in Set([line.commune, origin]).sorted() {
      for (rule, count) in zip(teamRules.rules(of: place), teamCounts[place.offset]) {
        let isHere = line.cell?.commune == place && counts(line.officer, for: rule, after: line.courses)
        let willBeHere = commune == place && counts(line.officer, for: rule)
        let next = count - (isHere ? 1 : 0) + (willBeHere ? 1 : 0)
        let missing = max(0, rule.officers - next) - max(0, rule.officers - count)
        change += Double(missing) * rule.penalty.value
      }
    }
    return change
  }

  /// One officer of a pool is gone: shared posts of its province are given up, those for which the pool is worth least
  /// (`value - overhead x hours`) first, until the rest are within the officers' hours.
  private func giveUpSharing(
    withoutOneIn position: Ordinal<Position>, of commune: Ordinal<Commune>, covers: inout [Cell: PostCover]
  ) {
    let pool = PoolKey(position: position, province: staffingCase.communes[commune].province)
    let posts = pools.shared[pool] ?? []
    var load = posts.reduce(0.0) { $0 + $1.post.hours.value / policy.monthlyHours }
    let servers = (pools.officers[pool] ?? 0) - 1
    let worth = posts.sorted { left, right in
      let worths = [left, right].map { $0.post.value.value - sharingCost(of: $0.post) }
      if worths[0] != worths[1] { return worths[0] < worths[1] }
      return (left.cell, left.post.number) < (right.cell, right.post.number)
    }
    for shared in worth where !PoolTable.isEnough(servers, for: load) {
      covers[shared.cell, default: cover(of: shared.cell)].shared.removeAll { $0 == shared.post.number }
      load -= shared.post.hours.value / policy.monthlyHours
    }
  }
}
