/// The columns of `transfers.csv`.
public enum TransferColumn: String, ResultHeader {
  case rank
  case officer
  case name
  case fromCommune = "from_commune"
  case fromCommuneName = "from_commune_name"
  case fromPosition = "from_position"
  case toCommune = "to_commune"
  case toCommuneName = "to_commune_name"
  case toPosition = "to_position"
  case distanceKm = "distance_km"
  case fitBefore = "fit_before"
  case fitAfter = "fit_after"
  case courses
  case hoursRecovered = "hours_recovered"
  case allowanceMillionVnd = "allowance_million_vnd"
  case reason

  /// The column among those of all files.
  public var column: ResultColumnName { .transfers(self) }
}

/// The columns of `assignments.csv`.
public enum AssignmentColumn: String, ResultHeader {
  case officer
  case commune
  case position
  case status
  case fit
  case courses
  case secondPosition = "second_position"
  case secondFit = "second_fit"

  /// The column among those of all files.
  public var column: ResultColumnName { .assignments(self) }
}

/// The columns of `surplus.csv`.
public enum SurplusColumn: String, ResultHeader {
  case officer
  case commune
  case position
  case bestAlternative = "best_alternative"
  case missing

  /// The column among those of all files.
  public var column: ResultColumnName { .surplus(self) }
}

/// The columns of `training.csv`.
public enum TrainingColumn: String, ResultHeader {
  case officer
  case course
  case forCommune = "for_commune"
  case forPosition = "for_position"
  case hours
  case cost

  /// The column among those of all files.
  public var column: ResultColumnName { .training(self) }
}
