public import Explanation
internal import Planning
public import StaffingDomain

// Why posts stay empty, and what would fill them.
extension Vietnamese {
  /// For example `3 cán bộ, công chức có thể đảm nhiệm, nhưng ... Một người tuyển mới tốn 43,3 giờ công mỗi tháng,
  /// không ít hơn 20,0 giờ công lấy lại được`.
  public func why(_ vacancy: VacancyExplanation, of staffingCase: StaffingCase) -> String {
    let position = staffingCase.positions[vacancy.cell.position].name
    let parts = [
      officers(vacancy.officers, staffingCase), second(vacancy.second, staffingCase),
      sharing(vacancy.sharing, position),
      recruit(vacancy.recruit, position, staffingCase),
    ]
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  private func officers(_ answer: CandidateAnswer, _ staffingCase: StaffingCase) -> String {
    switch answer {
    case .nobody: return "Không có cán bộ, công chức nào khác."
    case .forbidden(let looked, let stopped):
      let counts = stopped.map { "\(figure($0.count)) \(obstacle($0.rule, of: $0.count, staffingCase))" }
      return "Không cán bộ, công chức nào khác được bố trí vào: trong số \(count(looked, "cán bộ, công chức")) có "
        + "\(counts.joined(separator: ", "))."
    case .open(let candidates, let move):
      return "\(may(candidates)); \(alone(move, staffingCase)) thì lấy lại được "
        + "\(hoursPerMonth(.zero - move.change)), \(searchLeftOpen)."
    case .stopped(let candidates, let move, let limits):
      return "\(may(candidates)); \(alone(move, staffingCase)) thì lấy lại được "
        + "\(hoursPerMonth(.zero - move.change)), nhưng \(meaning(limits, of: staffingCase))."
    case .gainless(let candidates, let best):
      let loss = hoursPerMonth(max(best.change, .zero))
      return candidates.eligible == 1
        ? "\(may(candidates)), nhưng \(alone(best, staffingCase)) thì mất thêm \(loss)."
        : "\(may(candidates)), nhưng bố trí riêng bất kỳ trường hợp nào cũng không có lợi: trường hợp tốt nhất, "
          + "\(mover(best, staffingCase)), vẫn làm mất thêm \(loss)."
    }
  }

  private func may(_ candidates: CandidateCount) -> String {
    "\(count(candidates.eligible, "cán bộ, công chức")) có thể đảm nhiệm\(onlyAfterCourses(candidates))"
  }

  /// How many of some officers only courses let, as an insertion; empty where none need any.
  func onlyAfterCourses(_ candidates: CandidateCount) -> String {
    switch candidates.trainedOnly {
    case 0: ""
    case candidates.eligible: ", với điều kiện học lớp bồi dưỡng trước"
    default: ", trong đó \(figure(candidates.trainedOnly)) trường hợp phải học lớp bồi dưỡng trước"
    }
  }

  private func alone(_ move: CandidateMove, _ staffingCase: StaffingCase) -> String {
    "nếu chỉ bố trí \(mover(move, staffingCase))"
  }

  /// The officer of a move, with the number of courses; the remedy names them.
  private func mover(_ move: CandidateMove, _ staffingCase: StaffingCase) -> String {
    text(of: move.officer, in: staffingCase) + afterNumber(of: move.courses)
  }

  /// For example ` sau 2 lớp bồi dưỡng`; empty without courses.
  func afterNumber(of courses: [Ordinal<Course>]) -> String {
    courses.isEmpty ? "" : " sau \(count(courses.count, "lớp bồi dưỡng"))"
  }

  private func sharing(_ answer: SharingAnswer, _ position: String) -> String? {
    switch answer {
    case .impossible: return nil
    case .dear(let cost, let value):
      return
        "Nếu để nhóm làm việc không phụ thuộc địa giới làm thì tốn \(hoursPerMonth(cost)), không ít hơn "
        + "\(number(value.value, decimals: 1)) giờ công lấy lại được."
    case .nobody:
      return
        "Công việc này có thể làm không phụ thuộc địa giới, nhưng nhóm của vị trí \(position) chưa có cán bộ, công "
        + "chức nào."
    case .busy(_, let share, let officers, let left):
      return
        "Công việc này có thể làm không phụ thuộc địa giới, nhưng cần \(number(share, decimals: 2)) cán bộ, công chức "
        + "(tương đương toàn thời gian), trong khi \(count(officers, "cán bộ, công chức")) của nhóm thuộc vị trí "
        + "\(position) chỉ còn \(number(left, decimals: 2))."
    case .open(let saving, _):
      return
        "Nhóm làm việc không phụ thuộc địa giới của vị trí \(position) còn thời gian cho công việc này, nếu giao thì "
        + "lấy lại được \(hoursPerMonth(saving)), \(searchLeftOpen)."
    }
  }

  private func recruit(_ answer: RecruitAnswer, _ position: String, _ staffingCase: StaffingCase) -> String {
    func recovers(_ saving: HoursPerMonth) -> String {
      "Một người tuyển mới lấy lại được \(hoursPerMonth(saving)) sau khi trừ chi phí"
    }
    switch answer {
    case .dear(let cost, let value):
      return
        "Một người tuyển mới tốn \(hoursPerMonth(cost)), không ít hơn \(number(value.value, decimals: 1)) giờ công "
        + "lấy lại được."
    case .unlisted(let saving, _):
      return "\(recovers(saving)), nhưng recruitment.csv không có chỉ tiêu tuyển dụng cho vị trí này."
    case .stopped(let saving, let limits): return "\(recovers(saving)), nhưng \(meaning(limits, of: staffingCase))."
    case .open(let saving): return "\(recovers(saving)), \(searchLeftOpen)."
    }
  }
}

extension Vietnamese {
  /// For example `Tăng tổng chỉ tiêu tuyển dụng (recruitment.csv:3) và tuyển thêm: lấy lại được 31,4 giờ công mỗi tháng`.
  public func remedy(_ vacancy: VacancyExplanation, of staffingCase: StaffingCase) -> String {
    switch vacancy.remedy {
    case .solveAgain: return "Lập lại phương án với --gap nhỏ hơn hoặc thời hạn dài hơn."
    case .steps(let steps) where steps.isEmpty:
      return
        "Không có cách nào có lợi: thêm một cán bộ, công chức ở đây chỉ lấy lại được \(hoursPerMonth(vacancy.oneMore))."
    case .steps(let steps):
      let position = staffingCase.positions[vacancy.cell.position].name
      return sentence(steps.map { step($0, position, staffingCase) }.joined(separator: "; hoặc "))
    }
  }

