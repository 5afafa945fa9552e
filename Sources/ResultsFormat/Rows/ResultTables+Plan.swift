public import StaffingDomain

extension ResultTables {
  /// The plan that the files describe.
  ///
  /// Rows about officers, communes, positions and courses that the case does not have, or that do not fit it, are left
  /// out; officers without a usable row stay. So it is the whole plan where the results are of this case, and as much
  /// of it as still applies where the case has changed since.
  ///
  /// - Parameter staffingCase: The case.
  /// - Returns: The plan, and the officers whose row was missing or could not be used.
  public func plan(for staffingCase: StaffingCase) -> (plan: TransferPlan, unknown: [Ordinal<Officer>]) {
    let codes = CaseCodes(staffingCase)
    var duties = [Duty?](repeating: nil, count: staffingCase.officers.count)
    var courses = [[Ordinal<Course>]](repeating: [], count: staffingCase.officers.count)
    var seconds = [Ordinal<Position>?](repeating: nil, count: staffingCase.officers.count)
    for row in assignments {
      guard let officer = codes.officers[row.officer] else { continue }
      duties[officer.offset] = codes.duty(of: row, origin: staffingCase.officers[officer].cell)
      courses[officer.offset] = row.courses.compactMap { codes.courses[$0] }.sorted()
      seconds[officer.offset] = codes.secondPosition(of: row)
    }
    var plan = TransferPlan(
      assignments: staffingCase.officers.ordinals.map {
        Assignment(
          officer: $0, duty: duties[$0.offset] ?? .stay,
          secondPosition: duties[$0.offset] == nil ? nil : seconds[$0.offset],
          courses: courses[$0.offset])
      })
    for row in recruits {
      guard let cell = codes.cell(row.commune, row.position) else { continue }
      plan.recruits.append(TransferPlan.Recruits(cell: cell, count: row.recruits))
    }
    plan.recruits.sort { $0.cell < $1.cell }
    let posts = sharing.compactMap { row in
      codes.cell(row.toCommune, row.position).map { TransferPlan.SharedPost(cell: $0, number: row.post) }
    }
    plan.sharedPosts = Set(posts).sorted()
    return (plan, staffingCase.officers.ordinals.filter { duties[$0.offset] == nil })
  }
}

/// The ordinals of the codes of a case.
private struct CaseCodes {
  let officers: [Code<Officer>: Ordinal<Officer>]
  let courses: [Code<Course>: Ordinal<Course>]
  private let communes: [Code<Commune>: Ordinal<Commune>]
  private let positions: [Code<Position>: Ordinal<Position>]

  init(_ staffingCase: StaffingCase) {
    func index<Entity>(_ entities: [Entity], _ code: (Entity) -> Code<Entity>) -> [Code<Entity>: Ordinal<Entity>] {
      Dictionary(uniqueKeysWithValues: zip(entities.map(code), entities.ordinals))
    }
    officers = index(staffingCase.officers, \.code)
    communes = index(staffingCase.communes, \.code)
    positions = index(staffingCase.positions, \.code)
    courses = index(staffingCase.courses, \.code)
  }

  func cell(_ commune: Code<Commune>, _ position: Code<Position>) -> Cell? {
    guard let commune = communes[commune], let position = positions[position] else { return nil }
    return Cell(commune: commune, position: position)
  }

  /// What a row says that an officer does; nil where the case does not have the place.
  func duty(of row: AssignmentRow, origin: Cell) -> Duty? {
    switch row.status {
    case .leaving, .away: return .outOfPlan
    case .surplus: return .surplus
    case .pool: return row.position.flatMap { positions[$0] }.map { .pool($0) }
    case .stays, .pinned, .transferred, .positionChanged:
      guard let position = row.position, let cell = cell(row.commune, position) else { return nil }
      return cell == origin ? .stay : .fill(cell)
    }
  }

  /// The position whose last post a row says that an officer holds besides the main one; nil where the row says none,
  /// or one that the case does not have.
  func secondPosition(of row: AssignmentRow) -> Ordinal<Position>? {
    switch row.status {
    case .leaving, .away, .surplus, .pool: nil
    case .stays, .pinned, .transferred, .positionChanged:
      row.secondPosition == row.position ? nil : row.secondPosition.flatMap { positions[$0] }
    }
  }
}
