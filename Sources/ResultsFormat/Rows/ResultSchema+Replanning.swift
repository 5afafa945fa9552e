import StaffingDomain

extension PriceRow {
  /// The columns of the file, by name.
  public typealias Header = PriceColumn
  /// The file it is a row of.
  public static let file = ResultFile.prices
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<PriceRow>] = [
    ResultColumn(.rule, .text, \.rule),
    ResultColumn(.subject, .text, \.subject),
    ResultColumn(.hours, .number(unit: .hoursPerMonth, decimals: 6), \.hours),
  ]
  /// A row of empty values.
  public static let blank = PriceRow(rule: "", subject: "", hours: .zero)
}

extension ChangeRow {
  /// The columns of the file, by name.
  public typealias Header = ChangeColumn
  /// The file it is a row of.
  public static let file = ResultFile.changes
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<ChangeRow>] = [
    ResultColumn(.officer, .code(.officers), \.officer),
    ResultColumn(.name, .text, \.name),
    ResultColumn(.was, .text, \.was, claim: .always),
    ResultColumn(.becomes, .text, \.becomes, claim: .always),
    ResultColumn(.why, .text, \.why, claim: .always),
  ]
  /// A row of empty values.
  public static let blank = ChangeRow(officer: Code(""), name: "", was: "", becomes: "", why: "")
}

extension SubstituteRow {
  /// The columns of the file, by name.
  public typealias Header = SubstituteColumn
  /// The file it is a row of.
  public static let file = ResultFile.substitutes
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<SubstituteRow>] = [
    ResultColumn(.refusedBy, .code(.officers), \.refusedBy),
    ResultColumn(.commune, .code(.communes), \.commune),
    ResultColumn(.position, .code(.positions), \.position),
    ResultColumn(.rank, .count, \.rank),
    ResultColumn(.substitute, .code(.officers), \.substitute),
    ResultColumn(.name, .text, \.name),
    ResultColumn(.extraHours, .hoursPerMonth, \.extraHours),
    ResultColumn(.atLeast, .hoursPerMonth, \.atLeast),
    ResultColumn(.atMost, .hoursPerMonth, \.atMost),
    ResultColumn(.othersChanged, .count, \.othersChanged),
  ]
  /// A row of empty values.
  public static let blank = SubstituteRow(
    refusedBy: Code(""), commune: Code(""), position: Code(""), rank: 0, substitute: Code(""), name: "",
    extraHours: .zero, othersChanged: 0, atLeast: .zero, atMost: .zero)
}
