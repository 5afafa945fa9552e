import StaffingDomain

/// Where each code stands in the case.
struct AuditedCodes {
  let officers: [Code<Officer>: Ordinal<Officer>]
  let communes: [Code<Commune>: Ordinal<Commune>]
  let positions: [Code<Position>: Ordinal<Position>]
  let courses: [Code<Course>: Ordinal<Course>]

  init(_ staffingCase: StaffingCase) {
    func index<Entity>(_ entities: [Entity], _ code: (Entity) -> Code<Entity>) -> [Code<Entity>: Ordinal<Entity>] {
      Dictionary(zip(entities.map(code), entities.ordinals)) { first, _ in first }
    }
    officers = index(staffingCase.officers, \.code)
    communes = index(staffingCase.communes, \.code)
    positions = index(staffingCase.positions, \.code)
    courses = index(staffingCase.courses, \.code)
  }

  /// The cell that two codes name; nil where either is unknown.
  func cell(_ commune: Code<Commune>, _ position: Code<Position>) -> Cell? {
    guard let commune = communes[commune], let position = positions[position] else { return nil }
    return Cell(commune: commune, position: position)
  }
}

extension CellCodes {
  /// The codes of a cell of the case.
  init(_ cell: Cell, in staffingCase: StaffingCase) {
    self.init(staffingCase.communes[cell.commune].code, staffingCase.positions[cell.position].code)
  }
}
