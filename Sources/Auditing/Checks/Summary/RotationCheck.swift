import ResultsFormat
import StaffingDomain

/// The summary lists exactly the officers who stay though `since + rotation_months <= plan date`, before team rules.
///
/// The rule is soft: the objective counts `rotation_penalty_hours` for each. Officers who may not be moved are exempt.
enum RotationCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let entries = context.results.summary.unmetSoftRules
    let written = entries.filter { $0.rule == AuditContext.rotationName }
    var found = UnmetRuleComparison.violations(.plan(.rotation), written: written, expected: context.unmetRotations)
    if entries.prefix(written.count).contains(where: { $0.rule != AuditContext.rotationName }) {
      found.append(Violation(summary: .plan(.rotation), .softRule(.rotationsLater)))
    }
    return found
  }
}
