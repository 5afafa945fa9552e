import ResultsFormat
import StaffingDomain
import Tables

/// `assignments.csv` is sorted by officer and gives the fit for the position held or served in the pool, after courses.
///
/// Without a position there is no fit. Courses are sorted.
enum AssignmentsFile: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let rows = context.results.assignments
    var found = zip(rows, rows.dropFirst()).filter { $0.officer >= $1.officer }.map { _, row in
      Violation(.assignmentsFile, "officer '\(row.officer)' is not in the order of the officers' codes", at: row)
    }
    for line in context.plan.lines {
      if zip(line.row.courses, line.row.courses.dropFirst()).contains(where: { $0 > $1 }) {
        found.append(
          Violation(.assignmentsFile, "the courses of officer '\(line.row.officer)' are not sorted", at: line.row))
      }
      let fit = line.position.map { context.hours.fit(line.officer, in: $0, after: line.courses).share }
      guard !Written.matches(line.row.fit, fit, .share) else { continue }
      found.append(
        Violation(
          .assignmentsFile,
          "fit of officer '\(line.row.officer)' is \(Written.text(line.row.fit)), "
            + "not \(Written.text(fit))", at: line.row, input: context.staffingCase.officers[line.officer].source))
    }
    return found
  }
}

/// Comparison of numbers as they are written with numbers as they are computed.
enum Written {
  /// Whether a written number is the computed one, rounded as its column is.
  static func matches(_ written: Double, _ exact: Double, _ type: ResultType) -> Bool {
    abs(written - exact) <= type.roundingSlack + Tolerances.comparison * max(1, abs(exact))
  }

  /// The same where either may be absent.
  static func matches(_ written: Double?, _ exact: Double?, _ type: ResultType) -> Bool {
    guard let written, let exact else { return written == nil && exact == nil }
    return matches(written, exact, type)
  }

  /// A number in a message.
  static func text(_ value: Double?) -> String {
    value.map { ResultNumber.text($0, decimals: 6) ?? "not a number" } ?? "empty"
  }
}
