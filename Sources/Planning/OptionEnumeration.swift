public import StaffingDomain

/// One thing that an officer may do, with its price.
public struct OfficerOption: Sendable, Hashable {
  /// The officer.
  public var officer: Ordinal<Officer>
  /// What the officer would do.
  public var duty: Duty
  /// The hours a month that it costs.
  public var hours: HoursPerMonth
}

extension StaffingProblem {
  /// The options of one officer: staying, then posts by commune and position, then surplus.
  ///
  /// - Parameter honouringDecisions: Whether `decisions.csv` restricts them; without it the orders are ignored.
  /// - Returns: No options for an officer out of the plan, or one whose orders contradict the rules.
  public func options(of officer: Ordinal<Officer>, honouringDecisions: Bool = true) -> [OfficerOption] {
    let standing = standings[officer.offset]
    guard standing.isInPlan else { return [] }
    let person = staffingCase.officers[officer]
    func isOrdered(_ cell: Cell) -> Bool { !honouringDecisions || decisions.allows(officer, toHold: cell) }
    var options: [OfficerOption] = []
    func add(_ duty: Duty) {
      options.append(OfficerOption(officer: officer, duty: duty, hours: hours(of: officer, doing: duty).total))
    }
    if isOrdered(person.cell) { add(.stay) }
    if standing.isPinned { return options }
    let positions = staffingCase.positions.ordinals.filter { position in
      eligibilityRules.allSatisfy { $0.allows(officer, toTakeUp: position) }
    }
    for journey in journeys.journeys(from: person.commune)
    where eligibilityRules.allSatisfy({ $0.allows(officer, toGoTo: journey.destination, over: journey.distance) }) {
      for position in positions {
        let cell = Cell(commune: journey.destination, position: position)
        if cell != person.cell, cellBalance.posts(in: cell) > 0, isOrdered(cell) { add(.fill(cell)) }
      }
    }
    if !honouringDecisions || !decisions.isLocked(officer) { add(.surplus) }
    return options
  }
}
