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

  /// The place as one that is not to be that of the case.
  func destination(apartFrom input: RequestedCase) -> FileDestination {
    FileDestination(file, mayReplace: mayReplace, apartFrom: input.workbook)
  }

  /// Writes the tables of a report.
  ///
  /// - Throws: ``Wording/FileRefusal``, and what the system throws.
  func write(_ tables: [Table], in language: any Language, apartFrom input: RequestedCase) throws {
    try destination(apartFrom: input).write(try ReportWorkbook(tables, in: language).document.bytes())
  }
}
