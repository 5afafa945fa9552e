public import StaffingDomain

/// What is wrong with a code that names a row of another table.
public enum ReferenceFact: Sendable, Hashable {
  /// The table has no such code; the nearest that it has.
  case unknown(CaseTable, code: String, nearest: String?)
  /// A change of a what-if took the code out of its table.
  case takenOut(CaseTable, code: String, by: InputPlace)
  /// A spreadsheet took a code for a number or a date, and so many more of its column.
  case damaged(CaseTable, code: String, CodeDamage, others: Int)
  /// Codes of this table are damaged: one of them, how other files write it, those files, and how many more there are.
  case damagedInTable(CaseTable, code: String, CodeDamage, files: [String], others: Int)
  /// A code of this table holds a look-alike, which other files do not have; how many more do.
  case strangeInTable(CaseTable, code: String, StrangeCharacter, files: [String], others: Int)
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
    case .damaged, .damagedInTable: .spreadsheetCode
    case .strangeInTable: .strangeCharacter
    case .notChecked: .referencesNotChecked
    }
  }
}

/// What a spreadsheet did to a code.
public enum CodeDamage: Sendable, Hashable {
  /// It dropped leading zeros; the whole code.
  case lostZeros(code: String)
  /// It added decimals; the whole code.
  case decimals(code: String)
  /// It shortened a large number, so that digits are lost: `1.08501E+11`.
  case shortened
  /// It made a day of it: `5-Jan`.
  case day

  /// Which damage it is, whatever the code.
  enum Kind: Hashable {
    case lostZeros, decimals, shortened, day
  }

  /// Which damage it is, whatever the code.
  var kind: Kind {
    switch self {
    case .lostZeros: .lostZeros
    case .decimals: .decimals
    case .shortened: .shortened
    case .day: .day
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
  /// An officer who is most likely another one.
  case officer(SameOfficer)

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

/// An officer who is most likely the officer of another row, by codes.
public struct SameOfficer: Sendable, Hashable {
  /// The officer.
  public let officer: String
  /// The other one.
  public let other: String
  /// The line of the other one.
  public let line: Int
  /// What they have in common besides their name.
  public let likeness: Likeness
  /// Whether neither of them has a date of birth.
  public let hasNoBirth: Bool
  /// Why one of them may not be moved, while the other may be.
  public let hold: OfficerHold?

  /// What two officers of one name have in common.
  public enum Likeness: Sendable, Hashable {
    /// The date of birth.
    case birth
    /// Commune and position, while one of them has no date of birth, or neither.
    case post
    /// The commune, while one of them has no date of birth, or neither.
    case commune
  }
}

/// An officer who is kept in place, with the row that says so.
public struct OfficerHold: Sendable, Hashable {
  /// The officer.
  public let officer: String
  /// Why.
  public let ground: Ground

  /// Why an officer is kept in place.
  public enum Ground: Sendable, Hashable {
    /// The officer is not to be moved.
    case fixed(SourceRow)
    /// A bar is in force.
    case barred(SourceRow)
    /// A decision locks the officer.
    case locked(SourceRow)
  }
}

/// The text of a column.
public struct NamedText: Sendable, Hashable {
  /// The column.
  public let column: String
  /// The text, as a message shows it; empty where the cell is.
  public let text: String
}
