public import StaffingDomain
public import Tables

/// What is wrong with rows, columns and cells of a table, whatever they say.
public enum LayoutFact: Sendable, Hashable {
  /// The file breaks a rule of CSV.
  case csv(CSVProblem.Kind)
  /// A required column is not in the header.
  case missingColumn(CaseTable, String)
  /// A column has no name.
  case unnamedColumn
  /// The format has no column of a name; the nearest of those that the header lacks, and all of these.
  case unknownColumn(CaseTable, String, nearest: String?, absent: [String])
  /// A column is named with other capitals, spaces or characters that nobody sees, and so are so many more.
  case spelledColumn(String, column: String, others: Int)
  /// The header names a column twice, in two spellings.
  case columnTwice(String, column: String)
  /// A row of a sheet says the headings again, as for a second page, so that it is no row of the table.
  case repeatedHeader
  /// The only row of a sheet is no header, so that the sheet counts as empty.
  case noHeadings(CaseTable)
  /// A table has no rows.
  case noRows(CaseTable)

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .csv(let kind): kind.code
    case .missingColumn: .missingColumn
    case .unnamedColumn: .unnamedColumn
    case .unknownColumn: .unknownColumn
    case .spelledColumn: .columnSpelling
    case .columnTwice: .duplicateColumn
    case .repeatedHeader: .repeatedHeader
    case .noHeadings: .emptyFile
    case .noRows: .noRows
    }
  }
}

extension CSVProblem.Kind {
  /// The stable code of the finding that a problem of a case's file is.
  fileprivate var code: FindingCode {
    switch self {
    case .noHeader: .emptyFile
    case .utf16, .utf32, .notUTF8, .misread: .notUTF8
    case .workbook, .markup: .notCSV
    case .carriageReturnsOnly, .carriageReturnsToo: .strayCarriageReturn
    case .foreignSeparator: .unknownSeparator
    case .repeatedMarks: .byteOrderMark
    case .nulByte: .nulByte
    case .unterminatedQuote: .unterminatedQuote
    case .textAfterQuote: .textAfterQuote
    case .bareQuote: .bareQuote
    case .strayCarriageReturn: .strayCarriageReturn
    case .duplicateColumn: .duplicateColumn
    case .wrongCellCount: .wrongCellCount
    case .rowTooLong: .rowTooLong
    case .blankLine, .emptyRow, .emptyRowsAtEnd: .blankLine
    case .unreadable: .unreadableFile
    case .unlisted: .moreFindings
    }
  }
}

extension CaseFinding {
  /// The finding that a problem of a file's form is.
  package init(_ problem: CSVProblem, file: String) {
    let kind: CSVProblem.Kind =
      if case .duplicateColumn(let name) = problem.kind { .duplicateColumn(ValueParser.shown(name)) } else {
        problem.kind
      }
    self.init(problem.severity, .layout(.csv(kind)), file: file, line: problem.line, column: problem.column)
  }
}

extension CSVProblem {
  /// How bad a problem of a case's file is.
  fileprivate var severity: FindingSeverity {
    switch kind {
    case .blankLine, .emptyRow: .warning
    case .emptyRowsAtEnd, .repeatedMarks, .unlisted: .note
    default: .error
    }
  }
}
