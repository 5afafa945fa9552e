import Foundation
import StaffingDomain
import Workloads

/// Lists everything that an officer may do, by section 3 of the contract.
struct OfficerOptions {
  let staffingCase: StaffingCase
  let teams: [TeamTarget]
  /// Whether some post of a province and position may be shared, `province x positions + position`.
  let openPools: [Bool]

  /// The options of an officer who is in the plan.
  func all(of offset: Int, isPinned: Bool) -> [OfficerOption] {
    let officer = staffingCase.officers[offset]
    let bundles = CourseBundle.possible(
      from: levels(of: officer), courses: staffingCase.courses, most: staffingCase.policy.maximumCourses)
    var result: [OfficerOption] = []
    for position in staffingCase.positions.ordinals {
      let useful = CourseBundle.useful(bundles, for: position, requirements: staffingCase.requirements)
      for commune in staffingCase.communes.ordinals {
        let cell = Cell(commune: commune, position: position)
        if isPinned, cell != officer.cell { continue }
        guard orders(of: offset).allSatisfy({ keeps($0, cell: cell, current: officer.cell) }) else { continue }
        for (bundle, standing) in useful
        where cell == officer.cell || isEligible(officer, for: cell, standing: standing) {
          result.append(holding(cell, offset, bundle: bundle, fit: standing.fit, isPinned: isPinned))
        }
      }
    }
    if isPinned { return result }
    result += staffingCase.positions.ordinals.compactMap { pool($0, offset, untrained: bundles[0]) }
    if !orders(of: offset).contains(where: { $0.kind == .lock }) {
      result.append(
        OfficerOption(duty: .surplus, commune: officer.commune.offset, hours: staffingCase.policy.surplusHours.value))
    }
    return result
  }

  private func orders(of offset: Int) -> [Decision] { staffingCase.decisions.filter { $0.officer.offset == offset } }

  private func keeps(_ order: Decision, cell: Cell, current: Cell) -> Bool {
    if order.commune == nil, order.position == nil { return cell == current }
    let matches = (order.commune ?? cell.commune) == cell.commune && (order.position ?? cell.position) == cell.position
    return order.kind == .lock ? matches : !matches
  }

  private func levels(of officer: Officer) -> [Int] {
    let today = staffingCase.policy.planDate
    var levels = [Int](repeating: 0, count: staffingCase.competencies.count)
    for held in officer.competencies where held.validUntil == nil || today <= held.validUntil ?? today {
      levels[held.competency.offset] = held.level
    }
    return levels
  }

  private func distance(_ from: Ordinal<Commune>, _ to: Ordinal<Commune>) -> Double {
    if from == to { return 0 }
    for row in staffingCase.distances where row.from == from && row.to == to { return row.distance.value }
    for row in staffingCase.distances where row.from == to && row.to == from { return row.distance.value }
    let (a, b) = (staffingCase.communes[from].location, staffingCase.communes[to].location)
    let (p, q) = (a.latitude * .pi / 180, b.latitude * .pi / 180)
    // The spherical law of cosines: another formula than the product's, exact enough at these distances.
    let angle = acos(min(1, sin(p) * sin(q) + cos(p) * cos(q) * cos((a.longitude - b.longitude) * .pi / 180)))
    return 6371.0088 * angle * staffingCase.policy.detourFactor
  }

  private func isEligible(_ officer: Officer, for cell: Cell, standing: CourseBundle.Standing) -> Bool {
    let policy = staffingCase.policy
    let sameProvince =
      staffingCase.communes[officer.commune].province == staffingCase.communes[cell.commune].province
    let reach = min(policy.maximumDistance.value, officer.maximumDistance?.value ?? .infinity)
    return standing.meetsAll && standing.fit >= policy.minimumFit - 1e-9
      && officer.rank >= staffingCase.positions[cell.position].rank
      && distance(officer.commune, cell.commune) <= reach + 1e-9 && (sameProvince || policy.crossProvince)
  }

