public import Scheduling
public import StaffingDomain

extension Vietnamese {
  /// Why no schedule fits, and the least changes that would let one.
  public func lines(_ misfit: ScheduleMisfit, in staffingCase: StaffingCase) -> [String] {
    let tooShort = misfit.conflicts.filter { $0.latestGround == .end }
    let others = misfit.conflicts.filter { $0.latestGround != .end }
    var lines = [
      "Các thay đổi của phương án không xếp được trong \(count(misfit.settings.months, "tháng")) từ tháng "
        + "\(month(misfit.settings.from))\(limits(misfit.settings))."
    ]
    if let first = tooShort.first {
      lines.append(
        "\(count(tooShort.count, "cán bộ, công chức")) chưa thể chuyển trước khi tháng cuối qua, ví dụ "
          + "\(text(of: first.late, in: staffingCase)): \(earliest(first)).")
    }
    lines += others.map { conflict in
      let early = conflict.early == conflict.late ? "" : " của \(text(of: conflict.early, in: staffingCase))"
      return "\(text(of: conflict.late, in: staffingCase)): \(earliest(conflict)), nhưng \(latest(conflict, early)); "
        + "sửa một trong hai."
    }
    lines += misfit.overfull.map { full in
      let place = full.commune.map { " tại \(staffingCase.communes[$0].name)" } ?? ""
      return
        "Tháng \(month(full.month)): \(count(full.bound, "cán bộ, công chức")) không thể chuyển vào tháng khác\(place), "
        + "nhưng giới hạn là \(full.limit)."
    }
    return lines + remedies(misfit, hasBounds: !staffingCase.waves.isEmpty)
  }

  private func limits(_ settings: ScheduleSettings) -> String {
    let month = settings.perMonth.map { " với \(count($0, "lượt chuyển")) mỗi tháng" } ?? ""
    let joint = month.isEmpty ? "với" : "và"
    let commune = settings.perCommune.map { " \(joint) \(count($0, "lượt đi và đến")) tại một đơn vị" } ?? ""
    return month + commune
  }

  private func earliest(_ conflict: MonthConflict) -> String {
    let month = month(conflict.earliest)
    return switch conflict.earliestGround {
    case .start: "không sớm hơn tháng đầu tiên, \(month)"
    case .courses: "học xong lớp bồi dưỡng thì từ tháng \(month) mới chuyển được"
    case .fixed(let bound): "đã ấn định tháng \(month) (\(bound.source))"
    case .notBefore(let bound): "không sớm hơn tháng \(month) (\(bound.source))"
    case .delayed: "được lùi đến tháng \(month)"
    }
  }

  private func latest(_ conflict: MonthConflict, _ whose: String) -> String {
    let month = month(conflict.latest)
    return switch conflict.latestGround {
    case .end: "tháng cuối là \(month)"
    case .fixed(let bound): "tháng\(whose) đã ấn định là \(month) (\(bound.source))"
    case .notAfter(let bound): "thời hạn\(whose) không muộn hơn tháng \(month) (\(bound.source))"
    }
  }

  private func remedies(_ misfit: ScheduleMisfit, hasBounds: Bool) -> [String] {
    var ways: [String] = []
    if let least = misfit.leastMonths, least > misfit.settings.months { ways.append("--months \(least)") }
    if let least = misfit.leastPerMonth, least > misfit.settings.perMonth ?? 0 { ways.append("--per-month \(least)") }
    if let least = misfit.leastPerCommune, least > misfit.settings.perCommune ?? 0 {
      ways.append("--per-commune \(least)")
    }
    if let least = misfit.leastCourseHours { ways.append("--course-hours \(least)") }
    if let first = misfit.leastFrom { ways.append("--from \(first)") }
    if let all = misfit.together {
      let parts = [
        all.months.map { "--months \($0)" }, all.perMonth.map { "--per-month \($0)" },
        all.perCommune.map { "--per-commune \($0)" },
      ]
      ways.append(parts.compactMap(\.self).joined(separator: " cùng với "))
    }
    guard misfit.isWhole else {
      let found = ways.isEmpty ? "" : " Đã tìm được đến nay, chọn một: \(ways.joined(separator: ", "))."
      return ["Hết thời hạn trước khi tìm hết các mức xếp được.\(found)"]
    }
    guard !ways.isEmpty else {
      return [
        "Đổi tháng đầu tiên, tăng số tháng, số lượt hoặc số giờ học mỗi tháng, kể cả cùng lúc, đều chưa đủ"
          + (hasBounds ? ": hãy sửa các dòng của waves.csv." : ".")
      ]
    }
    return ["Mức ít nhất để xếp được\(ways.count == 1 ? "" : ", chọn một"): \(ways.joined(separator: ", "))."]
  }
}
