import ArgumentParser
import Foundation
import Wording
import Workflows

/// `cadre template FILE.xlsx`: a workbook to fill a case in.
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Write a workbook (XLSX) to fill a case in, empty or filled from a case.",
    discussion: """
      A sheet for each table and one for the policy; headings with the code names of the columns, notes with units, ranges \
      and defaults, lists to choose from, required columns marked. Every command that takes a case folder takes the \
      filled workbook as well.

      Examples:
        cadre template case.xlsx --language vi
        cadre template case.xlsx --from my-case
        cadre check case.xlsx --marked marked.xlsx
        cadre solve case.xlsx -o out

      Exit codes: 0 file written, 2 no such case, 64 usage, 70 fault.
      """)

  @Argument(help: ArgumentHelp("The workbook to write.", valueName: "file"), completion: .file(extensions: ["xlsx"]))
  var file: String

  @Option(
    name: .customLong("from"), help: ArgumentHelp("The case that fills it: a folder or a workbook.", valueName: "case"),
    completion: .directory)
  var origin: String?

  @Flag(help: "Replace the file if it exists.")
  var overwrite = false

  @OptionGroup var speech: LanguageOptions

  func run() throws {
    let input = origin.map { RequestedCase(RequestedCase.place(at: URL(fileURLWithPath: $0))) }
    var request = TemplateRequest(
      URL(fileURLWithPath: file), from: input, language: OutputLanguage.current)
    request.mayReplace = overwrite
    switch try Faults.reported({ try request.run() }) {
    case .written(let sheets, let remarks):
      Terminal.note(OutputLanguage.current.note(.sheets(sheets), at: file))
      for remark in remarks { Terminal.note(OutputLanguage.current.sentence(remark)) }
    case .unusableCase(let refusal): throw refusal.reported(of: origin ?? "", whatIfs: [])
    case .unusableFile(let refusal): throw Terminal.refuse(OutputLanguage.current.refusal(refusal, at: file))
    }
  }
}
