public import StaffingDomain

/// Rule `course-seats`: `sum x_io <= seats` over the options whose bundle holds a course, where seats are given.
///
/// Source: the formulation, *Rows*.
public struct CourseSeats: RowRule {
  /// The rule's name.
  public let name = RuleName.courseSeats
  /// The bundle alone matters.
  public let scope = RuleScope.training
  /// One row for each course with seats, sorted by course.
  public let rows: [RuleRow]
  /// The course of each row.
  let courses: [Ordinal<Course>]
  /// The rows of every bundle.
  private let rowsOfBundle: [[Int]]

  init(_ staffingCase: StaffingCase, training: Training) {
    var rows: [RuleRow] = []
    var courses: [Ordinal<Course>] = []
    var rowOfCourse = [Int?](repeating: nil, count: staffingCase.courses.count)
    for course in staffingCase.courses.ordinals {
      let record = staffingCase.courses[course]
      guard let seats = record.seats else { continue }
      rowOfCourse[course.offset] = rows.count
      courses.append(course)
      rows.append(
        RuleRow(limit: Double(seats), of: .courseSeats, for: .course(course), sources: [.row(record.source)]))
    }
    (self.rows, self.courses) = (rows, courses)
    rowsOfBundle = training.bundles.map { bundle in bundle.courses.compactMap { rowOfCourse[$0.offset] } }
  }

  /// The seats of the course.
  public func edit(raising row: Int, to needed: Double) -> CaseEdit? {
    courses.indices.contains(row) ? .seats(courses[row], RaisedLimit.heads(needed)) : nil
  }

  /// An option counts 1 for each course of its bundle.
  public func forEachCoefficient(of option: OfficerOption, _ body: (Int, Double) -> Void) {
    for row in rowsOfBundle[Int(option.bundle)] { body(row, 1) }
  }
}
