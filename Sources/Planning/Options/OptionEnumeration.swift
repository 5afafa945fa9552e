public import StaffingDomain

extension StaffingProblem {
  /// The options of one officer with one post or none: staying, then posts by commune and position, the pool, then surplus;
  /// each untrained first.
  ///
  /// Two posts at once are options too (``combinations(of:)``).
  ///
  /// - Parameter honouringDecisions: Whether `decisions.csv` restricts them; without it the orders are ignored.
  /// - Returns: No options for an officer out of the plan, or one whose orders contradict the rules.
  public func options(of officer: Ordinal<Officer>, honouringDecisions: Bool = true) -> [OfficerOption] {
    let home = homes[officer.offset]
    let own = Array(training.offers(to: officer, for: home.position))
    var openings: [[TrainingOffer]?] = Array(repeating: nil, count: staffingCase.positions.count)
    var options: [OfficerOption] = []
    func add(_ duty: Duty, _ bundle: Int32 = 0) {
      options.append(OfficerOption(officer: officer, origin: home, duty: duty, bundle: bundle))
    }
    _ = findDuty(of: officer, honouringDecisions: honouringDecisions) { duty in
      switch duty {
      case .fill(let cell):
        let offers = openings[cell.position.offset] ?? self.openings(of: officer, in: cell.position)
        openings[cell.position.offset] = offers
        for offer in offers { add(duty, offer.bundle) }
      case .stay:
        add(duty)
        for offer in own { add(duty, offer.bundle) }
      case .pool, .surplus, .outOfPlan: add(duty)
      }
      return false
    }
    return options
  }

  /// Whether an officer has any option, orders honoured; nothing is listed, and the first one found is enough.
  ///
  /// With many courses an officer has hundreds of bundles for each post, of which one is proof.
  func hasOption(_ officer: Ordinal<Officer>) -> Bool {
    var isOpen: [Bool?] = Array(repeating: nil, count: staffingCase.positions.count)
    return findDuty(of: officer, honouringDecisions: true) { duty in
      guard case .fill(let cell) = duty else { return true }
      let found = isOpen[cell.position.offset] ?? hasOpening(for: officer, in: cell.position)
      isOpen[cell.position.offset] = found
      return found
    }
  }

  /// Goes through what orders and distances leave an officer to do, in the order of the options, until a test says yes.
  ///
  /// Whether the officer may take up the position of another cell is left to the test.
  ///
  /// - Returns: Whether the test said yes.
  private func findDuty(
    of officer: Ordinal<Officer>, honouringDecisions: Bool, where test: (Duty) -> Bool
  ) -> Bool {
    let role = roles[officer.offset]
    guard role.isInPlan else { return false }
    let home = homes[officer.offset]
    func isOrdered(_ cell: Cell) -> Bool { !honouringDecisions || decisions.allows(officer, toHold: cell) }
    if isOrdered(home), test(.stay) { return true }
    if role.isPinned { return false }
    for journey in journeys.journeys(of: officer)
    where eligibilityRules.allSatisfy({ $0.allows(officer, toGoTo: journey.destination, over: journey.distance) }) {
      for position in staffingCase.positions.ordinals {
        let cell = Cell(commune: journey.destination, position: position)
        guard cell != home, cellBalance.posts(in: cell) > 0, isOrdered(cell) else { continue }
        if test(.fill(cell)) { return true }
      }
    }
    if pools(of: officer, honouringDecisions: honouringDecisions).contains(where: { test(.pool($0)) }) { return true }
    return (!honouringDecisions || !decisions.isLocked(officer)) && test(.surplus)
  }
}

extension StaffingProblem {
  /// The options of one officer that hold two posts: staying with a second, then posts by commune and position with one.
  ///
  /// None for an officer out of the plan. Orders never need any of them: whoever holds two posts might hold the main one
  /// alone.
  public func combinations(of officer: Ordinal<Officer>) -> [OfficerOption] {
    var options = stayingCombinations(of: officer)
    guard case .free = roles[officer.offset], combination.mayCombine(officer) else { return options }
    let own = homes[officer.offset]
    for journey in journeys.journeys(of: officer)
    where eligibilityRules.allSatisfy({ $0.allows(officer, toGoTo: journey.destination, over: journey.distance) }) {
      for position in staffingCase.positions.ordinals {
        let cell = Cell(commune: journey.destination, position: position)
        if cell != own, cellBalance.posts(in: cell) > 0 {
          options += combinations(of: officer, doing: .fill(cell), cell)
        }
      }
    }
    return options
  }

  /// The combinations of an officer whose main post is the present one.
  func stayingCombinations(of officer: Ordinal<Officer>) -> [OfficerOption] {
    roles[officer.offset].isInPlan ? combinations(of: officer, doing: .stay, homes[officer.offset]) : []
  }

