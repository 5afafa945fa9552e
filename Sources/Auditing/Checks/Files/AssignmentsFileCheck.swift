import ResultsFormat
import StaffingDomain

/// `assignments.csv` is sorted by officer and gives the fit for the position held or served in the pool, and for the
/// second one, after courses.
///
/// Without a position there is no fit. Courses are sorted.
enum AssignmentsFileCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let rows = context.results.assignments
    var found = zip(rows, rows.dropFirst()).filter { $0.officer >= $1.officer }.map { _, row in
      Violation(.files(.assignmentsFile), .row(.unsorted(row.officer)), at: row)
    }
    for line in context.plan.lines {
      let row = line.row
      if zip(row.courses, row.courses.dropFirst()).contains(where: { $0 > $1 }) {
        found.append(Violation(.files(.assignmentsFile), .row(.unsortedCourses(row.officer)), at: row))
      }
      let officer = context.staffingCase.officers[line.officer]
      found += AssignmentRow.differences(row, expected(line, in: context)).map {
        Violation(.files(.assignmentsFile), .row(.ofOfficer(row.officer, $0)), at: row, input: officer.source)
      }
    }
    return found
  }

  /// What the line says, which is the plan, and what follows from it.
  private static func expected(_ line: PlanLine, in context: AuditContext) -> AssignmentRow {
    AssignmentRow(
      officer: line.row.officer, commune: line.row.commune, position: line.row.position, status: line.row.status,
      fit: line.position.map { context.hours.fit(line.officer, in: $0, after: line.courses).share },
      courses: line.row.courses, secondPosition: line.row.secondPosition,
      secondFit: line.cell.flatMap { _ in line.second }.map {
        context.hours.fit(line.officer, in: $0, after: line.courses).share
      })
  }
}
