import StaffingDomain

/// Finds a minimal set of grounds that leave one officer nothing to do.
///
/// Whatever the officer might do is stopped by some grounds: orders, pins, rules about the officer, cells without a post. A set
/// contradicts itself where it stops everything; grounds are taken out one after the other as long as it does.
struct LoneConflictSearch {
  let problem: StaffingProblem
  let officer: Ordinal<Officer>

  /// Something that stops an officer from doing something.
  private enum Ground: Hashable {
    /// An order, by its place among the officer's.
    case order(Int)
    /// A pin, by its place.
    case pin(Int)
    /// A rule about the officer, with the input behind it.
    case prohibition(RuleName, [InputReference])
    /// A cell without posts.
    case postless(Cell)
  }

  /// Something that the officer might do: hold a cell, or nothing.
  private struct Way {
    var cell: Cell?
    var grounds: [Ground]
  }

  /// The conflict of an officer in the plan who has no option.
  func conflict() -> OrderConflict {
    let orders = problem.decisions.orders(for: officer)
    let (ways, reasons) = ways(orders)
    let kept = minimal(ways)
    let facts = unique(kept.compactMap { reasons[$0] })
    return OrderConflict(
      officers: [officer], rules: unique(kept.map { rule(of: $0, orders) }).sorted { $0.rawValue < $1.rawValue },
      cause: facts.isEmpty ? .decisions(decisions(kept, among: orders)) : .grounds(facts),
      sources: unique(kept.flatMap { sources(of: $0, orders) }).sorted(),
      prohibitions: kept.compactMap { ground in
        // A cell that nothing else of the set closes.
        let cell = ways.first { way in way.cell != nil && kept.filter(way.grounds.contains) == [ground] }?.cell
        guard let cell, reasons[ground] != nil else { return nil }
        return ConflictProhibition(rule: rule(of: ground, orders), officer: officer, cell: cell)
      })
  }

  /// Takes out what is not needed to stop every way: rules first, the last named first, orders last.
  private func minimal(_ ways: [Way]) -> [Ground] {
    let all = unique(ways.flatMap(\.grounds))
    func rank(_ ground: Ground) -> Int {
      switch ground {
      case .prohibition: 0
      case .postless: 1
      case .pin: 2
      case .order: 3
      }
    }
    var kept = Set(all)
    for ground in all.enumerated().sorted(by: { (rank($0.element), -$0.offset) < (rank($1.element), -$1.offset) }) {
      kept.remove(ground.element)
      if !ways.allSatisfy({ $0.grounds.contains(where: kept.contains) }) { kept.insert(ground.element) }
    }
    return all.filter(kept.contains)
  }

  /// The orders among some grounds, those that say the same once.
  private func decisions(_ grounds: [Ground], among orders: [Decision]) -> [Decision] {
    struct Order: Hashable {
      let kind: DecisionKind
      let commune: Ordinal<Commune>?
      let position: Ordinal<Position>?
    }
    var seen: Set<Order> = []
    return grounds.compactMap { ground -> Decision? in
      guard case .order(let place) = ground else { return nil }
      let order = orders[place]
      let isNew = seen.insert(Order(kind: order.kind, commune: order.commune, position: order.position)).inserted
      return isNew ? order : nil
    }
  }

  /// Whatever the officer might do with what stops it, and what grounds that are no orders say.
  private func ways(_ orders: [Decision]) -> (ways: [Way], reasons: [Ground: PlacementGround.Fact]) {
    let home = problem.staffingCase.officers[officer].cell
    var reasons: [Ground: PlacementGround.Fact] = [:]
    var pins: [Ground] = []
    if case .pinned(let found) = problem.roles[officer.offset] {
      for (place, pin) in found.enumerated() {
        pins.append(.pin(place))
        reasons[.pin(place)] = .pinned([pin.ground])
      }
    }
    func stopping(_ cell: Cell) -> [Ground] {
      let against = problem.decisions.orders(against: officer, toHold: cell)
      return orders.indices.filter { against.contains(orders[$0]) }.map { .order($0) }
    }
    let locks = orders.indices.filter { orders[$0].kind == .lock }.map { Ground.order($0) }
    var ways = [Way(cell: home, grounds: stopping(home)), Way(cell: nil, grounds: locks + pins)]
    for cell in cells(orders) where cell != home {
      var grounds = stopping(cell) + pins
      for prohibition in problem.prohibitions(of: officer, filling: cell) {
        switch prohibition.fact {
        case .ordered, .pinned, .leaves, .away: continue
        case .lacksMandatory, .fitBelow, .mandatoryOutOfReach, .fitOutOfReach, .coursesFallShort, .rankBelow, .rankDrop,
          .tooFar,
          .otherProvince, .noPost:
          break
        }
        let ground = Ground.prohibition(prohibition.rule, prohibition.sources)
        grounds.append(ground)
        if reasons[ground] == nil { reasons[ground] = prohibition.fact }
      }
      if problem.cellBalance.posts(in: cell) == 0 {
        grounds.append(.postless(cell))
        reasons[.postless(cell)] = .noPost(cell)
      }
      ways.append(Way(cell: cell, grounds: grounds))
    }
    return (ways, reasons)
  }

  /// The cells with posts, and those to which a lock sends the officer; these first.
  private func cells(_ orders: [Decision]) -> [Cell] {
    let open = problem.cellBalance.cells.filter { problem.cellBalance.posts(in: $0) > 0 }
    let home = problem.staffingCase.officers[officer].cell
    let named = orders.compactMap { order -> Cell? in
      guard order.kind == .lock, order.commune != nil || order.position != nil else { return nil }
      let isSomewhere = open.contains {
        (order.commune ?? $0.commune, order.position ?? $0.position) == ($0.commune, $0.position)
      }
      // Where a commune or a position has no post at all, one cell stands for all.
      guard order.commune != nil && order.position != nil || !isSomewhere else { return nil }
      return Cell(commune: order.commune ?? home.commune, position: order.position ?? home.position)
    }
    return unique(named + open)
  }

  private func rule(of ground: Ground, _ orders: [Decision]) -> RuleName {
    switch ground {
    case .order(let place): orders[place].kind.rule
    case .pin: .pinned
    case .prohibition(let rule, _): rule
    case .postless: .cellBalance
    }
  }

  private func sources(of ground: Ground, _ orders: [Decision]) -> [InputReference] {
    switch ground {
    case .order(let place): return [.row(orders[place].source)]
    case .pin(let place):
      guard case .pinned(let pins) = problem.roles[officer.offset] else { return [] }
      return [.row(pins[place].source)]
    case .prohibition(_, let sources): return sources
    case .postless(let cell):
      return problem.cellBalance.row(of: cell).map { problem.cellBalance.rows[$0].sources } ?? []
    }
  }
}