  private func combinations(of officer: Ordinal<Officer>, doing duty: Duty, _ main: Cell) -> [OfficerOption] {
    guard decisions.allows(officer, toHold: main) else { return [] }
    return seconds(of: officer, beside: main).flatMap { second in
      bundles(of: officer, main.position, second).map {
        OfficerOption(officer: officer, origin: homes[officer.offset], duty: duty, second: second, bundle: $0)
      }.filter(hasFitPosts)
    }
  }

  /// Every option of an officer, surplus last.
  package func allOptions(of officer: Ordinal<Officer>) -> [OfficerOption] {
    let alone = options(of: officer)
    let combined = combinations(of: officer)
    guard !combined.isEmpty else { return alone }
    return alone.last?.duty == .surplus ? alone.dropLast() + combined + alone.suffix(1) : alone + combined
  }

  /// The positions that an officer might hold beside a main cell, sorted; whether the officer is able to is not looked at.
  private func seconds(of officer: Ordinal<Officer>, beside main: Cell) -> [Ordinal<Position>] {
    guard let mainPost = combination.lastPost(of: main) else { return [] }
    let isHome = main == homes[officer.offset]
    let kept = isHome ? combination.heldToday(by: officer, in: main) : nil
    func isOpen(_ second: Ordinal<Position>) -> Bool {
      let cell = Cell(commune: main.commune, position: second)
      guard let post = combination.lastPost(of: cell), decisions.allows(officer, asSecond: cell) else { return false }
      return second == kept || combination.isLight(mainPost, post, for: workingTimes[officer.offset])
    }
    let partners = combination.mayCombine(officer) ? combination.partners[main.position.offset] : []
    let all = partners.contains { $0 == kept } ? partners : (partners + [kept].compactMap(\.self)).sorted()
    return all.filter(isOpen)
  }

  /// The bundles that an officer may follow for either of two positions, and none, sorted.
  func bundles(of officer: Ordinal<Officer>, _ main: Ordinal<Position>, _ second: Ordinal<Position>) -> [Int32] {
    let offers =
      training.offers(to: officer, for: main).map(\.bundle)
      + training.offers(to: officer, for: second).map(\.bundle)
    return offers.isEmpty ? [0] : Set([0] + offers).sorted()
  }

  /// Whether an officer is able to hold both posts of a combination after its courses.
  ///
  /// Staying asks for nothing in the main position, and keeping both posts of today for nothing in the second either.
  private func hasFitPosts(_ option: OfficerOption) -> Bool {
    guard let second = option.second, let main = option.heldCell else { return false }
    let officer = option.officer
    if option.duty != .stay {
      let offer = outcome(of: option.bundle, for: officer, in: main.position)
      guard eligibilityRules.allSatisfy({ $0.allows(officer, toTakeUp: main.position, after: offer) }) else {
        return false
      }
    }
    return combination.isHeldToday(option)
      || mayDo(second, officer, after: outcome(of: option.bundle, for: officer, in: second))
  }
}

extension StaffingProblem {
  /// Whether an option is one of its officer's (``options(of:honouringDecisions:)``, ``combinations(of:)``), without listing
  /// them.
  public func isOpen(_ option: OfficerOption) -> Bool {
    let (officer, origin, bundle) = (option.officer, option.origin, option.bundle)
    let role = roles[officer.offset]
    guard role.isInPlan else { return false }
    switch option.duty {
    case .outOfPlan: return false
    case .surplus: return bundle == 0 && option.second == nil && !role.isPinned && !decisions.isLocked(officer)
    case .pool(let position):
      return bundle == 0 && option.second == nil && !role.isPinned && pools(of: officer).contains(position)
    case .stay:
      guard decisions.allows(officer, toHold: origin) else { return false }
      return option.second == nil
        ? bundle == 0 || training.offer(of: bundle, to: officer, for: origin.position) != nil
        : isOpenCombination(option)
    case .fill(let cell):
      guard cell != origin, !role.isPinned, cellBalance.posts(in: cell) > 0, decisions.allows(officer, toHold: cell)
      else { return false }
      let distance = distances.distance(from: residences[officer.offset], to: cell.commune)
      guard eligibilityRules.allSatisfy({ $0.allows(officer, toGoTo: cell.commune, over: distance) }) else {
        return false
      }
      if option.second != nil { return isOpenCombination(option) }
      guard let offer = offer(bundle, to: officer, for: cell.position) else { return false }
      return eligibilityRules.allSatisfy { $0.allows(officer, toTakeUp: cell.position, after: offer) }
    }
  }

  /// The same of a combination whose main cell is open as a place to go to.
  private func isOpenCombination(_ option: OfficerOption) -> Bool {
    guard let second = option.second, let main = option.heldCell else { return false }
    return seconds(of: option.officer, beside: main).contains(second)
      && bundles(of: option.officer, main.position, second).contains(option.bundle) && hasFitPosts(option)
  }

  private func offer(
    _ bundle: Int32, to officer: Ordinal<Officer>, for position: Ordinal<Position>
  ) -> TrainingOffer? {
    bundle == 0
      ? TrainingOffer(untrained: officer, for: position, fits)
      : training.offer(of: bundle, to: officer, for: position)
  }
}
