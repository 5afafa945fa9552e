public import Foundation
import Reporting
import Spreadsheets
import Tables
import Wording

/// Where a workbook of results is to go.
public struct WorkbookPlace: Sendable {
  /// The file.
  public var file: URL
  /// Whether an existing file may be replaced.
  public var mayReplace: Bool

  /// Names a place.
  public init(_ file: URL, mayReplace: Bool = false) { (self.file, self.mayReplace) = (file, mayReplace) }

  /// The place as one that is neither that of the case nor in a folder that is written besides.
  func destination(apartFrom input: RequestedCase, outside results: URL? = nil) -> FileDestination {
    FileDestination(file, mayReplace: mayReplace, apartFrom: input.files, outside: results, form: .workbook)
  }

  /// Writes the tables of a report.
  ///
  /// - Throws: ``Wording/FileRefusal``, and what the system throws.
  func write(_ tables: [Table], in language: any Language, apartFrom input: RequestedCase) throws {
    try destination(apartFrom: input).write(ReportWorkbook(tables, in: language).document)
  }
}
