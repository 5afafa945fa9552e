import ResultsFormat
import StaffingDomain

/// One line of `assignments.csv` with its codes looked up.
struct PlanLine {
  let officer: Ordinal<Officer>
  let status: AssignmentStatus
  let commune: Ordinal<Commune>
  let position: Ordinal<Position>?
  /// The position whose last post is held besides; as the line says it, whatever else it says.
  let second: Ordinal<Position>?
  /// The courses that the case knows, each once, sorted.
  let courses: [Ordinal<Course>]
  let row: AssignmentRow

  /// The cell in which the officer holds the main post; nil for surplus, leaving, away and pool.
  var cell: Cell? {
    switch status {
    case .stays, .pinned, .transferred, .positionChanged: position.map { Cell(commune: commune, position: $0) }
    case .pool, .surplus, .leaving, .away: nil
    }
  }

  /// The cell whose last post the officer holds besides the main one; nil where the line names no other cell.
  var secondCell: Cell? {
    guard let cell, let second, second != cell.position else { return nil }
    return Cell(commune: cell.commune, position: second)
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

  init(_ rows: [AssignmentRow], in staffingCase: StaffingCase, codes: AuditedCodes) {
    var byOfficer = [PlanLine?](repeating: nil, count: staffingCase.officers.count)
    var violations: [Violation] = []
    for row in rows {
      let (line, problem) = ReadPlan.line(row, codes)
      if let problem { violations.append(problem) }
      guard let line else { continue }
      guard byOfficer[line.officer.offset] == nil else {
        violations.append(
          Violation(
            .plan(.oneOption), .assignment(.secondLine(row.officer)), at: row,
            input: staffingCase.officers[line.officer].source))
        continue
      }
      byOfficer[line.officer.offset] = line
    }
    let named = Set(rows.map(\.officer))
    for officer in staffingCase.officers where !named.contains(officer.code) {
      violations.append(
        Violation(.plan(.oneOption), .assignment(.noLine(officer.code)), in: .assignments, input: officer.source))
    }
    lines = byOfficer.compactMap { $0 }
    isWhole = lines.count == staffingCase.officers.count
    self.violations = violations
  }

  private static func line(_ row: AssignmentRow, _ codes: AuditedCodes) -> (PlanLine?, Violation?) {
    func refused(_ fact: AssignmentFact) -> (PlanLine?, Violation?) {
      (nil, Violation(.plan(.oneOption), .assignment(fact), at: row))
    }
    guard let officer = codes.officers[row.officer] else { return refused(.unknownOfficer(row.officer)) }
    guard let commune = codes.communes[row.commune] else { return refused(.unknownCommune(row.commune)) }
    let position = row.position.flatMap { codes.positions[$0] }
    if let code = row.position, position == nil { return refused(.unknownPosition(code)) }
    let second = row.secondPosition.flatMap { codes.positions[$0] }
    if let code = row.secondPosition, second == nil { return refused(.unknownPosition(code)) }
    let line = PlanLine(
      officer: officer, status: row.status, commune: commune, position: position, second: second,
      courses: Set(row.courses.compactMap { codes.courses[$0] }).sorted(), row: row)
    let unknown = row.courses.first { codes.courses[$0] == nil }
    return (line, unknown.map { Violation(.plan(.training), .assignment(.unknownCourse($0)), at: row) })
  }
}
