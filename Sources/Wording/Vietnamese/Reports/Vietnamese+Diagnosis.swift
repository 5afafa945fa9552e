import StaffingDomain

extension Vietnamese {
  /// The heading of a column.
  public func heading(_ heading: DiagnosisHeading) -> String {
    switch heading {
    case .over: "đơn vị thừa"
    case .under: "đơn vị thiếu"
    case .authorised: "biên chế"
    case .balance: "chênh lệch"
    case .required: "nhu cầu"
    case .ratio: "tỷ lệ"
    case .vacant: "còn khuyết"
    case .surplus: "dôi dư"
    case .noHolder: "đơn vị chưa bố trí"
    case .mismatched: "chưa phù hợp"
    case .uncoveredHours: "giờ công khuyết"
    case .cost: "giờ công mất"
    case .level: "mức"
    case .mandatory: "bắt buộc"
    case .held: "đạt mức"
    case .gap: "còn thiếu"
    case .oneCourseAway: "+1 lớp"
    case .heldElsewhere: "vị trí khác"
    case .oneCourseAwayElsewhere: "vị trí khác +1 lớp"
    }
  }

  /// The label of a figure.
  public func label(_ figure: DiagnosisFigure) -> String {
    switch figure {
    case .officers: "Cán bộ, công chức hiện có"
    case .requiredStaff: "Nhu cầu nhân lực"
    case .ratio: "Tỷ lệ hiện có/nhu cầu (WISN)"
    case .posts: "Chỉ tiêu vị trí"
    case .vacantPosts: "Chỉ tiêu còn khuyết"
    case .combinablePosts: "Chỉ tiêu có thể kiêm nhiệm"
    case .combined: "Đang kiêm nhiệm"
    case .surplusHeads: "Dôi dư"
    case .uncoveredHours: "Giờ công khuyết"
    case .mismatched: "Chưa phù hợp vị trí"
    case .away: "Tạm vắng mặt"
    case .gone: "Đã thôi công tác"
    }
  }

  /// What stands beside a figure.
  public func remark(_ remark: DiagnosisFigureRemark) -> String {
    switch remark {
    case .officers(let staff, let leaving, let middle):
      fullTime(staff)
        + (leaving == 0 ? "" : "; trong đó \(figure(leaving)) trường hợp thôi công tác trước ngày \(date(middle))")
    case .byWorkload: "tương đương toàn thời gian, theo khối lượng công việc"
    case .difference(let staff) where abs(staff.value) < 0.05: "vừa đủ nhu cầu"
    case .difference(let staff):
      staff.value < 0
        ? "thiếu \(fullTime(FullTimeEquivalents(-staff.value)))" : "vượt nhu cầu \(fullTime(staff))"
    case .cells(let cells): "ở \(count(cells, "vị trí tại đơn vị"))"
    case .aMonth: "giờ công mỗi tháng"
    case .belowFit(let fit): "mức độ phù hợp với vị trí đang đảm nhiệm dưới \(figure(fit, decimals: 2))"
    case .combinable(let hours, let vacant, let vacantHours):
      "\(figure(hours.value, decimals: 0)) giờ công mỗi tháng, đủ nhẹ để kiêm nhiệm với một chỉ tiêu khác của cùng đơn "
        + "vị; trong đó \(figure(vacant)) còn khuyết (\(figure(vacantHours.value, decimals: 0)) giờ công mỗi tháng)"
    case .awayUntil(let end): "quá nửa kỳ phương án, đến ngày \(date(end))"
    case .before(let planDate): "trước ngày \(date(planDate)), không tính vào các số trên"
    }
  }

  private func fullTime(_ staff: FullTimeEquivalents) -> String {
    "\(figure(staff.value, decimals: 1)) tương đương toàn thời gian"
  }

  /// The title of a list.
  public func title(_ list: DiagnosisList) -> String {
    switch list {
    case .provinces: "Các tỉnh, kèm số đơn vị thừa và đơn vị thiếu"
    case .positions: "Các vị trí việc làm"
    case .gaps: "Khoảng thiếu năng lực, từ lớn đến nhỏ"
    case .worstCells: "Vị trí tại đơn vị có chỉ tiêu còn khuyết làm mất nhiều giờ công nhất"
    }
  }

  /// For example `Khoảng thiếu năng lực, từ lớn đến nhỏ (10 trong số 186; xem đủ với --gaps)`.
  public func titleOfGaps(shown: Int, of count: Int) -> String {
    "\(title(.gaps)) (\(figure(shown)) trong số \(figure(count)); xem đủ với --gaps)"
  }

  /// A sentence.
  public func sentence(_ remark: DiagnosisRemark) -> String {
    switch remark {
    case .commune(let code, let name, let planDate):
      "Tình hình bố trí cán bộ, công chức tại \(code) \(name), ngày \(date(planDate))"
    case .wholeCase(let planDate, let provinces, let communes, let positions):
      "Tình hình bố trí cán bộ, công chức ngày \(date(planDate)): " + (provinces.map { "\(count($0, "tỉnh")), " } ?? "")
        + "\(count(communes, "đơn vị hành chính cấp xã")), \(count(positions, "vị trí việc làm"))"
    case .allGaps(let planDate): "Khoảng thiếu năng lực ngày \(date(planDate)), từ lớn đến nhỏ"
    case .balances(let measure, let over, let under, let exact):
      "Số người hiện có của các đơn vị so với \(words(for: measure)): \(words(for: over, "đơn vị thừa")), "
        + "\(words(for: under, "đơn vị thiếu")), \(count(exact, "đơn vị vừa đủ"))"
    case .noRequirements: "Các vị trí việc làm có chỉ tiêu hoặc có cán bộ, công chức đều chưa có yêu cầu năng lực."
    case .noGap: "Mọi yêu cầu năng lực đều có số cán bộ, công chức đạt mức không ít hơn số chỉ tiêu vị trí."
    case .noVacancy: "Không có chỉ tiêu vị trí nào còn khuyết."
    }
  }

  private func words(for measure: BalanceMeasure) -> String {
    switch measure {
    case .establishment: "biên chế được giao"
    case .posts: "chỉ tiêu vị trí"
    case .establishmentOrPosts: "biên chế được giao (hoặc chỉ tiêu vị trí, nơi chưa có biên chế được giao)"
    }
  }

  private func words(for count: BalanceCount, _ side: String) -> String {
    "\(figure(count.communes)) \(side)" + (count.most.map { " (nhiều nhất: \(signedFigure($0)))" } ?? "")
  }

  /// Some of a number, in a table: `1/3`.
  public func part(_ count: Int, of all: Int) -> String { "\(figure(count))/\(figure(all))" }
}
