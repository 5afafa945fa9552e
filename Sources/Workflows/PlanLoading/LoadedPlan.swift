internal import Auditing
internal import Foundation
internal import Planning
internal import ResultsFormat
internal import StaffingDomain
import Wording
internal import Workloads

/// The plan of a results folder, for a workflow that builds on it.
struct LoadedPlan {
  /// The rows of the files.
  let tables: ResultTables
  /// The plan.
  let plan: TransferPlan
  /// What checking them found: nothing wrong.
  let audit: AuditReport

  /// Reads a results folder and checks that it holds, unchanged, a plan of a case.
  ///
  /// - Throws: ``ResultsRefusal``.
  init(_ folder: URL, of loaded: LoadedCase, needs: StaffingNeeds) throws(ResultsRefusal) {
    tables = try Self.tables(folder)
    plan = tables.plan(for: loaded.staffingCase).plan
    audit = loaded.audit(tables, needs: needs)
    guard let first = audit.violations.min(by: { Self.rank($0) < Self.rank($1) }) else { return }
    throw .violated(first)
  }

  /// Reads the tables of a results folder.
  ///
  /// - Throws: ``ResultsRefusal`` where there is no such folder or a file is damaged.
  static func tables(_ folder: URL) throws(ResultsRefusal) -> ResultTables {
    let holds = { (name: String) in FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path) }
    // The folders of months and of one month have a summary, too.
    let isOfMonths = [ResultFile.waves, .staffingNow].contains { holds($0.fileName) }
    if FileManager.default.fileExists(atPath: folder.path), !holds(ResultFile.assignments.fileName),
      isOfMonths || !holds(ResultFile.summaryFileName)
    {
      throw .folder(.foreign(holdsComparison: holds("comparison.csv")))
    }
    let reading = try reading(folder)
    guard let tables = reading.tables else {
      guard let first = reading.findings.first(where: { $0.severity == .error }) else { throw .folder(.unreadable) }
      throw .damaged(first)
    }
    return tables
  }

  private static func reading(_ folder: URL) throws(ResultsRefusal) -> ResultsReading {
    do {
      return try ResultsReader.read(folder)
    } catch let error as ResultsError {
      throw .missing(error)
    } catch {
      throw .folder(.unreadable)
    }
  }

  /// Another case explains every other violation, and an edit explains what follows from it.
  private static func rank(_ violation: Violation) -> Int {
    switch violation.rule {
    case .files(.otherCase): 0
    case .files(.editedFile): 1
    default: 2
    }
  }
}

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
  /// - Throws: ``ResultsRefusal`` where there is no readable folder, a file was edited, or the folder is of another case:
  ///   it knows fewer than half of the officers.
  init(_ folder: URL, for staffingCase: StaffingCase) throws(ResultsRefusal) {
    tables = try LoadedPlan.tables(folder)
    if let edit = PlanAudit.edits(of: tables).first { throw .violated(edit) }
    (plan, unknown) = tables.plan(for: staffingCase)
    guard 2 * unknown.count <= staffingCase.officers.count else {
      throw .folder(.otherCase(unknown: unknown.count, officers: staffingCase.officers.count))
    }
  }
}

extension ResultTables {
  /// The prices that were written with the plan; those of rules that this version does not know are left out.
  var shadowPrices: [ShadowPrice] {
    prices.compactMap { row in
      RuleName(rawValue: row.rule).map { ShadowPrice(rule: $0, subject: row.subject, hours: row.hours) }
    }
  }
}
