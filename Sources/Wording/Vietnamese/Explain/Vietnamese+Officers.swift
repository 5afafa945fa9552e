public import Explanation
internal import Planning
public import StaffingDomain

extension Vietnamese {
  /// For example `được điều động`.
  public func predicate(of status: AssignmentStatus) -> String {
    switch status {
    case .stays: "giữ nguyên vị trí"
    case .transferred: "được điều động"
    case .positionChanged: "chuyển vị trí việc làm"
    case .pool: "thuộc nhóm làm việc không phụ thuộc địa giới"
    case .surplus: "dôi dư, không có chỉ tiêu vị trí"
    case .leaving: "thôi công tác"
    case .away: "tạm vắng mặt"
    case .pinned: "được giữ nguyên (chưa được điều động)"
    }
  }

  /// For example `Cán bộ, công chức O2 (An): được điều động`.
  public func title(of explanation: OfficerExplanation, in staffingCase: StaffingCase) -> String {
    "Cán bộ, công chức \(text(of: explanation.officer, in: staffingCase)): \(predicate(of: explanation.status))"
  }

  /// For example `An thôi công tác ngày 01/08/2026, trước thời điểm giữa kỳ phương án, nên không thuộc phương án; `.
  public func reason(
    _ reason: OfficerReason, for officer: Ordinal<Officer>, in staffingCase: StaffingCase
  ) -> String {
    let (person, name) = (staffingCase.officers[officer], subject(officer, in: staffingCase))
    let home = text(of: person.cell, in: staffingCase)
    switch reason {
    case .transferred(let transfer): return self.reason(transfer, of: staffingCase)
    case .outOfPlan(.leaves):
      let day = person.leavingDate(under: staffingCase.policy).map { " ngày \(date($0))" } ?? ""
      let retirement = person.leavesOn == nil ? " do đến tuổi nghỉ hưu" : ""
      return
        "\(name) thôi công tác\(day)\(retirement), trước thời điểm giữa kỳ phương án, nên không thuộc phương án; chỉ "
        + "tiêu vị trí \(home) cần được bố trí thay thế (\(person.source))."
    case .outOfPlan(.away):
      return
        "\(name) tạm vắng mặt quá nửa kỳ phương án nên không thuộc phương án; chỉ tiêu vị trí \(home) cần được bố trí "
        + "thay thế, và cán bộ, công chức này vẫn tính trong biên chế được giao."
    case .servesPool(let position, let work):
      return
        "\(name) thuộc nhóm làm việc không phụ thuộc địa giới của vị trí \(staffingCase.positions[position].name), làm "
        + "việc tại \(staffingCase.communes[person.commune].name): nhóm này đảm nhận công việc của "
        + "\(count(work.posts, "chỉ tiêu")) tại \(count(work.communes, "đơn vị"))."
    case .pinned(let pins):
      let grounds = pins.map { "\(pin($0.ground)) (\($0.source))" }
      return "\(name) chưa được điều động và giữ nguyên vị trí \(home): \(list(grounds))."
    case .stays(let staying): return stays(name, home, staying, in: staffingCase)
    case .surplus(let posts, let held, let surplus):
      let missing = missing(surplus, of: staffingCase)
      let nearest = surplus.nearest.map {
        "Vị trí còn khuyết gần phù hợp nhất là \(text(of: $0.cell, in: staffingCase)). "
      }
      let staff =
        posts == 0
        ? "không có chỉ tiêu nào"
        : "có \(count(posts, "chỉ tiêu")), theo phương án đã có \(count(held, "cán bộ, công chức")) đảm nhiệm"
      return "\(name) dôi dư, không có chỉ tiêu vị trí: vị trí \(home) \(staff). \(nearest ?? "")\(missing)"
    }
  }

  private func stays(
    _ name: String, _ home: String, _ staying: StayingReason, in staffingCase: StaffingCase
  ) -> String {
    let order = staying.lock.map { "; đây là yêu cầu của một quyết định đã có (\($0.source))" } ?? ""
    let courses = staying.courses.isEmpty ? "" : ",\(after(staying.courses, in: staffingCase))"
    return
      "\(name) giữ nguyên vị trí \(home)\(courses): theo phương án, vị trí này có \(count(staying.posts, "chỉ tiêu")) "
      + "và \(count(staying.held, "cán bộ, công chức")); "
      + (staying.isCombined
        ? "nếu không có cán bộ, công chức này, cả hai chỉ tiêu mất thêm "
        : "nếu bớt một cán bộ, công chức thì mất thêm ")
      + "\(hoursPerMonth(staying.valueOfLast))\(order)."
  }

