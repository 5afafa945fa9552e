package import StaffingDomain

/// What a course like those of a case would take.
package struct CourseModel {
  private let staffingCase: StaffingCase
  private let hoursOfALevel: Double
  private let costOfALevel: Double

  /// Looks at the courses of a case; nil where there are none.
  package init?(_ staffingCase: StaffingCase) {
    guard !staffingCase.courses.isEmpty else { return nil }
    self.staffingCase = staffingCase
    func median(_ amounts: [Double]) -> Double { amounts.sorted()[amounts.count / 2] }
    hoursOfALevel = median(staffingCase.courses.map { $0.hours.value / Double($0.toLevel - $0.fromLevel) })
    costOfALevel = median(staffingCase.courses.map { $0.cost.value / Double($0.toLevel - $0.fromLevel) })
  }

  /// A course with one seat, as long and as dear for each level as the middle one of the case; its code comes last.
  package func course(lifting competency: Ordinal<Competency>, from: Int, to: Int) -> Course {
    let (code, levels) = (staffingCase.competencies[competency].code.text, Double(to - from))
    let last = staffingCase.courses.last?.code ?? Code("")
    let codes = ["NEW-\(code)-\(to)", "ZZ-NEW-\(code)-\(to)", "\(last)-NEW-\(code)-\(to)"].map { Code<Course>($0) }
    return Course(
      code: codes.first { last < $0 } ?? codes[2], name: "\(staffingCase.competencies[competency].name) \(to)",
      competency: competency, fromLevel: from, toLevel: to, hours: Hours((hoursOfALevel * levels).rounded(.up)),
      cost: MillionDong((costOfALevel * levels * 10).rounded(.up) / 10), seats: 1,
      source: SourceRow(table: .courses, line: 0))
  }
}
