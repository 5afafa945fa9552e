public import StaffingDomain

/// What is wrong with a code that names a row of another table.
public enum ReferenceFact: Sendable, Hashable {
  /// The table has no such code; the nearest that it has.
  case unknown(CaseTable, code: String, nearest: String?)
  /// A change of a what-if took the code out of its table.
  case takenOut(CaseTable, code: String, by: InputPlace)
  /// Codes that some files name were not looked up, because a code of this table could not be read.
  case notChecked(files: [String])

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .unknown(let table, _, _), .takenOut(let table, _, _):
      switch table {
      case .communes: .unknownCommune
      case .positions: .unknownPosition
      case .activities: .unknownActivity
      case .competencies: .unknownCompetency
      default: .unknownOfficer
      }
    case .notChecked: .referencesNotChecked
    }
  }
}

/// What is given twice.
public enum DuplicateFact: Sendable, Hashable {
  /// A code of a table, and the line that has it already.
  case code(column: String, text: String, line: Int)
  /// All columns of a table's key, and the line that has them already.
  case row(key: [NamedText], line: Int)
  /// Nearly the same name as another row of the table has.
  case name(CaseTable, String, other: String, line: Int)
  /// An officer with the name and date of birth of another one.
  case officer(String, other: String, line: Int)

  /// The stable code of the fact.
  var code: FindingCode {
    switch self {
    case .code: .duplicateCode
    case .row: .duplicateRow
    case .name: .nearDuplicateName
    case .officer: .sameOfficerTwice
    }
  }
}

/// The text of a column.
public struct NamedText: Sendable, Hashable {
  /// The column.
  public let column: String
  /// The text, as a message shows it; empty where the cell is.
  public let text: String
}
