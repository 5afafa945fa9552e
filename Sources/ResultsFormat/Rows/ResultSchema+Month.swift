import StaffingDomain

extension ChangeProgressRow {
  /// The columns of the file, by name.
  public typealias Header = ChangeProgressColumn
  /// The file it is a row of.
  public static let file = ResultFile.progress
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<ChangeProgressRow>] = [
    ResultColumn(.officer, .code(.officers), \.officer),
    ResultColumn(.name, .text, \.name),
    ResultColumn(.change, .choice(.changeKind), \.change),
    ResultColumn(.toCommune, .code(.communes), \.toCommune),
    ResultColumn(.toPosition, .code(.positions), \.toPosition),
    ResultColumn(.month, .month, \.month),
    ResultColumn(.reported, .text, \.reported),
    ResultColumn(.state, .text, \.state),
    ResultColumn(.date, .text, \.date),
    ResultColumn(.expected, .month, \.expected),
    ResultColumn(.note, .text, \.note),
  ]
  /// A row of empty values.
  public static let blank = ChangeProgressRow(
    officer: Code(""), name: "", change: .transferred, toCommune: Code(""), toPosition: nil,
    month: WaveRow.blank.month, reported: "", state: "", date: "", expected: nil, note: "")
}

extension StaffingNowRow {
  /// The columns of the file, by name.
  public typealias Header = StaffingNowColumn
  /// The file it is a row of.
  public static let file = ResultFile.staffingNow
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<StaffingNowRow>] = [
    ResultColumn(.commune, .code(.communes), \.commune),
    ResultColumn(.position, .code(.positions), \.position),
    ResultColumn(.posts, .count, \.posts),
    ResultColumn(.headsPlanned, .count, \.headsPlanned),
    ResultColumn(.headsNow, .count, \.headsNow),
    ResultColumn(.emptyPlanned, .count, \.emptyPlanned),
    ResultColumn(.emptyNow, .count, \.emptyNow),
    ResultColumn(.hoursPlanned, .hoursPerMonth, \.hoursPlanned),
    ResultColumn(.hoursNow, .hoursPerMonth, \.hoursNow),
    ResultColumn(.hoursSlipping, .hoursPerMonth, \.hoursSlipping),
    ResultColumn(.slipsFrom, .month, \.slipsFrom),
  ]
  /// A row of empty values.
  public static let blank = StaffingNowRow(
    commune: Code(""), position: Code(""), posts: 0, heads: (0, 0), empty: (0, 0), hours: (.zero, .zero),
    slipping: .zero, slipsFrom: nil)
}

extension DecisionRow {
  /// The columns of the file, by name.
  public typealias Header = DecisionRowColumn
  /// The file it is a row of.
  public static let file = ResultFile.decisions
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<DecisionRow>] = [
    ResultColumn(.officer, .code(.officers), \.officer),
    ResultColumn(.decision, .text, \.decision),
    ResultColumn(.commune, .code(.communes), \.commune),
    ResultColumn(.position, .code(.positions), \.position),
    ResultColumn(.decidedOn, .text, \.decidedOn),
    ResultColumn(.note, .text, \.note),
  ]
  /// A row of empty values.
  public static let blank = DecisionRow(
    officer: Code(""), decision: "", commune: nil, position: nil, decidedOn: "", note: "")
}
