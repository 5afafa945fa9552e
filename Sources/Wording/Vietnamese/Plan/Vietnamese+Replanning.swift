public import Explanation
internal import Planning
public import StaffingDomain

extension Vietnamese {
  /// For example `Nhận chỉ tiêu mà O2 đảm nhiệm ở phương án trước và nếu chỉ trường hợp này trở lại như cũ thì mất
  /// thêm 3,1 giờ công mỗi tháng`.
  public func why(_ reason: ReplanningReason, of staffingCase: StaffingCase) -> String {
    switch reason {
    case .outOfPlan(let absence, let row): sentence("\(predicate(absence)) (\(row))")
    case .secondForbidden(let ground):
      sentence("\(self.reason(ground.fact, of: staffingCase))\(citation(ground.sources))")
    case .forbidden(let prohibition):
      sentence(self.reason(prohibition.fact, of: staffingCase) + citation(prohibition.sources))
    case .noPost(let cell): sentence("vị trí \(text(of: cell, in: staffingCase)) không còn chỉ tiêu nào")
    case .decision(let order): sentence(decision(order, of: staffingCase) + citation([.row(order.source)]))
    case .notAllowed: sentence("các quy tắc không còn cho phép cách bố trí trước đây")
    case .choice(let predecessor, let successor, let goingBack):
      sentence(
        list(
          [
            predecessor.map { "nhận chỉ tiêu mà \(text(of: $0, in: staffingCase)) đảm nhiệm ở phương án trước" },
            successor.map { "nhường chỗ cho \(text(of: $0, in: staffingCase))" },
            predicate(goingBack, of: staffingCase),
          ].compactMap { $0 }))
    }
  }

  private func citation(_ sources: [InputReference]) -> String {
    sources.isEmpty ? "" : " (\(list(sources.map(\.description))))"
  }

  private func predicate(_ goingBack: GoingBack, of staffingCase: StaffingCase) -> String {
    switch goingBack {
    case .stopped(let limits):
      "không thể chỉ trường hợp này trở lại như cũ: \(meaning(limits, of: staffingCase))"
    case .postTaken: "nếu trở lại như cũ thì chỉ tiêu đã có cán bộ, công chức khác đảm nhiệm"
    case .costs(let hours): "nếu chỉ trường hợp này trở lại như cũ thì mất thêm \(hoursPerMonth(hours))"
    case .costsNothing: "các thay đổi khác làm cho cách bố trí này tốt hơn"
    }
  }

  /// For example `Địa chính tại Phú Giáo`, `Địa chính tại Phú Giáo, kiêm nhiệm Tư pháp` or `dôi dư tại Phú Giáo`.
  public func text(of assignment: Assignment, in staffingCase: StaffingCase) -> String {
    guard let second = assignment.secondPosition else {
      return text(of: assignment.duty, for: assignment.officer, in: staffingCase)
    }
    let name = staffingCase.positions[second].name
    return "\(text(of: assignment.duty, for: assignment.officer, in: staffingCase)), kiêm nhiệm \(name)"
  }

  private func text(of duty: Duty, for officer: Ordinal<Officer>, in staffingCase: StaffingCase) -> String {
    let home = staffingCase.officers[officer].cell
    let commune = staffingCase.communes[home.commune].name
    return switch duty {
    case .stay: "\(text(of: home, in: staffingCase)) (giữ nguyên vị trí)"
    case .fill(let cell): text(of: cell, in: staffingCase)
    case .pool(let position):
      "nhóm làm việc không phụ thuộc địa giới của vị trí \(staffingCase.positions[position].name), tại \(commune)"
    case .surplus: "dôi dư tại \(commune)"
    case .outOfPlan: "ngoài phương án"
    }
  }

  /// For example `Lập lại từ phương án trước: 3 cán bộ, công chức có thay đổi, mỗi trường hợp tính 10,0 giờ công
  /// mỗi tháng khi tìm kiếm`.
  public func note(_ note: ReplanningNote) -> String {
    let proof = note.boundOfFewChanges.map {
      " Không phương án nào thay đổi nhiều nhất chừng đó trường hợp mà mất ít hơn "
        + "\(figure($0.value, decimals: 1)) giờ công mỗi tháng."
    }
    return
      "Lập lại từ phương án trước: \(count(note.changes, "cán bộ, công chức")) có thay đổi, mỗi trường hợp tính "
      + "\(figure(note.price.value, decimals: 1)) giờ công mỗi tháng khi tìm kiếm.\(proof ?? "")"
  }
}
