public import StaffingDomain

extension Vietnamese {
  /// For example `Hướng dẫn`.
  public func label(_ label: TemplateLabel) -> String {
    switch label {
    case .guideSheet: "Hướng dẫn"
    case .title: "Bộ dữ liệu để lập phương án"
    case .fillRequired:
      "Điền các trang bắt buộc, và những trang khác mà đơn vị có dữ liệu. Cột có tiêu đề màu cam phải được "
        + "điền ở mọi dòng."
    case .keepHeadings:
      "Giữ nguyên tiêu đề cột, nhất là dòng thứ hai của mỗi tiêu đề: chương trình nhận ra cột theo tên đó. "
        + "Thứ tự các trang, cột và dòng không có ý nghĩa gì; các trang riêng của đơn vị được để nguyên."
    case .keepCodes:
      "Mã là văn bản: các số 0 ở đầu được giữ nguyên. Mỗi dòng được nhận ra theo mã của dòng, các trang "
        + "khác dẫn đến dòng đó bằng chính mã này."
    case .chooseWords: "Ô nào mở ra danh sách thì chọn trong danh sách. Danh sách mã tự dài thêm theo trang chứa mã."
    case .writeDates: "Ghi ngày dưới dạng ngày, số dưới dạng số; Excel hiển thị theo cách viết đã cài trên máy."
    case .leaveEmpty:
      "Ô trống nghĩa là chưa có thông tin, hoặc nhận giá trị mặc định nêu ở ghi chú của tiêu đề cột; ô "
        + "trống không có nghĩa là 0."
    case .checkIt:
      "Sau đó chạy lệnh: cadre check TỆP.xlsx --marked TỆP_ĐÁNH_DẤU.xlsx. Ô nào sai sẽ được tô màu, kèm "
        + "theo cách sửa."
    case .findingSheet: "Vấn đề dữ liệu"
    case .place: "Vị trí trong sổ tính này"
    case .checkedPlace: "Vị trí trong bộ dữ liệu đã kiểm tra"
    case .severity: "Loại"
    case .finding: "Nội dung và cách khắc phục"
    case .sheet: "Trang"
    case .code: "Mã"
    case .needed: "Bắt buộc"
    case .meaning: "Nội dung"
    case .isNeeded: "có"
    case .isOptional: "khi có dữ liệu"
    }
  }

  /// For example `Tổng quan`.
  public func label(_ label: PlanSheetLabel) -> String {
    switch label {
    case .overview: "Tổng quan"
    case .combinedPosts: "Kiêm nhiệm"
    case .positions: "Theo vị trí việc làm"
    case .figure: "Chỉ số"
    case .number: "Số lượng"
    case .hours: "Giờ công/tháng"
    case .value: "Diễn giải"
    case .officersBefore: "Số người trước"
    case .officersAfter: "Số người sau"
    case .chartTitle: "Số người (tương đương toàn thời gian) theo vị trí việc làm, trước và sau phương án"
    }
  }

  /// For example `Vị trí việc làm: tên`.
  public func name(of heading: String) -> String { "\(heading): tên" }

  /// For example `Ngày sinh. Giá trị: ngày.`.
  public func note(
    summary: String, values: String, unit: String?, defaultText: String?, isRequired: Bool
  ) -> String {
    [
      summary, "Giá trị: \(values).", unit.map { "Đơn vị tính: \($0)." }, defaultText.map { "Để trống là \($0)." },
      isRequired ? "Bắt buộc." : nil,
    ].compactMap(\.self).joined(separator: "\n")
  }

  /// For example `Cột này nhận: số nguyên từ 1 đến 5.`.
  public func refusal(values: String) -> String { "Cột này nhận: \(values)." }

  /// For example `lỗi`.
  public func word(_ severity: FindingSeverity) -> String {
    switch severity {
    case .error: "lỗi"
    case .warning: "cảnh báo"
    case .note: "lưu ý"
    }
  }

  /// For example `Thôi công tác`.
  public func label(_ sheet: ReportSheet) -> String {
    switch sheet {
    case .sweepFutures: "Các lần thử"
    case .sweepTransfers: "Điều động qua các lần thử"
    case .sweepVacancies: "Vị trí khuyết qua các lần thử"
    case .competenciesByYear: "Năng lực theo năm"
    case .departures: "Thôi công tác"
    case .emptyPosts: "Chỉ tiêu sẽ khuyết"
    case .expiringCompetencies: "Năng lực sắp hết hiệu lực"
    case .positionsByYear: "Vị trí việc làm theo năm"
    case .rotations: "Chuyển đổi vị trí định kỳ"
    case .budgetValue: "Giá trị của kinh phí"
    case .competencyValues: "Giá trị của năng lực"
    case .courseValues: "Giá trị của lớp bồi dưỡng"
    case .frontier: "Đường đánh đổi"
    case .comparison: "So sánh"
    case .changes: "Thay đổi của dữ liệu"
    case .differences: "Khác biệt giữa các phương án"
    case .communes: "Theo đơn vị"
    case .positionTotals: "Theo vị trí việc làm"
    case .competencyGaps: "Khoảng thiếu năng lực"
    case .provinces: "Theo tỉnh"
    }
  }

  /// One finding a line.
  public func mark(_ findings: [FindingText]) -> String {
    findings.map { $0.sentence + "." }.joined(separator: "\n")
  }
}
