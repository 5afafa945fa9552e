public import Explanation
internal import StaffingDomain

// Why plans differ.
extension Vietnamese {
  /// For example `Cán bộ, công chức O2 rời vị trí Địa chính tại Phú Giáo, nơi số chỉ tiêu giảm từ 1 xuống 0 do cột
  /// “annual_volume” (workload.csv:3) giảm từ 1832 xuống 0`.
  public func why(_ difference: ExplainedDifference) -> String {
    let reason = reason(difference.reason, of: difference.difference.namedOfficer)
    return [reason, conclusion(difference.cause)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func name(_ officer: NamedOfficer) -> String {
    officer.name.isEmpty ? "cán bộ, công chức \(officer.code)" : officer.name
  }

  private func name(_ cell: NamedCell) -> String {
    cell.names.map { "vị trí \($0.position) tại \($0.commune)" } ?? "vị trí tại đơn vị \(cell.code)"
  }

  private func reason(_ reason: DifferenceReason, of officer: NamedOfficer) -> String {
    switch reason {
    case .own(let ground): return sentence("\(name(officer)) \(predicate(ground))")
    case .chain(let tie, let next, let end, let ground):
      let chain =
        end.length == 1
        ? "; \(name(end.officer))"
        : ". Sau \(count(end.length, "cán bộ, công chức")), chuỗi liên quan kết thúc ở \(name(end.officer)), trường "
          + "hợp này"
      return sentence("\(name(officer)) \(predicate(tie)) \(name(next))\(chain) \(predicate(ground))")
    case .unlisted:
      return "Số dòng thay đổi nhiều hơn số dòng được nêu; chưa rõ dòng nào liên quan đến \(name(officer))."
    case .sharedLimits:
      return
        "Không dòng thay đổi nào nói về \(name(officer)) hoặc những cán bộ, công chức có chỉ tiêu vị trí liên quan; "
        + "các trường hợp này gắn với phần còn lại qua các giới hạn chung."
    case .doubt(let doubt): return self.doubt(doubt)
    }
  }

  /// What changed rows have to do with an officer, as the end of a sentence about the officer.
  private func predicate(_ ground: DifferenceGround) -> String {
    switch ground.kind {
    case .newInCase: return "mới có trong bộ dữ liệu (\(cited(ground)))"
    case .goneFromCase: return "không còn trong bộ dữ liệu (\(cited(ground)))"
    case .ownRow: return "có dòng dữ liệu thay đổi (\(cited(ground)))"
    case .posts(let move, let before, let after):
      return move.way == .leaves
        ? "\(predicate(move)), nơi số chỉ tiêu giảm từ \(figure(before)) xuống \(figure(after)) do \(events(ground))"
        : "\(predicate(move)), nơi số chỉ tiêu tăng từ \(figure(before)) lên \(figure(after)) do \(events(ground))"
    case .staff(let move, let before, let after):
      let (former, later) = apart(before.value, after.value)
      return move.way == .leaves
        ? "\(predicate(move)), nơi nhu cầu nhân lực giảm từ \(former) xuống \(later) do \(events(ground))"
        : "\(predicate(move)), nơi nhu cầu nhân lực tăng từ \(former) lên \(later) do \(events(ground))"
    case .cell(let move): return "\(predicate(move)), nơi có thay đổi: \(events(ground))"
    case .course: return "học lớp bồi dưỡng có dòng dữ liệu thay đổi (\(cited(ground)))"
    case .surroundings: return "liên quan đến đơn vị hoặc vị trí có thay đổi: \(events(ground))"
    case .everybody: return "chỉ chịu tác động của những gì áp dụng chung: \(events(ground))"
    }
  }

  private func predicate(_ move: CellMove) -> String {
    switch move.way {
    case .takes: "nhận chỉ tiêu của \(name(move.cell))"
    case .keeps: "giữ chỉ tiêu của \(name(move.cell))"
    case .leaves: "rời \(name(move.cell))"
    }
  }

  /// What ties an officer to another one, before the name of that one.
  private func predicate(_ tie: DifferenceTie) -> String {
    let link = tie.isBeside ? "cùng với" : tie.move.way == .leaves ? "để nhường chỗ cho" : "thay cho"
    return "\(predicate(tie.move)) \(link)"
  }

  private func conclusion(_ cause: DifferenceCause) -> String {
    switch cause {
    case .onlyChange, .withinGap: return ""
    case .changes(let changes):
      let without = changes.map { "bỏ thay đổi \($0.number)\(dependence($0))" }.joined(separator: ", hoặc ")
      let together = changes.count > 1 ? ": cần có đồng thời các thay đổi đó" : ""
      return "Tính lại sau khi \(without), trường hợp này trở lại như trước\(together)."
    case .noSingleChange:
      return
        "Tính lại sau khi bỏ bất kỳ một thay đổi nào, trường hợp này vẫn như vậy: không phải do riêng một thay đổi nào."
    case .unknown:
      return
        "Chưa rõ do thay đổi nào: có thay đổi không bỏ ra được, hoặc phần còn có thể cải thiện chưa cho phép kết luận."
    }
  }

  /// The changes that are left out with one because they build on it.
  private func dependence(_ change: NeededChange) -> String {
    guard !change.dependents.isEmpty else { return "" }
    return " (và \(list(change.dependents.map(String.init))), dựa trên thay đổi đó)"
  }

  private func doubt(_ doubt: OfficerDifference.Doubt) -> String {
    let others = doubt.officers > 1 ? " cùng với \(count(doubt.officers - 1, "cán bộ, công chức")) khác" : ""
    func hours(_ hours: HoursPerMonth) -> String { number(hours.value, decimals: 2) }
    switch doubt.side {
    case .later:
      let open =
        doubt.open.map { "không quá mức \(hours($0)) mà phần còn có thể cải thiện để ngỏ" }
        ?? "và chưa chứng minh được mức tốt nhất có thể"
      return "Chưa chứng minh được là cần thiết: nếu trở lại như trước\(others) thì mất thêm nhiều nhất "
        + "\(hours(doubt.price)) giờ công mỗi tháng, \(open)."
    case .earlier:
      return "Chưa chứng minh được là do các thay đổi: nếu có điều này\(others), phương án trước đã mất ít hơn "
        + "\(hours(.zero - doubt.price)) giờ công mỗi tháng, điều mà phần còn có thể cải thiện của phương án đó để ngỏ."
    }
  }
}

// Changed input.
extension Vietnamese {
  /// For example `workload.csv:131 annual_volume 120 -> 144`.
  public func citation(_ input: ChangedInput) -> String {
    switch (input.before, input.after) {
    case (let before?, let after?): "\(cited(input)) \(shown(before)) -> \(shown(after))"
    case (nil, _): "\(cited(input)) (thêm mới)"
    case (_, nil): "\(cited(input)) (bỏ ra)"
    }
  }

  /// The first five, for example `workload.csv:131 annual_volume 120 -> 144; decisions.csv:2 (thêm mới)`.
  public func citations(_ inputs: [ChangedInput]) -> String {
    let shown = inputs.prefix(5).map { citation($0) }
    let more = inputs.count - shown.count
    return (shown + (more > 0 ? ["và \(count(more, "chỗ")) khác"] : [])).joined(separator: "; ")
  }

  /// What happened to it, for example `cột “annual_volume” (workload.csv:131) tăng từ 120 lên 144`.
  private func event(_ input: ChangedInput) -> String {
    guard let before = input.before, let after = input.after else {
      return input.before == nil ? "\(place(input)) được thêm mới" : "\(place(input)) bị bỏ ra"
    }
    guard let former = Double(before), let later = Double(after), former != later else {
      return "\(place(input)) đổi từ \(read(shown(before))) thành \(read(shown(after)))"
    }
    return later > former
      ? "\(place(input)) tăng từ \(read(before)) lên \(read(after))"
      : "\(place(input)) giảm từ \(read(before)) xuống \(read(after))"
  }

  /// A changed cell, row or key as a noun.
  private func place(_ input: ChangedInput) -> String {
    if let name = input.column {
      guard workbook != nil, case .row(let row) = input.reference else {
        return "cột \(quoted(name)) (\(input.reference))"
      }
      return "cột \(column(name, of: row.table)) (\(row))"
    }
    return switch input.reference {
    case .row(let row): "dòng \(row)"
    case .policy(let key): "\(named(key)) (policy.yml: \(key))"
    }
  }

  /// A value as the input has it; `none` stands for a key of the policy without one.
  private func shown(_ text: String) -> String { text.isEmpty || text == "none" ? "(trống)" : text }

  private func cited(_ ground: DifferenceGround) -> String { short(ground.inputs.map { citation($0) }, ", ") }

  private func events(_ ground: DifferenceGround) -> String { short(ground.inputs.map { event($0) }, " và ") }

  /// The first two parts, and how many more there are.
  private func short(_ parts: [String], _ separator: String) -> String {
    let shown = parts.prefix(2).joined(separator: separator)
    return parts.count > 2 ? "\(shown) (và \(count(parts.count - 2, "chỗ")) khác)" : shown
  }
}

// Differences in reports and tables.
extension Vietnamese {
  /// For example `nay được điều động hoặc chuyển vị trí`.
  public func kind(_ kind: DifferenceKind) -> String {
    switch kind {
    case .movesNow: "nay được điều động hoặc chuyển vị trí"
    case .goesElsewhere: "được bố trí đến nơi khác"
    case .noLongerMoves: "không còn điều động hoặc chuyển vị trí"
    case .newInPool: "mới vào nhóm làm việc không phụ thuộc địa giới"
    case .noLongerInPool: "không còn trong nhóm làm việc không phụ thuộc địa giới"
    case .newSurplus: "mới dôi dư"
    case .noLongerSurplus: "không còn dôi dư"
    case .leavesNow: "nay thôi công tác hoặc vắng mặt"
    case .noLongerLeaves: "không còn thôi công tác hoặc vắng mặt"
    case .otherPlaceInCase: "ở nơi khác theo chính bộ dữ liệu"
    case .newInCase: "mới có trong bộ dữ liệu"
    case .goneFromCase: "không còn trong bộ dữ liệu"
    case .otherCourses: "học lớp bồi dưỡng khác"
    case .otherSecondPost: "có nhiệm vụ kiêm nhiệm khác"
    }
  }

  /// For example `nay được điều động hoặc chuyển vị trí`, the same after any number.
  public func kind(_ kind: DifferenceKind, ofOfficers count: Int) -> String { self.kind(kind) }

  /// For example `00731/LAND`, with a second post `00731/LAND+JUSTICE`, `nhóm làm việc không phụ thuộc địa giới LAND
  /// tại 00731` or `dôi dư tại 00731`.
  public func text(of assignment: CodedAssignment) -> String {
    switch assignment.kind {
    case .stays, .moves:
      (assignment.heldCell?.description ?? assignment.commune.text)
        + (assignment.secondPosition.map { "+\($0)" } ?? "")
    case .pool: "nhóm làm việc không phụ thuộc địa giới \(assignment.position?.text ?? "") tại \(assignment.commune)"
    case .surplus: "dôi dư tại \(assignment.commune)"
    case .outOfPlan: "ngoài phương án"
    }
  }
}
