public import Explanation
internal import Planning
public import StaffingDomain

extension Vietnamese {
  /// For example `An được điều động từ vị trí Địa chính tại Phú Giáo sang vị trí Địa chính tại Tân Uyên, cách 18,3 km:
  /// ...; nếu không điều động, tỉnh mất thêm 31,4 giờ công mỗi tháng`.
  public func reason(_ reason: TransferReason, of staffingCase: StaffingCase) -> String {
    sentence(
      reason, demands: reason.demands.map { demand($0, of: reason, staffingCase) }, effect(of: reason), staffingCase)
  }

  /// The same without rows of the case, and without what is private of others: relations stand in it as a rule alone.
  public func letterReason(_ reason: TransferReason, of staffingCase: StaffingCase) -> String {
    guard case .required(by: .relation, let cost) = reason.effect else {
      let demands = reason.demands.map { demand($0, of: reason, staffingCase, isForLetter: true) }
      return sentence(reason, demands: demands, effect(of: reason), staffingCase)
    }
    let others = reason.demands.filter { if case .relation = $0 { false } else { true } }
    let price = cost.map { " và làm tỉnh mất \(hoursPerMonth($0))" } ?? ""
    return sentence(
      reason, demands: others.map { demand($0, of: reason, staffingCase, isForLetter: true) },
      "việc \(verb(of: reason)) này là bắt buộc theo quy tắc bố trí cán bộ, công chức\(price)", staffingCase)
  }

  private func sentence(
    _ reason: TransferReason, demands: [String], _ effect: String, _ staffingCase: StaffingCase
  ) -> String {
    let step = "\(subject(reason.officer, in: staffingCase)) \(transfer(reason, staffingCase))"
    let clauses =
      ["\(step), trong khi \(left(reason.left))", fitChange(reason.fit, staffingCase)]
      + (reason.second.map { [clause($0, of: staffingCase)] } ?? []) + demands
    return "\(clauses.joined(separator: "; ")); \(effect)."
  }

  private func transfer(_ reason: TransferReason, _ staffingCase: StaffingCase) -> String {
    let (positions, communes) = (staffingCase.positions, staffingCase.communes)
    let origin = reason.origin
    let (former, home) = (positions[origin.position].name, communes[origin.commune].name)
    switch reason.step {
    case .pool(let position, let work):
      let posts =
        work.posts == 0
        ? "chưa đảm nhận chỉ tiêu nào"
        : "đảm nhận công việc của \(count(work.posts, "chỉ tiêu")) tại \(count(work.communes, "đơn vị"))"
      return
        "chuyển từ vị trí \(former) sang nhóm làm việc không phụ thuộc địa giới của vị trí "
        + "\(positions[position].name), vẫn làm việc tại \(home): nhóm này \(posts)"
    case .post(let cell, let distance, let fromHome, let staff):
      let (position, commune) = (positions[cell.position].name, communes[cell.commune].name)
      if cell.commune == origin.commune {
        return "chuyển từ vị trí \(former) sang vị trí \(position) tại \(commune): vị trí mới \(reached(staff))"
      }
      let away = self.distance(distance)
      let way = fromHome.map { "cách nơi làm việc hiện nay \(away), cách nơi ở \(self.distance($0))" } ?? "cách \(away)"
      return
        "được điều động từ vị trí \(former) tại \(home) sang vị trí \(position) tại \(commune), \(way): vị trí ở đó "
        + reached(staff)
    }
  }

  private func reached(_ staff: CellStaff) -> String {
    switch staff.movedOn {
    case 0: heads(staff)
    case staff.officers: "\(heads(staff)) (theo phương án \(staff.officers > 1 ? "đều " : "")được bố trí nhiệm vụ khác)"
    default: "\(heads(staff)), trong đó phương án bố trí nhiệm vụ khác cho \(staff.movedOn) trường hợp"
    }
  }

  private func left(_ staff: CellStaff) -> String { "vị trí hiện nay \(heads(staff))" }

