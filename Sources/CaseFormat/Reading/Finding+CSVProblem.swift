package import StaffingDomain
package import Tables

extension Finding {
  /// The finding that a problem of a file's form is.
  package init(_ problem: CSVProblem, file: String) {
    if case .unlisted(let count, let kind) = problem.kind {
      self = FindingLog.unlisted(count, kind.findingCode, file: file)
      return
    }
    let (message, remedy) = problem.kind.text
    self.init(
      problem.kind == .blankLine ? .warning : .error, problem.kind.findingCode, file: file, line: problem.line,
      column: problem.column, message: message, remedy: remedy)
  }
}

extension CSVProblem.Kind {
  fileprivate var findingCode: FindingCode {
    switch self {
    case .noHeader: .emptyFile
    case .utf16, .notUTF8: .notUTF8
    case .nulByte: .nulByte
    case .unterminatedQuote: .unterminatedQuote
    case .textAfterQuote: .textAfterQuote
    case .bareQuote: .bareQuote
    case .strayCarriageReturn: .strayCarriageReturn
    case .duplicateColumn: .duplicateColumn
    case .wrongCellCount: .wrongCellCount
    case .rowTooLong: .rowTooLong
    case .blankLine: .blankLine
    case .unreadable: .unreadableFile
    case .unlisted: .moreFindings
    }
  }

  /// What is wrong, and how to mend it.
  fileprivate var text: (message: String, remedy: String) {
    switch self {
    case .noHeader: ("the file has no header in its first line", "put the names of the columns in the first line")
    case .utf16: ("the file is UTF-16", "save it as 'CSV UTF-8'")
    case .notUTF8: ("the cell is not UTF-8 text", "save the table again as 'CSV UTF-8'")
    case .nulByte: ("the cell holds a NUL byte", "save the table again as 'CSV UTF-8'")
    case .unterminatedQuote:
      (
        "the quote that opens here is never closed",
        "add the closing quote; the row was left out, reading went on with the next line"
      )
    case .textAfterQuote:
      (
        "text follows the closing quote of a cell",
        "end the cell after the quote, or write a quote within the cell as two quotes"
      )
    case .bareQuote:
      (
        "a quote stands inside a cell that does not begin with one",
        "put the whole cell in quotes and write each quote within it as two quotes"
      )
    case .strayCarriageReturn:
      ("a carriage return stands alone", "end lines with LF or CRLF, and put a cell with line breaks in quotes")
    case .duplicateColumn(let name): ("the header names the column '\(name)' twice", "delete or rename one of them")
    case .wrongCellCount(let cells, let columns):
      (
        "the row has \(cells) cells, the header has \(columns)",
        cells > columns
          ? "put a cell that contains the separator in quotes, or delete the cells beyond the header"
          : "fill in the missing cells; a cell that is not given stays empty between its separators"
      )
    case .rowTooLong(let bytes):
      (
        "the row is longer than \(bytes) bytes",
        "check that the file is a CSV file and that its lines end with LF or CRLF"
      )
    case .blankLine: ("the line is blank", "delete the line")
    case .unreadable:
      ("the file cannot be read on from here", "check the disk or the network drive, and try again")
    case .unlisted(let count, let kind): ("\(count) more problems '\(kind.name)'", "")
    }
  }
}
