import Planning
public import StaffingDomain
import Workloads

extension PlanPricer {
  /// Why an officer is where the plan puts the officer, with the price of the next best thing.
  ///
  /// One who holds a post is forbidden it; one of the pool is forbidden it and also tried in the post there; one without a
  /// post is given one. Pinned and leaving officers have no choice.
  ///
  /// - Throws: Faults of the solver.
  public func explanation(of officer: Ordinal<Officer>) throws -> OfficerExplanation {
    let next = try nextBest(of: officer)
    let after = next?.plan.flatMap { plan in
      PlanView(plan.plan, of: plan.problem).choice(of: officer)
    }
    return view.explanation(
      of: officer, next: next,
      nextChoice: after.map { choice in
        // The hours are those of the case, not of what was forced on it.
        var own = choice
        own.hours = view.problem.hours(of: choice.option)
        return own
      })
  }

  /// The price of the next best thing; nil where the officer has no choice.
  func nextBest(of officer: Ordinal<Officer>) throws -> PricedOutcome? {
    let problem = view.problem
    let home = problem.staffingCase.officers[officer].commune
    guard problem.roles[officer.offset] == .free else { return try nextBestOfPinned(officer) }
    switch view.plan.assignments[officer.offset].duty {
    case .outOfPlan: return nil
    case .stay, .fill:
      guard let cell = view.plan.heldCell(of: officer, in: problem.staffingCase),
        problem.options(of: officer).contains(where: {
          $0.heldCell != cell
        })
      else { return nil }
      let elsewhere = try priceOfForbidding(officer, cell)
      // An order against the second post leaves the main one open, which may be as good a choice.
      guard let second = view.plan.secondCell(of: officer, in: problem.staffingCase) else { return elsewhere }
      return PricedOutcome.cheaper(elsewhere, try priceOfForbidding(officer, second))
    case .pool(let position):
      let cell = Cell(commune: home, position: position)
      // The order that closes the pool closes the post there too, which is as good a choice.
      let elsewhere = try priceOfForbidding(officer, cell)
      guard problem.obstacles(to: officer, holding: cell).isEmpty else { return elsewhere }
      return PricedOutcome.cheaper(elsewhere, try priceOfLock(of: officer, to: cell))
    case .surplus:
      guard problem.options(of: officer).contains(where: { $0.duty != .surplus }) else { return nil }
      let nearest = view.openChoices(of: officer).map(\.change).min() ?? .zero
      return try priceOfAnyPost(for: officer, estimate: nearest)
    }
  }
}

extension PlanPricer {
  /// What an officer who may only stay might do besides: drop the second post; nil without one.
  private func nextBestOfPinned(_ officer: Ordinal<Officer>) throws -> PricedOutcome? {
    guard view.problem.roles[officer.offset].isPinned,
      let second = view.plan.secondCell(of: officer, in: view.problem.staffingCase)
    else { return nil }
    return try priceOfForbidding(officer, second)
  }
}

extension PricedOutcome {
  /// The cheaper of two; what is not known to be dearer counts as undecided.
  static func cheaper(_ one: PricedOutcome, _ other: PricedOutcome) -> PricedOutcome {
    switch (one, other) {
    case (.priced(let left), .priced(let right)):
      let best = right.extraHours.value < left.extraHours.value ? right : left
      var cheapest = best
      cheapest.extraHours.atLeast = min(left.extraHours.atLeast, right.extraHours.atLeast)
      cheapest.extraHours.atMost = min(left.extraHours.atMost, right.extraHours.atMost)
      return .priced(cheapest)
    case (.priced(var plan), .undecided(let atLeast)), (.undecided(let atLeast), .priced(var plan)):
      plan.extraHours.atLeast = min(plan.extraHours.atLeast, atLeast)
      return .priced(plan)
    case (.undecided(let left), .undecided(let right)): return .undecided(atLeast: min(left, right))
    case (.conflict, _): return other
    case (_, .conflict): return one
    }
  }
}

extension PlanView {
  /// What an officer does under the plan, priced; nil for one who is out of the plan.
  func choice(of officer: Ordinal<Officer>) -> OfficerChoice? {
    let assignment = plan.assignments[officer.offset]
    guard assignment.duty != .outOfPlan else { return nil }
    return choice(problem.option(of: assignment))
  }

  /// Something that an officer does or might do, priced; the post's value is that of the plan.
  func choice(_ option: OfficerOption) -> OfficerChoice {
    OfficerChoice(
      option: option, hours: problem.hours(of: option),
      fit: option.position.map { problem.fit(of: option.officer, in: $0, after: option.bundle) },
      second: secondPost(of: option), postValue: option.heldCell.map { postValue(of: option, in: $0) })
  }

