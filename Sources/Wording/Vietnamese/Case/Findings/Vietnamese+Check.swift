public import CaseFormat
public import StaffingDomain

extension Vietnamese {
  /// The head in one word of the reform's slogan.
  public func heading(_ head: QualityHead) -> String {
    switch head {
    case .correct: "đúng"
    case .complete: "đủ"
    case .clean: "sạch"
    case .current: "sống"
    }
  }

  /// What findings of a severity are called.
  public func column(_ severity: FindingSeverity, _ count: Int) -> String {
    switch severity {
    case .error: "lỗi"
    case .warning: "cảnh báo"
    case .note: "lưu ý"
    }
  }

  /// For example `xã có khối lượng công việc`.
  public func label(_ measure: DataQuality.Measure) -> String {
    switch measure {
    case .soundRows: "dòng không có lỗi"
    case .communesWithWorkload: "xã có khối lượng công việc"
    case .positionsWithPosts: "vị trí có khối lượng công việc hoặc có chỉ tiêu"
    case .officersWithCompetencies: "cán bộ, công chức đã ghi năng lực, ở các vị trí có yêu cầu năng lực"
    case .filledOptionalCells: "ô không bắt buộc đã điền"
    case .cleanCells: "ô không có dấu cách thừa, đúng chuẩn NFC"
    case .competenciesInForce: "năng lực còn hiệu lực"
    case .barsInForce: "trường hợp chưa được điều động còn hiệu lực"
    case .officersBelowRetirement: "cán bộ, công chức chưa đến tuổi nghỉ hưu"
    }
  }

  /// For example `xã có khối lượng công việc: 35 trong 36 (97,2%)`.
  public func coverage(_ coverage: DataQuality.Coverage, percent: Double) -> String {
    "\(label(coverage.measure)): \(figure(coverage.sound)) trên \(figure(coverage.total)) "
      + "(\(shortNumber(percent, decimals: 1))%)"
  }

  /// The heading above what changes did.
  public var changesHeading: String { "Thay đổi:" }

  /// For example `maximum_transfers từ “none” thành “1” (1 điểm khác biệt)`.
  public func effect(_ effect: ChangeEffect) -> String {
    "\(effect.deed.map { sentence($0) } ?? "không thay đổi gì") (\(count(effect.differences, "điểm khác biệt")))"
  }

  /// The counts, then whether the case can be used.
  public func verdict(errors: Int, warnings: Int, notes: Int) -> String {
    let counts = [count(errors, "lỗi"), count(warnings, "cảnh báo"), count(notes, "lưu ý")]
    let end = errors > 0 ? "Phải sửa hết lỗi thì bộ dữ liệu mới dùng được." : "Bộ dữ liệu dùng được."
    return "\(counts.joined(separator: ", ")). \(end)"
  }
}
