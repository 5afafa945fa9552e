import CaseFolder
import StaffingDomain

/// One line of `assignments.csv` with its codes looked up.
struct PlanLine {
  let officer: Ordinal<Officer>
  let status: AssignmentStatus
  let commune: Ordinal<Commune>
  let position: Ordinal<Position>?
  let row: AssignmentRow

  /// The cell in which the officer holds a post; nil for surplus, leaving and pool.
  var cell: Cell? {
    switch status {
    case .stays, .pinned, .transferred, .positionChanged: position.map { Cell(commune: commune, position: $0) }
    case .pool, .surplus, .leaving: nil
    }
  }
}

/// What `assignments.csv` says, officer by officer.
struct ReadPlan {
  /// The first readable line of every officer that has one, in the order of the case.
  let lines: [PlanLine]
  /// Unknown codes, officers with two lines and officers with none.
  let violations: [Violation]
  /// Whether every officer has a line.
  let isWhole: Bool

  init(_ rows: [AssignmentRow], in staffingCase: StaffingCase) {
    let codes = CodeIndex(staffingCase)
    var byOfficer = [PlanLine?](repeating: nil, count: staffingCase.officers.count)
    var violations: [Violation] = []
    for row in rows {
      let (line, problem) = ReadPlan.line(row, codes)
      if let problem { violations.append(problem) }
      guard let line else { continue }
      guard byOfficer[line.officer.offset] == nil else {
        violations.append(
          Violation(
            .oneOption, "officer '\(row.officer)' has a second line", at: row,
            input: staffingCase.officers[line.officer].source))
        continue
      }
      byOfficer[line.officer.offset] = line
    }
    let named = Set(rows.map(\.officer))
    for officer in staffingCase.officers where !named.contains(officer.code) {
      violations.append(
        Violation(.oneOption, "officer '\(officer.code)' has no line", in: .assignments, input: officer.source))
    }
    lines = byOfficer.compactMap { $0 }
    isWhole = lines.count == staffingCase.officers.count
    self.violations = violations
  }

  private static func line(_ row: AssignmentRow, _ codes: CodeIndex) -> (PlanLine?, Violation?) {
    guard let officer = codes.officers[row.officer] else {
      return (nil, Violation(.oneOption, "officer '\(row.officer)' is not in the case", at: row))
    }
    guard let commune = codes.communes[row.commune] else {
      return (nil, Violation(.oneOption, "commune '\(row.commune)' is not in the case", at: row))
    }
    let position = row.position.flatMap { codes.positions[$0] }
    if let code = row.position, position == nil {
      return (nil, Violation(.oneOption, "position '\(code)' is not in the case", at: row))
    }
    let line = PlanLine(officer: officer, status: row.status, commune: commune, position: position, row: row)
    return (line, nil)
  }
}

/// Where each code stands in the case.
struct CodeIndex {
  let officers: [Code<Officer>: Ordinal<Officer>]
  let communes: [Code<Commune>: Ordinal<Commune>]
  let positions: [Code<Position>: Ordinal<Position>]

  init(_ staffingCase: StaffingCase) {
    func index<Entity>(_ entities: [Entity], _ code: (Entity) -> Code<Entity>) -> [Code<Entity>: Ordinal<Entity>] {
      Dictionary(zip(entities.map(code), entities.ordinals)) { first, _ in first }
    }
    officers = index(staffingCase.officers, \.code)
    communes = index(staffingCase.communes, \.code)
    positions = index(staffingCase.positions, \.code)
  }
}
