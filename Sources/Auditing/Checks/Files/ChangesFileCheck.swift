import ResultsFormat
import StaffingDomain

/// `changes.csv` names officers of the case, each once and in order, by their names, and says something of each.
///
/// Who did something else before is for the earlier results to say, which the audit does not have.
enum ChangesFileCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let written = context.results.changes
    let named = Set(written.map(\.officer))
    let expected = context.staffingCase.officers.filter { named.contains($0.code) }.map { officer in
      ChangeRow(officer: officer.code, name: officer.name ?? "", was: "", becomes: "", why: "")
    }
    let comparison = TableComparison<ChangeRow>(rule: .files(.changesFile)) { .officer($0.officer) }
    return comparison.violations(written: written, expected: expected)
  }
}
