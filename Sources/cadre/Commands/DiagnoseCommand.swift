import ArgumentParser
import Reporting
import Wording
import Workflows

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
        cadre diagnose my-case.xlsx --workbook diagnosis.xlsx --language vi

      Exit codes: 0 diagnosis printed, 2 errors in the input, 64 usage, 70 fault.
      """)

  @OptionGroup var input: CaseOptions

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Show how one cell's staff and posts come about.", valueName: "commune/position"))
  var receipt: String?

  @Option(parsing: .unconditional, help: ArgumentHelp("Diagnose one commune only.", valueName: "code"))
  var commune: String?

  @Flag(help: "Show every competency gap instead, also where there is none.")
  var gaps = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var workbook: WorkbookOptions

  @OptionGroup var speech: LanguageOptions

  func validate() throws {
    if receipt != nil, workbook.workbook != nil {
      throw Usage.error(.excludes(option: "--workbook", .receipt))
    }
    if receipt != nil, gaps {
      throw Usage.error(.excludes(option: "--gaps", .receipt))
    }
    if receipt != nil, commune != nil {
      throw Usage.error(.excludes(option: "--commune", .receipt))
    }
  }

  func run() throws {
    let question = receipt.map { DiagnoseRequest.Question.receipt(cell: $0) } ?? .staffing(commune: commune)
    var request = DiagnoseRequest(input.input, question)
    request.workbook = workbook.place.map { ($0, OutputLanguage.current) }
    switch try Faults.reported({ [request] in try request.run() }) {
    case .receipt(let receipt, let staffingCase):
      let report = ReceiptReport(receipt, of: staffingCase, in: OutputLanguage.current)
      try Terminal.result(json ? report.json() : report.text)
    case .diagnosis(let diagnosis, let staffingCase):
      let report = DiagnosisReport(diagnosis, of: staffingCase, in: OutputLanguage.current)
      let width = Terminal.outputWidth
      try Terminal.result(json ? report.json() : gaps ? report.gapsText(width: width) : report.text(width: width))
    case .unusableWorkbook(let refusal): throw workbook.refused(refusal)
    case .unusableCase(let refusal): throw refusal.reported(of: input)
    case .unknownName(let refusal): throw refusal.reported
    }
  }
}
