import StaffingDomain

extension WaveRow {
  /// The columns of the file, by name.
  public typealias Header = WaveColumn
  /// The file it is a row of.
  public static let file = ResultFile.waves
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<WaveRow>] = [
    ResultColumn(.officer, .code(.officers), \.officer),
    ResultColumn(.name, .text, \.name),
    ResultColumn(.month, .month, \.month),
    ResultColumn(.change, .choice(.changeKind), \.change),
    ResultColumn(.fromCommune, .code(.communes), \.fromCommune),
    ResultColumn(.fromPosition, .code(.positions), \.fromPosition),
    ResultColumn(.fromSecond, .code(.positions), \.fromSecond),
    ResultColumn(.toCommune, .code(.communes), \.toCommune),
    ResultColumn(.toPosition, .code(.positions), \.toPosition),
    ResultColumn(.toSecond, .code(.positions), \.toSecond),
    ResultColumn(.why, .text, \.why, claim: .always),
  ]
  /// A row of empty values.
  public static let blank = WaveRow(
    officer: Code(""), name: "", month: CalendarMonth(of: CalendarDate(clampingYear: 1, month: 1, day: 1)),
    change: .transferred, fromCommune: Code(""), fromPosition: Code(""), toCommune: Code(""), toPosition: nil, why: "")
}

extension MonthStaffingRow {
  /// The columns of the file, by name.
  public typealias Header = MonthStaffingColumn
  /// The file it is a row of.
  public static let file = ResultFile.staffingByMonth
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<MonthStaffingRow>] = [
    ResultColumn(.commune, .code(.communes), \.commune),
    ResultColumn(.position, .code(.positions), \.position),
    ResultColumn(.month, .month, \.month),
    ResultColumn(.heads, .count, \.heads),
    ResultColumn(.leastHeads, .count, \.leastHeads),
    ResultColumn(.posts, .count, \.posts),
    ResultColumn(.postsEmpty, .count, \.postsEmpty),
    ResultColumn(.below, .yesNo, \.isBelow),
    ResultColumn(.hoursLost, .hoursPerMonth, \.hoursLost),
  ]
  /// A row of empty values.
  public static let blank = MonthStaffingRow(
    commune: Code(""), position: Code(""), month: WaveRow.blank.month, heads: 0, leastHeads: 0, posts: 0,
    postsEmpty: 0, isBelow: false, hoursLost: .zero)
}
