public import Planning
public import StaffingDomain

/// One ground for which an officer may not hold a post of a cell, and what would lift it.
///
/// Grounds are listed so that each is necessary: with all others lifted, this one alone still forbids it.
public struct PlacementObstacle: Sendable, Hashable {
  /// The rule.
  public var rule: RuleName
  /// What stands in the way, as the end of a sentence about the officer.
  public var reason: String
  /// The law or decision that a bar cites, where given.
  public var legalBasis: String?
  /// The rows of input and policy keys behind it.
  public var sources: [InputReference]
  /// What would lift it, as a sentence without a full stop.
  public var remedy: String
}

extension StaffingProblem {
  /// Every ground for which an officer may not hold a post of a cell; empty where no rule about him alone forbids it.
  ///
  /// Limits and what was decided about others are not looked at.
  public func obstacles(to officer: Ordinal<Officer>, holding cell: Cell) -> [PlacementObstacle] {
    let isHome = staffingCase.officers[officer].cell == cell
    var found = roleObstacles(to: officer, isHome: isHome)
    if !isHome {
      found += competenceObstacles(to: officer, in: cell.position) + rankObstacle(to: officer, in: cell.position)
      found += journeyObstacles(to: officer, in: cell.commune)
    }
    found += decisions.orders(against: officer, toHold: cell).map { order in
      PlacementObstacle(
        rule: order.kind == .lock ? .lock : .forbid, reason: decisions.describe(order), legalBasis: nil,
        sources: [.row(order.source)], remedy: "take back the decision (\(order.source))")
    }
    let isPinnedHome = isHome && (roles[officer.offset].isPinned || !pinsBeforeLeaving(officer).isEmpty)
    if cellBalance.posts(in: cell) == 0, !isPinnedHome { found.append(missingPost(in: cell)) }
    return found
  }

  private func roleObstacles(to officer: Ordinal<Officer>, isHome: Bool) -> [PlacementObstacle] {
    let person = staffingCase.officers[officer]
    switch roles[officer.offset] {
    case .free: return []
    case .outOfPlan:
      let date = person.leavesOn.map { " on \($0)" } ?? ""
      let leaving = PlacementObstacle(
        rule: .leaving, reason: "leaves\(date), before the middle of the horizon", legalBasis: nil,
        sources: [.row(person.source)],
        remedy: "only a later leaves_on keeps the officer in the plan (\(person.source))")
      return [leaving] + (isHome ? [] : pinsBeforeLeaving(officer).map { obstacle(of: $0) })
    case .pinned(let pins): return isHome ? [] : pins.map { obstacle(of: $0) }
    }
  }

  /// What would pin an officer who leaves if he did not.
  private func pinsBeforeLeaving(_ officer: Ordinal<Officer>) -> [Pin] {
    guard roles[officer.offset] == .outOfPlan else { return [] }
    var remaining = staffingCase
    remaining.officers[officer].leavesOn = nil
    guard case .pinned(let pins) = Pinned.roles(remaining)[officer.offset] else { return [] }
    return pins
  }

  /// A pin as an obstacle to any change.
  func obstacle(of pin: Pin) -> PlacementObstacle {
    let (basis, remedy): (String?, String)
    switch pin.ground {
    case .fixed: (basis, remedy) = (nil, "set mobility to movable (\(pin.source))")
    case .leaves: (basis, remedy) = (nil, "only a leaves_on after the horizon frees the officer (\(pin.source))")
    case .bar(_, let legalBasis):
      (basis, remedy) = (
        legalBasis,
        "wait until the bar ends, or take it out once its ground is gone: until before \(staffingCase.policy.planDate) "
          + "(\(pin.source))"
      )
    }
    return PlacementObstacle(
      rule: .pinned, reason: "is \(pin.description)", legalBasis: basis, sources: [.row(pin.source)], remedy: remedy)
  }

  private func rankObstacle(to officer: Ordinal<Officer>, in position: Ordinal<Position>) -> [PlacementObstacle] {
    let (person, record) = (staffingCase.officers[officer], staffingCase.positions[position])
    guard person.rank < record.rank else { return [] }
    return [
      PlacementObstacle(
        rule: .rank, reason: "has rank \(person.rank), below the position's rank \(record.rank)", legalBasis: nil,
        sources: [.row(person.source), .row(record.source)],
        remedy: "promote the officer to rank \(record.rank) (\(person.source)), or lower the rank of the position "
          + "(\(record.source))")
    ]
  }

  private func journeyObstacles(to officer: Ordinal<Officer>, in commune: Ordinal<Commune>) -> [PlacementObstacle] {
    let person = staffingCase.officers[officer]
    let distance = distances.distance(from: person.commune, to: commune)
    var found: [PlacementObstacle] = []
    func exceeds(_ limit: Kilometres) -> Bool { distance.value > limit.value + Tolerances.comparison }
    let kilometres = "would be \(Wording.distance(distance)) away, beyond"
    if exceeds(staffingCase.policy.maximumDistance) {
      found.append(
        PlacementObstacle(
          rule: .distance,
          reason: "\(kilometres) the limit of \(Wording.decimal(staffingCase.policy.maximumDistance.value, 1)) km",
          legalBasis: nil, sources: [.policy(key: "maximum_km")],
          remedy: "raise maximum_km to \(Wording.distance(distance)) or more (policy.yml)"))
    }
    if let own = person.maximumDistance, exceeds(own) {
      found.append(
        PlacementObstacle(
          rule: .distance, reason: "\(kilometres) the officer's own limit of \(Wording.decimal(own.value, 1)) km",
          legalBasis: nil, sources: [.row(person.source)],
          remedy: "the officer would have to accept \(Wording.distance(distance)): max_km (\(person.source))"))
    }
    let provinces = [person.commune, commune].map { staffingCase.communes[$0].province }
    if provinces[0] != provinces[1], !staffingCase.policy.crossProvince {
      found.append(
        PlacementObstacle(
          rule: .provinceBorder, reason: "would go to another province (\(staffingCase.provinces[provinces[1]].code))",
          legalBasis: nil, sources: [.policy(key: "cross_province")], remedy: "set cross_province to yes (policy.yml)"))
    }
    return found
  }

  private func missingPost(in cell: Cell) -> PlacementObstacle {
    let sources = cellBalance.row(of: cell).map { cellBalance.rows[$0].sources } ?? []
    return PlacementObstacle(
      rule: .cellBalance, reason: "would find no post: \(place(cell)) has none", legalBasis: nil, sources: sources,
      remedy: "establish a post there (posts.csv)")
  }
}
