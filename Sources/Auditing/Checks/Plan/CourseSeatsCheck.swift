import ResultsFormat
import StaffingDomain

/// Officers who follow a course `<= seats`, where they are given.
enum CourseSeatsCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let courses = context.staffingCase.courses
    var followers = [[PlanLine]](repeating: [], count: courses.count)
    for line in context.plan.lines { for course in line.courses { followers[course.offset].append(line) } }
    return courses.ordinals.compactMap { course in
      let lines = followers[course.offset]
      guard let seats = courses[course].seats, lines.count > seats else { return nil }
      return Violation(
        LimitFact(.courseSeats, .course(courses[course].code), used: lines.count, limit: seats), in: .assignments,
        line: lines.last?.row.line, input: courses[course].source)
    }
  }
}
