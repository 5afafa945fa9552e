import CaseFolder
import StaffingDomain

/// The hours a month of what an officer may do, computed from the contract alone (model, section 3).
///
/// `mismatch + absence + transfer + position change + preference`; surplus counts the policy's `surplus_hours`.
struct OptionHours {
  private let staffingCase: StaffingCase
  private let distances: DistanceTable
  private let requirements: [[Requirement]]
  private let preferences: [[Preference]]

  init(_ staffingCase: StaffingCase, distances: DistanceTable) {
    self.staffingCase = staffingCase
    self.distances = distances
    requirements = staffingCase.requirementsByPosition()
    var grouped = [[Preference]](repeating: [], count: staffingCase.officers.count)
    for preference in staffingCase.preferences { grouped[preference.officer.offset].append(preference) }
    preferences = grouped
  }

  /// How well an officer meets a position on the plan date.
  func fit(_ officer: Ordinal<Officer>, in position: Ordinal<Position>) -> CompetenceFit {
    let person = staffingCase.officers[officer]
    return CompetenceFit(requirements: requirements[position.offset]) { competency in
      person.level(of: competency, on: staffingCase.policy.planDate)
    }
  }

  /// The hours of holding a post of a cell; the current cell is staying.
  func holding(_ cell: Cell, _ officer: Ordinal<Officer>) -> Double {
    let policy = staffingCase.policy
    let person = staffingCase.officers[officer]
    let month = policy.availableWorkingDays.value * policy.hoursPerDay.value / 12
    let capacity = person.fullTimeEquivalent.value
    var hours = policy.mismatchWeight * (1 - fit(officer, in: cell.position).share) * month * capacity
    hours += (1 - capacity) * month
    if cell.commune != person.commune { hours += transfer(from: person.commune, to: cell.commune) }
    if cell.position != person.position { hours += policy.learningHours.value / Double(policy.horizonMonths) }
    return hours + preference(officer, cell)
  }

  /// The hours of holding no post.
  var surplus: Double { staffingCase.policy.surplusHours.value }

  /// The hours of what a line of the plan says; leaving counts nothing.
  func hours(of line: PlanLine) -> Double {
    if let cell = line.cell { return holding(cell, line.officer) }
    return line.status == .surplus ? surplus : 0
  }

  private func transfer(from origin: Ordinal<Commune>, to destination: Ordinal<Commune>) -> Double {
    let policy = staffingCase.policy
    let kilometres = distances.distance(from: origin, to: destination).value
    let travel = 2 * kilometres * (policy.availableWorkingDays.value / 12) / policy.speed.value
    return policy.handoverHours.value / Double(policy.horizonMonths)
      + policy.travelWeight * min(travel, policy.travelCap.value)
  }

  private func preference(_ officer: Ordinal<Officer>, _ cell: Cell) -> Double {
    var hours = 0.0
    for row in preferences[officer.offset] {
      let communeMatches = row.commune.map { $0 == cell.commune } ?? true
      let positionMatches = row.position.map { $0 == cell.position } ?? true
      if communeMatches && positionMatches { hours += row.hours.value }
    }
    return hours
  }
}
