import ArgumentParser
import Auditing
import Foundation
import ResultsFormat
import StaffingDomain
import Wording
import Workloads

/// The plan of a results folder, for a command that builds on it.
struct LoadedPlan {
  /// The rows of the files.
  let tables: ResultTables
  /// The plan.
  let plan: TransferPlan

  /// Reads a results folder and checks that it holds, unchanged, a plan of a case.
  ///
  /// - Throws: `ExitCodes.usage` where there is no readable folder; `ExitCodes.verificationFailed` where the plan is of
  ///   another case, was edited or breaks a rule. One line on standard error says which.
  init(_ path: String, of loaded: LoadedCase, needs: StaffingNeeds) throws {
    tables = try Self.tables(path)
    plan = tables.plan(for: loaded.staffingCase).plan
    let report = PlanAudit.audit(
      loaded.staffingCase, needs: needs, results: tables,
      origin: loaded.origin)
    guard let first = report.violations.min(by: { Self.rank($0) < Self.rank($1) }) else { return }
    Terminal.note("cadre: \(path): \(first.line(in: OutputLanguage.current))")
    throw ExitCodes.verificationFailed
  }

  /// Reads the tables of a results folder.
  ///
  /// - Throws: `ExitCodes.usage` where there is no such folder, `ExitCodes.verificationFailed` where a file is damaged.
  static func tables(_ path: String) throws -> ResultTables {
    let folder = URL(fileURLWithPath: path)
    let holds = { (name: String) in FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path) }
    if FileManager.default.fileExists(atPath: path), !holds(ResultFile.summaryFileName),
      !holds(ResultFile.assignments.fileName)
    {
      let hint = holds("comparison.csv") ? "; it holds a comparison: name one of the folders in it" : ""
      Terminal.note("cadre: \(path) is not a folder that 'cadre solve' wrote\(hint)")
      throw ExitCodes.usage
    }
    let reading: ResultsReading
    do {
      reading = try ResultsReader.read(URL(fileURLWithPath: path))
    } catch let error as ResultsError {
      Terminal.note("cadre: \(OutputLanguage.current.refusal(error))")
      throw ExitCodes.usage
    }
    guard let tables = reading.tables else {
      let first = reading.findings.first { $0.severity == .error }.map { FindingText($0, in: OutputLanguage.current) }
      Terminal.note("cadre: \(path): \(first?.description ?? "the results cannot be read")")
      throw ExitCodes.verificationFailed
    }
    return tables
  }

  /// Another case explains every other violation, and an edit explains what follows from it.
  private static func rank(_ violation: Violation) -> Int {
    switch violation.rule {
    case .otherCase: 0
    case .editedFile: 1
    default: 2
    }
  }
}
