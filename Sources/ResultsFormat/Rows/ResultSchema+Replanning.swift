import StaffingDomain

extension PriceRow {
  /// The file it is a row of.
  public static let file = ResultFile.prices
  /// What the file says.
  public static let meaning =
    "What one unit more of a limit is worth where everybody may rearrange: the dual values of the relaxation that proved "
    + "the bound, those of 0 left out. Planning again starts from them. The file is not there where the search had none."
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<PriceRow>] = [
    ResultColumn("rule", .text, \.rule, "The rule that sets the limit; cell-balance: a head more in the cell."),
    ResultColumn("subject", .text, \.subject, "What the limit is about, in codes."),
    ResultColumn(
      "hours", .number(unit: "hours a month", decimals: 6), \.hours, "Hours a month that a unit more recovers."),
  ]
  /// A row of empty values.
  public static let blank = PriceRow(rule: "", subject: "", hours: .zero)
}

extension ChangeRow {
  /// The file it is a row of.
  public static let file = ResultFile.changes
  /// What the file says.
  public static let meaning =
    "Officers whose assignment differs from that of the earlier plan, sorted by officer; only for a plan made from an "
    + "earlier one."
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<ChangeRow>] = [
    ResultColumn("officer", .code(.officers), \.officer, "The officer."),
    ResultColumn("name", .text, \.name, "The officer's name."),
    ResultColumn("was", .text, \.was, "What the officer did under the earlier plan."),
    ResultColumn("becomes", .text, \.becomes, "What the officer does now."),
    ResultColumn("why", .text, \.why, "What made the difference."),
  ]
  /// A row of empty values.
  public static let blank = ChangeRow(officer: Code(""), name: "", was: "", becomes: "", why: "")
}

extension SubstituteRow {
  /// The file it is a row of.
  public static let file = ResultFile.substitutes
  /// What the file says.
  public static let meaning =
    "Who could take a post that an officer refused or was forbidden since the earlier plan, best first; each price is "
    + "that of a plan solved again with the substitute in the post."
  /// The columns, in the order of the file.
  public static let columns: [ResultColumn<SubstituteRow>] = [
    ResultColumn("refused_by", .code(.officers), \.refusedBy, "Who refused the post, or was forbidden it."),
    ResultColumn("commune", .code(.communes), \.commune, "The commune of the post."),
    ResultColumn("position", .code(.positions), \.position, "The position of the post."),
    ResultColumn("rank", .count, \.rank, "1 for the best substitute of the post."),
    ResultColumn("substitute", .code(.officers), \.substitute, "The substitute."),
    ResultColumn("name", .text, \.name, "The substitute's name."),
    ResultColumn(
      "extra_hours", .hoursPerMonth, \.extraHours,
      "By how much the plan with this substitute is worse than this plan, a price for changed names included."),
    ResultColumn("at_least", .hoursPerMonth, \.atLeast, "No pair of best plans differs by less, by their bounds."),
    ResultColumn("at_most", .hoursPerMonth, \.atMost, "No pair of best plans differs by more, by their bounds."),
    ResultColumn("others_changed", .count, \.othersChanged, "Others whose assignment would differ from this plan."),
  ]
  /// A row of empty values.
  public static let blank = SubstituteRow(
    refusedBy: Code(""), commune: Code(""), position: Code(""), rank: 0, substitute: Code(""), name: "",
    extraHours: .zero, othersChanged: 0, atLeast: .zero, atMost: .zero)
}
