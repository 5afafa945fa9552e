public import Explanation
public import StaffingDomain

extension Vietnamese {
  /// A text of the built-in template, for example `Nội dung dự kiến`.
  public func text(of part: LetterPart) -> String {
    switch part {
    case .pageTitle: "Thông báo gửi cán bộ, công chức"
    case .notice: "THÔNG BÁO"
    case .subject: "về việc dự kiến thay đổi vị trí việc làm"
    case .surplusSubject: "về việc phương án chưa bố trí vị trí việc làm (dôi dư)"
    case .addressee: "Kính gửi"
    case .today: "Hiện nay"
    case .underPlan: "Dự kiến"
    case .post: "Vị trí việc làm"
    case .place: "Đơn vị"
    case .secondPost: "Nhiệm vụ kiêm nhiệm"
    case .startDate: "Kể từ ngày"
    case .courses: "Lớp bồi dưỡng"
    case .allowance: "Phụ cấp, hỗ trợ"
    case .millionDongPerMonth: "triệu đồng mỗi tháng"
    case .hours: "giờ"
    case .changes: "Nội dung dự kiến"
    case .reason: "Lý do"
    case .facts: "Những điều kèm theo"
    case .statement: "Ý kiến của cán bộ, công chức"
    case .statementRequest: "(nêu tại buổi gặp hoặc gửi bằng văn bản)"
    case .record: "BIÊN BẢN"
    case .recordSubject: "gặp gỡ cán bộ, công chức trước khi quyết định"
    case .time: "Thời gian"
    case .meetingPlace: "Địa điểm"
    case .present: "Thành phần"
    case .convenor: "Đại diện cơ quan"
    case .officer: "Cán bộ, công chức"
    case .others: "Thành phần khác"
    case .matter: "Nội dung trao đổi"
    case .agrees: "đồng ý"
    case .disagrees: "không đồng ý"
    case .otherWish: "có nguyện vọng khác"
    case .conclusion: "Kết luận"
    case .signatureOfOfficer: "CÁN BỘ, CÔNG CHỨC"
    case .signatureOfRecorder: "GHI BIÊN BẢN"
    case .signatureOfConvenor: "ĐẠI DIỆN CƠ QUAN"
    }
  }

  /// For example `Điều động từ Phú Giáo đến Tân Uyên, giữ nguyên vị trí Địa chính.`.
  public func sentence(_ change: AskedChange, of staffingCase: StaffingCase) -> String {
    func position(_ cell: Cell) -> String { staffingCase.positions[cell.position].name }
    func commune(_ cell: Cell) -> String { staffingCase.communes[cell.commune].name }
    switch change {
    case .post(let former, let cell) where former.commune == cell.commune:
      return "Chuyển vị trí việc làm tại \(commune(cell)), từ vị trí \(position(former)) sang vị trí \(position(cell))."
    case .post(let former, let cell) where former.position == cell.position:
      return "Điều động từ \(commune(former)) đến \(commune(cell)), giữ nguyên vị trí \(position(cell))."
    case .post(let former, let cell):
      return
        "Điều động từ vị trí \(text(of: former, in: staffingCase)) sang vị trí \(text(of: cell, in: staffingCase))."
    case .pool(let former, let served):
      return
        "Chuyển từ vị trí \(position(former)) sang nhóm làm việc không phụ thuộc địa giới của vị trí "
        + "\(staffingCase.positions[served].name), giải quyết công việc cho các đơn vị khác và vẫn làm việc tại "
        + "\(commune(former))."
    case .takesOn(let cell): return "Kiêm nhiệm vị trí \(text(of: cell, in: staffingCase))."
    case .givesUp(let cell): return "Thôi kiêm nhiệm vị trí \(text(of: cell, in: staffingCase))."
    case .surplus(let former):
      return
        "Thôi đảm nhiệm vị trí \(position(former)) tại \(commune(former)); phương án chưa bố trí vị trí việc làm khác."
    case .courses(let courses): return "Học lớp bồi dưỡng: \(list(courses.map { staffingCase.courses[$0].name }))."
    }
  }

