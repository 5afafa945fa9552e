import ArgumentParser
import Auditing
import Foundation
import Reporting
import ResultsFormat
import StaffingDomain
import Wording
import Workflows

/// `cadre verify CASE RESULTS`: re-checks a plan from the case and the written files alone.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a results folder against its case, without the solver.",
    discussion: """
      Checks every rule and computes every figure again from the two folders. The files cannot show whether the proved \
      bound is right; that rests on the solve. The sentences (reason, why, remedy) are compared with those that the plan \
      gives in the language that summary.json names, where the same version wrote them.

      Examples:
        cadre verify my-province out
        cadre verify my-province out --set maximum_transfers=50
        cadre verify my-province out --what-if dossiers.yml
        cadre verify my-province out --waves waves
        cadre verify my-province out --waves waves --month 2026-04
        cadre verify my-province out --json

      With --waves it checks the months that 'cadre waves' gave the changes of the plan, and with --month besides how \
      they stand in the folder that 'cadre follow' wrote: the progress, the staffing and the figures, not the decisions \
      that follow.

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

  @Option(
    help: ArgumentHelp("The folder that 'cadre waves' wrote for the plan: it is checked.", valueName: "waves"),
    completion: .directory)
  var waves: String?

  @Option(
    help: ArgumentHelp("The folder that 'cadre follow' wrote for the waves: it is checked.", valueName: "folder"),
    completion: .directory)
  var month: String?

  @Flag(help: "Print one JSON object.")
  var json = false

  @OptionGroup var speech: LanguageOptions

  func run() throws {
    let input = RequestedCase(
      RequestedCase.place(at: URL(fileURLWithPath: caseFolder)), overrides: overrides, whatIfs: changes.places)
    if let month, let waves { return try verify(month, after: waves, of: input) }
    if let waves { return try verify(waves, of: input) }
    let request = VerifyRequest(input, results: URL(fileURLWithPath: resultsFolder), version: Cadre.version)
    switch try Faults.reported({ try request.run() }) {
    case .verified(let verification):
      let report = verification.report(of: resultsFolder, for: caseFolder, in: OutputLanguage.current)
      try Terminal.result(json ? report.json() : report.text)
      guard verification.isClean else { throw ExitCodes.verificationFailed }
    case .unreadableResults(let error):
      Terminal.complain(OutputLanguage.current.refusal(error))
      throw ExitCodes.usage
    case .unusableCase(let refusal): throw refusal.reported(of: caseFolder, whatIfs: changes.whatIfs)
    case .editedPolicyKeys(let refusal):
      _ = refusal.reported(of: caseFolder, whatIfs: changes.whatIfs)
      try Terminal.result(
        "\(ResultFile.summaryFileName): \(FileRule.editedFile.rawValue): \(OutputLanguage.current.editedPolicyKeys)\n")
      throw ExitCodes.verificationFailed
    }
  }

  func validate() throws {
    if month != nil, waves == nil { throw Usage.error(.needs(option: "--month", .waves)) }
  }

  private func verify(_ month: String, after waves: String, of input: RequestedCase) throws {
    func url(_ path: String) -> URL { URL(fileURLWithPath: path) }
    let request = VerifyMonthRequest(input, results: url(resultsFolder), waves: url(waves), month: url(month))
    switch try Faults.reported({ try request.run() }) {
    case .verified(let verification):
      let report = verification.report(of: month, for: caseFolder, in: OutputLanguage.current)
      try Terminal.result(json ? report.json() : report.text)
      guard verification.isClean else { throw ExitCodes.verificationFailed }
    case .unreadableMonth(let error):
      Terminal.complain(OutputLanguage.current.refusal(error))
      throw ExitCodes.usage
    case .unusableCase(let refusal): throw refusal.reported(of: caseFolder, whatIfs: changes.whatIfs)
    case .unusableResults(let refusal): throw refusal.reported(of: resultsFolder)
    case .unusableWaves(let refusal): throw refusal.reported(of: waves)
    }
  }

  private func verify(_ waves: String, of input: RequestedCase) throws {
    let request = VerifyWavesRequest(
      input, results: URL(fileURLWithPath: resultsFolder), waves: URL(fileURLWithPath: waves), version: Cadre.version)
    switch try Faults.reported({ try request.run() }) {
    case .verified(let verification):
      let report = verification.report(of: waves, for: caseFolder, in: OutputLanguage.current)
      try Terminal.result(json ? report.json() : report.text)
      guard verification.isClean else { throw ExitCodes.verificationFailed }
    case .unreadableWaves(let error):
      Terminal.complain(OutputLanguage.current.refusal(error))
      throw ExitCodes.usage
    case .unusableCase(let refusal): throw refusal.reported(of: caseFolder, whatIfs: changes.whatIfs)
    case .unusableResults(let refusal): throw refusal.reported(of: resultsFolder)
    }
  }
}
