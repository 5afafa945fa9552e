import ArgumentParser
import Auditing
import Foundation
import ResultsFormat
import StaffingDomain
import Wording

/// An earlier results folder to plan again from: of the same officers, though the case may have changed since.
struct EarlierResults {
  /// The rows of the files.
  let tables: ResultTables
  /// What of the plan the case still knows.
  let plan: TransferPlan
  /// Officers whom the earlier plan does not know, or whose place the case no longer has.
  let unknown: [Ordinal<Officer>]

  /// Reads a results folder.
  ///
  /// - Throws: `ExitCodes.usage` where there is no readable folder; `ExitCodes.verificationFailed`, after one line on
  ///   standard error, where a file was edited, or the folder is of another case: it knows fewer than half of the
  ///   officers.
  init(_ path: String, for staffingCase: StaffingCase) throws {
    tables = try LoadedPlan.tables(path)
    if let edit = PlanAudit.edits(of: tables).first {
      Terminal.note("cadre: \(path): \(edit.line(in: OutputLanguage.current))")
      throw ExitCodes.verificationFailed
    }
    (plan, unknown) = tables.plan(for: staffingCase)
    guard 2 * unknown.count <= staffingCase.officers.count else {
      Terminal.note(
        "cadre: \(path): the results are of another case: they do not know \(unknown.count) of its "
          + "\(staffingCase.officers.count) officers")
      throw ExitCodes.verificationFailed
    }
  }
}
