internal import LinearProgramming
public import Planning
public import StaffingDomain

extension Vietnamese {
  /// For example `Không điểm nào có phương án; hãy tăng thời hạn.`.
  public func outcome(_ work: FruitlessWork) -> String {
    switch work {
    case .noPlan(let termination):
      "Chưa tìm được phương án nào trước khi \(cause(of: termination)); hãy tăng thời hạn, hoặc nới các quyết định."
    case .noFuture(let interruption):
      "Chưa có lần thử nào hoàn tất trước khi \(interruption == .time ? "hết thời hạn" : "nhấn Ctrl-C")."
    case .noPoint: "Không điểm nào có phương án; hãy tăng thời hạn."
    case .contradictionAtEveryPoint:
      "Các quyết định mâu thuẫn ở mọi điểm; hãy rút lại một trong các quyết định đã nêu."
    case .noTrainingValue(let limit): "Chưa có kết quả nào trước khi \(cause(of: limit)); hãy tăng thời hạn."
    case .noLimitValue(let limit):
      "Chưa tính được giá trị nào trước khi \(limit == .cancelled ? "nhấn Ctrl-C" : "hết thời hạn"); hãy tăng thời hạn."
    case .ordersUnchecked: "Chưa kiểm tra hết các quyết định đã có."
    }
  }

  private func cause(of limit: Termination.Limit) -> String {
    switch limit {
    case .time: "hết thời hạn"
    case .cancelled: "nhấn Ctrl-C"
    case .memory, .iterations, .nodes: "bộ giải đạt một giới hạn"
    }
  }

  /// What ended a search before its gap was closed, after `khi`.
  private func cause(of termination: Termination) -> String {
    switch termination.limit {
    case .time: "hết thời hạn"
    case .cancelled: "nhấn Ctrl-C"
    case .memory: "đạt giới hạn bộ nhớ"
    case .iterations, .nodes: "các vòng tiếp theo không còn mang lại bao nhiêu"
    case nil where !termination.detail.isEmpty: "bộ giải gặp trục trặc tính toán (bộ giải báo: “\(termination.detail)”)"
    case nil: "đạt giới hạn độ chính xác"
    }
  }

  /// For example `1 mâu thuẫn; hãy rút lại một trong các quyết định nêu dưới mỗi mâu thuẫn, hoặc ...`.
  public func remedy(for conflicts: [OrderConflict]) -> String {
    let hasRelations = conflicts.contains { $0.rules.contains(where: \.isAboutRelations) }
    return "\(count(conflicts.count, "mâu thuẫn")); "
      + "hãy rút lại một trong các quyết định \(hasRelations ? "hoặc quan hệ " : "")nêu dưới mỗi mâu thuẫn, hoặc thay "
      + "đổi giới hạn mà quyết định đó vướng phải."
  }

  /// The command that shows it.
  public var placeOfWaysOut: String {
    "“cadre explain” với riêng bộ dữ liệu, cùng --what-if và --set như trên, cho biết bỏ từng dòng thì kết quả thế nào."
  }

  /// For example `Việc tìm kiếm dừng khi hết thời hạn, trong lúc thu hẹp phần còn có thể cải thiện. Phương án khác có
  /// thể tốt hơn nhiều nhất 58,2 giờ công mỗi tháng, bằng 0,05% của phần có thể lấy lại. Thêm thời gian thì ...`.
  public func unprovedPlan(_ plan: UnprovedPlan) -> String {
    let stage = plan.stage.map { ", trong lúc \(words(for: $0))" } ?? ""
    let room = plan.gap.flatMap { gap in
      plan.hours.map { hours in
        "Phương án khác có thể tốt hơn nhiều nhất \(hoursPerMonth(hours)), bằng "
          + "\(shortNumber((gap * 1e6).rounded(.up) / 1e4, decimals: 4))% của phần có thể lấy lại."
      }
    }
    let sentences = [
      "Việc tìm kiếm dừng khi \(cause(of: plan.termination))\(stage).",
      room ?? "Chưa chứng minh được mức tốt nhất có thể.",
      gainOfMoreTime(plan),
    ]
    return sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What more time, or more memory, would bring; empty where nobody can tell.
  private func gainOfMoreTime(_ plan: UnprovedPlan) -> String {
    let better = "có thể tìm được phương án tốt hơn, hoặc chứng minh là không có."
    switch (plan.termination.limit, plan.stage) {
    case (.memory, _): return "Thêm bộ nhớ thì \(better)"
    case (.iterations, _), (.nodes, _): return "Thêm thời gian không thay đổi gì."
    case (nil, _): return ""
    case (.time, .integer), (.time, .provinces), (.time, .program), (.cancelled, .integer), (.cancelled, .provinces),
      (.cancelled, .program):
      return "Thêm thời gian thì \(better)"
    case (.time, _), (.cancelled, _):
      return
        "Thêm thời gian thì trước hết nâng được mức tốt nhất có thể, và tìm được phương án tốt hơn trong quá trình đó."
    }
  }

  /// The loss against the best plan, and what that means for prices.
  public func shortfall(of folder: String, by hours: HoursPerMonth) -> String {
    "Phương án trong \(folder) mất nhiều hơn phương án tốt nhất \(number(hours.value, decimals: 3)) giờ công mỗi "
      + "tháng; chi phí giờ công là chênh lệch giữa các phương án tốt nhất, còn các thay đổi được nêu là "
      + "so với phương án hiện có."
  }
}