  /// What the posts of an option are worth: what they would lose where the officer holds them, else recover.
  private func postValue(of option: OfficerOption, in cell: Cell) -> HoursPerMonth {
    let present = present(option.officer)
    let holds = present.option.heldCell == cell && present.option.second == option.second
    if holds { return worth(of: present) }
    if option.second == nil, present.option.second == nil || present.option.heldCell != cell {
      return present.option.heldCell == cell ? valueOfLastOfficer(in: cell) : valueOfOneMoreOfficer(in: cell)
    }
    // Where one of two posts is held before or after: what both covers differ by, the officer taken out of the first.
    let surplus = problem.option(of: option.officer, doing: .surplus)
    return coverChange(from: present, to: surplus) - coverChange(from: present, to: option)
  }

  /// The posts of other cells that an officer may fill, each in the best way for the officer alone.
  func openChoices(of officer: Ordinal<Officer>) -> [(cell: Cell, change: HoursPerMonth)] {
    let present = present(officer)
    let cells = Set(problem.options(of: officer).compactMap(\.heldCell))
    return cells.filter { $0 != present.option.heldCell }.sorted().compactMap { cell in
      bestStep(of: officer, holding: cell, insteadOf: present, gaining: valueOfOneMoreOfficer(in: cell)).map {
        (cell, $0.change)
      }
    }
  }

  func explanation(of officer: Ordinal<Officer>, next: PricedOutcome?, nextChoice: OfficerChoice?) -> OfficerExplanation
  {
    let assignment = plan.assignments[officer.offset]
    let home = problem.staffingCase.officers[officer].cell
    let isFree = problem.roles[officer.offset] == .free
    let stays = assignment.duty == .stay
    let open = isFree ? openChoices(of: officer) : []
    let mayStay = isFree && problem.decisions.allows(officer, toHold: home)
    return OfficerExplanation(
      officer: officer, status: status(of: officer), reason: whyThere(officer),
      second: reason(for: officer) == nil ? second(of: officer) : nil, present: choice(of: officer),
      staying: !stays && mayStay ? choice(problem.option(of: officer, doing: .stay)) : nil,
      leftBehind: stays ? nil : valueOfOneMoreOfficer(in: home),
      cellValue: plan.heldCell(of: officer, in: problem.staffingCase).map { valueOfOfficers(in: $0) },
      openCells: open.count,
      emptyCells: open.filter { !emptyPosts(in: $0.cell).isEmpty }.count,
      noChoice: next == nil ? noChoice(of: officer) : nil,
      ties: ties(of: officer), limits: isFree ? bindingLimits(on: officer) : [], next: next, nextChoice: nextChoice)
  }

  /// Why there is nothing next best.
  private func noChoice(of officer: Ordinal<Officer>) -> NoChoice {
    switch problem.roles[officer.offset] {
    case .pinned: .pinned
    case .outOfPlan(let absence): .outOfPlan(absence)
    case .free: problem.decisions.isLocked(officer) ? .locked : .nothingElse
    }
  }

  /// What a limit says: a couple's rows, one for each commune, say the same.
  private struct LimitStatement: Hashable {
    let rule: RuleName
    let fact: RuleRowFact
    let sources: [InputReference]

    init(_ limit: ExceededLimit) { (rule, fact, sources) = (limit.rule, limit.row.fact, limit.row.sources) }
  }

  /// Limits at their bound that shut options of an officer as long as nobody else changes, most options first.
  private func bindingLimits(on officer: Ordinal<Officer>) -> [BindingLimit] {
    let present = present(officer)
    var found: [LimitStatement: BindingLimit] = [:]
    for option in problem.options(of: officer) {
      for limit in limits(of: option, insteadOf: present) {
        found[LimitStatement(limit), default: BindingLimit(limit: limit, optionsShut: 0)].optionsShut += 1
      }
    }
    return found.sorted { left, right in
      let (one, other) = (problem.staffingCase.order(of: left.key.fact), problem.staffingCase.order(of: right.key.fact))
      let rules = (left.key.rule.rawValue, right.key.rule.rawValue)
      if left.value.optionsShut != right.value.optionsShut { return left.value.optionsShut > right.value.optionsShut }
      return rules.0 == rules.1 ? one.lexicographicallyPrecedes(other) : rules.0 < rules.1
    }.map(\.value)
  }

  /// Bars, decisions and relations of an officer, in this order.
  private func ties(of officer: Ordinal<Officer>) -> [OfficerTie] {
    var ties: [OfficerTie] = []
    if case .pinned(let pins) = problem.roles[officer.offset] { ties += pins.map { .pin($0) } }
    ties += problem.decisions.orders(for: officer).map { .decision($0) }
    for relation in problem.staffingCase.relations where relation.officer == officer || relation.other == officer {
      ties.append(.relation(relation, other: relation.officer == officer ? relation.other : relation.officer))
    }
    return ties
  }
}
