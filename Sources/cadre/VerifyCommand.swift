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
      seen from the files; everything else is checked.

      Examples:
        cadre verify my-province out
        cadre verify my-province out --set maximum_transfers=50
        cadre verify my-province out --json

      Ends with 0 where all is right, 5 where a rule is broken or a file was edited, 2 where the case has errors, \
      64 where there is no such results folder.
      """)

  @Argument(help: ArgumentHelp("The folder with the tables and policy.yml.", valueName: "case"))
  var caseFolder: String

  @Argument(help: ArgumentHelp("The folder that 'cadre solve' wrote.", valueName: "results"))
  var resultsFolder: String

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp("A value of the policy with which the case was solved.", valueName: "key=value"),
    transform: PolicyOption.parse)
  var overrides: [PolicyOverride] = []

  @Flag(help: "Print one JSON object.")
  var json = false

  func run() throws {
    let (staffingCase, needs, origin) = try readCase()
    let reading: ResultsReading
    do {
      reading = try ResultsReader.read(URL(fileURLWithPath: resultsFolder))
    } catch {
      VerifyCommand.complain("cadre: \(error)")
      throw ExitCodes.usage
    }
    let audit = reading.tables.map { tables in
      PlanAudit.audit(staffingCase, needs: needs, results: tables, origin: origin)
    }
    let report = VerifyReport(resultsFolder: resultsFolder, caseFolder: caseFolder, reading: reading, audit: audit)
    FileHandle.standardOutput.write(json ? try report.json() : Data(report.text().utf8))
    if !report.isClean { throw ExitCodes.verificationFailed }
  }

  private func readCase() throws -> (StaffingCase, StaffingNeeds, CaseOrigin) {
    let folder = URL(fileURLWithPath: caseFolder)
    let reading: CaseReading
    let digest: String
    do {
      reading = try CaseReader.read(folder, overrides: overrides)
      digest = reading.hasErrors ? "" : try InputDigest.compute(caseFolder: folder)
    } catch {
      VerifyCommand.complain("cadre: '\(caseFolder)' cannot be read: \(error.localizedDescription)")
      throw ExitCodes.fault
    }
    guard let staffingCase = reading.staffingCase else {
      let errors = reading.findings.filter { $0.severity == .error }
      for finding in errors.prefix(VerifyReport.limit) { VerifyCommand.complain(finding.description) }
      VerifyCommand.complain("cadre: '\(caseFolder)' has errors; 'cadre check' lists them all")
      throw ExitCodes.findings
    }
    let needs = StaffingNeeds(staffingCase)
    if let cell = needs.implausibleCells.first {
      VerifyCommand.complain(
        "cadre: the workload or posts of cell \(staffingCase.label(of: cell)) are beyond any plausible number; "
          + "check the volumes and hours of its activities")
      throw ExitCodes.findings
    }
    return (staffingCase, needs, CaseOrigin(inputDigest: digest, overrides: overrides))
  }

  private static func complain(_ line: String) { FileHandle.standardError.write(Data((line + "\n").utf8)) }
}
