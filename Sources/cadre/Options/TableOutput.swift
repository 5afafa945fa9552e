import ArgumentParser
import Foundation
import Reporting
import ResultsFormat
import Tables
import Wording

/// What commands that print tables have in common: where the tables go, or JSON instead of text.
struct PlaceOptions: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("A .csv file for the main table, or a folder for every table.", valueName: "path"),
    completion: .directory)
  var output: String?

  @Flag(help: "Replace the file, or the tables in the folder, if they exist.")
  var overwrite = false

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    if overwrite, output == nil { throw ValidationError("--overwrite needs -o, the place of the tables.") }
  }

  /// The place of the tables; nil where they are only printed.
  ///
  /// - Throws: `ValidationError` where they may not be written there.
  func destination(of fileNames: [String], caseFolder: String) throws -> TableOutput? {
    try output.map {
      try TableOutput($0, fileNames: fileNames, mayReplace: overwrite, caseFolder: caseFolder)
    }
  }
}

/// The options of ``PlaceOptions``, and how much of every list is shown.
struct TableOptions: ParsableArguments {
  @OptionGroup var place: PlaceOptions

  @Flag(help: "Show every row of every list, not the first ten.")
  var all = false

  var output: String? { place.output }
  var json: Bool { place.json }

  /// The place of the tables; nil where they are only printed.
  ///
  /// - Throws: `ValidationError` where they may not be written there.
  func destination(of fileNames: [String], caseFolder: String) throws -> TableOutput? {
    try place.destination(of: fileNames, caseFolder: caseFolder)
  }
}

/// The place that a command's tables go to, with its errors as messages and exit codes.
struct TableOutput {
  private let destination: TableDestination

  /// Checks the place.
  ///
  /// - Parameter caseFolder: The path of the case, which is never written to.
  /// - Throws: `ValidationError` where tables may not be written there.
  init(_ path: String, fileNames: [String], mayReplace: Bool, caseFolder: String) throws {
    do {
      destination = try TableDestination(
        URL(fileURLWithPath: path), fileNames: fileNames, mayReplace: mayReplace,
        case: URL(fileURLWithPath: caseFolder))
    } catch let error as ResultsError {
      throw ValidationError(OutputLanguage.current.refusal(error))
    }
  }

  /// Whether it is one file; otherwise a folder.
  var isFile: Bool { destination.isFile }

  /// Writes all tables to a folder, or one to a file.
  ///
  /// - Parameter others: Files that are no tables, for a folder only.
  /// - Throws: `ExitCodes.fault` where writing failed, `ValidationError` where the place was taken in the meantime.
  func write(_ tables: [Table], main: Table, beside others: [TableFile] = []) throws {
    do {
      try destination.write(tables.map(file) + others, main: file(main))
    } catch let error as ResultsError {
      guard error.code == .writeFailed else { throw ValidationError(OutputLanguage.current.refusal(error)) }
      Terminal.note("cadre: \(OutputLanguage.current.refusal(error))")
      throw ExitCodes.fault
    }
  }

  private func file(_ table: Table) -> TableFile { TableFile(name: table.fileName, bytes: table.csv) }
}
