public import StaffingDomain

/// One ground for which an officer may not hold the last post of a cell besides a main post, with the input that says so.
///
/// Source: the formulation, *Combined posts*.
public struct SecondPostGround: Sendable, Hashable {
  /// The kinds of grounds, with what they are about.
  public enum Fact: Sendable, Hashable {
    /// It is the main post itself.
    case isMainPost
    /// The policy allows one position each.
    case onePositionOnly
    /// The officer is barred or leaves within the horizon.
    case pinned([Pin.Ground])
    /// The second position leads, which a second one never does.
    case leads(Ordinal<Position>)
    /// Positions that may not be combined with any other.
    case notCombinable([Ordinal<Position>])
    /// The positions are of different groups.
    case otherGroups(Ordinal<Position>, Ordinal<Position>)
    /// `combinations.csv` lists pairs, and not this one.
    case unlisted(Ordinal<Position>, Ordinal<Position>)
    /// Both posts together are more work, in full posts, than the officer may carry.
    case tooHeavy(load: Double, limit: Double)
    /// Courses qualify the officer for either post, but none do for both.
    case noCommonCourses
    /// A cell has no post.
    case noPost(Cell)
    /// A rule about the officer and the second position.
    case placement(PlacementGround.Fact)
  }

  /// What stands in the way.
  public let fact: Fact
  /// The input rows and policy keys behind it.
  public let sources: [InputReference]

  /// The rule that sets it.
  public var rule: RuleName {
    switch fact {
    case .isMainPost, .onePositionOnly, .pinned, .leads, .notCombinable, .otherGroups, .unlisted, .tooHeavy:
      .combination
    case .noCommonCourses: .competence
    case .noPost: .cellBalance
    case .placement(let fact): PlacementGround(fact, sources: []).rule
    }
  }
}

extension StaffingProblem {
  /// Every ground for which an officer who holds a main cell may not hold the last post of another position there too;
  /// empty where no rule about the officer alone forbids it.
  ///
  /// Each is necessary: with all others lifted, it alone still forbids it. Whether the officer may hold the main cell, and
  /// who else holds the last posts, is not looked at.
  public func grounds(
    against officer: Ordinal<Officer>, holding main: Cell, with second: Ordinal<Position>
  ) -> [SecondPostGround] {
    let cell = Cell(commune: main.commune, position: second)
    guard second != main.position else {
      return [SecondPostGround(fact: .isMainPost, sources: [.row(staffingCase.positions[second].source)])]
    }
    var found: [SecondPostGround] = []
    let isKept = main == homes[officer.offset] && second == staffingCase.officers[officer].secondPosition
    if !isKept {
      found += groundsOfPair(main.position, second) + groundsOfWho(officer)
      if let first = combination.lastPost(of: main), let other = combination.lastPost(of: cell) {
        found += groundsOfLoad(first, other, officer)
      }
      found += groundsOfAbility(officer, main.position, cell)
    }
    for order in decisions.orders(against: officer, asSecond: cell) {
      found.append(SecondPostGround(fact: .placement(.ordered(order)), sources: [.row(order.source)]))
    }
    for held in [main, cell] where combination.lastPost(of: held) == nil {
      found.append(
        SecondPostGround(fact: .noPost(held), sources: [.row(staffingCase.positions[held.position].source)]))
    }
    return found
  }

  private func groundsOfPair(_ main: Ordinal<Position>, _ second: Ordinal<Position>) -> [SecondPostGround] {
    let (one, other) = (staffingCase.positions[main], staffingCase.positions[second])
    var found: [SecondPostGround] = []
    if staffingCase.policy.maximumPositions < 2 {
      found.append(SecondPostGround(fact: .onePositionOnly, sources: [.policy(.maximumPositions)]))
    }
    if other.isLeading { found.append(SecondPostGround(fact: .leads(second), sources: [.row(other.source)])) }
    guard staffingCase.combinations.isEmpty else {
      let isListed = staffingCase.combinations.contains {
        ($0.position, $0.other) == (main, second) || ($0.position, $0.other) == (second, main)
      }
      let table = InputReference.row(SourceRow(table: .combinations, line: 1))
      return isListed ? found : found + [SecondPostGround(fact: .unlisted(main, second), sources: [table])]
    }
    let closed = [main, second].filter { !staffingCase.positions[$0].isCombinable }
    if !closed.isEmpty {
      let rows = closed.map { InputReference.row(staffingCase.positions[$0].source) }
      found.append(SecondPostGround(fact: .notCombinable(closed), sources: rows))
    }
    if one.group != other.group {
      let rows: [InputReference] = [.row(one.source), .row(other.source)]
      found.append(SecondPostGround(fact: .otherGroups(main, second), sources: rows))
    }
    return found
  }

  /// Bars and dates; `mobility` and settling let a second post be.
  private func groundsOfWho(_ officer: Ordinal<Officer>) -> [SecondPostGround] {
    guard case .pinned(let all) = roles[officer.offset] else { return [] }
    let pins = all.filter { !$0.allowsCombining }
    return pins.isEmpty
      ? [] : [SecondPostGround(fact: .pinned(pins.map(\.ground)), sources: pins.map { .row($0.source) })]
  }

