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
    let problems =
      switch verdict {
      case .sound, .soundWaves, .soundMonth: ""
      case .damaged(let places): count(places, "chỗ bị hỏng")
      case .broken(let violations): count(violations, "vi phạm")
      }
    if verdict == .soundWaves {
      return "Đã kiểm tra lại: “\(results)” là lịch chuyển hợp lệ của một phương án của “\(caseFolder)”."
    }
    if verdict == .soundMonth {
      return "Đã kiểm tra lại: “\(results)” ghi đúng tình hình tháng của một phương án của “\(caseFolder)”."
    }
    return verdict == .sound
      ? "Đã kiểm tra lại: “\(results)” là phương án hợp lệ của “\(caseFolder)”."
      : "Kiểm tra lại không đạt: “\(results)” không phải là phương án hợp lệ của “\(caseFolder)” (\(problems))."
  }

  /// For example `và 12 vấn đề khác`.
  public func moreProblems(_ count: Int) -> String { "và \(figure(count)) vấn đề khác" }
}
