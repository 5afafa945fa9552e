public import StaffingDomain

extension Vietnamese {
  /// For example `xã “00731” không có trong communes.csv; có phải “00713” không?`.
  public func refusal(_ refusal: NameRefusal) -> String {
    switch refusal {
    case .noCell(let text, let example):
      "“\(text)” không chỉ ra vị trí tại đơn vị nào; ghi MÃ_XÃ/MÃ_VỊ_TRÍ, ví dụ \(example)"
    case .unknownCommune(let text, let meant): unknownCode("xã", text, meant, column: "commune", of: .communes)
    case .unknownPosition(let text, let meant): unknownCode("vị trí", text, meant, column: "position", of: .positions)
    case .unknownOfficer(let text, let meant): unknownOfficer(text, meant)
    case .ambiguousOfficer(let text, let codes, let count):
      "\(self.count(count, "cán bộ, công chức")) có tên “\(text)”; hãy ghi mã của một trường hợp: "
        + (codes.map(quoted) + (count > codes.count ? ["…"] : [])).joined(separator: ", ")
    case .unknownBand(let name, let meant):
      "--band \(name): không có hoạt động, lĩnh vực hay vị trí nào mang tên này"
        + (meant.map { "; có phải “\($0)” không?" } ?? "")
    case .secondBand: "--band cho mọi hoạt động được ghi hai lần; chỉ ghi một lần."
    }
  }

  /// A text that is no band.
  public func refusal(_ problem: BandProblem) -> String {
    switch problem {
    case .noShare(let text): "phạm vi thay đổi “\(text)” không phải là tỷ lệ từ 0 đến 1, ví dụ ghi 0.1 cho 10%"
    case .noName(let text): "“\(text)” không có tên trước dấu bằng"
    }
  }

  private func unknownCode(
    _ kind: String, _ text: String, _ meant: MeantName?, column: String, of file: CaseTable
  ) -> String {
    let plain = "\(kind) “\(text)” không có trong \(file.fileName)"
    return "\(plain); \(meant.map(question) ?? "các mã ở cột “\(column)” của tệp đó")"
  }

  private func unknownOfficer(_ text: String, _ meant: MeantName?) -> String {
    let plain = "cán bộ, công chức “\(text)” không có trong \(CaseTable.officers.fileName)"
    return "\(plain); \(meant.map(question) ?? "ghi mã hoặc đúng họ tên trong tệp đó")"
  }

  private func question(_ meant: MeantName) -> String {
    "có phải “\(meant.code)”\(meant.name.map { " (\($0))" } ?? "") không?"
  }

  /// For example `Thư mục kết quả không thể mang tên “changes.csv”; đặt tên khác cho tệp tình huống giả định.`.
  public func refusal(_ refusal: ScenarioNameRefusal) -> String {
    switch refusal {
    case .unusable(let name):
      "Thư mục kết quả không thể mang tên “\(name)”; đặt tên khác cho tệp tình huống giả định."
    case .twice(let name):
      "Có hai tình huống cùng mang tên “\(name)” (bộ dữ liệu giữ nguyên mang tên “baseline”); đổi tên một tệp "
        + "tình huống giả định."
    }
  }

  /// For example `out không phải là thư mục do “cadre solve” ghi`.
  public func refusal(_ refusal: ResultsFolderRefusal, of folder: String) -> String {
    switch refusal {
    case .foreign(let holdsComparison):
      "\(folder) không phải là thư mục do “cadre solve” ghi"
        + (holdsComparison ? "; thư mục này chứa kết quả so sánh: hãy chọn một thư mục trong đó" : "")
    case .unreadable: "\(folder): không đọc được kết quả"
    case .otherCase(let unknown, let officers):
      "\(folder): kết quả thuộc bộ dữ liệu khác: không có \(figure(unknown)) trong "
        + "\(count(officers, "cán bộ, công chức")) của bộ dữ liệu này"
    }
  }

  /// For example `case.lp đã tồn tại; thêm --overwrite để thay thế.`.
  public func refusal(_ refusal: FileRefusal, at file: String) -> String {
    switch refusal {
    case .exists: "\(file) đã tồn tại; thêm --overwrite để thay thế."
    case .notAFile: "\(file) không phải là tệp thông thường nên được để nguyên; chọn nơi khác."
    case .isInput: "\(file) là tệp mà lệnh này đang đọc nên được để nguyên; chọn nơi khác."
    case .namedAsDocument:
      "\(file): tệp được ghi là trang HTML, mở và in bằng trình duyệt; đặt tên sau -o có đuôi .html."
    case .notNamedAsWorkbook: "\(file): tệp được ghi là sổ tính; đặt tên có đuôi .xlsx."
    case .insideResults: "\(file) nằm trong thư mục kết quả, nơi chỉ chứa kết quả; chọn nơi khác ngoài thư mục đó."
    case .unmade(let error): "\(file): \(reason(error))."
    case .notWritable: "không ghi được \(file); chọn nơi khác."
    }
  }

  /// For example `3 lỗi; “cadre check my-case” liệt kê đầy đủ.`.
  public func caseErrors(_ count: Int, hidden: Int, listedBy command: String) -> String {
    let notShown = hidden > 0 ? ", trong đó \(figure(hidden)) lỗi không hiện ở đây" : ""
    return "\(self.count(count, "lỗi"))\(notShown); “\(command)” liệt kê đầy đủ."
  }

  /// For example `và 7 lỗi khác`.
  public func moreErrors(_ count: Int) -> String { "và \(self.count(count, "lỗi khác"))" }

  /// For example `00731/LAND cần hơn 1.000.000 chỉ tiêu vị trí; kiểm tra ...`.
  public func refusal(
    _ workload: ExcessiveWorkload, in cell: Cell, mostPosts: Int, of staffingCase: StaffingCase
  ) -> String {
    let need = "\(staffingCase.label(of: cell)) cần hơn \(count(mostPosts, "chỉ tiêu vị trí"))"
    return switch workload {
    case .inCase: "\(need); kiểm tra annual_volume và unit_hours của các hoạt động tại đó"
    case .inBand: "ở mức cao nhất của phạm vi thay đổi, \(need); ghi --band hẹp hơn"
    case .atPoint(let values): "tại \(point(values)), \(need); thay đổi tham số ít hơn"
    }
  }

  /// That nothing was written.
  public var failedCheck: String {
    "Phương án không đạt khi kiểm tra lại, đây là sự cố của chương trình; chưa ghi kết quả nào."
  }

  /// That no case could be solved with them.
  public var editedPolicyKeys: String { "các tham số ở “set” không thể dùng để lập phương án cho bộ dữ liệu nào" }

  /// For example `không đọc được “my-case”: Permission denied`.
  public func unreadableFolder(_ folder: String, reason: String) -> String { "không đọc được “\(folder)”: \(reason)" }

  /// For example `không ghi được ra đầu ra chuẩn: No space left on device`.
  public func unwritableOutput(reason: String) -> String { "không ghi được ra đầu ra chuẩn: \(reason)" }

  /// For example `sự cố: bộ giải không chạy được`.
  public func fault(_ reason: String) -> String { "sự cố: \(reason)" }
}
