import ArgumentParser
import Foundation
import Reporting
import StaffingDomain
import Wording
import Workflows

/// `cadre check CASE`: every problem of a case folder, located and explained.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check a case folder and report every problem with file, line and remedy.",
    discussion: """
      Prints one line for each finding:

        officers.csv:17:4: error: unknown-commune: commune '00731' is not in communes.csv; did you mean '00713'?

      and then how good the data is: correct, complete, clean and current.

      Examples:
        cadre check my-province
        cadre check my-province --strict
        cadre check my-province --format json > findings.json
        cadre check my-province --set plan_date=2026-01-01
        cadre check my-province --what-if dossiers.yml
        cadre check my-province.xlsx --marked marked.xlsx

      With --what-if, it also says what each change did, and checks the changed case.

      Exit codes: 0 the case can be used, 2 it has errors (with --strict: or warnings), 64 usage, 70 fault.
      """)

  /// How findings are printed.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
  }

  @Argument(help: ArgumentHelp("The folder with the tables and policy.yml.", valueName: "case"))
  var folder: String

  @Option(help: "How to print the findings.")
  var format = Format.text

  @Flag(help: "Let warnings count as errors.")
  var strict = false

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "A value of the policy that takes precedence over policy.yml; may be given several times.",
      valueName: "key=value"),
    transform: PolicyOption.parse)
  var overrides: [PolicyOverride] = []

  @OptionGroup var changes: WhatIfOptions

  @Option(
    help: ArgumentHelp(
      "A workbook (XLSX) to write with the case in it: cells that are wrong are coloured and commented.",
      valueName: "file"), completion: .file(extensions: ["xlsx"]))
  var marked: String?

  @Flag(help: "Replace the workbook of --marked if it exists.")
  var overwrite = false

  @OptionGroup var speech: LanguageOptions

  func run() throws {
    let outcome: CheckOutcome
    do {
      let input = RequestedCase(
        RequestedCase.place(at: URL(fileURLWithPath: folder)), overrides: overrides, whatIfs: changes.places)
      let marking = marked.map {
        CheckRequest.Marking(
          URL(fileURLWithPath: $0), mayReplace: overwrite, language: OutputLanguage.current)
      }
      outcome = try CheckRequest(input, marking: marking).run()
    } catch let refusal as FileRefusal {
      throw Terminal.refuse(OutputLanguage.current.refusal(refusal, at: marked ?? ""))
    } catch {
      Terminal.complain(OutputLanguage.current.unreadableFolder(folder, reason: error.localizedDescription))
      throw ExitCodes.fault
    }
    let report = CheckReport(outcome.reading, in: OutputLanguage.current)
    switch format {
    case .text:
      let isColoured = Terminal.outputHasColour
      try Terminal.result(report.text(isColoured: isColoured), isColoured: isColoured)
    case .json: try Terminal.result(report.json())
    }
    if let marked, outcome.isMarked {
      Terminal.note(OutputLanguage.current.note(.marked, at: marked))
      for remark in outcome.remarks { Terminal.note(OutputLanguage.current.sentence(remark)) }
    }
    if let refusal = outcome.refusal {
      throw Terminal.refuse(OutputLanguage.current.refusal(refusal, at: marked ?? ""))
    }
    guard outcome.isUsable(strictly: strict) else { throw ExitCodes.findings }
  }
}
