import StaffingDomain

extension TransferRow {
  /// The file it is a row of.
  public static let file = ResultFile.transfers
  /// What the file says.
  public static let meaning = "Every officer whose commune or position changes, best first."
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<TransferRow>] = [
    ResultColumn("rank", .count, \.rank, "1 for the transfer that recovers the most hours; ties by officer."),
    ResultColumn("officer", .code(.officers), \.officer, "The officer."),
    ResultColumn("name", .text, \.name, "The officer's name."),
    ResultColumn("from_commune", .code(.communes), \.fromCommune, "Where the officer serves now."),
    ResultColumn("from_commune_name", .text, \.fromCommuneName, "The name of that commune."),
    ResultColumn("from_position", .code(.positions), \.fromPosition, "The position held now."),
    ResultColumn("to_commune", .code(.communes), \.toCommune, "Where the officer serves under the plan."),
    ResultColumn("to_commune_name", .text, \.toCommuneName, "The name of that commune."),
    ResultColumn("to_position", .code(.positions), \.toPosition, "The position held under the plan."),
    ResultColumn("distance_km", .kilometres, \.distance, "Road distance between the two communes, 0 within one."),
    ResultColumn("fit_before", .share, \.fitBefore, "Competence fit in the current position, 0 to 1."),
    ResultColumn("fit_after", .share, \.fitAfter, "Competence fit in the new position after the courses, 0 to 1."),
    ResultColumn("courses", .codes(.courses), \.courses, "Courses to follow, sorted."),
    ResultColumn(
      "hours_recovered", .hoursPerMonth, \.hoursRecovered,
      "How much worse the objective gets when this officer goes back to the old cell (with the second post held today, "
        + "where that is free and better; to surplus, where the plan left no room there) and nothing else changes but "
        + "which posts count as filled."),
    ResultColumn(
      "allowance_million_vnd", .money, \.allowance,
      "The monthly allowance that the transfer is paid; 0 within a commune."),
    ResultColumn(
      "reason", .text, \.reason,
      "One sentence that a head of office can read out: need, fit, courses, terms, team rules, relations and hours.",
      claim: .always),
  ]
  /// A row of empty values.
  public static let blank = TransferRow(
    rank: 0, officer: Code(""), name: "", fromCommune: Code(""), fromCommuneName: "", fromPosition: Code(""),
    toCommune: Code(""), toCommuneName: "", toPosition: Code(""), distance: .zero, fitBefore: 0, fitAfter: 0,
    hoursRecovered: .zero, allowance: .zero, reason: "")
}

extension AssignmentRow {
  /// The file it is a row of.
  public static let file = ResultFile.assignments
  /// What the file says.
  public static let meaning = "What every officer of the case does under the plan, one row each, sorted by officer."
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<AssignmentRow>] = [
    ResultColumn("officer", .code(.officers), \.officer, "The officer."),
    ResultColumn(
      "commune", .code(.communes), \.commune,
      "Where the officer serves under the plan; for pool, surplus, leaving and away, where the officer is on the books."
    ),
    ResultColumn(
      "position", .code(.positions), \.position,
      "The main position held, or the one served in the pool; empty for surplus, leaving and away."),
    ResultColumn("status", .choice(AssignmentStatus.allCases.map(\.rawValue)), \.status, "What the officer does."),
    ResultColumn("fit", .share, \.fit, "Competence fit in that position after the courses; empty without a position."),
    ResultColumn("courses", .codes(.courses), \.courses, "Courses to follow, sorted."),
    ResultColumn(
      "second_position", .code(.positions), \.secondPosition,
      "The position whose last post in the same commune is held besides; empty where there is none."),
    ResultColumn(
      "second_fit", .share, \.secondFit,
      "Competence fit in the second position after the courses; empty where there is none."),
  ]
  /// A row of empty values.
  public static let blank = AssignmentRow(
    officer: Code(""), commune: Code(""), position: nil, status: .stays, fit: nil)
}

extension SurplusRow {
  /// The file it is a row of.
  public static let file = ResultFile.surplus
  /// What the file says.
  public static let meaning = "Officers who hold no post under the plan, sorted by officer."
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<SurplusRow>] = [
    ResultColumn("officer", .code(.officers), \.officer, "The officer."),
    ResultColumn("commune", .code(.communes), \.commune, "Where the officer is on the books."),
    ResultColumn("position", .code(.positions), \.position, "The position held until now."),
    ResultColumn(
      "best_alternative", .text, \.bestAlternative,
      "The post that comes nearest to being possible, courses included.", claim: .sometimes),
    ResultColumn(
      "missing", .text, \.missing,
      "What is missing for it: what the officer lacks, the courses that it takes and their price, or a limit.",
      claim: .always),
  ]
  /// A row of empty values.
  public static let blank = SurplusRow(
    officer: Code(""), commune: Code(""), position: Code(""), bestAlternative: "", missing: "")
}

extension TrainingRow {
  /// The file it is a row of.
  public static let file = ResultFile.training
  /// What the file says.
  public static let meaning = "Courses that officers follow for their posts, sorted by officer, then course."
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<TrainingRow>] = [
    ResultColumn("officer", .code(.officers), \.officer, "The officer."),
    ResultColumn("course", .code(.courses), \.course, "The course."),
    ResultColumn("for_commune", .code(.communes), \.forCommune, "The commune of the post."),
    ResultColumn(
      "for_position", .code(.positions), \.forPosition,
      "The position of the post; of two that are held together the main one, unless the courses are listed for the "
        + "second only."),
    ResultColumn("hours", .hours, \.hours, "Hours of the officer's time, once."),
    ResultColumn("cost", .money, \.cost, "Money, once."),
  ]
  /// A row of empty values.
  public static let blank = TrainingRow(
    officer: Code(""), course: Code(""), forCommune: Code(""), forPosition: Code(""), hours: .zero, cost: .zero)
}
