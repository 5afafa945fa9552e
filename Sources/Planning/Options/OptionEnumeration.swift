public import StaffingDomain

extension StaffingProblem {
  /// The options of one officer: staying, then posts by commune and position, the pool, then surplus; each untrained
  /// first.
  ///
  /// - Parameter honouringDecisions: Whether `decisions.csv` restricts them; without it the orders are ignored.
  /// - Returns: No options for an officer out of the plan, or one whose orders contradict the rules.
  public func options(of officer: Ordinal<Officer>, honouringDecisions: Bool = true) -> [OfficerOption] {
    let role = roles[officer.offset]
    guard role.isInPlan else { return [] }
    let person = staffingCase.officers[officer]
    func isOrdered(_ cell: Cell) -> Bool { !honouringDecisions || decisions.allows(officer, toHold: cell) }
    var options: [OfficerOption] = []
    func add(_ duty: Duty, _ bundle: Int32 = 0) {
      options.append(OfficerOption(officer: officer, origin: person.cell, duty: duty, bundle: bundle))
    }
    if isOrdered(person.cell) {
      add(.stay)
      for offer in training.offers(to: officer, for: person.position) { add(.stay, offer.bundle) }
    }
    if role.isPinned { return options }
    let openings = staffingCase.positions.ordinals.map { ($0, self.openings(of: officer, in: $0)) }
    for journey in journeys.journeys(from: person.commune)
    where eligibilityRules.allSatisfy({ $0.allows(officer, toGoTo: journey.destination, over: journey.distance) }) {
      for (position, offers) in openings where !offers.isEmpty {
        let cell = Cell(commune: journey.destination, position: position)
        guard cell != person.cell, cellBalance.posts(in: cell) > 0, isOrdered(cell) else { continue }
        for offer in offers { add(.fill(cell), offer.bundle) }
      }
    }
    for position in pools(of: officer, honouringDecisions: honouringDecisions) { add(.pool(position)) }
    if !honouringDecisions || !decisions.isLocked(officer) { add(.surplus) }
    return options
  }
}

extension StaffingProblem {
  /// Whether an option is one of its officer's (``options(of:honouringDecisions:)``), without listing them.
  func isOpen(_ option: OfficerOption) -> Bool {
    let (officer, origin, bundle) = (option.officer, option.origin, option.bundle)
    let role = roles[officer.offset]
    guard role.isInPlan else { return false }
    switch option.duty {
    case .leaving: return false
    case .surplus: return bundle == 0 && !role.isPinned && !decisions.isLocked(officer)
    case .pool(let position):
      return bundle == 0 && !role.isPinned && pools(of: officer).contains(position)
    case .stay:
      return decisions.allows(officer, toHold: origin)
        && (bundle == 0 || training.offer(of: bundle, to: officer, for: origin.position) != nil)
    case .fill(let cell):
      guard cell != origin, !role.isPinned, cellBalance.posts(in: cell) > 0,
        decisions.allows(officer, toHold: cell), let offer = offer(bundle, to: officer, for: cell.position)
      else { return false }
      let distance = distances.distance(from: origin.commune, to: cell.commune)
      return eligibilityRules.allSatisfy {
        $0.allows(officer, toTakeUp: cell.position, after: offer)
          && $0.allows(officer, toGoTo: cell.commune, over: distance)
      }
    }
  }

  private func offer(
    _ bundle: Int32, to officer: Ordinal<Officer>, for position: Ordinal<Position>
  ) -> TrainingOffer? {
    bundle == 0
      ? TrainingOffer(untrained: officer, for: position, fits)
      : training.offer(of: bundle, to: officer, for: position)
  }
}
