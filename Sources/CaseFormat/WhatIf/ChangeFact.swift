public import StaffingDomain

/// Why a change of a what-if finds nothing to change.
public enum ChangeFact: Sendable, Hashable {
  /// No row of a table has a text in a column; empty for an empty cell.
  case noRowHas(CaseTable, column: String, text: String, SearchAdvice)
  /// No row of a table meets all conditions; none of them where the table has no rows.
  case noRowMatches(CaseTable, [ConditionText])
  /// A column is empty in every row that is to be calculated with.
  case allEmpty(CaseTable, column: String)
  /// The case has no such table.
  case noTable(CaseTable)
  /// A commune that should give an activity away has no volume of it.
  case noVolume(commune: String, activity: String, SearchAdvice)
  /// No other commune has a volume of an activity.
  case noOtherCommune(activity: String)
}

/// What a text that no row holds may have been meant to be.
public enum SearchAdvice: Sendable, Hashable {
  /// An earlier change took it out.
  case takenOut(by: InputPlace)
  /// The nearest text that a row holds.
  case nearest(String)
  /// The text that a row holds which looks the same, and the character of the one looked for that differs.
  case strangeCharacter(StrangeCharacter, text: String)
  /// Nothing can be told.
  case unknown
}

/// A column, and the texts of which a row has to hold one; an empty text stands for an empty cell.
public struct ConditionText: Sendable, Hashable {
  /// The column.
  public let column: String
  /// The texts, at least one.
  public let texts: [String]
}
