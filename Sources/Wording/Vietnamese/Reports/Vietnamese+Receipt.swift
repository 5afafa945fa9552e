public import Workloads

extension Vietnamese {
  /// The title of a section.
  public func title(_ section: ReceiptSection) -> String {
    switch section {
    case .workingTime: "Quỹ thời gian làm việc của một cán bộ, công chức"
    case .services: "Khối lượng công việc theo hoạt động"
    case .allowances: "Thời gian phụ trợ"
    case .requirement: "Nhu cầu nhân lực"
    case .posts: "Các chỉ tiêu vị trí"
    }
  }

  /// A line.
  public func sentence(_ remark: ReceiptRemark) -> String {
    switch remark {
    case .title(let cell, let position, let commune): "Bảng tính chi tiết của \(cell): \(position) tại \(commune)"
    case .noServices: "Không có dòng nào trong workload.csv."
    case .noPosts: "Không có."
    case .post(let number): "Chỉ tiêu vị trí thứ \(number)"
    case .sum(let terms): "tổng của \(terms) số ở trên"
    }
  }

  /// What a line of a post calculates.
  public func label(_ line: ReceiptPostLine) -> String {
    switch line {
    case .hours: "giờ công"
    case .urgency: "mức cấp thiết"
    case .value: "giá trị"
    }
  }

  /// What a line is.
  public func label(_ term: ReceiptTerm) -> String {
    switch term {
    case .workingDays: "Số ngày làm việc thực có"
    case .workingTimeOfYear: "Quỹ thời gian làm việc một năm (AWT)"
    case .workingTimeOfMonth: "Quỹ thời gian làm việc một tháng (M)"
    case .service(let code, let name): "\(code) \(name)"
    case .serviceTotal: "Tổng số giờ một năm của các hoạt động"
    case .allowanceShare(let name): "\(name), tỷ lệ trong quỹ thời gian làm việc"
    case .allowanceHours(let name): "\(name), số giờ một năm"
    case .categoryFactor: "Hệ số phụ trợ chung của vị trí (CAF)"
    case .individualFactor: "Hệ số phụ trợ riêng của đơn vị (IAF)"
    case .requiredStaff: "Nhu cầu nhân lực (R)"
    case .postsForWorkload: "Chỉ tiêu vị trí theo khối lượng công việc (làm tròn WISN)"
    case .postsAtLeastMinimum: "Chỉ tiêu vị trí, không dưới mức tối thiểu của vị trí việc làm"
    case .establishedPosts: "Chỉ tiêu vị trí được giao, thay cho số tính được"
    case .hoursOfPost(let number): "Giờ công của chỉ tiêu vị trí thứ \(number)"
    case .urgencyOfPost(let number): "Mức cấp thiết của chỉ tiêu vị trí thứ \(number)"
    case .valueOfPost: "Giá trị của chỉ tiêu vị trí"
    case .valueBelowPostBefore: "Giá trị, không cao hơn chỉ tiêu vị trí liền trước"
    }
  }

  /// The name of a number within a formula.
  public func name(_ quantity: FormulaQuantity) -> String {
    switch quantity {
    case .workingDays: "ngày làm việc"
    case .annualLeave: "nghỉ hằng năm"
    case .publicHolidays: "nghỉ lễ tết"
    case .sickLeave: "nghỉ ốm"
    case .otherAbsence: "vắng mặt khác"
    case .volume: "số lượng"
    case .workingTimeOfYear: "AWT"
    case .workingTimeOfMonth: "M"
    case .categoryFactor: "CAF"
    case .individualFactor: "IAF"
    case .requiredStaff: "R"
    case .minimumPosts: "tối thiểu"
    case .criticalFactor: "trọng yếu"
    }
  }

  /// The short form of a unit beside an amount; empty for plain numbers.
  public func symbol(_ unit: AmountUnit, of amount: Double) -> String {
    switch unit {
    case .none: ""
    case .hours: "giờ"
    case .hoursPerMonth: "giờ công/tháng"
    case .days: "ngày"
    case .fullTimeEquivalents: "tương đương toàn thời gian"
    case .posts: "chỉ tiêu vị trí"
    }
  }

  /// A semicolon and a space: commas stand before decimals.
  public var argumentSeparator: String { "; " }

  /// The sign or the name of an operation within a formula.
  public func sign(_ operation: FormulaOperation) -> String {
    switch operation {
    case .times: "x"
    case .maximum: "max"
    case .minimum: "min"
    case .wisnRounding: "làm tròn WISN"
    }
  }
}
