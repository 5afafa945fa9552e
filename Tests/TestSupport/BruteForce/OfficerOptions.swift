import StaffingDomain

/// Lists everything that an officer may do, by section 3 of the contract.
struct OfficerOptions {
  let staffingCase: StaffingCase
  let rules: PlanRules

  /// The options of an officer who is in the plan.
  func all(of person: Person) -> [OfficerOption] {
    let officer = staffingCase.officers[person.officer]
    let bundles = CourseBundle.possible(
      from: levels(of: officer), courses: staffingCase.courses, most: staffingCase.policy.maximumCourses)
    let useful = staffingCase.positions.ordinals.map { position in
      CourseBundle.useful(bundles, for: position, requirements: staffingCase.requirements)
    }
    var result: [OfficerOption] = []
    for position in staffingCase.positions.ordinals {
      for commune in staffingCase.communes.ordinals {
        let cell = Cell(commune: commune, position: position)
        if person.isPinned, cell != officer.cell { continue }
        guard orders(of: person.officer).allSatisfy({ keeps($0, cell: cell, current: officer.cell) }) else { continue }
        for bundle in useful[position.offset] where isEligible(officer, for: cell, after: bundle) {
          result.append(holding(cell, person, after: bundle))
        }
        result += combinations(of: person, holding: cell, bundles: useful)
      }
    }
    if person.isPinned { return result }
    result += staffingCase.positions.ordinals.compactMap { pool($0, person, untrained: bundles[0]) }
    if !orders(of: person.officer).contains(where: { $0.kind == .lock }) {
      result.append(
        OfficerOption(duty: .surplus, commune: officer.commune.offset, hours: staffingCase.policy.surplusHours.value))
    }
    return result
  }

  func orders(of officer: Ordinal<Officer>) -> [Decision] { staffingCase.decisions.filter { $0.officer == officer } }

  private func keeps(_ order: Decision, cell: Cell, current: Cell) -> Bool {
    if order.commune == nil, order.position == nil { return cell == current }
    return names(order, cell) == (order.kind == .lock)
  }

  /// Whether an order that names a commune or a position names those of the cell.
  func names(_ order: Decision, _ cell: Cell) -> Bool {
    (order.commune ?? cell.commune) == cell.commune && (order.position ?? cell.position) == cell.position
  }

  private func levels(of officer: Officer) -> [Int] {
    let today = staffingCase.policy.planDate
    var levels = [Int](repeating: 0, count: staffingCase.competencies.count)
    for held in officer.competencies where held.validUntil == nil || today <= held.validUntil ?? today {
      levels[held.competency.offset] = held.level
    }
    return levels
  }

  /// Whether the officer may hold the cell as the main post: the own one always.
  func isEligible(_ officer: Officer, for cell: Cell, after bundle: CourseBundle) -> Bool {
    if cell == officer.cell { return true }
    let policy = staffingCase.policy
    let sameProvince =
      staffingCase.communes[officer.commune].province == staffingCase.communes[cell.commune].province
    let reach = min(policy.maximumDistance.value, officer.maximumDistance?.value ?? .infinity)
    return isCapable(officer, of: cell.position, after: bundle)
      && ranksLost(officer, cell.position) <= policy.maximumRankDrop
      && distance(home(of: officer), cell.commune) <= reach + 1e-9 && (sameProvince || policy.crossProvince)
  }

  /// Rank, mandatory requirements and fit: what main, second and pool have in common.
  func isCapable(_ officer: Officer, of position: Ordinal<Position>, after bundle: CourseBundle) -> Bool {
    let standing = bundle.standing(position, requirements: staffingCase.requirements)
    return standing.meetsAll && standing.fit >= staffingCase.policy.minimumFit - 1e-9
      && officer.rank >= staffingCase.positions[position].rank
  }

  private func pool(_ position: Ordinal<Position>, _ person: Person, untrained: CourseBundle) -> OfficerOption? {
    let officer = staffingCase.officers[person.officer]
    let place = Cell(commune: officer.commune, position: position)
    let index = staffingCase.communes[officer.commune].province.offset * staffingCase.positions.count + position.offset
    let isOwn = position == officer.position
    guard rules.openPools[index], isOwn || isCapable(officer, of: position, after: untrained),
      orders(of: person.officer).allSatisfy({ $0.kind != .lock && keeps($0, cell: place, current: officer.cell) })
    else { return nil }
    return OfficerOption(
      duty: .pool(position), pool: index, commune: officer.commune.offset,
      hours: workHours(person, in: place, after: untrained), isTransfer: !isOwn)
  }

  func holding(_ cell: Cell, _ person: Person, after bundle: CourseBundle) -> OfficerOption {
    let officer = staffingCase.officers[person.officer]
    var option = OfficerOption(
      duty: cell == officer.cell ? .stay : .fill(cell), courses: bundle.courses,
      cell: cell.commune.offset * staffingCase.positions.count + cell.position.offset, commune: cell.commune.offset,
      hours: mainHours(person, in: cell, after: bundle), isTransfer: cell != officer.cell,
      leaves: cell.commune == officer.commune ? nil : officer.commune.offset,
      cost: bundle.courses.reduce(0) { $0 + staffingCase.courses[$1].cost.value })
    if option.leaves != nil { option.allowance = allowance(from: officer.commune, to: cell.commune) }
    option.teams = rules.teams.indices.filter {
      let team = rules.teams[$0]
      return team.commune == option.commune && bundle.levels[team.competency] >= team.level
    }
    return option
  }

  private func allowance(from: Ordinal<Commune>, to: Ordinal<Commune>) -> Double {
    let (km, hardship) = (distance(from, to), staffingCase.communes[to].hardship)
    var most = 0.0
    for band in staffingCase.allowanceBands
    where band.from.value <= km && km < band.to?.value ?? .infinity && (band.hardship ?? hardship) == hardship {
      most = max(most, band.perMonth.value)
    }
    return most
  }
}
