public import Workplace

extension Vietnamese {
  /// For example `Báo cáo và thông báo`.
  public func label(_ label: PapersPageLabel) -> String {
    switch label {
    case .papers: "Báo cáo và thông báo"
    case .papersIntroduction:
      "Các văn bản lập từ phương án này để đọc và ký. Mỗi văn bản mở thành một trang riêng, bằng ngôn ngữ của trang này; từ trình duyệt có thể xuất ra giấy khổ A4. Lần đầu cần vài giây để lập."
    case .open: "Mở"
    case .save: "Tải về"
    }
  }

  /// For example `Báo cáo`.
  public func label(of paper: PlanPaper) -> String {
    switch paper {
    case .report: "Báo cáo"
    case .pseudonyms: "Báo cáo đã ẩn danh"
    case .letters: "Thông báo cho cán bộ, công chức"
    }
  }

  /// For example `Mỗi cán bộ, công chức ... một thông báo`.
  public func summary(of paper: PlanPaper) -> String {
    switch paper {
    case .report:
      "Đề xuất những gì, bù lại được bao nhiêu, đã chứng minh điều gì, còn gì chưa giải quyết; mỗi đơn vị một trang; toàn bộ điều động kèm lý do; phần ký."
    case .pseudonyms:
      "Cùng báo cáo đó nhưng thay họ tên, mã cán bộ, công chức và bỏ những gì nói về riêng một người, dành cho người không được xem các thông tin này."
    case .letters:
      "Mỗi cán bộ, công chức phải thay đổi hoặc chưa được bố trí vị trí có một thông báo: việc gì, ở đâu, vì sao, có chỗ ghi ý kiến của cán bộ, công chức và biên bản gặp."
    }
  }

  /// For example `Không lập được “Báo cáo”`.
  public func missing(_ paper: PlanPaper) -> String {
    "Không lập được “\(label(of: paper))”. Việc tiếp theo: thử lại khi có ít lần chạy hơn; nếu vẫn không được, hãy hỏi quản trị viên."
  }
}
