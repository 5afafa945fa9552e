import ArgumentParser
import Foundation
import Wording
import Workflows

/// What commands that print tables have in common: where the tables go, or JSON instead of text.
struct PlaceOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "A .csv file for the main table, a workbook (.xlsx) or a folder for every table.", valueName: "path"),
    completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp("A workbook (XLSX) to write every table to as well, with all rows.", valueName: "file"),
    completion: .file(extensions: ["xlsx"]))
  var workbook: String?

  @Flag(help: "Replace the file, the tables in the folder, or the workbook, if they exist.")
  var overwrite = false

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    if overwrite, output == nil, workbook == nil { throw Usage.error(.needs(option: "--overwrite", .output)) }
  }

  /// The place of the tables for a workflow; nil where they are only printed.
  var destination: TablePlace? { output.map { TablePlace(URL(fileURLWithPath: $0), mayReplace: overwrite) } }

  /// The place of the workbook for a workflow; nil for none.
  var book: WorkbookPlace? { workbook.map { WorkbookPlace(URL(fileURLWithPath: $0), mayReplace: overwrite) } }

  /// Says why the workbook cannot be written; returns the exit code.
  func refused(_ refusal: FileRefusal) -> ExitCode {
    Terminal.refuse(OutputLanguage.current.refusal(refusal, at: workbook ?? ""))
  }

  /// Says on standard error what the place got.
  ///
  /// - Parameter main: What the main table holds, where it stands alone.
  func report(_ published: TablePublication, main: CommandNote) {
    guard let output else { return }
    switch published {
    case .none: break
    case .file: Terminal.note(OutputLanguage.current.note(main, at: output))
    case .folder(let tables): Terminal.note(OutputLanguage.current.note(.tables(tables), at: output))
    }
  }
}

/// The options of ``PlaceOptions``, and how much of every list is shown.
struct TableOptions: ParsableArguments {
  @OptionGroup var place: PlaceOptions

  @Flag(help: "Show every row of every list, not the first ten.")
  var all = false

  /// Whether JSON is printed.
  var json: Bool { place.json }
}
