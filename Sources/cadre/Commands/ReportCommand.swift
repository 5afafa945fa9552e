import ArgumentParser
import Foundation
import StaffingDomain
import Wording
import Workflows

/// `cadre report CASE RESULTS -o REPORT.html`: a plan on a page, for the screen and for paper.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the report of a plan as one page (HTML), for the screen and for A4 paper.",
    discussion: """
      The first page says what is proposed, what it recovers and by what, what is proved, what it costs and what stays \
      open. Then come the map before and after, need and staff by position, communes in order of change, lists of all that \
      the plan does, a comparison with doing nothing and with everyday practice, the posts and the tasks of each commune, \
      all transfers with their reasons, and the method. The results are checked first; every figure carries its value and \
      where it comes from.

      The page asks for nothing from anywhere. A file boundaries.geojson in the folder of the case gives the maps outlines. \
      A file for --office may hold: parent, office, country, motto, number, place, date, and signatories, a list of title \
      and name.

      Examples:
        cadre report my-case out -o report.html
        cadre report my-case out -o bao-cao.html --language vi --office office.yml --pdf
        cadre report my-case out -o 00731.html --commune 00731
        cadre report my-case out -o land.html --sheet 00731/LAND
        cadre report my-case out -o public.html --pseudonyms

      Exit codes: 0 page written, 2 errors in the case or in --office, 5 the results fail their check, 64 usage, 70 fault.
      """)

  @Argument(help: ArgumentHelp("The folder with the tables and policy.yml.", valueName: "case"), completion: .directory)
  var caseFolder: String

  @Argument(help: ArgumentHelp("The folder that 'cadre solve' wrote.", valueName: "results"), completion: .directory)
  var resultsFolder: String

  @Option(
    name: [.short, .long], help: ArgumentHelp("The page to write.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var output: String

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The pages of one commune alone, by its code.", valueName: "code"))
  var commune: String?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The description of one position of a commune alone.", valueName: "commune/position"))
  var sheet: String?

  @Flag(help: "Replace names and codes of officers by others, and leave out what is about one person.")
  var pseudonyms = false

  @Flag(help: "Print the page beside it as PDF, by Chromium or WeasyPrint.")
  var pdf = false

  @Flag(help: "Replace the files if they exist.")
  var overwrite = false

  @OptionGroup var paper: PaperOptions

  @OptionGroup var speech: LanguageOptions

  func validate() throws {
    if commune != nil, sheet != nil { throw Usage.error(.excludes(option: "--commune", .others(["--sheet"]))) }
  }

  func run() throws {
    let language = OutputLanguage.current
    var request = ReportRequest(
      paper.input(caseFolder), results: URL(fileURLWithPath: resultsFolder), file: URL(fileURLWithPath: output),
      language: language)
    request.extent = commune.map { .commune($0) } ?? sheet.map { .sheet($0) } ?? .plan
    request.office = paper.officeFile
    (request.usesPseudonyms, request.isPrinted, request.mayReplace) = (pseudonyms, pdf, overwrite)
    switch try Faults.reported({ try request.run() }) {
    case .written(let printing, let findings):
      for finding in findings { Terminal.note(FindingText(finding, in: language).description) }
      Terminal.note(language.note(.report, at: output))
      if let printing {
        let printed = URL(fileURLWithPath: output).deletingPathExtension().appendingPathExtension("pdf").relativePath
        Terminal.note(language.note(printing, at: printing == .printed ? printed : output))
      }
    case .unusableCase(let refusal): throw refusal.reported(of: caseFolder, whatIfs: paper.changes.whatIfs)
    case .unusableResults(let refusal): throw refusal.reported(of: resultsFolder)
    case .unknownName(let refusal): throw refusal.reported
    case .unusableOffice(let findings):
      for finding in findings { Terminal.note(FindingText(finding, in: language).description) }
      throw ExitCodes.findings
    case .unusableFile(let refusal): throw Terminal.refuse(language.refusal(refusal, at: output))
    }
  }
}
