public import Scheduling
public import StaffingDomain

extension English {
  /// Why no schedule fits, and the least changes that would let one.
  public func lines(_ misfit: ScheduleMisfit, in staffingCase: StaffingCase) -> [String] {
    let tooShort = misfit.conflicts.filter { $0.latestGround == .end }
    let others = misfit.conflicts.filter { $0.latestGround != .end }
    var lines = [
      "The changes of the plan do not fit \(count(misfit.settings.months, "month")) from "
        + "\(month(misfit.settings.from))\(limits(misfit.settings))."
    ]
    if let first = tooShort.first {
      lines.append(
        "\(count(tooShort.count, "officer")) cannot change before the last month is over, for example "
          + "\(text(of: first.late, in: staffingCase)): \(earliest(first)).")
    }
    lines += others.map { conflict in
      let early = conflict.early == conflict.late ? "" : " of \(text(of: conflict.early, in: staffingCase))"
      return "\(text(of: conflict.late, in: staffingCase)): \(earliest(conflict)), but \(latest(conflict, early)); "
        + "change one of the two."
    }
    lines += misfit.overfull.map { full in
      let place = full.commune.map { " at \(staffingCase.communes[$0].name)" } ?? ""
      return
        "\(month(full.month)): \(count(full.bound, "officer")) can change in no other month\(place), but the limit "
        + "is \(full.limit)."
    }
    return lines + remedies(misfit, hasBounds: !staffingCase.waves.isEmpty)
  }

  private func limits(_ settings: ScheduleSettings) -> String {
    let month = settings.perMonth.map { " with \(count($0, "move")) a month" } ?? ""
    let joint = month.isEmpty ? "with" : "and"
    let commune = settings.perCommune.map { " \(joint) \($0) leaving or arriving in a commune" } ?? ""
    return month + commune
  }

  private func earliest(_ conflict: MonthConflict) -> String {
    let month = month(conflict.earliest)
    return switch conflict.earliestGround {
    case .start: "not before the first month, \(month)"
    case .courses: "the courses leave the officer free from \(month) on"
    case .fixed(let bound): "fixed for \(month) (\(bound.source))"
    case .notBefore(let bound): "not before \(month) (\(bound.source))"
    case .delayed: "put off to \(month)"
    }
  }

  private func latest(_ conflict: MonthConflict, _ whose: String) -> String {
    let month = month(conflict.latest)
    return switch conflict.latestGround {
    case .end: "the last month is \(month)"
    case .fixed(let bound): "the month\(whose) is fixed for \(month) (\(bound.source))"
    case .notAfter(let bound): "the bound\(whose) is not after \(month) (\(bound.source))"
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
      ways.append(parts.compactMap(\.self).joined(separator: " with "))
    }
    guard misfit.isWhole else {
      let found = ways.isEmpty ? "" : " Found so far, one of: \(ways.joined(separator: ", "))."
      return ["A limit came before everything that would fit was looked for.\(found)"]
    }
    guard !ways.isEmpty else {
      return [
        "No first month, number of months, moves or hours of courses mends it, not even together"
          + (hasBounds ? ": change the rows of waves.csv." : ".")
      ]
    }
    return ["The least that fits\(ways.count == 1 ? "" : ", one of"): \(ways.joined(separator: ", "))."]
  }
}
