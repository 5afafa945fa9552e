public import CaseFormat
public import StaffingDomain

extension English {
  /// For example `Put off to`.
  public func label(of column: ProgressFileColumn) -> String {
    switch column {
    case .officer: "Officer"
    case .status: "Status"
    case .date: "Date"
    case .until: "Put off to"
    case .note: "Reason"
    }
  }

  /// For example `Planned for`.
  public func label(of column: ProgressFormColumn) -> String {
    switch column {
    case .name: "Name"
    case .from: "From"
    case .to: "To"
    case .planned: "Planned for"
    }
  }

  /// For example `put off`.
  public func label(of status: ProgressStatus) -> String {
    switch status {
    case .done: "done"
    case .agreed: "agreed"
    case .delayed: "put off"
    case .refused: "refused"
    }
  }

  /// The name of the sheet in which progress is reported.
  public var progressSheet: String { "Progress" }

  /// How the sheet is filled in.
  public var progressHint: String {
    "Choose a status and give its date; rows without anything to report stay as they are. A refusal needs its reason, a "
      + "change that is put off its new month, as in 2026-06. 'cadre follow --progress' reads this file."
  }

  /// Words that stand before the number of a month or of its year.
  public var monthWords: [String] { ["month", "of", "year"] }

  /// For example `April`, `Apr`.
  public func monthNames(_ month: Int) -> [String] {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    return names.indices.contains(month - 1) ? [names[month - 1], String(names[month - 1].prefix(3))] : []
  }
}
