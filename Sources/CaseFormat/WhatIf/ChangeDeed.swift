public import StaffingDomain

/// What a change of a what-if did, for people to read.
public enum ChangeDeed: Sendable, Hashable {
  /// Cells of the rows got texts; an empty text cleared them.
  case set([NamedText], ChangedRows)
  /// Numbers of the rows were multiplied.
  case multiplied([NamedAmount], ChangedRows)
  /// Numbers of the rows were added to.
  case added([NamedAmount], ChangedRows)
  /// Rows were taken out.
  case removed(ChangedRows)
  /// Rows were added at the end of a table.
  case inserted(rows: Int, CaseTable)
  /// Communes became part of another one, with so many rows of some tables.
  case merged([String], into: String, rows: [TableCount])
  /// A share of an activity of some communes, so many, went to another one.
  case moved(share: Double, activity: String, communes: Int, to: String)
  /// Keys of the policy got values, equal ones included.
  case policy([TouchedKey])
}

/// The rows of a table that a change names.
public struct ChangedRows: Sendable, Hashable {
  /// The table.
  public let table: CaseTable
  /// How many they are.
  public let count: Int
  /// What they have in common.
  public let conditions: [ConditionText]
}

/// A factor or summand of a column.
public struct NamedAmount: Sendable, Hashable {
  /// The column.
  public let column: String
  /// The factor or summand.
  public let amount: Double
}

/// A number of rows of a table.
public struct TableCount: Sendable, Hashable {
  /// The table.
  public let table: CaseTable
  /// The number.
  public let rows: Int
}
