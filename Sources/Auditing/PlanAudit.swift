public import ResultsFormat
public import StaffingDomain
public import Workloads

/// Re-checks a plan from the case and the written files alone.
///
/// Nothing here knows the solver or the code that made the plan: every rule and the objective are computed again from
/// the contract. Facts of the case that are no decision (road distances, competence fit, needs of cells) are shared.
public enum PlanAudit {
  /// Checks every rule.
  ///
  /// - Parameters:
  ///   - staffingCase: The case, without error findings.
  ///   - needs: The needs of its cells.
  ///   - results: What the results folder says.
  ///   - origin: The digest, the `--set` values and the what-ifs with which the case was read; nil where it was made in
  ///     memory, then they are not compared.
  public static func audit(
    _ staffingCase: StaffingCase, needs: StaffingNeeds, results: ResultTables, origin: CaseOrigin? = nil
  ) -> AuditReport {
    let context = AuditContext(staffingCase, needs: needs, results: results)
    var violations = OtherCaseCheck.violations(results.summary, origin: origin)
    // The plan of a changed case breaks rules of another one everywhere: only what explains it is told.
    if let origin, OtherCaseCheck.whatIfDifference(solved: results.summary.whatIfs, given: origin.whatIfs) != nil {
      violations += EditedFileCheck.violations(in: results)
      return AuditReport(
        violations: violations.sorted(), recomputedObjective: nil, recomputedDoNothing: context.doNothing.hours,
        ruleCount: AuditRule.allCases.count, rowCount: results.rowCount)
    }
    violations += context.plan.violations
    for rule in AuditRule.allCases {
      switch rule.check?.ground {
      case .plan(let check): violations += check.violations(in: context)
      // What the files say can only be compared with a plan that is whole.
      case .files(let check): violations += context.plan.isWhole ? check.violations(in: context) : []
      case .edits: violations += EditedFileCheck.violations(in: context.results)
      case .origin, nil: break
      }
    }
    return AuditReport(
      violations: violations.sorted(), recomputedObjective: context.plan.isWhole ? context.objective : nil,
      recomputedDoNothing: context.doNothing.hours, ruleCount: AuditRule.allCases.count, rowCount: results.rowCount)
  }

  /// Files of a results folder that were changed or removed after the solve; nothing else is checked.
  public static func edits(of results: ResultTables) -> [Violation] { EditedFileCheck.violations(in: results).sorted() }
}

extension ResultTables {
  /// Rows of all tables.
  var rowCount: Int {
    ResultFile.allCases.reduce(0) { $0 + rowCount(of: $1) }
  }
}
