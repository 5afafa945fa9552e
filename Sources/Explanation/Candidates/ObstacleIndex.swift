import Planning
import StaffingDomain

/// What stops every officer from holding a cell, fast enough to ask for every empty post of a nation.
///
/// What depends on officer and position is asked once for all; what depends on the journey once for each
/// residence and commune, and again only for officers whose own limits are narrower.
struct ObstacleIndex {
  let problem: StaffingProblem
  /// The cell of every officer today.
  let homes: [Cell]
  /// Where officers serve and live; who shares a residence travels alike.
  let residences: [Residence]
  /// The place of every officer's residence among them.
  let residenceOf: [Int]
  /// The officers about whom something was decided.
  let isOrdered: [Bool]
  /// For every officer the rules that may stop this officer from a journey open to others of the residence.
  let narrowing: [ObstacleSet]
  /// For officer x position: the pin, and the rules that stop the officer from taking up the position.
  private let positionObstacles: [ObstacleSet]
  private let positionCount: Int

  init(_ problem: StaffingProblem) {
    self.problem = problem
    let staffingCase = problem.staffingCase
    positionCount = staffingCase.positions.count
    homes = staffingCase.officers.map(\.cell)
    residences = problem.journeys.residences
    residenceOf = staffingCase.officers.ordinals.map { problem.journeys.residence(of: $0) }
    var isOrdered = [Bool](repeating: false, count: staffingCase.officers.count)
    for decision in staffingCase.decisions { isOrdered[decision.officer.offset] = true }
    self.isOrdered = isOrdered
    let officers = staffingCase.officers.ordinals
    let positions = staffingCase.positions.ordinals
    var narrowing = [ObstacleSet](repeating: [], count: officers.count)
    var obstacles: [ObstacleSet] = []
    obstacles.reserveCapacity(officers.count * positions.count)
    for officer in officers {
      let pin: ObstacleSet = problem.roles[officer.offset].isPinned ? .pin : []
      obstacles.append(contentsOf: repeatElement(pin, count: positions.count))
    }
    // Rule by rule, because getting hold of a rule costs more than asking it.
    for (place, rule) in problem.eligibilityRules.enumerated() {
      for officer in officers {
        if rule.narrowsJourneys(of: officer) { narrowing[officer.offset].insert(.rule(at: place)) }
        for position in positions where problem.stops(rule, officer, from: position) {
          obstacles[officer.offset * positions.count + position.offset].insert(.rule(at: place))
        }
      }
    }
    self.narrowing = narrowing
    positionObstacles = obstacles
  }

  /// The pin of an officer and the rules that stop the officer from taking up a position anywhere else.
  func obstacles(of officer: Ordinal<Officer>, in position: Ordinal<Position>) -> ObstacleSet {
    positionObstacles[officer.offset * positionCount + position.offset]
  }

  /// Everything that stops an officer from holding a cell, the journey there being known.
  ///
  /// For the current cell only decisions count: whoever is there may stay.
  func obstacles(
    of officer: Ordinal<Officer>, holding cell: Cell, after journey: JourneyObstacles
  ) -> ObstacleSet {
    var found: ObstacleSet = []
    if homes[officer.offset] != cell {
      found = obstacles(of: officer, in: cell.position).union(journey.common)
      if !narrowing[officer.offset].isSubset(of: journey.common) {
        found.formUnion(ownObstacles(of: officer, goingTo: cell.commune, over: journey.distance))
      }
    }
    if isOrdered[officer.offset], !problem.decisions.allows(officer, toHold: cell) { found.insert(.decision) }
    return found
  }

  /// The rules that stop this officer from a journey.
  private func ownObstacles(
    of officer: Ordinal<Officer>, goingTo commune: Ordinal<Commune>, over distance: Kilometres
  ) -> ObstacleSet {
    var found: ObstacleSet = []
    for (place, rule) in problem.eligibilityRules.enumerated()
    where !rule.allows(officer, toGoTo: commune, over: distance) {
      found.insert(.rule(at: place))
    }
    return found
  }

  /// The name of the rule of an obstacle.
  func name(of obstacle: ObstacleSet) -> RuleName {
    if obstacle == .pin { return .pinned }
    if obstacle == .decision { return .forbid }
    return problem.eligibilityRules[obstacle.rawValue.trailingZeroBitCount - 1].name
  }
}
