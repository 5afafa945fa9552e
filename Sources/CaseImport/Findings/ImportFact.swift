public import CaseFormat
public import Spreadsheets
public import StaffingDomain
public import Tables

/// A finding of an import: of the mapping, of a file, or of a cell.
public typealias ImportFinding = Finding<ImportFact>

/// What a finding of an import says, as a value; its words are a language's.
public enum ImportFact: FindingFact {
  /// A file cannot be used.
  case file(ImportFileFact)
  /// The mapping is no YAML.
  case yaml(YAMLFact)
  /// The mapping does not say what it should.
  case mapping(MappingFact)
  /// Sheets and headers are not those that the mapping names.
  case layout(ImportLayoutFact)
  /// A cell cannot be used.
  case cell(column: String, ImportCellFact)
  /// A value, once it is one, is none of its column's type.
  case value(ValueFact)

  /// The stable code of the fact.
  public var code: FindingCode {
    switch self {
    case .file(let fact): fact.code
    case .yaml(let fact): fact.code
    case .mapping(let fact): fact.code
    case .layout(let fact): fact.code
    case .cell(_, let fact): fact.code
    case .value(let fact): fact.code
    }
  }
}

/// Why a file cannot be used.
public enum ImportFileFact: Sendable, Hashable {
  /// It is not there, or the system does not let it be read.
  case unreadable
  /// It is longer than a number of bytes.
  case tooLong(bytes: Int)
  /// It is no workbook that can be read.
  case workbook(WorkbookProblem)
  /// It is text, but of an encoding that cannot be told.
  case unknownEncoding
  /// It breaks a rule of CSV.
  case csv(CSVProblem.Kind)
  /// Two files have one name.
  case sameName

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .unreadable, .workbook, .tooLong: .unreadableFile
    case .unknownEncoding: .notUTF8
    case .csv(let kind): CaseFact.layout(.csv(kind)).code
    case .sameName: .duplicateFile
    }
  }
}

/// Why sheets and headers are not those that a mapping names.
public enum ImportLayoutFact: Sendable, Hashable {
  /// No file has a sheet of a name; the nearest, and all.
  case unknownSheet(String, nearest: String?, known: [String])
  /// There is no file of a name.
  case unknownFile(String, known: [String])
  /// There are several files, and the mapping of a table does not say which.
  case whichFile(known: [String])
  /// Several files have a sheet of a name.
  case whichSheet(String, files: [String])
  /// The rows of the headers hold no header of a name; the nearest, and all.
  case unknownHeader(String, nearest: String?, known: [String])
  /// Several columns have a header of a name: their full headers.
  case ambiguousHeader(String, among: [String])
  /// A column that a table needs is not mapped.
  case missingColumn(CaseTable, String)
  /// There is nothing from which codes of a table could be made.
  case noNames(CaseTable)
  /// Below the headers is no row of the table.
  case noRows(CaseTable)
  /// No column is left for a wide mapping.
  case noWideColumns(CaseTable)
  /// The names of a column are to be rows, but no sheet gives the column.
  case noNamesOf(CaseTable, String)
  /// Among sections a row holds a text alone, and is numbered as none of them.
  case loneText(String)

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .unknownSheet, .whichSheet: .unknownSheet
    case .unknownFile, .whichFile: .unknownFile
    case .unknownHeader, .noWideColumns: .unknownColumn
    case .ambiguousHeader: .duplicateColumn
    case .missingColumn, .noNames, .noNamesOf: .missingColumn
    case .noRows: .noRows
    case .loneText: .missingValue
    }
  }
}

/// Why a cell cannot be used; texts are as a message shows them.
public enum ImportCellFact: Sendable, Hashable {
  /// A cell that has to be filled is empty.
  case empty(ValueType)
  /// The text is no number of the form.
  case notANumber(String, DecimalForm)
  /// The text is no date of the forms.
  case notADate(String, [DateForm])
  /// A number stands where a date belongs.
  case numberForDate(String)
  /// The number is no whole one after it was multiplied.
  case notWhole(String)
  /// The mapping does not say what a word means; the words of the case, and the nearest that the mapping knows.
  case unknownWord(String, nearest: String?, words: [String])
  /// The cell holds an error, or a formula without a result.
  case unusable(String)
  /// No row of a table has the name or code; the nearest name.
  case unknownName(String, CaseTable, nearest: String?)
  /// The only row of a table with the name is a commune of another kind: its name.
  case otherKind(String, CaseTable, name: String)
  /// A row that can only be a section names nothing of the column that sections give; the nearest name.
  case unknownSection(String, ValueType, nearest: String?)
  /// A row fills several of the columns one of which gives the cell: the cells.
  case severalFilled([String])
  /// No section stands above the row.
  case noSection
  /// Several rows of a table have the name.
  case ambiguousName(String, CaseTable, count: Int)
  /// Another row of the table has the name already, in another spelling perhaps; where.
  case sameName(String, CaseTable, first: String)
  /// Another row of the table has the code already; where.
  case sameCode(String, CaseTable, first: String)

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .empty, .noSection: .missingValue
    case .notANumber: .invalidNumber
    case .notADate, .numberForDate: .invalidDate
    case .notWhole: .invalidInteger
    case .unknownWord: .unknownWord
    case .unusable, .severalFilled: .invalidText
    case .unknownName(_, let table, _), .otherKind(_, let table, _): ImportCellFact.unknownName(in: table)
    case .unknownSection(_, .reference(let table), _): ImportCellFact.unknownName(in: table)
    case .unknownSection: .unknownWord
    case .ambiguousName: .ambiguousName
    case .sameName: .nearDuplicateName
    case .sameCode: .duplicateCode
    }
  }

  private static func unknownName(in table: CaseTable) -> FindingCode {
    switch table {
    case .communes: .unknownCommune
    case .positions: .unknownPosition
    case .activities: .unknownActivity
    case .officers: .unknownOfficer
    default: .unknownCompetency
    }
  }
}
