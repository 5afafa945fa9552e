import ResultsFormat
import StaffingDomain

/// One line of `assignments.csv` with its codes looked up.
struct PlanLine {
  let officer: Ordinal<Officer>
  let status: AssignmentStatus
  let commune: Ordinal<Commune>
  let position: Ordinal<Position>?
  /// The courses that the case knows, each once, sorted.
  let courses: [Ordinal<Course>]
  let row: AssignmentRow

  /// The cell in which the officer holds a post; nil for surplus, leaving and pool.
  var cell: Cell? {
    switch status {
    case .stays, .pinned, .transferred, .positionChanged: position.map { Cell(commune: commune, position: $0) }
    case .pool, .surplus, .leaving: nil
    }
  }

  /// The position whose pool the officer serves.
  var pool: Ordinal<Position>? { status == .pool ? position : nil }
}

/// What `assignments.csv` says, officer by officer.
struct ReadPlan {
  /// The first readable line of every officer that has one, in the order of the case.
  let lines: [PlanLine]
  /// Unknown codes, officers with two lines and officers with none.
  let violations: [Violation]
  /// Whether every officer has a line.
  let isWhole: Bool

  init(_ rows: [AssignmentRow], in staffingCase: StaffingCase, codes: CodeIndex) {
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
    let line = PlanLine(
      officer: officer, status: row.status, commune: commune, position: position,
      courses: Set(row.courses.compactMap { codes.courses[$0] }).sorted(), row: row)
    let unknown = row.courses.first { codes.courses[$0] == nil }
    return (line, unknown.map { Violation(.training, "course '\($0)' is not in the case", at: row) })
  }
}

/// Where each code stands in the case.
struct CodeIndex {
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
