public import Planning
public import StaffingDomain

extension Vietnamese {
  /// The heading of a part.
  public func title(of part: ReportPart) -> String {
    switch part {
    case .report: "Báo cáo phương án bố trí cán bộ, công chức"
    case .brief: "Tóm tắt"
    case .proposal: "Nội dung đề xuất"
    case .recovery: "Giờ công lấy lại được"
    case .bridge: "Từ giờ công mất hiện nay đến giờ công mất theo phương án"
    case .proof: "Nội dung đã chứng minh"
    case .cost: "Kinh phí và tác động"
    case .open: "Nội dung còn lại"
    case .map: "Các đơn vị trước và sau phương án"
    case .positions: "Nhu cầu và nhân lực theo vị trí việc làm"
    case .communes: "Các đơn vị theo mức thay đổi"
    case .distances: "Cự ly điều động"
    case .rankDrops: "Các trường hợp hạ ngạch"
    case .combinations: "Các trường hợp kiêm nhiệm"
    case .training: "Đào tạo, bồi dưỡng"
    case .recruits: "Tuyển dụng"
    case .sharing: "Làm việc không phụ thuộc địa giới"
    case .vacancies: "Chỉ tiêu còn khuyết, lý do và cách khắc phục"
    case .surplus: "Cán bộ, công chức dôi dư"
    case .unmetRules: "Yêu cầu mềm chưa đáp ứng"
    case .comparison: "So sánh: giữ nguyên hiện trạng, cách làm thường ngày và phương án"
    case .communePage: "Trang của đơn vị"
    case .transfers: "Phụ lục: danh sách điều động và lý do"
    case .method: "Cách lập phương án"
    case .origin: "Nguồn gốc số liệu"
    case .posts: "Các chỉ tiêu vị trí và cán bộ, công chức đảm nhiệm"
    case .goers: "Cán bộ, công chức rời đơn vị"
    case .comers: "Cán bộ, công chức đến đơn vị"
    case .tasks: "Nhiệm vụ của vị trí"
    case .requirement: "Từ nhiệm vụ đến nhu cầu nhân lực"
    case .communeTasks: "Nhiệm vụ của đơn vị"
    case .competencies: "Năng lực"
    case .sheet: "Bản mô tả vị trí việc làm"
    }
  }

  /// The name of a figure or a column.
  public func caption(_ label: ReportLabel) -> String {
    switch label {
    case .doNothing: "Giờ công mất nếu giữ nguyên hiện trạng"
    case .objective: "Giờ công mất theo phương án"
    case .recovered: "Giờ công lấy lại được"
    case .bound: "Giờ công mất ít nhất của mọi phương án"
    case .required: "Nhu cầu"
    case .before: "Nhân lực hiện nay"
    case .after: "Nhân lực theo phương án"
    case .uncoveredBefore: "Giờ công khuyết hiện nay"
    case .uncoveredAfter: "Giờ công khuyết theo phương án"
    case .position: "Vị trí"
    case .commune: "Đơn vị"
    case .officer: "Cán bộ, công chức"
    case .distance: "Cự ly, km"
    case .rankSteps: "Số bậc ngạch thấp hơn vị trí hiện nay"
    case .transfers: "Số lượt điều động, chuyển vị trí"
    case .competency: "Năng lực"
    case .missing: "Còn thiếu"
    case .penalty: "Tính giờ công/tháng"
    case .rule: "Yêu cầu"
    case .source: "Ghi tại"
    case .way: "Cách làm"
    case .practice: "Cách làm thường ngày"
    case .plan: "Phương án"
    case .nothing: "Giữ nguyên hiện trạng"
    case .anyPlan: "Mọi phương án, ít nhất"
    case .hoursLost: "Giờ công mất mỗi tháng"
    case .kilometres: "Tổng số km điều động"
    case .post: "Chỉ tiêu"
    case .holder: "Cán bộ, công chức đảm nhiệm"
    case .holding: "Hình thức"
    case .hoursOfPost: "Giờ công/tháng"
    case .shareOfTime: "Phần của một chỉ tiêu toàn thời gian"
    case .courses: "Lớp bồi dưỡng đã thống nhất"
    case .fit: "Mức độ phù hợp"
    case .task: "Nhiệm vụ"
    case .volume: "Số lượng/năm"
    case .hoursOfYear: "Giờ công/năm"
    case .levelAsked: "Mức yêu cầu"
    case .mandatory: "Bắt buộc"
    case .levelHeld: "Mức hiện có"
    case .levelAfter: "Mức sau bồi dưỡng"
    case .caseDigest: "Mã kiểm của bộ dữ liệu"
    case .resultsDigest: "Mã kiểm của kết quả"
    case .version: "Phiên bản chương trình"
    case .planDate: "Ngày lập phương án"
    case .ratio: "Tỷ lệ nhân lực/nhu cầu"
    case .posts: "Chỉ tiêu"
    case .overrides: "Tham số riêng của phương án"
    case .whatIfs: "Tình huống giả định của phương án"
    case .lossPart: "Giờ công mất mỗi tháng do"
    case .today: "Giữ nguyên hiện trạng"
    case .underPlan: "Phương án"
    case .change: "Thay đổi"
    case .allParts: "Tổng cộng"
    }
  }

