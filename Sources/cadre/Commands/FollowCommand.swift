import ArgumentParser
import CaseFormat
import Foundation
import Reporting
import ResultsFormat
import StaffingDomain
import Wording
import Workflows

/// `cadre follow CASE RESULTS WAVES`: how the changes of a plan stand in a month.
struct FollowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow",
    abstract: "Follow the changes of a plan month by month: what is done, late or refused, and what slips.",
    discussion: """
      The progress is a CSV file or a workbook (XLSX) with one row for an officer of whom there is something to report: \
      officer, status (done, agreed, delayed, refused), date, until (of a delay: the month to which the change is put \
      off), note (of a refusal: the reason). Officers without a row, or with one that says nothing, have done nothing yet. \
      Days may be written 2026-04-15 or 15/04/2026, months 2026-06 or 06/2026; progress.csv of the last month's folder is \
      what to go on from: bring what is new up to date, and what was put off to this month. \
      Everything that is wrong in it is said at once. 'cadre waves --workbook' writes a workbook to fill in.

      If nothing happens means: what is due or late never comes, what is put off comes in its month, all else as planned. \
      Where what is left does not fit the months left, the least that would make it fit is named.

      The folder gets report.html (due by the 25th), progress.csv, staffing_now.csv, decisions.csv and summary.json. \
      decisions.csv takes the place of that of the case to plan again: who has changed or agreed is locked at the new \
      main post (no decision holds a second one), and who declined refuses it.

      Examples:
        cadre follow my-case out waves --progress progress.csv --month 2026-04
        cadre follow my-case out waves --progress progress.csv --month 2026-04 -o 2026-04
        cadre follow my-case out waves --progress tien-do.csv --month 2026-04 -o thang-4 --language vi --office office.yml
        cadre follow my-case out waves --progress april.xlsx --month 2026-04 --workbook may.xlsx

      Exit codes: 0 month followed, 2 errors in the case, the progress or --office, 5 the plan or its waves fail their \
      check, 64 usage, 70 fault.
      """)

  @OptionGroup var input: CaseOptions

  @Argument(
    help: ArgumentHelp("The results folder that 'cadre solve' wrote.", valueName: "results"), completion: .directory)
  var results: String

  @Argument(
    help: ArgumentHelp("The waves folder that 'cadre waves' wrote.", valueName: "waves"), completion: .directory)
  var waves: String

  @Option(
    help: ArgumentHelp("The CSV file or workbook that says what has come of the changes.", valueName: "file"),
    completion: .file(extensions: ["csv", "xlsx"]))
  var progress: String

  @Option(
    parsing: .unconditional, help: ArgumentHelp("The month of the report.", valueName: "month"),
    transform: WavesCommand.month)
  var month: CalendarMonth

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "The folder to write; an earlier month there is replaced, anything else is left alone.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @OptionGroup var form: ProgressFormOptions

  @Option(
    help: ArgumentHelp("A file that describes the office, for the head of an official paper.", valueName: "file"),
    completion: .file(extensions: ["yml", "yaml"]))
  var office: String?

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(name: [.short, .long], help: "No progress on standard error.")
  var quiet = false

  @OptionGroup var speech: LanguageOptions

  func run() throws {
    let language = OutputLanguage.current
    switch try TerminalRun(isQuiet: quiet, keeping: .findings).outcome(of: request.run) {
    case .followed(let page, let findings, let changes):
      for finding in findings { Terminal.note(FindingText(finding, in: language).description) }
      for remark in page.remarksOnBounds { Terminal.note(remark) }
      try Terminal.result(json ? page.json() : page.text(width: Terminal.outputWidth))
      if let workbook = form.workbook { Terminal.note(language.note(.progressForm, at: workbook)) }
      if let output { Terminal.note(language.note(.month(changes: changes), at: output)) }
    case .unusableProgress(let findings):
      for finding in findings { Terminal.note(FindingText(finding, in: language).description) }
      throw ExitCodes.findings
    case .unusableOffice(let findings):
      for finding in findings { Terminal.note(FindingText(finding, in: language).description) }
      throw ExitCodes.findings
    case .unusableCase(let refusal): throw refusal.reported(of: input)
    case .unusableResults(let refusal): throw refusal.reported(of: results)
    case .unusableWaves(let refusal): throw refusal.reported(of: waves)
    case .unusablePlace(let error): throw error.reportedOfPlace
    case .unusableWorkbook(let refusal): throw form.refused(refusal)
    }
  }

  private var request: FollowRequest {
    func url(_ path: String) -> URL { URL(fileURLWithPath: path) }
    var request = FollowRequest(
      input.input, results: url(results), waves: url(waves), progress: url(progress), month: month,
      version: Cadre.version, language: OutputLanguage.current)
    (request.output, request.office, request.workbook) = (output.map(url), office.map(url), form.place)
    return request
  }
}
