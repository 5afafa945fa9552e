public import Foundation
internal import Reporting
import ResultsFormat
import Spreadsheets
import Tables
import Wording

/// Where tables that are no plan are to go: a `.csv` file for the main one, or a folder for all.
public struct TablePlace: Sendable {
  /// The file or folder.
  public var url: URL
  /// Whether what stands there may be replaced, if it is such tables alone.
  public var mayReplace: Bool

  /// Names a place.
  public init(_ url: URL, mayReplace: Bool = false) { (self.url, self.mayReplace) = (url, mayReplace) }

  /// Checks, before long work, that tables may be written there.
  ///
  /// - Throws: ``ResultsFormat/ResultsError`` that says what stands there.
  func checked(for fileNames: [String], of input: RequestedCase) throws -> TableDestination {
    try TableDestination(url, fileNames: fileNames, mayReplace: mayReplace, case: input.folder)
  }
}

/// Where the tables of a workflow went.
public enum TablePublication: Sendable, Hashable {
  /// Nobody asked for them.
  case none
  /// The main table went to a file.
  case file
  /// All of them, so many, went to a folder.
  case folder(tables: Int)
}

extension TableDestination {
  /// Writes all tables to a folder or a workbook, or the main one to a CSV file.
  ///
  /// - Parameter others: Files that are no tables, for a folder only.
  /// - Throws: ``ResultsFormat/ResultsError``.
  func publish(
    _ tables: [Table], main: Table, beside others: [TableFile] = [], in language: any Language
  ) throws -> TablePublication {
    if isWorkbook {
      let bytes = try ReportWorkbook(tables, in: language).document.bytes()
      try write([], main: TableFile(name: "tables.xlsx", bytes: bytes))
      return .folder(tables: tables.count)
    }
    func file(_ table: Table) -> TableFile { TableFile(name: table.fileName, bytes: table.csv) }
    try write(tables.map(file) + others, main: file(main))
    return isFile ? .file : .folder(tables: tables.count)
  }
}