  /// For example `Nơi làm việc mới cách nơi hiện nay 18,3 km đường bộ.`.
  public func sentence(_ fact: LetterFact, of staffingCase: StaffingCase) -> String {
    switch fact {
    case .distance(let kilometres): "Nơi làm việc mới cách nơi hiện nay \(distance(kilometres)) đường bộ."
    case .fromHome(let home, let before, let after): fromHome(staffingCase.communes[home].name, before, after)
    case .rank(let before, let after):
      before == after
        ? "Vị trí mới cùng ngạch với vị trí hiện nay (ngạch \(figure(after)))."
        : "Vị trí mới thuộc ngạch \(figure(after)), \(after > before ? "cao" : "thấp") hơn vị trí hiện nay "
          + "\(figure(abs(after - before))) bậc."
    case .training(let position, let before, let after):
      fit("Nhờ bồi dưỡng, mức độ phù hợp với vị trí \(staffingCase.positions[position].name)", before, after)
    case .allowance(let money):
      money.value > 0
        ? "Phụ cấp, hỗ trợ là \(plainFigure(money.value)) triệu đồng mỗi tháng."
        : "Phương án không có mức phụ cấp, hỗ trợ nào cho thay đổi này."
    case .handover(let hours): "Việc bàn giao được tính \(plainFigure(hours.value)) giờ công, một lần."
    case .learning(let hours): "Việc làm quen với vị trí mới được tính \(plainFigure(hours.value)) giờ công, một lần."
    case .courses(_, let hours, let cost):
      "Thời gian học là \(plainFigure(hours.value)) giờ công; phương án dành \(plainFigure(cost.value)) triệu đồng cho việc "
        + "bồi dưỡng này."
    case .courseDays(_, let first, let last): "Thời gian bồi dưỡng từ ngày \(date(first)) đến ngày \(date(last))."
    case .untilDecision: "Đây mới là dự kiến: khi chưa có quyết định thì vị trí và nơi làm việc giữ nguyên."
    case .wishes:
      "Nguyện vọng về vị trí, đơn vị khác hoặc lớp bồi dưỡng được nêu tại buổi gặp, ghi vào biên bản và xem xét trước khi "
        + "quyết định."
    }
  }

  /// For example `Vị trí Địa chính tại Phú Giáo có 2 chỉ tiêu theo khối lượng công việc và 4 cán bộ, công chức hiện có; ...`.
  public func letterReason(_ notice: SurplusNotice, of staffingCase: StaffingCase) -> String {
    let (posts, staff) = (notice.staff.posts, notice.staff.officers)
    let work = posts == 0 ? "không có chỉ tiêu" : "có \(count(posts, "chỉ tiêu"))"
    return
      "Vị trí \(text(of: notice.origin, in: staffingCase)) \(work) theo khối lượng công việc và hiện có "
      + "\(count(staff, "cán bộ, công chức")); phương án giữ lại \(figure(staff - notice.staff.movedOn)). Phương án chưa tìm "
      + "được chỉ tiêu nào khác trong phạm vi quy tắc, quyết định và giới hạn."
  }

  private func fromHome(_ home: String, _ before: Kilometres, _ after: Kilometres) -> String {
    let (old, new) = (distance(before), distance(after))
    if old == new { return "Nơi làm việc mới cách nơi ở tại \(home) \(new), bằng nơi hiện nay." }
    return
      "Nơi làm việc mới \(after < before ? "gần" : "xa") nơi ở tại \(home) hơn: \(new), còn nơi hiện nay là \(old)."
  }

  private func fit(_ subject: String, _ before: Double, _ after: Double) -> String {
    let (old, new) = (number(before, decimals: 2), number(after, decimals: 2))
    if old == new { return "\(subject) giữ ở \(new)." }
    return after > before ? "\(subject) tăng từ \(old) lên \(new)." : "\(subject) giảm từ \(old) xuống \(new)."
  }

  /// For example `Nếu các trường hợp khác theo đúng phương án, cách tốt tiếp theo là giữ nguyên vị trí; ...`.
  public func sentence(_ next: NextChoice, of staffingCase: StaffingCase) -> String {
    let start = "Nếu các trường hợp khác theo đúng phương án, cách tốt tiếp theo là"
    switch next {
    case .staying(let hours): return "\(start) giữ nguyên vị trí; \(loss(hours))."
    case .post(let cell, let courses, let hours):
      return "\(start) vị trí \(text(of: cell, in: staffingCase))\(after(courses, in: staffingCase)); \(loss(hours))."
    case .nothing:
      return
        "Nếu các trường hợp khác theo đúng phương án thì không còn cách nào khác trong phạm vi quy tắc, quyết định và giới "
        + "hạn."
    }
  }

  private func loss(_ hours: HoursPerMonth) -> String {
    hours < Tolerances.shownHours
      ? "khi đó tỉnh không mất thêm giờ công nào" : "khi đó tỉnh mất thêm \(hoursPerMonth(hours))"
  }

  /// For example `theo phương án này, cán bộ, công chức “O0012” không phải thay đổi gì nên không có thông báo`.
  public func sentence(_ absence: LetterAbsence) -> String {
    switch absence {
    case .officers(let codes):
      "theo phương án này, cán bộ, công chức \(list(codes.map(quoted))) không phải thay đổi gì nên không có thông báo"
    case .commune(let code):
      "phương án không yêu cầu cán bộ, công chức nào của đơn vị \(quoted(code)) thay đổi; không có thông báo nào được ghi"
    case .plan: "phương án không yêu cầu cán bộ, công chức nào thay đổi; không có thông báo nào được ghi"
    }
  }
}
