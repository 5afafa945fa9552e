import ArgumentParser
import Foundation
import Reporting
import StaffingDomain
import Wording
import Workflows

/// `cadre letters CASE RESULTS`: a letter to each officer whom a plan asks to change.
struct LettersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letters",
    abstract: """
      Write a letter to each officer whom a plan asks to change or leaves without a post, with the record of the meeting on \
      its back.
      """,
    discussion: """
      One HTML file with a sheet for each officer who is transferred, changes position, takes on or gives up a second post, \
      is to follow courses, or would hold no post: what changes, why, what follows from it, room for a statement, and the \
      record of the meeting before the decision. Print it on A4, both sides. Sorted by commune of today, name and code.

      --waves gives the months that 'cadre waves' found: each letter has the first day of its month and the days of its \
      courses, and letters are sorted by month first. Without it the date is that of the plan.

      --template takes the office's own form, in Mustache; --print-template writes the built-in one to start from, and \
      --fields lists what it may ask for. --office names the office at the head and who signs. No letter names another \
      officer or a row of the case.

      Examples:
        cadre letters my-case out -o letters.html --language vi --office office.yml
        cadre letters my-case out -o letters.html --waves waves
        cadre letters my-case out -o letters.html --commune 00731
        cadre letters my-case out -o letter.html --officer O0012 --officer O0044
        cadre letters --print-template -o own.mustache --language vi
        cadre letters my-case out -o letters.html --template own.mustache
        cadre letters --fields
        cadre letters my-case out --json

      Exit codes: 0 letters written, or nobody is to change; 2 errors in the input, the template or the description of the \
      office; 5 the results are of another case or were edited; 64 usage; 70 fault.
      """)

  @Argument(
    help: ArgumentHelp("The folder with the tables and policy.yml.", valueName: "case"), completion: .directory)
  var caseFolder: String?

  @Argument(help: ArgumentHelp("The folder that 'cadre solve' wrote.", valueName: "results"), completion: .directory)
  var resultsFolder: String?

  @Option(
    help: ArgumentHelp("The folder that 'cadre waves' wrote for these results.", valueName: "waves"),
    completion: .directory)
  var waves: String?

  @Option(
    name: [.short, .long], help: ArgumentHelp("The page to write.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var output: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("The letter of one officer alone; may be given several times.", valueName: "officer"))
  var officer: [String] = []

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("The letters of those who serve in one commune today, by its code.", valueName: "code"))
  var commune: String?

  @Option(
    help: ArgumentHelp("The office's own form of letters, in Mustache.", valueName: "file"),
    completion: .file(extensions: ["mustache"]))
  var template: String?

  @Flag(help: "Replace names and codes of officers by others.")
  var pseudonyms = false

  @Flag(help: "List the fields that a template may ask for, with what they hold and an example.")
  var fields = false

  @Flag(help: "Write the built-in template, to -o or to standard output.")
  var printTemplate = false

  @Flag(help: "Replace the file if it exists.")
  var overwrite = false

  @Flag(help: "Print the fields of every letter as JSON.")
  var json = false

  @OptionGroup var paper: PaperOptions

  @OptionGroup var speech: LanguageOptions

  func validate() throws {
    if !officer.isEmpty, commune != nil {
      throw Usage.error(.excludes(option: "--officer", .others(["--commune"])))
    }
    if fields, printTemplate { throw Usage.error(.excludes(option: "--fields", .others(["--print-template"]))) }
    let isAboutForm = fields || printTemplate
    let isAboutPlan =
      caseFolder != nil || template != nil || paper.office != nil || !officer.isEmpty || commune != nil
      || waves != nil
    let isWhole = resultsFolder != nil && (output != nil || json)
    guard isAboutForm ? !isAboutPlan && !(fields && output != nil) && !(printTemplate && json) : isWhole else {
      throw Usage.error(.lettersOfNothing)
    }
    if overwrite, output == nil { throw Usage.error(.needs(option: "--overwrite", .output)) }
  }

  func run() throws {
    if fields { return try list() }
    if printTemplate { return try writeTemplate() }
    guard let caseFolder, let resultsFolder else { throw Usage.error(.lettersOfNothing) }
    switch try Faults.reported({ try request(caseFolder, resultsFolder).run() }) {
    case .written(let letters):
      if json { try Terminal.result(try Faults.reported { try letters.json() }) }
      if let output { Terminal.note(OutputLanguage.current.note(.letters(letters.count), at: output)) }
    case .nothing(let absence):
      let sentence = OutputLanguage.current.sentence(absence)
      if case .officers = absence { throw Terminal.refuse(sentence) }
      Terminal.note("\(resultsFolder): \(sentence)")
    case .unusableCase(let refusal): throw refusal.reported(of: caseFolder, whatIfs: paper.changes.whatIfs)
    case .unusableResults(let refusal): throw refusal.reported(of: resultsFolder)
    case .unusableWaves(let refusal): throw refusal.ground.reported(of: waves ?? "")
    case .unknownName(let refusal): throw refusal.reported
    case .unusableFiles(let office, let template):
      for finding in office { Terminal.note(FindingText(finding, in: OutputLanguage.current).description) }
      for finding in template { Terminal.note(FindingText(finding, in: OutputLanguage.current).description) }
      throw ExitCodes.findings
    case .unusableFile(let refusal): throw Terminal.refuse(OutputLanguage.current.refusal(refusal, at: output ?? ""))
    }
  }

  private func request(_ caseFolder: String, _ resultsFolder: String) -> LettersRequest {
    var request = LettersRequest(
      paper.input(caseFolder), results: URL(fileURLWithPath: resultsFolder),
      file: output.map { URL(fileURLWithPath: $0) },
      language: OutputLanguage.current)
    request.waves = waves.map { URL(fileURLWithPath: $0) }
    if let commune { request.extent = .commune(commune) }
    if !officer.isEmpty { request.extent = .officers(officer) }
    request.template = template.map { URL(fileURLWithPath: $0) }
    request.office = paper.officeFile
    (request.usesPseudonyms, request.mayReplace) = (pseudonyms, overwrite)
    return request
  }

  private func list() throws {
    let fields = LetterFieldList(in: OutputLanguage.current)
    try Terminal.result(json ? Faults.reported { try fields.json() } : fields.text)
  }

  private func writeTemplate() throws {
    var request = LetterTemplateRequest(output.map { URL(fileURLWithPath: $0) }, language: OutputLanguage.current)
    request.mayReplace = overwrite
    do {
      let text = try request.run()
      guard let output else { return try Terminal.result(text) }
      Terminal.note(OutputLanguage.current.note(.letterTemplate, at: output))
    } catch let refusal as FileRefusal {
      throw Terminal.refuse(OutputLanguage.current.refusal(refusal, at: output ?? ""))
    }
  }
}
