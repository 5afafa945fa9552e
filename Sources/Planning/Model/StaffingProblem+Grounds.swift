public import StaffingDomain

// Why an officer may not hold a post of a cell, and what would change that: every rule about one officer is asked.
extension StaffingProblem {
  /// Why an officer, as the officer is today, may not hold a post of a cell: for each rule the ground that is told first;
  /// empty where the officer may.
  ///
  /// Staying is always allowed, whatever the fit: for the current cell only pins and decisions are looked at. Whether the
  /// cell has posts is not.
  public func prohibitions(of officer: Ordinal<Officer>, filling cell: Cell) -> [PlacementGround] {
    let person = staffingCase.officers[officer]
    let distance = distances.distance(from: person.residence, to: cell.commune)
    var found: [PlacementGround] = []
    switch roles[officer.offset] {
    case .free: break
    case .outOfPlan(let absence): found.append(ground(of: officer, being: absence))
    case .pinned(let pins): found.append(Pinned.ground(pins))
    }
    for rule in eligibilityRules where cell != person.cell {
      if let ground = rule.ground(against: officer, filling: cell, over: distance) { found.append(ground) }
    }
    if let ground = decisions.ground(against: officer, filling: cell, over: distance) { found.append(ground) }
    return found
  }

  /// Every ground for which an officer may not hold a post of a cell; empty where no rule about the officer alone forbids
  /// it.
  ///
  /// Each is necessary: with all others lifted, this one alone still forbids it. Limits and what was decided about others
  /// are not looked at.
  public func obstacles(to officer: Ordinal<Officer>, holding cell: Cell) -> [PlacementGround] {
    let person = staffingCase.officers[officer]
    let isHome = person.cell == cell
    let distance = distances.distance(from: person.residence, to: cell.commune)
    // Who leaves may be away too: each keeps the officer out by itself.
    let away = Away.groundIfOut(officer, in: staffingCase)
    let pins = pins(on: officer, isAway: away != nil)
    var found: [PlacementGround] = []
    if roles[officer.offset] == .outOfPlan(.leaves) { found.append(ground(of: officer, being: .leaves)) }
    if let away { found.append(away) }
    if !isHome {
      found += pins.map { Pinned.ground($0) }
      for rule in eligibilityRules { found += rule.grounds(against: officer, filling: cell, over: distance) }
    }
    found += decisions.grounds(against: officer, filling: cell, over: distance)
    if cellBalance.posts(in: cell) == 0, !isHome || pins.isEmpty { found.append(cellBalance.ground(against: cell)) }
    return found
  }

  /// Why an officer out of the plan may hold nothing.
  func ground(of officer: Ordinal<Officer>, being absence: PlanRole.Absence) -> PlacementGround {
    switch absence {
    case .leaves: Leaving.ground(of: staffingCase.officers[officer], under: staffingCase.policy)
    case .away: Away.ground(of: officer, in: staffingCase)
    }
  }

  /// What pins an officer, or would pin one who is out of the plan, were the officer in it.
  private func pins(on officer: Ordinal<Officer>, isAway: Bool) -> [Pin] {
    switch roles[officer.offset] {
    case .free: []
    case .pinned(let pins): pins
    case .outOfPlan: Pinned.pins(onAbsent: officer, isAway: isAway, in: staffingCase)
    }
  }

  /// The ways in which a planner may lift a rule that stops an officer from holding a cell: each a list of changes, empty
  /// where there is none.
  ///
  /// Only what a planner may decide: limits, requirements, decisions and `mobility`. A rank, a bar or a date of leaving is a
  /// fact, and no change is offered for it.
  ///
  /// - Parameter bundle: The courses that the officer would follow for it, as a place in ``Training/bundles``.
  package func ways(
    lifting rule: RuleName, from officer: Ordinal<Officer>, holding cell: Cell, after bundle: Int32 = 0
  ) -> [[CaseEdit]] {
    let distance = distances.distance(from: staffingCase.officers[officer].residence, to: cell.commune)
    switch rule.making {
    case .eligibility:
      return eligibilityRules.filter { $0.name == rule }.flatMap {
        $0.ways(lettingIn: officer, to: cell, over: distance, after: bundle)
      }
    case .decisions: return decisions.ways(lettingIn: officer, to: cell, over: distance, after: bundle)
    case .pins:
      guard case .pinned(let pins) = roles[officer.offset] else { return [] }
      return Pinned.ways(lifting: pins, of: officer)
    case .posts: return [[.posts(cell, cellBalance.posts(in: cell) + 1)]]
    case .rows, .options:
      // Limits, which rows raise, prices, and facts.
      return []
    }
  }

  /// The change that raises a limit to what is needed; nil where it is not a planner's to raise.
  ///
  /// - Parameters:
  ///   - row: The row of the rule.
  ///   - needed: The least limit that is enough.
  package func edit(raising rule: RuleName, row: Int, to needed: Double) -> CaseEdit? {
    rule == .cellBalance ? cellBalance.edit(raising: row, to: needed) : rules[rule]?.edit(raising: row, to: needed)
  }
}
