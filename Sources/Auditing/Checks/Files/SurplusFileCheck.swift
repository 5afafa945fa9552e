import ResultsFormat
import StaffingDomain

/// `surplus.csv` lists exactly the officers with status surplus, with their commune and old position.
enum SurplusFileCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let staffingCase = context.staffingCase
    let expected = context.plan.lines.filter { $0.status == .surplus }.map { line in
      let officer = staffingCase.officers[line.officer]
      return SurplusRow(
        officer: officer.code, commune: staffingCase.communes[officer.commune].code,
        position: staffingCase.positions[officer.position].code, bestAlternative: "", missing: "")
    }
    let comparison = TableComparison<SurplusRow>(rule: .files(.surplusFile)) { .officer($0.officer) }
    return comparison.violations(written: context.results.surplus, expected: expected)
  }
}