  /// Mismatch, absence and change of position: what the work in a position costs wherever it is done.
  private func workHours(_ officer: Officer, position: Ordinal<Position>, fit: Double) -> Double {
    let policy = staffingCase.policy
    let share = officer.fullTimeEquivalent.value
    let month = workingDays * policy.hoursPerDay.value / 12
    let change = position == officer.position ? 0 : policy.learningHours.value / Double(policy.horizonMonths)
    return policy.mismatchWeight * (1 - fit) * month * share + (1 - share) * month + change
  }

  private var workingDays: Double {
    let policy = staffingCase.policy
    return policy.workingDays.value - policy.annualLeave.value - policy.publicHolidays.value
      - policy.sickLeave.value - policy.otherAbsence.value
  }

  private func pool(_ position: Ordinal<Position>, _ offset: Int, untrained: CourseBundle) -> OfficerOption? {
    let officer = staffingCase.officers[offset]
    let place = Cell(commune: officer.commune, position: position)
    let index = staffingCase.communes[officer.commune].province.offset * staffingCase.positions.count + position.offset
    let standing = untrained.standing(position, requirements: staffingCase.requirements)
    let isOwn = position == officer.position
    guard openPools[index], isOwn || isEligible(officer, for: place, standing: standing),
      orders(of: offset).allSatisfy({ $0.kind != .lock && keeps($0, cell: place, current: officer.cell) })
    else { return nil }
    return OfficerOption(
      duty: .pool(position), pool: index, commune: officer.commune.offset,
      hours: workHours(officer, position: position, fit: standing.fit), isTransfer: !isOwn)
  }

  private func holding(
    _ cell: Cell, _ offset: Int, bundle: CourseBundle, fit: Double, isPinned: Bool
  ) -> OfficerOption {
    let (officer, policy) = (staffingCase.officers[offset], staffingCase.policy)
    let courses = bundle.courses.map { staffingCase.courses[$0] }
    var option = OfficerOption(
      duty: cell == officer.cell ? .stay : .fill(cell), courses: bundle.courses,
      cell: cell.commune.offset * staffingCase.positions.count + cell.position.offset, commune: cell.commune.offset,
      hours: workHours(officer, position: cell.position, fit: fit), isTransfer: cell != officer.cell,
      leaves: cell.commune == officer.commune ? nil : officer.commune.offset,
      cost: courses.reduce(0) { $0 + $1.cost.value })
    option.hours += courses.reduce(0) { $0 + $1.hours.value } / Double(policy.horizonMonths)
    for wish in staffingCase.preferences
    where wish.officer.offset == offset && wish.commune ?? cell.commune == cell.commune
      && wish.position ?? cell.position == cell.position
    {
      option.hours += wish.hours.value
    }
    if option.leaves != nil { addTransfer(from: officer.commune, to: cell.commune, &option) }
    if cell == officer.cell, !isPinned, isDueToRotate(officer) { option.hours += policy.rotationPenalty.value }
    option.teams = teams.indices.filter {
      teams[$0].commune == option.commune && bundle.levels[teams[$0].competency] >= teams[$0].level
    }
    return option
  }

  private func addTransfer(from: Ordinal<Commune>, to: Ordinal<Commune>, _ option: inout OfficerOption) {
    let policy = staffingCase.policy
    let km = distance(from, to)
    let travel = min(2 * km * workingDays / 12 / policy.speed.value, policy.travelCap.value)
    option.hours += policy.handoverHours.value / Double(policy.horizonMonths) + policy.travelWeight * travel
    let hardship = staffingCase.communes[to].hardship
    for band in staffingCase.allowanceBands
    where band.from.value <= km && km < band.to?.value ?? .infinity && (band.hardship ?? hardship) == hardship {
      option.allowance = max(option.allowance, band.perMonth.value)
    }
  }

  private func isDueToRotate(_ officer: Officer) -> Bool {
    guard let since = officer.since, let term = staffingCase.positions[officer.position].rotationMonths else {
      return false
    }
    return since.adding(months: term) <= staffingCase.policy.planDate
  }
}
