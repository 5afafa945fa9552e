import ResultsFormat
import StaffingDomain

/// `training.csv` lists exactly the courses of the assignments, for the cell held, with their hours and cost.
enum TrainingFile: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let staffingCase = context.staffingCase
    let expected = context.plan.lines.flatMap { line -> [TrainingRow] in
      guard let cell = line.cell else { return [] }
      return line.courses.map { course in
        TrainingRow(
          officer: line.row.officer, course: staffingCase.courses[course].code,
          forCommune: staffingCase.communes[cell.commune].code,
          forPosition: staffingCase.positions[cell.position].code, hours: staffingCase.courses[course].hours,
          cost: staffingCase.courses[course].cost)
      }
    }
    let comparison = TableComparison<TrainingRow, Key>(
      rule: .trainingFile, key: { Key(officer: $0.officer, course: $0.course) },
      name: { "officer '\($0.officer)', course '\($0.course)'" })
    return comparison.violations(written: context.results.training, expected: expected) { written, expected in
      var found = Differences()
      found.compare("for_commune", written.forCommune.text, expected.forCommune.text)
      found.compare("for_position", written.forPosition.text, expected.forPosition.text)
      found.compare("hours", written.hours.value, expected.hours.value, .hours)
      found.compare("cost", written.cost.value, expected.cost.value, .money)
      return found.words
    }
  }

  private struct Key: Hashable {
    let officer: Code<Officer>
    let course: Code<Course>
  }
}
