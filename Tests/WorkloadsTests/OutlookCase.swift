import StaffingDomain
import TestSupport
import Workloads

/// Builds small cases with dates: three communes in two provinces, a trade with a term and a clerk's position.
///
/// Plan date 1 July 2025. C0 and C1 lie in province A, C2 in B. P0 (rank 2, term 36 months) asks for Q0 at level 3,
/// mandatory, and for Q1 at level 2; P1 (rank 1) asks for nothing. C0/P0 has 2 posts, C1/P0 and C0/P1 have 1.
struct OutlookCase {
  var builder: CaseBuilder
  var courses: [Course] = []

  init() {
    builder = CaseBuilder()
    for code in ["C0", "C1", "C2"] { builder.commune(code) }
    builder.communes[2].province = Ordinal(1)
    builder.position("P0")
    builder.position("P1")
    builder.positions[0].rotationMonths = 36
    builder.positions[1].rank = 1
    builder.establish(2, commune: 0, position: 0)
    builder.establish(1, commune: 1, position: 0)
    builder.establish(1, commune: 0, position: 1)
    builder.requirement(position: 0, competency: 0, level: 3, isMandatory: true)
    builder.requirement(position: 0, competency: 1, level: 2)
    builder.competencies.append(
      Competency(
        code: Code("Q3"), name: "Competency", category: .digital, source: SourceRow(table: .competencies, line: 4)))
  }

  /// Adds an officer; competencies are (competency, level, last valid day).
  mutating func officer(
    commune: Int, position: Int, rank: Int = 2, born: String? = nil, sex: Sex? = nil, since: String? = nil,
    leavesOn: String? = nil, second: Int? = nil,
    holding competencies: [(Int, Int, String?)] = [(0, 3, nil), (1, 2, nil)]
  ) {
    let line = builder.officers.count + 2
    builder.officers.append(
      Officer(
        code: Code("O\(line - 2)"), commune: Ordinal(commune), position: Ordinal(position), rank: rank,
        born: born.map(CalendarDate.literal), sex: sex, since: since.map(CalendarDate.literal),
        leavesOn: leavesOn.map(CalendarDate.literal), secondPosition: second.map { Ordinal($0) },
        competencies: competencies.map { competency, level, until in
          HeldCompetency(
            competency: Ordinal(competency), level: level, validUntil: until.map(CalendarDate.literal),
            source: SourceRow(table: .officerCompetencies, line: 10 * line + competency))
        },
        source: SourceRow(table: .officers, line: line)))
  }

  mutating func course(_ competency: Int, from: Int, to: Int, seats: Int? = nil) {
    courses.append(
      Course(
        code: Code("K\(courses.count)"), name: "Course", competency: Ordinal(competency), fromLevel: from, toLevel: to,
        hours: Hours(40), seats: seats, source: SourceRow(table: .courses, line: courses.count + 2)))
  }

  var staffingCase: StaffingCase {
    var staffingCase = builder.staffingCase
    staffingCase.provinces = [Province(code: Code("A")), Province(code: Code("B"))]
    staffingCase.courses = courses
    return staffingCase
  }

  func outlook(years: Int = 2) -> StaffingOutlook {
    let staffingCase = staffingCase
    return StaffingOutlook(staffingCase, needs: StaffingNeeds(staffingCase), years: years)
  }
}
