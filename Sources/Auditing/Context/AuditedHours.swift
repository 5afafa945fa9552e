import ResultsFormat
import StaffingDomain

/// The hours a month of what an officer may do, computed from the contract alone (the formulation, *Options*).
///
/// `mismatch + absence + transfer + position change + training + preference` for a post, `mismatch + absence + position
/// change` for the pool; surplus counts the policy's `surplus_hours`.
struct AuditedHours {
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

  /// How well an officer meets a position on the plan date, after courses.
  func fit(
    _ officer: Ordinal<Officer>, in position: Ordinal<Position>, after courses: [Ordinal<Course>] = []
  ) -> CompetenceFit {
    CompetenceFit(requirements: requirements[position.offset]) { competency in
      staffingCase.level(of: competency, heldBy: officer, after: courses)
    }
  }

  /// The hours of holding a post of a cell, perhaps with courses; the current cell is staying.
  func holding(_ cell: Cell, _ officer: Ordinal<Officer>, after courses: [Ordinal<Course>] = []) -> Double {
    let person = staffingCase.officers[officer]
    var hours = working(in: cell.position, officer, after: courses)
    if cell.commune != person.commune { hours += transfer(from: person.commune, to: cell.commune) }
    return hours + staffingCase.trainingHours(courses) + preference(officer, cell)
  }

  /// The hours of serving the pool of a position from the own commune.
  func serving(pool position: Ordinal<Position>, _ officer: Ordinal<Officer>) -> Double {
    working(in: position, officer, after: [])
  }

  /// The hours of holding no post.
  var surplus: Double { staffingCase.policy.surplusHours.value }

  /// The hours of what a line of the plan says; leaving counts nothing.
  func hours(of line: PlanLine) -> Double {
    if let cell = line.cell { return holding(cell, line.officer, after: line.courses) }
    if let position = line.pool { return serving(pool: position, line.officer) }
    return line.status == .surplus ? surplus : 0
  }

  /// Mismatch, absence and, in another position, the position change.
  private func working(
    in position: Ordinal<Position>, _ officer: Ordinal<Officer>, after courses: [Ordinal<Course>]
  ) -> Double {
    let policy = staffingCase.policy
    let person = staffingCase.officers[officer]
    let month = policy.monthlyHours
    let capacity = person.fullTimeEquivalent.value
    let lack = 1 - fit(officer, in: position, after: courses).share
    let change = position == person.position ? 0 : policy.learningHours.value / Double(policy.horizonMonths)
    return policy.mismatchWeight * lack * month * capacity + (1 - capacity) * month + change
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

extension Policy {
  /// The hours a month of a full-time officer (`M`), by the audit's own arithmetic.
  var monthlyHours: Double { availableWorkingDays.value * hoursPerDay.value / 12 }
}
