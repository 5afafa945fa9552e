/// The columns of `waves.csv` of a waves folder.
public enum WaveColumn: String, ResultHeader {
  case officer
  case name
  case month
  case change
  case fromCommune = "from_commune"
  case fromPosition = "from_position"
  case fromSecond = "from_second_position"
  case toCommune = "to_commune"
  case toPosition = "to_position"
  case toSecond = "to_second_position"
  case why

  /// The column among those of all files.
  public var column: ResultColumnName { .waves(self) }
}

/// The columns of `staffing_by_month.csv`.
public enum MonthStaffingColumn: String, ResultHeader {
  case commune
  case position
  case month
  case heads
  case leastHeads = "least_heads"
  case posts
  case postsEmpty = "posts_empty"
  case below
  case hoursLost = "hours_lost"

  /// The column among those of all files.
  public var column: ResultColumnName { .staffingByMonth(self) }
}