  /// How a post is held.
  public func label(_ hold: PostHold) -> String {
    switch hold {
    case .main: "đảm nhiệm riêng"
    case .mainOfTwo: "nhiệm vụ chính, có kiêm nhiệm"
    case .second: "kiêm nhiệm"
    case .pool: "từ đơn vị khác"
    case .recruit: "người tuyển mới"
    case .empty: "còn khuyết"
    case .beyond: "vượt số chỉ tiêu"
    }
  }

  /// What a circle of the map says.
  public func label(_ key: MapKey) -> String {
    switch key {
    case .surplus: "nhiều hơn nhu cầu"
    case .shortage: "ít hơn nhu cầu"
    case .even: "chênh lệch dưới 0,5"
    }
  }

  /// What hours are lost by.
  public func label(_ part: LossPart) -> String {
    switch part {
    case .emptyPosts: "Chỉ tiêu còn khuyết, theo mức cấp thiết"
    case .mismatch: "Thiếu năng lực so với vị trí"
    case .absence: "Làm việc không trọn thời gian, vắng mặt"
    case .travel: "Đi lại từ nơi ở"
    case .changes: "Bàn giao, làm quen"
    case .rankDrops: "Hạ ngạch"
    case .secondPosts: "Phần hao phí của kiêm nhiệm"
    case .training: "Đào tạo, bồi dưỡng"
    case .recruits: "Tuyển dụng"
    case .sharing: "Hao phí làm việc không phụ thuộc địa giới"
    case .surplus: "Cán bộ, công chức dôi dư"
    case .preferences: "Nguyện vọng"
    case .softRules: "Yêu cầu về nhóm và thời hạn giữ vị trí"
    }
  }

  /// The motto at the head of an official paper.
  public var motto: (country: String, words: String) {
    ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
  }

  /// For example `Số: 12/BC-SNV`.
  public func paperNumber(_ number: String?) -> String { "Số: \(number ?? "………/………")" }

  /// For example `Tân An, ngày 31 tháng 01 năm 2026`.
  public func placeAndDate(_ place: String?, _ date: CalendarDate?) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let day = date.map { "ngày \(two($0.day)) tháng \($0.month < 3 ? two($0.month) : "\($0.month)") năm \($0.year)" }
    return "\(place ?? "…………"), \(day ?? "ngày …… tháng …… năm ………")"
  }

  /// What stands below the title of who signs.
  public var signHere: String { "(ký, ghi rõ họ tên)" }

  /// For example `bao-cao.pdf: đã in`.
  public func note(_ remark: PrintRemark, at file: String) -> String {
    switch remark {
    case .printed: "\(file): đã in"
    case .noProgram:
      "máy này chưa cài Chromium hoặc WeasyPrint: mở \(file) bằng trình duyệt rồi in khổ A4 ra tệp PDF, tắt tiêu đề đầu "
        + "trang và chân trang của trình duyệt"
    case .timedOut(let program, let seconds):
      "\(program) không in xong trong \(figure(seconds)) giây: mở \(file) bằng trình duyệt rồi in"
    case .failed(let program): "\(program) không in được: mở \(file) bằng trình duyệt rồi in"
    }
  }
}
