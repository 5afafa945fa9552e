/// The columns of `progress.csv` of a month folder.
public enum ChangeProgressColumn: String, ResultHeader {
  case officer
  case name
  case change
  case toCommune = "to_commune"
  case toPosition = "to_position"
  case month
  case reported
  case state
  case date
  case expected
  case note

  /// The column among those of all files.
  public var column: ResultColumnName { .progress(self) }
}

/// The columns of `staffing_now.csv`.
public enum StaffingNowColumn: String, ResultHeader {
  case commune
  case position
  case posts
  case headsPlanned = "heads_planned"
  case headsNow = "heads_now"
  case emptyPlanned = "posts_empty_planned"
  case emptyNow = "posts_empty_now"
  case hoursPlanned = "hours_lost_planned"
  case hoursNow = "hours_lost_now"
  case hoursSlipping = "hours_slipping"
  case slipsFrom = "slips_from"

  /// The column among those of all files.
  public var column: ResultColumnName { .staffingNow(self) }
}

/// The columns of `decisions.csv` of a month folder.
public enum DecisionRowColumn: String, ResultHeader {
  case officer
  case decision
  case commune
  case position
  case decidedOn = "decided_on"
  case note

  /// The column among those of all files.
  public var column: ResultColumnName { .decisions(self) }
}
