import StaffingDomain

/// Second posts, by section 3a of the contract.
extension OfficerOptions {
  /// The ways to hold a cell, which the orders allow, together with another post of its commune.
  func combinations(
    of person: Person, holding cell: Cell, bundles: [[CourseBundle]]
  ) -> [OfficerOption] {
    let officer = staffingCase.officers[person.officer]
    var result: [OfficerOption] = []
    for position in staffingCase.positions.ordinals where position != cell.position {
      let second = Cell(commune: cell.commune, position: position)
      let isHeldToday = cell == officer.cell && position == officer.secondPosition
      guard rules.lastShare(index(cell)) != nil, rules.lastShare(index(second)) != nil,
        orders(of: person.officer).allSatisfy({ leaves($0, second: second, isHeldToday: isHeldToday) }),
        isHeldToday || mayCombine(person, cell, with: position)
      else { continue }
      for bundle in merged(bundles[cell.position.offset], bundles[position.offset])
      where isHeldToday
        || isEligible(officer, for: cell, after: bundle) && isCapable(officer, of: position, after: bundle)
      {
        var option = holding(cell, person, after: bundle)
        option.second = index(second)
        option.hours += secondHours(person, second, after: bundle)
        result.append(option)
      }
    }
    return result
  }

  private func index(_ cell: Cell) -> Int {
    cell.commune.offset * staffingCase.positions.count + cell.position.offset
  }

  /// The bundles of two positions, each once.
  private func merged(_ one: [CourseBundle], _ other: [CourseBundle]) -> [CourseBundle] {
    one + other.filter { bundle in !one.contains { $0.courses == bundle.courses } }
  }

  /// A lock names the main post and says nothing of the second; what is forbidden or refused is so as second, too.
  private func leaves(_ order: Decision, second: Cell, isHeldToday: Bool) -> Bool {
    if order.kind == .lock { return true }
    return order.commune == nil && order.position == nil ? isHeldToday : !names(order, second)
  }

  /// Who may hold which pairs, and how much work: all that does not depend on courses.
  private func mayCombine(_ person: Person, _ cell: Cell, with position: Ordinal<Position>) -> Bool {
    let policy = staffingCase.policy
    guard person.mayCombine, policy.maximumPositions >= 2, !staffingCase.positions[position].isLeading,
      isPair(cell.position, position)
    else { return false }
    let second = Cell(commune: cell.commune, position: position)
    let load = (rules.lastShare(index(cell)) ?? 0) + (rules.lastShare(index(second)) ?? 0)
    return load <= policy.maximumLoad * person.workingTime + 1e-9
  }

  private func isPair(_ one: Ordinal<Position>, _ other: Ordinal<Position>) -> Bool {
    if !staffingCase.combinations.isEmpty {
      return staffingCase.combinations.contains { Set([$0.position, $0.other]) == Set([one, other]) }
    }
    let positions = [one, other].map { staffingCase.positions[$0] }
    return positions.allSatisfy(\.isCombinable) && positions[0].group == positions[1].group
  }

  /// What the second post adds to the hours of the main one.
  private func secondHours(_ person: Person, _ second: Cell, after bundle: CourseBundle) -> Double {
    let (officer, policy) = (staffingCase.officers[person.officer], staffingCase.policy)
    let hours = rules.hours[index(second)].last ?? 0
    let fit = bundle.standing(second.position, requirements: staffingCase.requirements).fit
    let isKnown = second.position == officer.position || second.position == officer.secondPosition
    return policy.mismatchWeight * (1 - fit) * hours + policy.combinationOverhead * hours
      + (isKnown ? 0 : policy.learningHours.value / Double(policy.horizonMonths))
  }
}