  private func step(_ step: VacancyStep, _ position: String, _ staffingCase: StaffingCase) -> String {
    switch step {
    case .move(let move, let limits):
      let officer = text(of: move.officer, in: staffingCase)
      let giving = "bố trí \(officer) đảm nhiệm\(after(move.courses, in: staffingCase))"
      return "\(raising(limits, then: giving, of: staffingCase)): lấy lại được \(hoursPerMonth(.zero - move.change))"
    case .clear(let near):
      let giving = "bố trí cán bộ, công chức này đảm nhiệm\(after(near.move.courses, in: staffingCase))"
      return
        "tháo gỡ trở ngại duy nhất là \(text(of: near.move.officer, in: staffingCase)) "
        + "\(reason(near.obstacle.fact, of: staffingCase)): khi đó, \(raising(near.limits, then: giving, of: staffingCase)) thì lấy lại "
        + "được \(hoursPerMonth(.zero - near.move.change))"
    case .combine(let move, let limits): return self.step(combining: move, raising: limits, staffingCase)
    case .combineAfter(let near): return self.step(combiningAfter: near, staffingCase)
    case .recruit(let saving, let limits, let setsQuota):
      let quota = setsQuota ? "đặt chỉ tiêu tuyển dụng trong recruitment.csv" + (limits.isEmpty ? " và " : ", ") : ""
      return "\(quota)\(raising(limits, then: "tuyển thêm", of: staffingCase)): lấy lại được \(hoursPerMonth(saving))"
    case .enlargePool(let share, let saving, let isFirst):
      return
        "bố trí \(isFirst ? "" : "thêm ")\(number(share, decimals: 2)) cán bộ, công chức (tương đương toàn thời gian) "
        + "cho nhóm làm việc không phụ thuộc địa giới của vị trí \(position): lấy lại được \(hoursPerMonth(saving)), "
        + "chưa trừ phần giờ công phải bỏ ra cho việc bố trí đó"
    }
  }
}