  private func groundsOfLoad(
    _ main: LastPost, _ second: LastPost, _ officer: Ordinal<Officer>
  ) -> [SecondPostGround] {
    let (load, limit) = (main.share + second.share, maximumLoad(of: officer))
    guard load > limit + Tolerances.comparison else { return [] }
    return [SecondPostGround(fact: .tooHeavy(load: load, limit: limit), sources: [.policy(.maximumLoad)])]
  }

  /// The most work of two posts, in full posts, that an officer may carry: `maximum_load x f_i`.
  public func maximumLoad(of officer: Ordinal<Officer>) -> Double {
    staffingCase.policy.maximumLoad * workingTimes[officer.offset].value
  }

  /// The rules about the officer and the second position, after any courses for either post.
  private func groundsOfAbility(
    _ officer: Ordinal<Officer>, _ main: Ordinal<Position>, _ cell: Cell
  ) -> [SecondPostGround] {
    let outcomes = bundles(of: officer, main, cell.position).map { outcome(of: $0, for: officer, in: cell.position) }
    let found = eligibilityRules.flatMap { rule -> [SecondPostGround] in
      if rule.isAboutMainPosts { return [] }
      if outcomes.contains(where: { rule.allows(officer, toTakeUp: cell.position, after: $0) }) { return [] }
      return rule.grounds(against: officer, filling: cell, over: .zero).map {
        SecondPostGround(fact: .placement($0.fact), sources: $0.sources)
      }
    }
    guard found.isEmpty, Cell(commune: cell.commune, position: main) != homes[officer.offset] else { return found }
    // Who takes up the main post has to be able to do both after the same courses.
    func isAble(_ bundle: Int32) -> Bool {
      let offer = outcome(of: bundle, for: officer, in: main)
      return eligibilityRules.allSatisfy { !$0.looksAtTraining || $0.allows(officer, toTakeUp: main, after: offer) }
    }
    let able = bundles(of: officer, main, cell.position).filter(isAble)
    let isBoth = able.contains {
      mayDo(cell.position, officer, after: outcome(of: $0, for: officer, in: cell.position))
    }
    return able.isEmpty || isBoth
      ? [] : [SecondPostGround(fact: .noCommonCourses, sources: [.policy(.maximumCourses)])]
  }
}

extension StaffingProblem {
  /// The ways in which a planner may lift a ground against a second post: each a list of changes, empty where there is
  /// none.
  package func ways(
    lifting ground: SecondPostGround, from officer: Ordinal<Officer>, holding main: Cell,
    with second: Ordinal<Position>
  ) -> [[CaseEdit]] {
    let cell = Cell(commune: main.commune, position: second)
    switch ground.fact {
    case .isMainPost, .pinned, .leads, .otherGroups, .noCommonCourses: return []
    case .onePositionOnly: return [[.policy(.maximumPositions, .integer(2))]]
    case .notCombinable(let positions): return [positions.map { .combinable($0) }]
    case .unlisted(let one, let other): return [[.newCombination(min(one, other), max(one, other))]]
    case .tooHeavy(let load, _):
      let time = workingTimes[officer.offset].value
      guard time > 0 else { return [] }
      // The policy takes no load above 2 (`PolicySchema`).
      let needed = (load / time * 100 - Tolerances.comparison).rounded(.up) / 100
      return needed <= 2 ? [[.policy(.maximumLoad, .number(needed))]] : []
    case .noPost(let cell): return [[.posts(cell, 1)]]
    case .placement(let fact):
      let rule = PlacementGround(fact, sources: []).rule
      if case .ordered = fact {
        let against = decisions.orders(against: officer, asSecond: cell)
        let rows = staffingCase.decisions.indices.filter { against.contains(staffingCase.decisions[$0]) }
        return rows.isEmpty ? [] : [rows.map { .withoutDecision($0) }]
      }
      return eligibilityRules.filter { $0.name == rule }.flatMap {
        $0.ways(lettingIn: officer, to: cell, over: .zero, after: 0)
      }
    }
  }

  /// The ways in which an officer might hold two posts, one for each bundle listed for either, allowed or not; untrained
  /// first.
  package func combinedOptions(
    of officer: Ordinal<Officer>, holding main: Cell, with second: Ordinal<Position>
  ) -> [OfficerOption] {
    let duty: Duty = main == homes[officer.offset] ? .stay : .fill(main)
    return bundles(of: officer, main.position, second).map {
      option(of: officer, doing: duty, with: second, after: $0)
    }
  }
}

extension Pin {
  /// Whether the ground is one that a planner may change: `mobility` and the months of settling in, not a bar or a date.
  package var isPlannersOwn: Bool {
    switch ground {
    case .fixed, .settling: true
    case .bar, .leaves: false
    }
  }
}
