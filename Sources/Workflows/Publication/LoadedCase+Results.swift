package import Auditing
import CaseFormat
package import Explanation
package import Planning
import Reporting
package import ResultsFormat
import Wording
package import Workloads

// What a plan of a case is written as, and how what was written is checked.
extension LoadedCase {
  /// The rows of every result file of a plan, with their reasons.
  ///
  /// - Parameters:
  ///   - view: The plan and its problem.
  ///   - result: The search that found it.
  ///   - strategy: How it was searched.
  ///   - tolerance: The gap at which the plan counted as optimal.
  ///   - remarksOnProof: Whether the summary says where the proof is not whole.
  ///   - style: The language of the reasons, and the version that the summary names.
  package func tables(
    _ view: PlanView, result: PlanningResult, by strategy: SearchStrategy, gap tolerance: Double,
    remarksOnProof: Bool = true, in style: ResultsStyle
  ) -> ResultTables {
    PlanTables.tables(
      view, result: result,
      origin: PlanOrigin(
        inputDigest: digest, version: style.version, strategy: strategy.chosen.rawValue, overrides: overrides,
        whatIfs: whatIfs.map(\.applied), gapTolerance: tolerance,
        notes: remarksOnProof ? result.remarks(in: style.language) : []),
      in: style.language)
  }

  /// Checks every rule on the rows of a results folder of this case, and computes every figure again.
  ///
  /// - Parameters:
  ///   - tables: The rows.
  ///   - needs: The needs of the cells.
  package func audit(_ tables: ResultTables, needs: StaffingNeeds) -> AuditReport {
    PlanAudit.audit(staffingCase, needs: needs, results: tables, origin: origin)
  }
}
