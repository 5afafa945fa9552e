import Foundation
import StaffingDomain

/// What an option costs, by section 3 of the contract.
extension OfficerOptions {
  /// All hours of holding a cell as the main post.
  func mainHours(_ person: Person, in cell: Cell, after bundle: CourseBundle) -> Double {
    let (officer, policy) = (staffingCase.officers[person.officer], staffingCase.policy)
    let months = Double(policy.horizonMonths)
    var hours = workHours(person, in: cell, after: bundle)
    hours += bundle.courses.reduce(0) { $0 + staffingCase.courses[$1].hours.value } / months
    if cell.commune != officer.commune { hours += policy.handoverHours.value / months }
    if cell == officer.cell {
      if !person.isPinned, isDueToRotate(officer) { hours += policy.rotationPenalty.value }
    } else {
      hours += policy.rankDropHours.value * Double(ranksLost(officer, cell.position))
    }
    for wish in staffingCase.preferences
    where wish.officer == person.officer && wish.commune ?? cell.commune == cell.commune
      && wish.position ?? cell.position == cell.position
    {
      hours += wish.hours.value
    }
    return hours
  }

  /// Mismatch, absence, travel from home and change of position: what the work costs in a post and in a pool.
  func workHours(_ person: Person, in cell: Cell, after bundle: CourseBundle) -> Double {
    let (officer, policy) = (staffingCase.officers[person.officer], staffingCase.policy)
    let month = workingDays * policy.hoursPerDay.value / 12
    let change = cell.position == officer.position ? 0 : policy.learningHours.value / Double(policy.horizonMonths)
    let fit = bundle.standing(cell.position, requirements: staffingCase.requirements).fit
    return policy.mismatchWeight * (1 - fit) * month * person.workingTime + (1 - person.workingTime) * month + change
      + travel(from: home(of: officer), to: cell.commune)
  }

  /// Where travel starts, and from where distance limits count.
  func home(of officer: Officer) -> Ordinal<Commune> { officer.homeCommune ?? officer.commune }

  /// How many ranks a position lies below that held today.
  func ranksLost(_ officer: Officer, _ position: Ordinal<Position>) -> Int {
    max(0, staffingCase.positions[officer.position].rank - staffingCase.positions[position].rank)
  }

  private func travel(from: Ordinal<Commune>, to: Ordinal<Commune>) -> Double {
    let policy = staffingCase.policy
    let hours = 2 * distance(from, to) * workingDays / 12 / policy.speed.value
    return policy.travelWeight * min(hours, policy.travelCap.value)
  }

  func distance(_ from: Ordinal<Commune>, _ to: Ordinal<Commune>) -> Double {
    if from == to { return 0 }
    for row in staffingCase.distances where row.from == from && row.to == to { return row.distance.value }
    for row in staffingCase.distances where row.from == to && row.to == from { return row.distance.value }
    let (a, b) = (staffingCase.communes[from].location, staffingCase.communes[to].location)
    let (p, q) = (a.latitude * .pi / 180, b.latitude * .pi / 180)
    // The spherical law of cosines: another formula than the product's, exact enough at these distances.
    let angle = acos(min(1, sin(p) * sin(q) + cos(p) * cos(q) * cos((a.longitude - b.longitude) * .pi / 180)))
    return 6371.0088 * angle * staffingCase.policy.detourFactor
  }

  private var workingDays: Double {
    let policy = staffingCase.policy
    return policy.workingDays.value - policy.annualLeave.value - policy.publicHolidays.value
      - policy.sickLeave.value - policy.otherAbsence.value
  }

  private func isDueToRotate(_ officer: Officer) -> Bool {
    guard let since = officer.since, let term = staffingCase.positions[officer.position].rotationMonths else {
      return false
    }
    return since.adding(months: term) <= staffingCase.policy.planDate
  }
}
