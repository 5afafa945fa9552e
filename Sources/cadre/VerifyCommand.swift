import ArgumentParser
import Auditing
import CaseFolder
import Foundation
import StaffingDomain
import Workloads

/// `cadre verify CASE RESULTS`: re-checks a plan from the case and the written files alone.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a results folder against its case, without the solver.",
    discussion: """
      Computes every rule and the objective again from the two folders. Whether the proved bound is right cannot be \
      seen from the files; everything else is checked. Policy keys that were changed with --set for the solve are \
      taken from summary.json where none are given here.

      Ends with 0 where all is right, 5 where a rule is broken or a file was edited, 2 where the case has errors, \
      64 where there is no such results folder.

      Examples:
        cadre verify my-case out
        cadre verify my-case out --json
      """)

  @OptionGroup var input: CaseOptions

  @Argument(
    help: ArgumentHelp("The folder that 'cadre solve' wrote.", valueName: "results"), completion: .directory)
  var results: String

  @Flag(help: "Print one JSON object, with every violation.")
  var json = false

  func run() throws {
    let reading: ResultsReading
    do {
      reading = try ResultsReader.read(URL(fileURLWithPath: results))
    } catch let error as ResultsError {
      throw ValidationError(error.message)
    }
    let loaded = try LoadedCase(input)
    let audit = try reading.tables.map { try self.audit($0, of: loaded) }
    let report = VerifyReport(resultsFolder: results, caseFolder: input.folder, reading: reading, audit: audit)
    Terminal.result(try json ? String(decoding: report.json(), as: UTF8.self) : report.text())
    if !report.isClean { throw ExitCodes.verificationFailed }
  }

  private func audit(_ tables: ResultTables, of plain: LoadedCase) throws -> AuditReport {
    var loaded = plain
    if input.overrides.isEmpty, !tables.summary.settings.isEmpty {
      var changed = input
      do {
        changed.overrides = try tables.summary.settings.map(PolicyOption.parse)
        loaded = try LoadedCase(changed)
      } catch {
        Terminal.note(
          "The settings that \(results)/summary.json names cannot be set; the plan is checked without them.")
      }
    }
    return PlanAudit.audit(
      loaded.staffingCase, needs: try loaded.needs(), results: tables,
      origin: CaseOrigin(inputDigest: loaded.digest, settings: loaded.settings))
  }
}
