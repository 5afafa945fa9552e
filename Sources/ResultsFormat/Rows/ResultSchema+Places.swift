import StaffingDomain

extension StaffingRow {
  /// The columns of the file, by name.
  public typealias Header = StaffingColumn
  /// The file it is a row of.
  public static let file = ResultFile.staffing
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<StaffingRow>] = [
    ResultColumn(.commune, .code(.communes), \.commune),
    ResultColumn(.position, .code(.positions), \.position),
    ResultColumn(.requiredFte, .fullTimeEquivalents, \.required),
    ResultColumn(.posts, .count, \.posts),
    ResultColumn(.fteBefore, .fullTimeEquivalents, \.before.capacity),
    ResultColumn(.fteAfter, .fullTimeEquivalents, \.after.capacity),
    ResultColumn(.ratioBefore, .share, \.before.ratio),
    ResultColumn(.ratioAfter, .share, \.after.ratio),
    ResultColumn(.shortageBefore, .fullTimeEquivalents, \.before.shortage),
    ResultColumn(.shortageAfter, .fullTimeEquivalents, \.after.shortage),
    ResultColumn(.surplusBefore, .fullTimeEquivalents, \.before.surplus),
    ResultColumn(.surplusAfter, .fullTimeEquivalents, \.after.surplus),
    ResultColumn(.uncoveredHoursBefore, .hoursPerMonth, \.before.uncovered),
    ResultColumn(.uncoveredHoursAfter, .hoursPerMonth, \.after.uncovered),
    ResultColumn(.valueOfOneMoreOfficer, .hoursPerMonth, \.valueOfOneMoreOfficer),
    ResultColumn(.valueOfLastOfficer, .hoursPerMonth, \.valueOfLastOfficer),
    ResultColumn(.valueHoldsFor, .count, \.valueHoldsFor),
    ResultColumn(.valueIsDegenerate, .yesNo, \.valueIsDegenerate),
  ]
  /// A row of empty values.
  public static let blank = StaffingRow(
    commune: Code(""), position: Code(""), required: .zero, posts: 0,
    before: StaffingFigures(required: .zero, capacity: .zero, uncovered: .zero),
    after: StaffingFigures(required: .zero, capacity: .zero, uncovered: .zero), valueOfOneMoreOfficer: .zero,
    valueOfLastOfficer: nil, valueHoldsFor: 0, valueIsDegenerate: false)
}

extension VacancyRow {
  /// The columns of the file, by name.
  public typealias Header = VacancyColumn
  /// The file it is a row of.
  public static let file = ResultFile.vacancies
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<VacancyRow>] = [
    ResultColumn(.commune, .code(.communes), \.commune),
    ResultColumn(.position, .code(.positions), \.position),
    ResultColumn(.postsEmpty, .count, \.postsEmpty),
    ResultColumn(.uncoveredHours, .hoursPerMonth, \.uncovered),
    ResultColumn(.why, .text, \.why, claim: .always),
    ResultColumn(.remedy, .text, \.remedy, claim: .always),
  ]
  /// A row of empty values.
  public static let blank = VacancyRow(
    commune: Code(""), position: Code(""), postsEmpty: 0, uncovered: .zero, why: "", remedy: "")
}

extension RecruitRow {
  /// The columns of the file, by name.
  public typealias Header = RecruitColumn
  /// The file it is a row of.
  public static let file = ResultFile.recruits
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<RecruitRow>] = [
    ResultColumn(.commune, .code(.communes), \.commune),
    ResultColumn(.position, .code(.positions), \.position),
    ResultColumn(.recruits, .count, \.recruits),
  ]
  /// A row of empty values.
  public static let blank = RecruitRow(commune: Code(""), position: Code(""), recruits: 0)
}

extension SharingRow {
  /// The columns of the file, by name.
  public typealias Header = SharingColumn
  /// The file it is a row of.
  public static let file = ResultFile.sharing
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<SharingRow>] = [
    ResultColumn(.officer, .code(.officers), \.officer),
    ResultColumn(.fromCommune, .code(.communes), \.fromCommune),
    ResultColumn(.toCommune, .code(.communes), \.toCommune),
    ResultColumn(.position, .code(.positions), \.position),
    ResultColumn(.post, .count, \.post),
    ResultColumn(.hoursPerMonth, .hoursPerMonth, \.hours),
  ]
  /// A row of empty values.
  public static let blank = SharingRow(
    officer: Code(""), fromCommune: Code(""), toCommune: Code(""), position: Code(""), post: 0, hours: .zero)
}
