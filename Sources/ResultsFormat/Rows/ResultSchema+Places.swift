import StaffingDomain

extension StaffingRow {
  /// The file it is a row of.
  public static let file = ResultFile.staffing
  /// What the file says.
  public static let meaning =
    "Every cell that has posts, required staff or officers, before and after the plan, sorted by commune, then position. "
    + "Before counts every officer of today, those who leave or are away included; after counts those who hold a post under "
    + "the plan, recruits, and the hours that the pool does of its posts. Officers count with their working time, less what "
    + "they are away; who holds two posts counts in both cells, in proportion to the work of their last posts."
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<StaffingRow>] = [
    ResultColumn("commune", .code(.communes), \.commune, "The commune."),
    ResultColumn("position", .code(.positions), \.position, "The position."),
    ResultColumn("required_fte", .fullTimeEquivalents, \.required, "Required staff by WISN."),
    ResultColumn("posts", .count, \.posts, "Posts of the cell."),
    ResultColumn("fte_before", .fullTimeEquivalents, \.before.capacity, "Capacity of the officers of today."),
    ResultColumn(
      "fte_after", .fullTimeEquivalents, \.after.capacity,
      "Capacity under the plan: officers who hold a post, recruits, and the hours of shared posts."),
    ResultColumn("ratio_before", .share, \.before.ratio, "WISN ratio today; empty where nothing is required."),
    ResultColumn("ratio_after", .share, \.after.ratio, "WISN ratio under the plan; empty where nothing is required."),
    ResultColumn("shortage_before", .fullTimeEquivalents, \.before.shortage, "Required less capacity, where positive."),
    ResultColumn("shortage_after", .fullTimeEquivalents, \.after.shortage, "The same under the plan."),
    ResultColumn("surplus_before", .fullTimeEquivalents, \.before.surplus, "Capacity less required, where positive."),
    ResultColumn("surplus_after", .fullTimeEquivalents, \.after.surplus, "The same under the plan."),
    ResultColumn(
      "uncovered_hours_before", .hoursPerMonth, \.before.uncovered,
      "Hours of the posts that are empty, by heads; two posts may have one head."),
    ResultColumn(
      "uncovered_hours_after", .hoursPerMonth, \.after.uncovered,
      "The same under the plan: posts neither filled, by officers or recruits, nor combined with another, nor shared."),
    ResultColumn(
      "value_of_one_more_officer", .hoursPerMonth, \.valueOfOneMoreOfficer,
      "What the first post that stays empty costs, its urgency included; 0 where none does."),
    ResultColumn(
      "value_of_last_officer", .hoursPerMonth, \.valueOfLastOfficer,
      "What one officer fewer would lose while nobody else moves: the cost of the last post that somebody holds alone, 0 "
        + "where officers are more than posts; empty where nobody holds a post of the cell alone."),
    ResultColumn(
      "value_holds_for", .count, \.valueHoldsFor,
      "How many more officers would recover value_of_one_more_officer each; 0 where no post stays empty."),
    ResultColumn(
      "value_is_degenerate", .yesNo, \.valueIsDegenerate,
      "Whether one fewer would lose another amount than one more recovers: then no single price holds both ways."),
  ]
  /// A row of empty values.
  public static let blank = StaffingRow(
    commune: Code(""), position: Code(""), required: .zero, posts: 0,
    before: StaffingFigures(required: .zero, capacity: .zero, uncovered: .zero),
    after: StaffingFigures(required: .zero, capacity: .zero, uncovered: .zero), valueOfOneMoreOfficer: .zero,
    valueOfLastOfficer: nil, valueHoldsFor: 0, valueIsDegenerate: false)
}

extension VacancyRow {
  /// The file it is a row of.
  public static let file = ResultFile.vacancies
  /// What the file says.
  public static let meaning =
    "Cells in which posts stay empty under the plan, neither filled nor combined nor shared, sorted by commune, then position."
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<VacancyRow>] = [
    ResultColumn("commune", .code(.communes), \.commune, "The commune."),
    ResultColumn("position", .code(.positions), \.position, "The position."),
    ResultColumn("posts_empty", .count, \.postsEmpty, "Posts that stay empty."),
    ResultColumn(
      "uncovered_hours", .hoursPerMonth, \.uncovered,
      "Hours of those posts: a tenth of a post that stays empty is not a whole officer missing."),
    ResultColumn(
      "why", .text, \.why,
      "Why nobody fills them: what stops officers, the pool and recruits.", claim: .always),
    ResultColumn(
      "remedy", .text, \.remedy,
      "What would fill them: the rows and keys to change, for whom, and the hours that it recovers.", claim: .always),
  ]
  /// A row of empty values.
  public static let blank = VacancyRow(
    commune: Code(""), position: Code(""), postsEmpty: 0, uncovered: .zero, why: "", remedy: "")
}

extension RecruitRow {
  /// The file it is a row of.
  public static let file = ResultFile.recruits
  /// What the file says.
  public static let meaning = "Cells that get new officers, sorted by commune, then position."
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<RecruitRow>] = [
    ResultColumn("commune", .code(.communes), \.commune, "The commune."),
    ResultColumn("position", .code(.positions), \.position, "The position."),
    ResultColumn("recruits", .count, \.recruits, "New officers."),
  ]
  /// A row of empty values.
  public static let blank = RecruitRow(commune: Code(""), position: Code(""), recruits: 0)
}

extension SharingRow {
  /// The file it is a row of.
  public static let file = ResultFile.sharing
  /// What the file says.
  public static let meaning = "Posts whose work an officer of the pool does from elsewhere, sorted by officer."
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<SharingRow>] = [
    ResultColumn("officer", .code(.officers), \.officer, "The officer."),
    ResultColumn("from_commune", .code(.communes), \.fromCommune, "Where the officer sits."),
    ResultColumn("to_commune", .code(.communes), \.toCommune, "Whose work it is."),
    ResultColumn("position", .code(.positions), \.position, "The position of the post."),
    ResultColumn("post", .count, \.post, "The number of the post in its cell, from 1."),
    ResultColumn("hours_per_month", .hoursPerMonth, \.hours, "Hours of that post that this officer does."),
  ]
  /// A row of empty values.
  public static let blank = SharingRow(
    officer: Code(""), fromCommune: Code(""), toCommune: Code(""), position: Code(""), post: 0, hours: .zero)
}
