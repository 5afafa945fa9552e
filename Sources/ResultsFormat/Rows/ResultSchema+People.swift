import StaffingDomain

extension TransferRow {
  /// The columns of the file, by name.
  public typealias Header = TransferColumn
  /// The file it is a row of.
  public static let file = ResultFile.transfers
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<TransferRow>] = [
    ResultColumn(.rank, .count, \.rank),
    ResultColumn(.officer, .code(.officers), \.officer),
    ResultColumn(.name, .text, \.name),
    ResultColumn(.fromCommune, .code(.communes), \.fromCommune),
    ResultColumn(.fromCommuneName, .text, \.fromCommuneName),
    ResultColumn(.fromPosition, .code(.positions), \.fromPosition),
    ResultColumn(.toCommune, .code(.communes), \.toCommune),
    ResultColumn(.toCommuneName, .text, \.toCommuneName),
    ResultColumn(.toPosition, .code(.positions), \.toPosition),
    ResultColumn(.distanceKm, .kilometres, \.distance),
    ResultColumn(.fitBefore, .share, \.fitBefore),
    ResultColumn(.fitAfter, .share, \.fitAfter),
    ResultColumn(.courses, .codes(.courses), \.courses),
    ResultColumn(.hoursRecovered, .hoursPerMonth, \.hoursRecovered),
    ResultColumn(.allowanceMillionVnd, .money, \.allowance),
    ResultColumn(.reason, .text, \.reason, claim: .always),
  ]
  /// A row of empty values.
  public static let blank = TransferRow(
    rank: 0, officer: Code(""), name: "", fromCommune: Code(""), fromCommuneName: "", fromPosition: Code(""),
    toCommune: Code(""), toCommuneName: "", toPosition: Code(""), distance: .zero, fitBefore: 0, fitAfter: 0,
    hoursRecovered: .zero, allowance: .zero, reason: "")
}

extension AssignmentRow {
  /// The columns of the file, by name.
  public typealias Header = AssignmentColumn
  /// The file it is a row of.
  public static let file = ResultFile.assignments
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<AssignmentRow>] = [
    ResultColumn(.officer, .code(.officers), \.officer),
    ResultColumn(.commune, .code(.communes), \.commune),
    ResultColumn(.position, .code(.positions), \.position),
    ResultColumn(.status, .choice(.assignmentStatus), \.status),
    ResultColumn(.fit, .share, \.fit),
    ResultColumn(.courses, .codes(.courses), \.courses),
    ResultColumn(.secondPosition, .code(.positions), \.secondPosition),
    ResultColumn(.secondFit, .share, \.secondFit),
  ]
  /// A row of empty values.
  public static let blank = AssignmentRow(
    officer: Code(""), commune: Code(""), position: nil, status: .stays, fit: nil)
}

extension SurplusRow {
  /// The columns of the file, by name.
  public typealias Header = SurplusColumn
  /// The file it is a row of.
  public static let file = ResultFile.surplus
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<SurplusRow>] = [
    ResultColumn(.officer, .code(.officers), \.officer),
    ResultColumn(.commune, .code(.communes), \.commune),
    ResultColumn(.position, .code(.positions), \.position),
    ResultColumn(.bestAlternative, .text, \.bestAlternative, claim: .sometimes),
    ResultColumn(.missing, .text, \.missing, claim: .always),
  ]
  /// A row of empty values.
  public static let blank = SurplusRow(
    officer: Code(""), commune: Code(""), position: Code(""), bestAlternative: "", missing: "")
}

extension TrainingRow {
  /// The columns of the file, by name.
  public typealias Header = TrainingColumn
  /// The file it is a row of.
  public static let file = ResultFile.training
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<TrainingRow>] = [
    ResultColumn(.officer, .code(.officers), \.officer),
    ResultColumn(.course, .code(.courses), \.course),
    ResultColumn(.forCommune, .code(.communes), \.forCommune),
    ResultColumn(.forPosition, .code(.positions), \.forPosition),
    ResultColumn(.hours, .hours, \.hours),
    ResultColumn(.cost, .money, \.cost),
  ]
  /// A row of empty values.
  public static let blank = TrainingRow(
    officer: Code(""), course: Code(""), forCommune: Code(""), forPosition: Code(""), hours: .zero, cost: .zero)
}
