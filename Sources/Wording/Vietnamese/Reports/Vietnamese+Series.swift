public import Planning
import StaffingDomain

extension Vietnamese {
  /// For example `số trường hợp điều động tối đa`.
  public func name(ofKey key: String) -> String { named(key) }

  /// For example `0,5`.
  public func value(_ value: String) -> String { read(value) }

  /// The heading of a column.
  public func heading(_ heading: FrontierHeading) -> String {
    switch heading {
    case .hoursLost: "giờ công mất"
    case .gap: "còn cải thiện %"
    case .recovered: "lấy lại được"
    case .perUnit: "một đơn vị thêm"
    case .moved: "điều động"
    case .empty: "còn khuyết"
    case .allowances: "phụ cấp, hỗ trợ"
    case .courses: "lớp bồi dưỡng"
    case .recruits: "tuyển mới"
    case .combined: "kiêm nhiệm"
    case .ofTheMost: "so với mức cao nhất"
    }
  }

  /// A sentence.
  public func sentence(_ remark: FrontierRemark) -> String {
    switch remark {
    case .title(let name, let planDate, let keys, let points):
      "Đường đánh đổi của \(name) ngày \(date(planDate)): \(list(keys)), \(count(points, "điểm"))"
    case .meaning:
      "Số giờ là giờ công mỗi tháng; mỗi phương án đã được chứng minh cách mức tốt nhất có thể không quá phần còn có "
        + "thể cải thiện."
    case .elbow(let key, let value, let rest, let range):
      "Với \(named(key)) từ mức \(read(value)), "
        + (rest.value < 0.05
          ? "nới thêm không lấy lại được thêm giờ công nào"
          : "nới thêm chỉ lấy lại được thêm nhiều nhất \(hoursPerMonth(rest))")
        + "; cả khoảng đã tính lấy lại được ít nhất \(hoursPerMonth(range))."
    case .notProved(let points):
      "\(count(points, "điểm")) chưa được chứng minh trong giới hạn yêu cầu: phương án tốt nhất có thể tốt hơn, nhiều "
        + "nhất bằng phần còn có thể cải thiện đã nêu."
    case .interrupted(let interruption, let points, let all):
      "\(cause(interruption)) nên \(figure(points)) trong số \(figure(all)) điểm chưa có phương án."
    }
  }

  /// The first line about a contradiction: the points that have it, and what contradicts.
  public func contradiction(_ explanation: String, at points: [String]) -> String {
    "Các quyết định mâu thuẫn tại \(points.joined(separator: ", ")): \(explanation)"
  }

  /// How a point without a plan ended, in a table; empty for one with a plan.
  public func words(for status: SeriesStatus) -> String {
    switch status {
    case .optimal, .feasible: ""
    case .contradictory: "mâu thuẫn"
    case .noPlan: "không kịp có phương án"
    case .notReached: "chưa tính đến"
    }
  }

  /// A text of the plot.
  public func text(_ label: FrontierPlotLabel) -> String {
    switch label {
    case .title(let name, let key): return "\(name): giờ công lấy lại được theo \(named(key))"
    case .proof(let planDate, let planned, let all, let gap):
      let proof =
        gap.map { ", mỗi phương án đã được chứng minh cách mức tốt nhất không quá \(percentage($0, decimals: 4))" }
        ?? ""
      return "\(date(planDate)), \(figure(planned)) trong số \(figure(all)) điểm có phương án\(proof)"
    case .axis: return "giờ công mỗi tháng lấy lại được"
    case .plan(let place, let hours, let most):
      let most = most.map { ", nhiều nhất \(figure($0.value, decimals: 1))" } ?? ""
      return "\(place): \(figure(hours.value, decimals: 1)) giờ công mỗi tháng\(most)"
    case .contradiction(let place): return "\(place): các quyết định mâu thuẫn"
    case .noPlan(let place): return "\(place): chưa có phương án"
    }
  }

  /// What ended a series, before `nên …`.
  private func cause(_ interruption: SeriesInterruption) -> String {
    switch interruption {
    case .time: "Hết thời hạn"
    case .cancelled: "Đã dừng bằng Ctrl-C"
    }
  }
}

