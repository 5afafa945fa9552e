import ArgumentParser
import Auditing
import Foundation
import ResultsFormat
import StaffingDomain
import Wording
import Workloads

/// `cadre verify CASE RESULTS`: re-checks a plan from the case and the written files alone.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a results folder against its case, without the solver.",
    discussion: """
      Checks every rule and computes every figure again from the two folders. The files cannot show whether the proved \
      bound is right; that rests on the solve. The sentences (reason, why, remedy) are only checked for later edits.

      Examples:
        cadre verify my-province out
        cadre verify my-province out --set maximum_transfers=50
        cadre verify my-province out --what-if dossiers.yml
        cadre verify my-province out --json

      A plan that was solved with --what-if needs the same files in the same order.

      Exit codes: 0 all is right, 2 the case has errors, 5 a rule is broken or a file was edited, 64 usage or no such \
      results folder, 70 fault.
      """)

  @Argument(help: ArgumentHelp("The folder with the tables and policy.yml.", valueName: "case"))
  var caseFolder: String

  @Argument(help: ArgumentHelp("The folder that 'cadre solve' wrote.", valueName: "results"))
  var resultsFolder: String

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "A value of the policy with which the case was solved (default: those that summary.json records).",
      valueName: "key=value"),
    transform: PolicyOption.parse)
  var overrides: [PolicyOverride] = []

  @OptionGroup var changes: WhatIfOptions

  @Flag(help: "Print one JSON object.")
  var json = false

  func run() throws {
    let reading = try readResults()
    let recorded = reading.tables?.summary.overrides ?? []
    // What summary.json records is said in the report, so that a changed policy cannot pass unseen.
    let used = overrides.isEmpty ? recorded : overrides
    let loaded = try load(used)
    let needs = try loaded.needs()
    let audit = reading.tables.map { tables in
      PlanAudit.audit(loaded.staffingCase, needs: needs, results: tables, origin: loaded.origin)
    }
    let report = VerifyReport(
      resultsFolder: resultsFolder, caseFolder: caseFolder, overrides: used, whatIfs: loaded.whatIfs,
      reading: reading, audit: audit)
    try Terminal.result(json ? String(decoding: report.json(), as: UTF8.self) : report.text())
    if !report.isClean { throw ExitCodes.verificationFailed }
  }

  /// Reads the case; it is the results that are wrong where only the policy keys that they record make it unusable.
  private func load(_ used: [PolicyOverride]) throws -> LoadedCase {
    do {
      return try LoadedCase(folder: caseFolder, overrides: used, whatIfs: changes.whatIfs)
    } catch let code as ExitCode {
      guard overrides.isEmpty, !used.isEmpty,
        (try? LoadedCase(folder: caseFolder, overrides: [], whatIfs: changes.whatIfs)) != nil
      else {
        throw code
      }
      try Terminal.result(
        "summary.json: edited-file: the policy keys under 'set' are none that a case could be solved with\n")
      throw ExitCodes.verificationFailed
    }
  }

  private func readResults() throws -> ResultsReading {
    do {
      return try ResultsReader.read(URL(fileURLWithPath: resultsFolder))
    } catch let error as ResultsError {
      Terminal.note("cadre: \(OutputLanguage.current.refusal(error))")
      throw ExitCodes.usage
    }
  }
}
