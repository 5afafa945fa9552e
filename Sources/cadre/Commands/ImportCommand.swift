import ArgumentParser
import CaseGeneration
import CaseImport
import Foundation
import Reporting
import StaffingDomain
import Wording
import Workflows

/// `cadre import FILE...`: a case out of a department's own tables.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a case of a department's own tables, as a mapping says; --guess writes a mapping to start with.",
    discussion: """
      The files are Excel workbooks (.xlsx) or CSV of any encoding that can be told. The mapping says which sheet is \
      which table, in which rows the headers stand, which header is which column, what words mean and how numbers and \
      dates are written. A report says what was taken for what; a cell that cannot be used is a finding with its place, \
      and then nothing is written. Codes made of names are listed in a file beside the case.

      Examples:
        cadre import so-lieu.xlsx --guess -o mapping.yml
        cadre import so-lieu.xlsx --mapping mapping.yml -o my-province
        cadre import can-bo.xlsx ho-so.csv --mapping mapping.yml
        cadre check my-province

      Exit codes: 0 case or mapping written, 2 errors in the mapping or the tables, 64 usage, 70 fault.
      """)

  @Argument(help: ArgumentHelp("The department's workbooks and CSV files.", valueName: "file"), completion: .file())
  var files: [String]

  @Option(help: "The file that says what the tables mean.", completion: .file(extensions: ["yml", "yaml"]))
  var mapping: String?

  @Flag(help: "Guess a mapping instead, and write it to -o or print it.")
  var guess = false

  @Option(
    name: [.short, .long],
    help: "The folder of the case, or with --guess the file of the mapping; without it nothing is written.")
  var output: String?

  @Flag(help: "Replace what stands there: a case in the folder, a file with --guess.")
  var overwrite = false

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var speech: LanguageOptions

  func validate() throws {
    if guess, mapping != nil { throw Usage.error(.excludes(option: "--guess", .others(["--mapping"]))) }
    if !guess, mapping == nil { throw Usage.error(.mappingOrGuess) }
    if overwrite, output == nil { throw Usage.error(.needs(option: "--overwrite", .output)) }
  }

  func run() throws {
    let urls = files.map { URL(fileURLWithPath: $0) }
    do {
      if let mapping { try convert(urls, mapping) } else { try guess(urls) }
    } catch let error as GenerationError {
      Terminal.note("\(OutputLanguage.current.word(FindingSeverity.error)): \(OutputLanguage.current.sentence(error))")
      throw error.code == .notWritable ? ExitCodes.fault : ExitCodes.usage
    } catch let refusal as FileRefusal {
      // Of an import, only the file with the codes is refused so.
      let place = (output ?? "") + (guess ? "" : ".made_codes.csv")
      throw Terminal.refuse(OutputLanguage.current.refusal(refusal, at: place))
    }
  }

  private func convert(_ files: [URL], _ mapping: String) throws {
    let language = OutputLanguage.current
    var request = ImportRequest(
      files, mapping: URL(fileURLWithPath: mapping), folder: output.map { URL(fileURLWithPath: $0) })
    request.mayReplace = overwrite
    switch try request.run() {
    case .unusableMapping(let findings):
      try show(ImportReport(refused: findings, in: language))
      throw ExitCodes.findings
    case .converted(let outcome, let codes):
      try show(ImportReport(outcome, in: language))
      guard outcome.findings.isEmpty else { throw ExitCodes.findings }
      guard let output else { return }
      if let codes {
        Terminal.note(language.note(.madeCodes(outcome.madeCodes.count), at: codes.relativePath(beside: output)))
      }
      let tables = outcome.files.count { $0.name.hasSuffix(".csv") }
      Terminal.note(
        language.note(.imported(tables: tables, rows: outcome.files.reduce(0) { $0 + $1.rows }), at: output))
    }
  }

  /// What was guessed goes to standard error where the mapping itself is printed.
  private func guess(_ files: [URL]) throws {
    let language = OutputLanguage.current
    var request = GuessMappingRequest(files, output: output.map { URL(fileURLWithPath: $0) }, today: .today)
    request.mayReplace = overwrite
    let guessed = try request.run(in: language)
    let report = ImportReport(guessed.guess, in: language)
    if output == nil, !json, guessed.isUsable {
      Terminal.note(report.text)
      try Terminal.result(guessed.text)
    } else {
      try show(report)
    }
    guard guessed.isUsable else { throw ExitCodes.findings }
    if let output { Terminal.note(language.note(.mapping(tables: guessed.guess.mapping.tables.count), at: output)) }
  }

  private func show(_ report: ImportReport) throws {
    try Terminal.result(json ? Faults.reported { try report.json() } : report.text)
  }
}

extension URL {
  /// The file as a user calls it who calls what it stands beside by a path.
  fileprivate func relativePath(beside path: String) -> String {
    guard let slash = path.dropLast(path.hasSuffix("/") ? 1 : 0).lastIndex(of: "/") else {
      return lastPathComponent
    }
    return path[...slash] + lastPathComponent
  }
}

extension CalendarDate {
  /// The day by the clock of the machine, where it stands.
  fileprivate static var today: CalendarDate {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    return CalendarDate(clampingYear: parts.year ?? 2026, month: parts.month ?? 1, day: parts.day ?? 1)
  }
}
