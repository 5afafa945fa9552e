import ArgumentParser
import Foundation
import Wording
import Workflows

/// The options of commands that write a workbook in which progress is reported.
struct ProgressFormOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A workbook (XLSX) to write, with a row for each change, in which to report progress.", valueName: "file"),
    completion: .file(extensions: ["xlsx"]))
  var workbook: String?

  @Flag(help: "Replace the workbook of --workbook if it exists.")
  var overwrite = false

  /// The place for a workflow; nil for none.
  var place: WorkbookPlace? { workbook.map { WorkbookPlace(URL(fileURLWithPath: $0), mayReplace: overwrite) } }

  /// Says why the workbook cannot be written; returns the exit code.
  func refused(_ refusal: FileRefusal) -> ExitCode {
    Terminal.refuse(OutputLanguage.current.refusal(refusal, at: workbook ?? ""))
  }
}
