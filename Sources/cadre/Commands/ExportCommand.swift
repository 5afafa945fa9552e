public import ArgumentParser
import Foundation
import Wording
public import Workflows

/// `cadre export`: the whole program of a case for another solver.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the whole mixed-integer program of a case as MPS or CPLEX-LP.",
    discussion: """
      Every option of every officer is a column and every rule a set of rows, with readable names: \
      x_OFFICER_COMMUNE/POSITION, y_COMMUNE/POSITION_1 (posts), r_COMMUNE/POSITION (recruits), w_COMMUNE/POSITION_2 \
      (shared posts), s_team-rule_3_COMMUNE (what a soft rule falls short by), outflow-cap_COMMUNE. Its optimum is the \
      objective that 'cadre solve' proves.

      Examples:
        cadre export my-case -o my-case.mps
        cadre export my-case -o my-case.lp
        glpsol --freemps my-case.mps

      Exit codes: 0 file written, 2 errors in the input, 64 usage, 70 fault.
      """)

  @OptionGroup var input: CaseOptions

  @Option(name: [.short, .long], help: "The file to write.", completion: .file())
  var output: String

  @Option(help: "The format (default: by the file's ending, else mps).")
  var format: ExportRequest.Format?

  @Flag(help: "Replace the file if it exists.")
  var overwrite = false

  @OptionGroup var speech: LanguageOptions

  func run() throws {
    var request = ExportRequest(input.input, file: URL(fileURLWithPath: output))
    (request.format, request.mayReplace) = (format, overwrite)
    switch try Faults.reported({ try request.run() }) {
    case .written(let rows, let columns):
      Terminal.note(OutputLanguage.current.note(.program(rows: rows, columns: columns), at: output))
    case .unusableCase(let refusal): throw refusal.reported(of: input)
    case .unusableFile(let refusal):
      throw Terminal.refuse(OutputLanguage.current.refusal(refusal, at: output))
    }
  }
}

extension ExportRequest.Format: ExpressibleByArgument {}
