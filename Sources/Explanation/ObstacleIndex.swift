import Planning
import StaffingDomain

/// What stops every officer from holding a cell, fast enough to ask for every empty post.
///
/// What depends on officer and position is asked once for all; a cell then costs one distance for each commune.
struct ObstacleIndex {
  private let problem: StaffingProblem
  /// For officer x position: the bit of each eligibility rule that stops the officer from taking up the position.
  private let positionMasks: [UInt8]

  init(_ problem: StaffingProblem) {
    self.problem = problem
    let positions = problem.staffingCase.positions.ordinals
    var masks: [UInt8] = []
    masks.reserveCapacity(problem.staffingCase.officers.count * positions.count)
    for officer in problem.staffingCase.officers.ordinals {
      for position in positions {
        var mask: UInt8 = 0
        for (bit, rule) in problem.eligibilityRules.enumerated()
        where !rule.allows(officer, toTakeUp: position) { mask |= 1 << UInt8(bit) }
        masks.append(mask)
      }
    }
    positionMasks = masks
  }

  /// The distance from every commune to a cell.
  func distances(to cell: Cell) -> [Kilometres] {
    problem.staffingCase.communes.ordinals.map { problem.distances.distance(from: $0, to: cell.commune) }
  }

  /// The first rule that stops an officer from holding a cell, and whether it is the only one; nil where none does.
  func obstacle(
    of officer: Ordinal<Officer>, holding cell: Cell, distances: [Kilometres]
  ) -> (first: RuleName, isOnly: Bool)? {
    let person = problem.staffingCase.officers[officer]
    var first: RuleName?
    var count = 0
    func stop(_ rule: RuleName) {
      first = first ?? rule
      count += 1
    }
    if person.cell != cell {
      if problem.standings[officer.offset].isPinned { stop(.pinned) }
      let mask = positionMasks[officer.offset * problem.staffingCase.positions.count + cell.position.offset]
      for (bit, rule) in problem.eligibilityRules.enumerated() where count < 2 {
        let stops =
          mask & (1 << UInt8(bit)) != 0
          || !rule.allows(officer, toGoTo: cell.commune, over: distances[person.commune.offset])
        if stops { stop(rule.name) }
      }
    }
    if count < 2, !problem.decisions.allows(officer, toHold: cell) { stop(.forbid) }
    return first.map { ($0, count == 1) }
  }
}
