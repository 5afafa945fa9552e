import ResultsFormat
import StaffingDomain
import Workloads

/// The hours a month of what an officer may do, computed from the contract alone (the formulation, *Options*).
///
/// `mismatch + absence + handover + travel + position change + rank drop + training + preference` for a post, with
/// `mismatch + overhead + learning` of a second one; `mismatch + absence + travel + position change` for the pool;
/// surplus counts the policy's `surplus_hours`. Travel is from home, and for staying too.
struct AuditedHours {
  private let staffingCase: StaffingCase
  private let distances: DistanceTable
  private let workingTimes: [Double]
  private let combinations: AuditedCombinations
  private let requirements: [[Requirement]]
  private let preferences: [[Preference]]

  init(
    _ staffingCase: StaffingCase, distances: DistanceTable, presence: AuditedPresence, combinations: AuditedCombinations
  ) {
    self.staffingCase = staffingCase
    self.distances = distances
    self.combinations = combinations
    workingTimes = presence.workingTimes
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
    let policy = staffingCase.policy
    let person = staffingCase.officers[officer]
    var hours = working(in: cell.position, officer, after: courses) + travel(officer, to: cell.commune)
    if cell.commune != person.commune { hours += policy.handoverHours.value / Double(policy.horizonMonths) }
    let lost = staffingCase.positions[person.position].rank - staffingCase.positions[cell.position].rank
    hours += policy.rankDropHours.value * Double(max(0, lost))
    return hours + staffingCase.trainingHours(courses) + preference(officer, cell)
  }

  /// The hours that the second post of an officer adds, after the courses of both posts.
  func second(_ cell: Cell, _ officer: Ordinal<Officer>, after courses: [Ordinal<Course>] = []) -> Double {
    let policy = staffingCase.policy
    let person = staffingCase.officers[officer]
    let work = combinations.lastPost(of: cell)?.hours.value ?? 0
    let lack = 1 - fit(officer, in: cell.position, after: courses).share
    let isKnown = cell.position == person.position || cell.position == person.secondPosition
    let learning = isKnown ? 0 : policy.learningHours.value / Double(policy.horizonMonths)
    return policy.mismatchWeight * lack * work + policy.combinationOverhead * work + learning
  }

  /// The hours of serving the pool of a position from the own commune.
  func serving(pool position: Ordinal<Position>, _ officer: Ordinal<Officer>) -> Double {
    working(in: position, officer, after: []) + travel(officer, to: staffingCase.officers[officer].commune)
  }

  /// The hours of holding no post.
  var surplus: Double { staffingCase.policy.surplusHours.value }

  /// The hours of what a line of the plan says; leaving and being away count nothing.
  func hours(of line: PlanLine) -> Double {
    if let cell = line.cell {
      let main = holding(cell, line.officer, after: line.courses)
      return main + (line.secondCell.map { second($0, line.officer, after: line.courses) } ?? 0)
    }
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
    let capacity = workingTimes[officer.offset]
    let lack = 1 - fit(officer, in: position, after: courses).share
    let change = position == person.position ? 0 : policy.learningHours.value / Double(policy.horizonMonths)
    return policy.mismatchWeight * lack * month * capacity + (1 - capacity) * month + change
  }

  private func travel(_ officer: Ordinal<Officer>, to destination: Ordinal<Commune>) -> Double {
    let policy = staffingCase.policy
    let kilometres = distances.distance(from: staffingCase.officers[officer].home, to: destination).value
    let hours = 2 * kilometres * (policy.availableWorkingDays.value / 12) / policy.speed.value
    return policy.travelWeight * min(hours, policy.travelCap.value)
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

extension Officer {
  /// Where daily travel starts: `home_commune`, else the commune of service.
  var home: Ordinal<Commune> { homeCommune ?? commune }
}

extension Policy {
  /// The hours a month of a full-time officer (`M`), by the audit's own arithmetic.
  var monthlyHours: Double { availableWorkingDays.value * hoursPerDay.value / 12 }
}
