/// The columns of `prices.csv`.
public enum PriceColumn: String, ResultHeader {
  case rule
  case subject
  case hours

  /// The column among those of all files.
  public var column: ResultColumnName { .prices(self) }
}

/// The columns of `changes.csv`.
public enum ChangeColumn: String, ResultHeader {
  case officer
  case name
  case was
  case becomes
  case why

  /// The column among those of all files.
  public var column: ResultColumnName { .changes(self) }
}

/// The columns of `substitutes.csv`.
public enum SubstituteColumn: String, ResultHeader {
  case refusedBy = "refused_by"
  case commune
  case position
  case rank
  case substitute
  case name
  case extraHours = "extra_hours"
  case atLeast = "at_least"
  case atMost = "at_most"
  case othersChanged = "others_changed"

  /// The column among those of all files.
  public var column: ResultColumnName { .substitutes(self) }
}
