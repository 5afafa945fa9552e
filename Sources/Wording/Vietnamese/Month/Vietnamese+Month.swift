public import Scheduling
import StaffingDomain

extension Vietnamese {
  /// For example `quá hạn`.
  public func label(of state: ChangeState) -> String {
    switch state {
    case .done: "đã thực hiện"
    case .due: "đến hạn trong tháng"
    case .late: "quá hạn"
    case .delayed: "được lùi lại"
    case .refused: "từ chối"
    case .planned: "chưa đến hạn"
    }
  }

  /// For example `Phần chậm lại nếu không làm gì thêm`.
  public func monthTitle(_ part: MonthPart) -> String {
    switch part {
    case .report: "Báo cáo tháng"
    case .standing: "Tình hình thực hiện"
    case .months: "Theo từng tháng"
    case .changes: "Thay đổi theo tháng"
    case .hours: "Giờ công mất theo tháng"
    case .open: "Đến hạn và quá hạn"
    case .delayed: "Được lùi lại"
    case .refused: "Từ chối"
    case .staffing: "Nơi bố trí khác với các đợt điều động"
    case .slips: "Phần chậm lại nếu không làm gì thêm"
    case .fit: "Khả năng của các tháng còn lại"
    case .decisions: "Quyết định để lập lại phương án"
    case .origin: "Nguồn số liệu"
    }
  }

  /// For example `số người dự kiến`.
  public func monthCaption(_ label: MonthLabel) -> String {
    switch label {
    case .officer: "cán bộ, công chức"
    case .cell: "vị trí"
    case .month: "tháng"
    case .state: "tình hình"
    case .to: "đến"
    case .planned: "dự kiến"
    case .date: "ngày"
    case .expected: "thực hiện trong"
    case .reason: "lý do"
    case .changesPlanned: "thay đổi dự kiến"
    case .changes: "thay đổi"
    case .headsPlanned: "số người dự kiến"
    case .headsNow: "số người hiện có"
    case .emptyPlanned: "chỉ tiêu khuyết dự kiến"
    case .emptyNow: "chỉ tiêu khuyết"
    case .hoursPlanned: "giờ công mất dự kiến"
    case .hoursNow: "giờ công mất"
    case .slipping: "giờ công mất thêm về sau"
    case .slipsFrom: "từ tháng"
    case .linePlanned: "theo dự kiến"
    case .lineNow: "theo thực tế"
    case .decision: "quyết định"
    case .caseDigest: "Mã kiểm của bộ dữ liệu"
    case .planDigest: "Mã kiểm của phương án"
    case .wavesDigest: "Mã kiểm của các đợt điều động"
    case .progressDigest: "Mã kiểm của tiến độ"
    case .version: "Phiên bản Cadre"
    }
  }

  /// For example `3 thay đổi đã quá hạn.`.
  public func passage(_ statement: MonthStatement) -> Passage {
    switch statement {
    case .subject(let month, let day):
      Passage(
        "Tình hình thực hiện các thay đổi của phương án trong tháng \(self.month(month)). Hạn báo cáo: ngày \(date(day))."
      )
    case .count(let state, let figure): "\(shown(figure)) thay đổi \(predicate(state))."
    case .monthsLeft(let months):
      months.isZero
        ? "Đây là tháng cuối của các đợt điều động: còn lại \(shown(months)) tháng."
        : "Sau tháng này, các đợt điều động còn \(shown(months)) tháng."
    case .hours(let now, let planned):
      "Trong tháng, các chỉ tiêu khuyết làm mất \(shown(now)) giờ công; theo dự kiến là \(shown(planned))."
    case .ifNothingHappens:
      "Không làm gì thêm nghĩa là: phần đến hạn và quá hạn không bao giờ được thực hiện, phần được lùi lại được thực hiện "
        + "trong tháng đã ghi, phần khác theo dự kiến."
    case .slips(let cells, let hours):
      "\(shown(cells)) vị trí tại đơn vị mất nhiều hơn dự kiến trong các tháng còn lại: tổng cộng \(shown(hours)) giờ công."
    case .nothingSlips: "Không vị trí nào mất nhiều giờ công hơn dự kiến trong các tháng còn lại."
    case .fits: "Phần chưa thực hiện vừa với các tháng còn lại."
    case .decisions(let all, let new):
      "Tệp decisions.csv có \(shown(all)) quyết định, trong đó \(shown(new)) quyết định rút ra từ báo cáo này."
    case .planAgain:
      "Thay tệp decisions.csv của bộ dữ liệu bằng tệp này (nếu là sổ tính thì thay các dòng của trang "
        + "\(quoted(label(of: CaseTable.decisions)))) rồi lập lại phương án: ai đã chuyển hoặc đồng ý thì giữ nhiệm vụ "
        + "chính mới, và không ai bị yêu cầu lại điều đã từ chối."
    case .undecidable(let changes):
      "Không ghi được hết vào quyết định \(shown(changes)) thay đổi đã rõ: việc không phụ thuộc địa giới, dôi dư, "
        + "nhận kiêm nhiệm, hoặc chỉ thôi kiêm nhiệm."
    case .nothing: "Không có gì để liệt kê."
    case .asPlanned: "Việc bố trí ở mọi nơi đúng như dự kiến."
    case .chart:
      "Tô đậm: thay đổi đã thực hiện. Để trống: thay đổi chưa thực hiện, ở tháng dự kiến. Gạch chéo: từ chối."
    }
  }

  private func predicate(_ state: ChangeState) -> String {
    switch state {
    case .done: "đã thực hiện"
    case .due: "đến hạn trong tháng và chưa thực hiện"
    case .late: "đã quá hạn"
    case .delayed: "được lùi lại"
    case .refused: "bị từ chối"
    case .planned: "chưa đến hạn, theo dự kiến"
    }
  }
}
