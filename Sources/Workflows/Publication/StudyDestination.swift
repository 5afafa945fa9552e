import Foundation
import Reporting
import ResultsFormat
import Spreadsheets
import Tables
import Wording

/// Where the tables of a study go: to a file or a folder, to a workbook, or to both.
struct StudyDestination {
  private let tables: TableDestination?
  private let workbook: FileDestination?

  /// Checks both places before long work.
  ///
  /// - Parameters:
  ///   - place: The file or folder; nil for none.
  ///   - book: The workbook; nil for none. It may be the file, which then gets the same.
  ///   - fileNames: The names of all files that the folder may get.
  ///   - input: The case, onto which nothing is written.
  /// - Throws: ``ResultsFormat/ResultsError`` for the file or folder, ``Wording/FileRefusal`` for the workbook.
  init(_ place: TablePlace?, _ book: WorkbookPlace?, for fileNames: [String], of input: RequestedCase) throws {
    tables = try place?.checked(for: fileNames, of: input)
    let isTheFile = place?.url.standardizedFileURL == book?.file.standardizedFileURL
    workbook = isTheFile ? nil : book?.destination(apartFrom: input, outside: place?.url)
    try workbook?.check()
  }

  /// Writes the tables; whatever can fail of the workbook fails before the others are put in their place.
  ///
  /// - Parameters:
  ///   - all: The tables of a folder or a workbook.
  ///   - main: The table that stands alone in a CSV file.
  ///   - others: Files that are no tables, for a folder only.
  /// - Throws: As ``init(_:_:for:of:)`` does, and what the system throws.
  func publish(
    _ all: [Table], main: Table, beside others: [TableFile] = [], in language: any Language
  ) throws -> TablePublication {
    let staged = try workbook?.stage(ReportWorkbook(all, in: language).document)
    let published: TablePublication
    do {
      published = try tables?.publish(all, main: main, beside: others, in: language) ?? .none
    } catch {
      staged?.discard()
      throw error
    }
    try staged?.publish()
    return published
  }
}
