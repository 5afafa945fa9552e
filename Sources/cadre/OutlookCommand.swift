import ArgumentParser
import CaseFolder
import Foundation
import Reporting
import Workloads

/// `cadre outlook CASE`: who leaves in the years ahead, which posts fall empty, what expires, whose term ends.
struct OutlookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outlook",
    abstract: "Show who leaves in the years ahead, and which posts fall empty.",
    discussion: """
      From dates in the case only, counted in years from the plan date:

        retirements           the end of the month in which born and sex give the statutory retirement age
        departures            leaves_on, which takes precedence
        posts falling empty   departures that leave a cell with fewer officers than posts; 'successors' are other \
      officers of the province with the competence and the rank for the position, 'in position' those who hold it already
        competencies          valid_until, and whether the holder's post asks for the competency
        rotation terms        since + rotation_months

      What has passed on the plan date counts as overdue (year 0 in the tables). With -o the rows are written as CSV: \
      to a file whose name ends in .csv the posts falling empty, to a folder every table.

      Examples:
        cadre outlook my-case
        cadre outlook my-case --years 10 --all
        cadre outlook my-case -o empty-posts.csv
        cadre outlook my-case -o outlook --overwrite
        cadre outlook my-case --json --set plan_date=2027-01-01

      Exit codes: 0 outlook printed, 2 errors in the input, 64 usage, 70 fault.
      """)

  @OptionGroup var input: CaseOptions

  @Option(help: "How many years to look ahead, 1 to 50.")
  var years = 5

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("A .csv file for the posts falling empty, or a folder for every table.", valueName: "path"),
    completion: .directory)
  var output: String?

  @Flag(help: "Replace the file, or the tables in the folder, if they exist.")
  var overwrite = false

  @Flag(help: "Show every row of every list, not the first ten.")
  var all = false

  @Flag(help: "Print JSON.")
  var json = false

  func validate() throws {
    guard (1...50).contains(years) else { throw ValidationError("--years takes a number from 1 to 50.") }
    if overwrite, output == nil { throw ValidationError("--overwrite needs -o, the place of the tables.") }
  }

  func run() throws {
    let destination = try output.map(destination)
    let loaded = try LoadedCase(input)
    let outlook = StaffingOutlook(loaded.staffingCase, needs: try loaded.needs(), years: years)
    if let destination {
      try write(OutlookTables(outlook, of: loaded.staffingCase), to: destination)
    }
    let report = OutlookReport(outlook, of: loaded.staffingCase, showsAll: all)
    try Terminal.result(json ? report.json() : report.text(width: Terminal.outputWidth))
    if let output, let destination {
      let posts = outlook.emptyPosts.count
      Terminal.note(
        destination.isFile
          ? "\(output): \(posts) post\(posts == 1 ? "" : "s") falling empty"
          : "\(output): \(OutlookTables.fileNames.count) tables")
    }
  }

  private func destination(_ path: String) throws -> TableDestination {
    do {
      return try TableDestination(
        URL(fileURLWithPath: path), fileNames: OutlookTables.fileNames, mayReplace: overwrite,
        case: URL(fileURLWithPath: input.folder))
    } catch let error as ResultsError {
      throw ValidationError(error.message)
    }
  }

  private func write(_ tables: OutlookTables, to destination: TableDestination) throws {
    do {
      try destination.write(tables.all.map(\.file), main: tables.emptyPosts.file)
    } catch let error as ResultsError {
      guard error.code == .writeFailed else { throw ValidationError(error.message) }
      Terminal.note("cadre: \(error.message)")
      throw ExitCodes.fault
    }
  }
}