  /// Posts and officers, after the position: `có 2 chỉ tiêu và chưa có cán bộ, công chức nào`.
  private func heads(_ staff: CellStaff) -> String {
    let posts = staff.posts == 0 ? "không có chỉ tiêu nào" : "có \(count(staff.posts, "chỉ tiêu"))"
    let officers =
      staff.officers == 0 ? "chưa có cán bộ, công chức nào" : count(staff.officers, "cán bộ, công chức")
    let link = staff.officers == 0 ? "và " : staff.posts == 0 ? "nhưng có " : "và "
    let leaving = staff.leaving == 0 ? "" : " (không kể \(staff.leaving) trường hợp thôi công tác)"
    return "\(posts) \(link)\(officers)\(leaving)"
  }

  private func fitChange(_ fit: FitChange, _ staffingCase: StaffingCase) -> String {
    let (old, new) = (number(fit.before, decimals: 2), number(fit.after, decimals: 2))
    let training = after(fit.courses, in: staffingCase)
    if old == new { return "mức độ phù hợp vẫn là \(new)\(training)" }
    return fit.after > fit.before
      ? "mức độ phù hợp tăng từ \(old) lên \(new)\(training)" : "mức độ phù hợp giảm từ \(old) xuống \(new)\(training)"
  }

  private func demand(
    _ demand: TransferDemand, of reason: TransferReason, _ staffingCase: StaffingCase, isForLetter: Bool = false
  ) -> String {
    func cited(_ source: SourceRow) -> String { isForLetter ? "" : " (\(source))" }
    switch demand {
    case .rotation(let months, let penalty, let source):
      return
        "đã hết thời hạn chuyển đổi vị trí công tác định kỳ \(count(months, "tháng")) ở vị trí hiện nay\(cited(source)), "
        + "nếu ở lại thì tính mất \(hoursPerMonth(penalty))"
    case .teamRule(let rule, let commune):
      return "\(staffingCase.communes[commune].name) cần \(count(rule.officers, "cán bộ, công chức")) có năng lực "
        + "\(staffingCase.competencies[rule.competency].name) từ mức \(rule.level)\(cited(rule.source)), "
        + "nếu không \(verb(of: reason)) thì thiếu thêm 1"
    case .relation where isForLetter:
      return "quy tắc bố trí cán bộ, công chức yêu cầu \(verb(of: reason))"
    case .relation(let limit):
      let text =
        "\(meaning(limit.row.fact, of: staffingCase)) (\(limit.row.sources.map(\.description).joined(separator: ", ")))"
      return limit.rule == .couple ? text : "nếu ở lại thì vi phạm quy tắc: \(text)"
    }
  }

  private func effect(of reason: TransferReason) -> String {
    let verb = verb(of: reason)
    switch reason.effect {
    case .recovers(let hours): return "nếu không \(verb), tỉnh mất thêm \(hoursPerMonth(hours))"
    case .required(let requirement, let cost):
      let what =
        switch requirement {
        case .decision: "theo quyết định đã có"
        case .relation: "do quan hệ vợ chồng, người thân thích"
        }
      return "việc \(verb) này là bắt buộc \(what)\(cost.map { " và làm tỉnh mất \(hoursPerMonth($0))" } ?? "")"
    case .indifferent: return "dù có \(verb) hay không, phương án vẫn tốt như nhau"
    case .leftOpen(let hours):
      return "nếu chỉ trường hợp này trở lại như cũ thì lấy lại được \(hoursPerMonth(hours)), \(searchLeftOpen)"
    }
  }

  /// What the step is: a transfer where it leads to another commune, else a change of position.
  private func verb(of reason: TransferReason) -> String {
    if case .post(let cell, _, _, _) = reason.step, cell.commune != reason.origin.commune { return "điều động" }
    return "chuyển vị trí"
  }

  /// That a search ended before it took up what would gain hours, after a comma.
  var searchLeftOpen: String { "nhưng lần tìm kiếm còn bỏ ngỏ khả năng này" }
}
