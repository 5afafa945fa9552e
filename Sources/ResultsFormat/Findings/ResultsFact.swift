public import StaffingDomain
public import Tables

/// A finding of a results folder.
public typealias ResultsFinding = Finding<ResultsFact>

/// What is wrong with a file of a folder, as a value; its words are a language's.
public struct ResultsFact: FindingFact {
  /// What is wrong.
  public let damage: ResultsDamage
  /// The folder that the file belongs to, which says what writes it anew.
  public let folder: ResultFile.Folder

  /// Says what is wrong with a file.
  public init(_ damage: ResultsDamage, in folder: ResultFile.Folder) { (self.damage, self.folder) = (damage, folder) }

  /// The stable code of the fact.
  public var code: FindingCode { damage.code }
}

/// How a file of results is damaged.
public enum ResultsDamage: Sendable, Hashable {
  /// The file is not there.
  case missingFile
  /// The file cannot be opened or read.
  case unreadable
  /// The file breaks a rule of CSV.
  case csv(CSVProblem.Kind)
  /// A column is not in the header.
  case missingColumn(String)
  /// The file has no column of a name.
  case unknownColumn(String)
  /// A cell that has to be filled is empty.
  case emptyCell(column: String)
  /// The text of a cell is no value of its column.
  case wrongCell(column: String, text: String, ResultType)
  /// The summary is no JSON object.
  case summaryNoObject
  /// The summary lacks a key.
  case summaryKeyMissing(String)
  /// A value of the summary has the wrong type; its keys, joined with points.
  case summaryValueOfWrongType(String)
  /// A value of the summary is not one that is ever written; its keys, joined with points.
  case summaryValueUnknown(String)

  /// The stable code of the finding.
  var code: FindingCode {
    switch self {
    case .missingFile: .missingFile
    case .unreadable, .summaryNoObject, .summaryKeyMissing, .summaryValueOfWrongType, .summaryValueUnknown:
      .unreadableFile
    case .csv(let kind): kind.code
    case .missingColumn: .missingColumn
    case .unknownColumn: .unknownColumn
    case .emptyCell: .missingValue
    case .wrongCell(_, _, let type):
      switch type {
      case .count: .invalidInteger
      case .number: .invalidNumber
      case .choice: .unknownWord
      case .month: .invalidDate
      case .text, .code, .codes: .invalidText
      }
    }
  }
}

extension CSVProblem.Kind {
  /// The stable code of the finding that a problem of a result file is.
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

extension ResultsFinding {
  /// The finding that a problem of a file's form is.
  init(_ problem: CSVProblem, file: ResultFile) {
    self.init(
      problem.severity, ResultsFact(.csv(problem.kind), in: file.folder), file: file.fileName, line: problem.line,
      column: problem.column)
  }
}

extension CSVProblem {
  /// How bad a problem of a result file is.
  fileprivate var severity: FindingSeverity {
    switch kind {
    case .blankLine, .emptyRow: .warning
    case .emptyRowsAtEnd, .repeatedMarks, .unlisted: .note
    default: .error
    }
  }
}