extension Vietnamese {
  /// The heading of a column.
  public func heading(_ heading: SweepHeading) -> String {
    switch heading {
    case .hours: "giờ công/tháng"
    case .basePlan: "phương án gốc"
    case .least: "thấp nhất"
    case .median: "trung vị"
    case .most: "cao nhất"
    case .inFutures: "trường hợp thử"
    case .moves: "được chuyển"
    case .from: "từ"
    case .to: "đến"
    }
  }

  /// The label of a line of hours.
  public func label(_ line: SweepLine) -> String {
    switch line {
    case .lost: "tổng giờ công mất"
    case .doNothing: "mất khi giữ nguyên hiện trạng"
    case .recovered: "lấy lại được"
    case .regret: "mất thêm nếu theo phương án gốc"
    }
  }

  /// The title of a list with its number of rows, and how many of them are shown.
  public func title(_ list: SweepList, shown: Int, of count: Int) -> String {
    "\(title(list)) (\(shown < count ? "\(figure(shown)) trong số " : "")\(figure(count)))"
  }

  private func title(_ list: SweepList) -> String {
    switch list {
    case .robust: "Vững: có trong phương án gốc và trong ít nhất 90% số trường hợp thử"
    case .fragile: "Kém vững: có trong phương án gốc nhưng trong chưa đến một nửa số trường hợp thử, ít gặp nhất trước"
    case .others: "Không có trong phương án gốc nhưng có trong ít nhất một nửa số trường hợp thử"
    case .vacancies: "Vị trí tại đơn vị có chỉ tiêu còn khuyết"
    }
  }

  /// A sentence.
  public func sentence(_ remark: SweepRemark) -> String {
    switch remark {
    case .title(let name, let planDate, let futures, let bands):
      "Thử độ vững của \(name) ngày \(date(planDate)): \(count(futures, "trường hợp thử")), \(words(for: bands))"
    case .keepsBasePlan(let futures, let all):
      "Trong \(figure(futures)) trên tổng số \(figure(all)) trường hợp thử, toàn bộ phương án gốc vẫn là tốt nhất, chênh lệch "
        + "không quá phần còn có thể cải thiện."
    case .breaksBasePlan(let futures, let combines):
      "Trong \(count(futures, "trường hợp thử")), phương án gốc không thực hiện được: một chỉ tiêu vị trí mà phương án "
        + "bố trí vào không còn nữa"
        + (combines ? ", hoặc hai nhiệm vụ của cùng một cán bộ, công chức kiêm nhiệm trở nên quá nặng." : ".")
    case .withoutPlan(let futures):
      "\(count(futures, "trường hợp thử")) không có phương án; tần suất là tỷ lệ trong các trường hợp thử còn lại."
    case .interrupted(let interruption, let futures, let all):
      "\(cause(interruption)) nên chỉ \(figure(futures)) trong số \(figure(all)) trường hợp thử đã tính xong; các "
        + "trường hợp thử còn lại không được tính."
    case .none(let list): "\(title(list)): không có."
    case .between(let transfers): "\(count(transfers, "trường hợp điều động")) của phương án gốc ở giữa hai mức đó."
    case .noVacancy: "Không có chỉ tiêu vị trí nào còn khuyết trong bất kỳ trường hợp thử nào."
    }
  }

  private func words(for bands: SweepBands) -> String {
    let widest = plainFigure(bands.widest * 100)
    let range =
      bands.widest > bands.narrowest ? "từ \(plainFigure(bands.narrowest * 100))% đến \(widest)%" : "\(widest)%"
    return
      "khối lượng công việc thay đổi trong phạm vi \(range), theo \(words(for: bands.grouping)), "
      + "số gốc \(bands.seed)"
  }

  private func words(for grouping: WorkloadVariation.Grouping) -> String {
    switch grouping {
    case .mixed: "dòng, hoạt động và đơn vị cùng lúc"
    case .row: "từng dòng"
    case .activity: "từng hoạt động"
    case .commune: "từng đơn vị"
    }
  }

  /// Whether a post is empty, in a table.
  public func word(isEmpty: Bool) -> String { isEmpty ? "còn khuyết" : "đã bố trí" }
}
