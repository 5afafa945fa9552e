import Explanation
import Planning
import StaffingDomain

extension Vietnamese {
  /// For example `kiểm tra lại phương án`.
  public func title(_ title: ProgressTitle) -> String {
    switch title {
    case .preparing: "chuẩn bị bộ dữ liệu"
    case .stage(let stage): words(for: stage)
    case .explaining: "giải trình phương án"
    case .months: "chia tháng cho các thay đổi"
    case .checking: "kiểm tra lại phương án"
    case .publishing: "ghi kết quả vào thư mục"
    case .planOfToday: "lập phương án theo hiện trạng"
    case .futures: "lập phương án cho các lần thử"
    case .pricing(.candidates): "tính chi phí giờ công của từng cán bộ, công chức có thể đảm nhiệm"
    case .pricing(.looks): "xem xét các biện pháp khắc phục"
    case .pricing(.repairs): "thử các biện pháp khắc phục"
    case .point(let number, let count, let values): "điểm \(number) trong \(count): \(point(values))"
    }
  }

  /// For example `thu hẹp phần còn có thể cải thiện`.
  func words(for stage: PlanningStage) -> String {
    switch stage {
    case .divide: "chia bộ dữ liệu theo tỉnh"
    case .coupling: "phân bổ các giới hạn chung"
    case .provinces: "lập phương án từng tỉnh"
    case .options: "liệt kê các khả năng bố trí của từng cán bộ, công chức"
    case .orders: "kiểm tra các quyết định đã có"
    case .program: "lập bài toán"
    case .start: "lập phương án ban đầu"
    case .relaxation: "chứng minh mức tốt nhất có thể"
    case .integer: "thu hẹp phần còn có thể cải thiện"
    case .resolve: "tính lại khi từng giới hạn thay đổi một đơn vị"
    }
  }

  /// The values at a point, for example `số trường hợp điều động tối đa 25; cự ly điều động tối đa 40`.
  func point(_ values: [VariedValue]) -> String {
    values.map { "\(named($0.key)) \(read($0.text))" }.joined(separator: "; ")
  }

  /// For example `phương án tốt nhất: 18,3 giờ công`.
  public func figure(_ figure: ProgressFigure) -> String {
    switch figure {
    case .provinces(let solved, let count): "\(solved) trong \(count) tỉnh"
    case .bestPlan(let hours): "phương án tốt nhất: \(number(hours.value, decimals: 1)) giờ công"
    case .bestMonths(let hours): "cách chia tháng tốt nhất: \(number(hours, decimals: 1)) giờ công"
    case .bound(let hours): "mức tốt nhất có thể: \(number(hours.value, decimals: 1)) giờ công"
    case .gap(let share): "còn có thể cải thiện \(number(share * 100, decimals: 4))%"
    case .done(let done, let count): "\(done) trong \(count)"
    case .timeLeft(let seconds): timeLeft(seconds)
    }
  }

  private func timeLeft(_ seconds: Double) -> String {
    let whole = max(1, Int(min(seconds, 1e9).rounded()))
    return whole < 120 ? "còn khoảng \(whole) giây" : "còn khoảng \((whole + 30) / 60) phút"
  }

  /// For example `merge: mất 18,3 giờ công mỗi tháng (xong 2 trong 3 tình huống)`.
  public func milestone(_ milestone: ProgressMilestone) -> String {
    switch milestone {
    case .scenarioSolved(let name, let loss, let done, let count):
      "\(self.name(ofScenario: name)): mất \(hoursPerMonth(loss)) (xong \(done) trong \(count) tình huống)"
    case .scenarioFailed(let name, let failure, let done, let count):
      "\(self.name(ofScenario: name)): \(word(failure)) (xong \(done) trong \(count) tình huống)"
    case .trials(let times): "lập lại phương án khi bỏ từng thay đổi, \(count(times, "lần"))"
    }
  }

  /// For example `  18,3 giây`.
  public func elapsed(seconds: Double) -> String {
    let text = number(seconds, decimals: 1)
    return String(repeating: " ", count: max(0, 6 - text.count)) + text + " giây"
  }

  /// For example `Đang dừng; không giữ lại kết quả nào. Nhấn Ctrl-C lần nữa để thoát ngay.`.
  public func stopping(keeping work: KeptWork) -> String {
    let kept =
      switch work {
      case .bestPlan: "giữ lại phương án tốt nhất tìm được đến nay"
      case .bestPlanOfEachScenario: "giữ lại phương án tốt nhất tìm được đến nay của từng tình huống"
      case .points: "giữ lại mọi điểm đã tính đến nay"
      case .wholeFutures: "giữ lại mọi lần thử đã hoàn tất"
      case .findings: "giữ lại những gì đã biết đến nay"
      case .nothing: "không giữ lại kết quả nào"
      }
    return "Đang dừng; \(kept). Nhấn Ctrl-C lần nữa để thoát ngay."
  }
}
