internal import StaffingDomain

extension CaseAssembly {
  /// Numbers of the policy and ranks that leave hardly anybody free to move, and retirements that nobody wrote down.
  func checkMobility() {
    checkRetirements()
    checkSettling()
    checkRanks()
  }

  /// Officers whose `leaves_on` is empty and who retire within the horizon: they count as leaving or may not be moved.
  private func checkRetirements() {
    guard let middle = policy.horizonMiddle, let end = policy.horizonEnd else { return }
    let retiring = officers.compactMap { officer in
      retirement(of: officer).flatMap { $0 < end ? (day: $0, source: officer.source) : nil }
    }
    guard let first = retiring.first else { return }
    let leaving = retiring.count { $0.day < middle }
    let count = RetirementCount(leaving: leaving, pinned: retiring.count - leaving, horizonEnd: end)
    report(.note, .service(.retirements(count)), first.source)
  }

  /// `settling_months` that reaches back before the last reform, say, and so keeps everybody where they are.
  private func checkSettling() {
    guard let months = policy.settlingMonths, months > 0 else { return }
    var (settling, free) = (0, 0)
    for role in roles {
      switch role {
      case .stays(.settling): settling += 1
      case .free: free += 1
      case .stays(.leaves), .stays(.fixed), .stays(.barred), .leaves, .away, .unknown: break
      }
    }
    let all = settling + free
    guard settling > 0, Double(settling) >= PlausibilityBounds.nearlyAll * Double(all) else { return }
    report(.settling(months: months, OfficerCount(count: settling, all: all)), at: .settlingMonths)
  }
}

extension CaseAssembly {
  /// Ranks that leave no position to most officers, or nobody another one than the present.
  ///
  /// By rank, an officer may take positions from `maximum_rank_drop` below the present one up to the officer's own rank.
  private func checkRanks() {
    // A position whose row has errors, or whose work cannot be read, may be the one that is open.
    guard let drop = policy.policy?.maximumRankDrop,
      [CaseTable.positions, .activities, .workload, .posts].allSatisfy({
        isKnown($0) && figures[$0]?.badRows ?? 0 == 0
      })
    else { return }
    var atRank = [Int](repeating: 0, count: 6)
    for position in positions.ordinals where hasPosts(position) { atRank[positions[position].rank] += 1 }
    // Without any post no rank is to blame: a case may come without its workload first.
    guard atRank.contains(where: { $0 > 0 }) else { return }
    let movable = officers.ordinals.filter { if case .free = roles[$0.offset] { true } else { false } }
    func isOpen(_ ranks: ClosedRange<Int>, butOwn own: Ordinal<Position>? = nil) -> Bool {
      let open = ranks.reduce(0) { $0 + atRank[$1] }
      return open > (own.map { ranks.contains(positions[$0].rank) && hasPosts($0) } == true ? 1 : 0)
    }
    func reach(_ officer: Officer, drop: Int) -> ClosedRange<Int>? {
      let lowest = max(1, positions[officer.position].rank - drop)
      return lowest <= officer.rank ? lowest...officer.rank : nil
    }
    let stuck = movable.filter { reach(officers[$0], drop: drop).map { !isOpen($0) } ?? true }
    if let first = stuck.first, Double(stuck.count) >= PlausibilityBounds.most * Double(movable.count) {
      let count = OfficerCount(count: stuck.count, all: movable.count)
      return report(.warning, .service(.ranksBelowPosts(count)), officers[first].source)
    }
    let specialists = movable.filter { !positions[officers[$0].position].isLeading }
    func mayChange(_ ordinal: Ordinal<Officer>, drop: Int) -> Bool {
      let officer = officers[ordinal]
      return reach(officer, drop: drop).map { isOpen($0, butOwn: officer.position) } ?? false
    }
    // Where not even the largest drop opened another position, the key is not to blame.
    guard !specialists.contains(where: { mayChange($0, drop: drop) }),
      case let barred = specialists.count(where: { mayChange($0, drop: 4) }), barred > 0
    else { return }
    report(
      .ranksApart(maximumRankDrop: drop, OfficerCount(count: barred, all: specialists.count)), at: .maximumRankDrop)
  }

  /// Warns at a key of the policy, where it is given: in the file, in a what-if or on the command line.
  private func report(_ fact: ServiceFact, at key: PolicyKey) {
    let entry = policy.given[key]
    log.add(
      .warning, .service(fact), file: entry?.file ?? CasePart.policy.fileName, line: entry?.line, column: entry?.column)
  }
}
