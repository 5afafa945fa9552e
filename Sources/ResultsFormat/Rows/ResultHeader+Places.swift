/// The columns of `staffing.csv`.
public enum StaffingColumn: String, ResultHeader {
  case commune
  case position
  case requiredFte = "required_fte"
  case posts
  case fteBefore = "fte_before"
  case fteAfter = "fte_after"
  case ratioBefore = "ratio_before"
  case ratioAfter = "ratio_after"
  case shortageBefore = "shortage_before"
  case shortageAfter = "shortage_after"
  case surplusBefore = "surplus_before"
  case surplusAfter = "surplus_after"
  case uncoveredHoursBefore = "uncovered_hours_before"
  case uncoveredHoursAfter = "uncovered_hours_after"
  case valueOfOneMoreOfficer = "value_of_one_more_officer"
  case valueOfLastOfficer = "value_of_last_officer"
  case valueHoldsFor = "value_holds_for"
  case valueIsDegenerate = "value_is_degenerate"

  /// The column among those of all files.
  public var column: ResultColumnName { .staffing(self) }
}

/// The columns of `vacancies.csv`.
public enum VacancyColumn: String, ResultHeader {
  case commune
  case position
  case postsEmpty = "posts_empty"
  case uncoveredHours = "uncovered_hours"
  case why
  case remedy

  /// The column among those of all files.
  public var column: ResultColumnName { .vacancies(self) }
}

/// The columns of `recruits.csv`.
public enum RecruitColumn: String, ResultHeader {
  case commune
  case position
  case recruits

  /// The column among those of all files.
  public var column: ResultColumnName { .recruits(self) }
}

/// The columns of `sharing.csv`.
public enum SharingColumn: String, ResultHeader {
  case officer
  case fromCommune = "from_commune"
  case toCommune = "to_commune"
  case position
  case post
  case hoursPerMonth = "hours_per_month"

  /// The column among those of all files.
  public var column: ResultColumnName { .sharing(self) }
}
