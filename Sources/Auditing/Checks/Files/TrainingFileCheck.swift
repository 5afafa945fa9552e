import ResultsFormat
import StaffingDomain

/// `training.csv` lists exactly the courses of the assignments, for the cell held, with their hours and cost.
///
/// Of two posts held together they are for the main one, unless only the second lists such a bundle.
enum TrainingFileCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let staffingCase = context.staffingCase
    let expected = context.plan.lines.flatMap { line -> [TrainingRow] in
      guard let main = line.cell else { return [] }
      let cell = TrainingCheck.isForSecond(line, in: context) ? line.secondCell ?? main : main
      return line.courses.map { course in
        TrainingRow(
          officer: line.row.officer, course: staffingCase.courses[course].code,
          forCommune: staffingCase.communes[cell.commune].code,
          forPosition: staffingCase.positions[cell.position].code, hours: staffingCase.courses[course].hours,
          cost: staffingCase.courses[course].cost)
      }
    }
    let comparison = TableComparison<TrainingRow>(rule: .files(.trainingFile)) { .course($0.officer, $0.course) }
    return comparison.violations(written: context.results.training, expected: expected)
  }
}