  /// For example `chưa phù hợp vị trí`.
  public func term(_ term: HoursTerm) -> String {
    switch term {
    case .mismatch: "chưa phù hợp vị trí"
    case .absence: "không làm đủ thời gian"
    case .handover: "bàn giao"
    case .travel: "đi lại"
    case .positionChange: "chuyển vị trí việc làm"
    case .rankDrop: "hạ ngạch"
    case .secondMismatch: "kiêm nhiệm: chưa phù hợp vị trí"
    case .secondOverhead: "kiêm nhiệm: làm hai nhiệm vụ cùng lúc"
    case .secondLearning: "kiêm nhiệm: vị trí mới"
    case .training: "đào tạo, bồi dưỡng"
    case .rotation: "quá hạn chuyển đổi vị trí công tác"
    case .preference: "nguyện vọng"
    case .surplus: "dôi dư"
    }
  }

  /// For example `Chỉ tiêu để lại, Địa chính tại Phú Giáo, không bị khuyết`.
  public func remark(_ remark: OfficerRemark, in staffingCase: StaffingCase) -> String {
    switch remark {
    case .worth(let oneMore, let last):
      return
        "Khi mọi trường hợp khác giữ nguyên, vị trí này bớt một cán bộ, công chức thì mất thêm \(hoursPerMonth(last)), "
        + "thêm một thì lấy lại được \(figure(oneMore.value, decimals: 1))."
    case .leftBehind(let cell, let hours):
      let post = "Chỉ tiêu để lại, \(text(of: cell, in: staffingCase)),"
      return hours > .zero
        ? "\(post) bị khuyết: thêm một cán bộ, công chức ở đó thì lấy lại được \(hoursPerMonth(hours))."
        : "\(post) không bị khuyết."
    case .openCells(0, _):
      return
        "Không thể bố trí cán bộ, công chức này vào vị trí nào khác: các quy tắc đối với cá nhân và quyết định đã có "
        + "không cho phép."
    case .openCells(let open, let empty):
      return
        "Có thể bố trí cán bộ, công chức này vào chỉ tiêu của \(count(open, "vị trí")) khác (tính riêng từng đơn vị), "
        + "trong đó \(count(empty, "vị trí")) còn khuyết."
    case .noChoice(let ground): return "Không có lựa chọn nào khác: \(clause(ground))."
    }
  }

  private func clause(_ ground: NoChoice) -> String {
    switch ground {
    case .pinned: "trường hợp chưa được điều động thì giữ nguyên vị trí"
    case .outOfPlan(.leaves): "trường hợp thôi công tác không thuộc phương án"
    case .outOfPlan(.away): "trường hợp tạm vắng mặt phần lớn kỳ phương án không thuộc phương án"
    case .locked: "một quyết định đã có giữ cố định cán bộ, công chức này ở đó"
    case .nothingElse: "không quy tắc, quyết định nào cho phép cách bố trí khác"
    }
  }

  /// For example `là vợ chồng với O3 (Bình), phải công tác tại cùng một đơn vị`.
  public func tie(_ tie: OfficerTie, in staffingCase: StaffingCase) -> String {
    switch tie {
    case .pin(let pin): return predicate(pin.ground)
    case .decision(let decision): return self.decision(decision, of: staffingCase)
    case .relation(let relation, let officer):
      let other = text(of: officer, in: staffingCase)
      return relation.kind == .couple
        ? "là vợ chồng với \(other), phải công tác tại cùng một đơn vị"
        : "là người thân thích của \(other): nơi một bên giữ vị trí lãnh đạo, bên kia không đảm nhiệm vị trí nhạy cảm"
    }
  }

  /// For example `3 lựa chọn: A chỉ được để 2 trong số 20 cán bộ, công chức rời đi (policy.yml: maximum_outflow_share)
  /// [outflow-cap]`.
  public func bindingLimit(_ limit: BindingLimit, of staffingCase: StaffingCase) -> String {
    "\(count(limit.optionsShut, "lựa chọn")): \(self.limit(limit.limit, of: staffingCase))"
  }
}
