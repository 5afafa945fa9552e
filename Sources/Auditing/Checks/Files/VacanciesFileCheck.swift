import ResultsFormat
import StaffingDomain
import Workloads

/// `vacancies.csv` lists exactly the cells in which posts are neither filled nor combined nor shared, with their number
/// and hours.
enum VacanciesFileCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let staffingCase = context.staffingCase
    let expected = context.needs.cells.compactMap { cell -> VacancyRow? in
      let empty = context.emptyPosts(of: cell)
      guard !empty.isEmpty else { return nil }
      var hours = 0.0
      for post in empty { hours += post.hours.value }
      return VacancyRow(
        commune: staffingCase.communes[cell.commune].code, position: staffingCase.positions[cell.position].code,
        postsEmpty: empty.count, uncovered: HoursPerMonth(hours), why: "", remedy: "")
    }
    let comparison = TableComparison<VacancyRow>(rule: .files(.vacanciesFile)) {
      .cell(CellCodes($0.commune, $0.position))
    }
    return comparison.violations(written: context.results.vacancies, expected: expected)
  }
}
