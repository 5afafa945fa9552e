import StaffingDomain

/// Rule `course-seats`: officers who follow a course `<= seats`, where seats are given.
///
/// Source: the formulation, *Rows*.
public struct CourseSeats: RowRule {
  /// The rule's name.
  public let name = RuleName.courseSeats
  /// The bundle alone matters.
  public let scope = RuleScope.training
  /// One row for each course with seats, sorted by course.
  public let rows: [RuleRow]
  /// The rows of every bundle.
  private let rowsOfBundle: [[Int]]

  init(_ staffingCase: StaffingCase, training: Training) {
    var rows: [RuleRow] = []
    var rowOfCourse = [Int?](repeating: nil, count: staffingCase.courses.count)
    for course in staffingCase.courses.ordinals {
      let record = staffingCase.courses[course]
      guard let seats = record.seats else { continue }
      rowOfCourse[course.offset] = rows.count
      rows.append(
        RuleRow(
          subject: record.code.text, lower: -.infinity, upper: Double(seats),
          meaning: "course \(record.name) has \(seats == 1 ? "1 seat" : "\(seats) seats")",
          sources: [.row(record.source)]))
    }
    self.rows = rows
    rowsOfBundle = training.bundles.map { bundle in bundle.courses.compactMap { rowOfCourse[$0.offset] } }
  }

  /// An option counts 1 for each course of its bundle.
  public func forEachCoefficient(of relocation: Relocation, _ body: (Int, Double) -> Void) {
    for row in rowsOfBundle[Int(relocation.bundle)] { body(row, 1) }
  }
}
