internal import Auditing
internal import Foundation
import Reporting
internal import ResultsFormat
internal import Workloads

/// The last steps of a solve: the files are written beside their place, read back, audited, and only then put there.
struct ResultsPublication {
  /// Where the results are to go.
  let destination: URL
  /// The case of the plan.
  let loaded: LoadedCase
  /// The needs of its cells.
  let needs: StaffingNeeds
  /// The session that hears of the steps.
  let session: SolverSession

  /// Audits and writes.
  ///
  /// - Returns: The tables as written.
  /// - Throws: ``AuditRefusal`` where the audit finds a broken rule, and nothing is written then; errors of the files.
  func publish(_ tables: ResultTables, stopwatch: Stopwatch) throws -> ResultTables {
    session.report(.step(.audit))
    let draft = try ResultsWriter.stage(tables, for: destination)
    var finished = tables
    do {
      let report = try stopwatch.time(.audit) { try audit(draft) }
      guard let report, report.isClean else { throw AuditRefusal(violations: report?.violations ?? []) }
      session.report(.step(.write))
      finished.summary = try draft.record(seconds: stopwatch.stages)
      try draft.publish()
    } catch {
      draft.discard()
      throw error
    }
    return finished
  }

  private func audit(_ draft: StagedResults) throws -> AuditReport? {
    try ResultsReader.read(draft.folder).tables.map { loaded.audit($0, needs: needs) }
  }
}
