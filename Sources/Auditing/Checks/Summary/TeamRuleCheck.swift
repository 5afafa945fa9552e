import ResultsFormat
import StaffingDomain

/// The summary lists exactly the team rules that the plan does not meet, with the officers missing and the penalty.
///
/// At least `officers` who hold a post in the commune have the competency at the level, after courses; recruits do not
/// count. The rule is soft: a plan may miss it, and its objective counts the penalty.
enum TeamRuleCheck: Check {
  static func violations(in context: AuditContext) -> [Violation] {
    let written = context.results.summary.unmetSoftRules.filter { $0.rule != AuditContext.rotationName }
    return UnmetRuleComparison.violations(.plan(.teamRule), written: written, expected: context.unmetTeamRules)
  }
}
