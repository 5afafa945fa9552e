extension Vietnamese {
  /// For example `out: 5 bảng`.
  public func note(_ note: CommandNote, at place: String) -> String {
    switch note {
    case .tables(let number): "\(place): \(count(number, "bảng"))"
    case .emptyPosts(let number): "\(place): \(count(number, "chỉ tiêu vị trí sẽ khuyết"))"
    case .transfers(let number): "\(place): \(count(number, "trường hợp điều động"))"
    case .courses(let number): "\(place): \(count(number, "lớp bồi dưỡng"))"
    case .points(let number): "\(place): \(count(number, "điểm"))"
    case .pointsAndPlot(let number): "\(place): \(count(number, "điểm")) trong một bảng và một biểu đồ"
    case .sheets(let number): "\(place): đã ghi \(count(number, "trang"))"
    case .report: "\(place): đã ghi báo cáo"
    case .marked: "\(place): các ô có vấn đề đã được đánh dấu"
    case .program(let rows, let columns): "\(place): \(count(rows, "dòng")), \(count(columns, "cột"))"
    case .imported(let tables, let rows): "\(place): \(count(tables, "bảng")), \(count(rows, "dòng"))"
    case .mapping(let tables): "\(place): tệp ánh xạ cho \(count(tables, "bảng"))"
    case .waves(let number): "\(place): \(count(number, "thay đổi")) kèm tháng chuyển"
    case .month(let changes): "\(place): tình hình \(count(changes, "thay đổi")) kèm báo cáo tháng"
    case .madeCodes(let number): "\(place): \(count(number, "mã")) lập từ tên"
    case .letters(let number): "\(place): \(count(number, "thông báo"))"
    case .progressForm: "\(place): biểu ghi tiến độ"
    case .letterTemplate: "\(place): mẫu thông báo"
    case .generated(let communes, let officers, let seed):
      "\(place): \(count(communes, "đơn vị")), \(count(officers, "cán bộ, công chức")), số gốc \(seed)"
    }
  }

  /// For example `“slove” không phải là lệnh; có phải “solve” không? “cadre --help” liệt kê các lệnh`.
  public func unknownCommand(_ word: String, nearest: String?, commands: [String]) -> String {
    let meant =
      nearest.map { "có phải “\($0)” không? “cadre --help” liệt kê các lệnh" }
      ?? "các lệnh là \(commands.map(quoted).joined(separator: ", "))"
    return "“\(word)” không phải là lệnh; \(meant)"
  }

  /// For example `1 trong 3 tình huống không có phương án: merge (mâu thuẫn)`.
  public func scenariosWithoutPlan(_ scenarios: [(name: String, failure: ScenarioFailureLabel)], of count: Int)
    -> String
  {
    let names = scenarios.map { "\(name(ofScenario: $0.name)) (\(word($0.failure)))" }.joined(separator: ", ")
    return "\(scenarios.count) trong \(count) tình huống không có phương án: \(names)"
  }
}
