public import CaseFormat
public import StaffingDomain

extension Vietnamese {
  /// For example `Lùi đến tháng`.
  public func label(of column: ProgressFileColumn) -> String {
    switch column {
    case .officer: "Mã cán bộ, công chức"
    case .status: "Tình trạng"
    case .date: "Ngày"
    case .until: "Lùi đến tháng"
    case .note: "Lý do"
    }
  }

  /// For example `Tháng dự kiến`.
  public func label(of column: ProgressFormColumn) -> String {
    switch column {
    case .name: "Họ và tên"
    case .from: "Vị trí hiện nay"
    case .to: "Vị trí mới"
    case .planned: "Tháng dự kiến"
    }
  }

  /// For example `lùi lại`.
  public func label(of status: ProgressStatus) -> String {
    switch status {
    case .done: "đã thực hiện"
    case .agreed: "đồng ý"
    case .delayed: "lùi lại"
    case .refused: "từ chối"
    }
  }

  /// The name of the sheet in which progress is reported.
  public var progressSheet: String { "Tiến độ" }

  /// How the sheet is filled in.
  public var progressHint: String {
    "Chọn tình trạng và ghi ngày; dòng chưa có gì để báo thì để nguyên. Từ chối thì phải ghi lý do, lùi lại thì ghi tháng "
      + "mới, như “06/2026”. “cadre follow --progress” đọc tệp này."
  }

  /// Words that stand before the number of a month or of its year.
  public var monthWords: [String] { ["tháng", "th", "t", "năm"] }

  /// Months are numbered.
  public func monthNames(_ month: Int) -> [String] { [] }
}
