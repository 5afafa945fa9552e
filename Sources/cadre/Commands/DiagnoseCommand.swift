import ArgumentParser
import Reporting
import StaffingDomain
import Workloads

/// `cadre diagnose`: where a case has too many officers, too few, or the wrong ones, and why.
struct DiagnoseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diagnose",
    abstract: "Show where officers are too many, too few or in the wrong post.",
    discussion: """
      Required staff follows from the workload by WHO's method (WISN). With --receipt the sum of one cell is shown \
      term by term, each with the file and row that it comes from.

      The competency gaps compare the posts of a position (required) with those of its officers who are at the level \
      that it asks for on the plan date (held); 'must' says whether it insists. '1 course' counts its officers below the \
      level whom a single course of courses.csv takes there; 'others' and 'others +1' are the same two numbers for \
      officers of other positions.

      Examples:
        cadre diagnose my-case
        cadre diagnose my-case --commune 00731
        cadre diagnose my-case --receipt 00731/LAND
        cadre diagnose my-case --gaps

      Exit codes: 0 diagnosis printed, 2 errors in the input, 64 usage, 70 fault.
      """)

  @OptionGroup var input: CaseOptions

  @Option(help: ArgumentHelp("Show how one cell's staff and posts come about.", valueName: "commune/position"))
  var receipt: String?

  @Option(help: ArgumentHelp("Diagnose one commune only.", valueName: "code"))
  var commune: String?

  @Flag(help: "Show every competency gap instead, also where there is none.")
  var gaps = false

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    if receipt != nil, gaps {
      throw ValidationError("--receipt shows one cell's staff; leave --gaps out.")
    }
    if receipt != nil, commune != nil {
      throw ValidationError("--receipt names its commune itself; leave --commune out.")
    }
  }

  func run() throws {
    let loaded = try LoadedCase(input)
    let staffingCase = loaded.staffingCase
    let needs = try loaded.needs()
    let arguments = CellArgument(staffingCase: staffingCase)
    if let receipt {
      let report = ReceiptReport(
        needs.receipt(for: try arguments.cell(receipt)), of: staffingCase, in: OutputLanguage.current)
      try Terminal.result(json ? report.json() : report.text)
    } else {
      let scope = try commune.map(arguments.commune)
      let report = DiagnosisReport(
        StaffingDiagnosis(staffingCase, needs: needs, commune: scope), of: staffingCase, in: OutputLanguage.current)
      let width = Terminal.outputWidth
      try Terminal.result(json ? report.json() : gaps ? report.gapsText(width: width) : report.text(width: width))
    }
  }
}
