import ArgumentParser
import Auditing
import Foundation
import ResultsFormat
import Wording
import Workloads

/// The last steps of a solve: the files are written beside their place, read back, audited, and only then put there.
enum ResultsPublication {
  /// Checks before a long search that results may be written to a folder.
  ///
  /// - Throws: A usage error that says what stands there.
  static func check(_ destination: URL, caseFolder: String) throws {
    do {
      try ResultsWriter.checkDestination(destination, case: URL(fileURLWithPath: caseFolder))
    } catch let error as ResultsError {
      throw ValidationError(OutputLanguage.current.refusal(error))
    }
  }

  /// Audits and writes.
  ///
  /// - Returns: The tables as written.
  /// - Throws: `ExitCodes.verificationFailed` where the audit finds a broken rule; nothing is written then.
  static func publish(
    _ tables: ResultTables, to destination: URL, case loaded: LoadedCase, needs: StaffingNeeds, stopwatch: Stopwatch,
    display: ProgressDisplay
  ) throws -> ResultTables {
    try Faults.reported {
      defer { display.finish() }
      display.show(.audit)
      let draft = try ResultsWriter.stage(tables, for: destination)
      var finished = tables
      do {
        let report = try stopwatch.time(.audit) { try audit(draft, of: loaded, needs: needs) }
        guard let report, report.isClean else {
          display.finish()
          throw refusal(report)
        }
        display.show(.write)
        finished.summary.seconds = stopwatch.stages
        try draft.record(seconds: finished.summary.seconds)
        try draft.publish()
      } catch {
        draft.discard()
        throw error
      }
      return finished
    }
  }

  private static func audit(
    _ draft: StagedResults, of loaded: LoadedCase, needs: StaffingNeeds
  ) throws -> AuditReport? {
    try ResultsReader.read(draft.folder).tables.map {
      PlanAudit.audit(
        loaded.staffingCase, needs: needs, results: $0,
        origin: loaded.origin)
    }
  }

  /// Says what the audit found, and ends the command.
  private static func refusal(_ report: AuditReport?) -> ExitCode {
    Terminal.note("The plan failed its check, which is a fault of the program; nothing was written.")
    for violation in report?.violations.prefix(10) ?? [] {
      Terminal.note("  \(violation.line(in: OutputLanguage.current))")
    }
    return ExitCodes.verificationFailed
  }
}
