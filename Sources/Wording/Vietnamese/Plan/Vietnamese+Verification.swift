import ResultsFormat
import StaffingDomain

extension Vietnamese {
  /// For example `giờ mất`.
  public func label(_ label: VerificationLabel) -> String {
    switch label {
    case .objective: "giờ mất"
    case .recovered: "lấy lại"
    case .status: "trạng thái"
    case .checked: "kiểm tra"
    case .policy: "tham số"
    case .whatIf: "giả định"
    }
  }

  /// For example `“optimal”, phần còn có thể cải thiện 0,000032 (mức tốt nhất có thể là do bộ giải đưa ra)`.
  public func figure(_ figure: VerificationFigure) -> String {
    switch figure {
    case .objective(let hours): "\(exact(hours)) giờ công mỗi tháng, tính lại từ các tệp"
    case .hoursOfMonths(let hours): "\(exact(hours)) giờ công trong tất cả các tháng, tính lại từ các tệp"
    case .recovered(let hours): "\(exact(hours)) giờ công mỗi tháng"
    case .status(let status, let gap):
      label(of: status).lowercased()
        + (gap.map {
          ", phần còn có thể cải thiện \(exact($0)) (mức tốt nhất có thể là do bộ giải đưa ra)"
        } ?? ", chưa chứng minh được mức tốt nhất có thể")
    case .checked(let rules, let rows, let sentences):
      "\(count(rules, "quy tắc")), \(count(rows, "dòng"))"
        + (sentences.map { ", \(count($0, "câu"))" } ?? "; các câu do phiên bản khác viết")
    case .overrides(let overrides): "đã thay đổi: \(overrides.map { "\($0.key)=\($0.text)" }.joined(separator: ", "))"
    case .whatIfs(let files): files.joined(separator: ", ")
    }
  }

  private func exact(_ hours: HoursPerMonth?) -> String { hours.map { exact($0.value) } ?? "không rõ" }

  /// For example `Đã kiểm tra lại: “out” là phương án hợp lệ của “my-case”.`.
  public func sentence(_ verdict: VerificationVerdict, on results: String, of caseFolder: String) -> String {
    func failed(_ folder: ResultFile.Folder, _ problems: String) -> String {
      "Kiểm tra lại không đạt: “\(results)” \(holds(folder, isSo: false)) của “\(caseFolder)” (\(problems))."
    }
    return switch verdict {
    case .sound(let folder): "Đã kiểm tra lại: “\(results)” \(holds(folder, isSo: true)) của “\(caseFolder)”."
    case .damaged(let folder, let places): failed(folder, count(places, "chỗ bị hỏng"))
    case .broken(let folder, let violations): failed(folder, count(violations, "vi phạm"))
    }
  }

  private func holds(_ folder: ResultFile.Folder, isSo: Bool) -> String {
    switch folder {
    case .plan: isSo ? "là phương án hợp lệ" : "không phải là phương án hợp lệ"
    case .waves:
      isSo ? "là lịch chuyển hợp lệ của một phương án" : "không phải là lịch chuyển hợp lệ của một phương án"
    case .month:
      isSo ? "ghi đúng tình hình tháng của một phương án" : "không ghi đúng tình hình tháng của một phương án"
    }
  }

  /// For example `và 12 vấn đề khác`.
  public func moreProblems(_ count: Int) -> String { "và \(figure(count)) vấn đề khác" }
}
