public import Scheduling
public import StaffingDomain

extension English {
  /// For example `2026-03`.
  public func month(_ month: CalendarMonth) -> String { month.description }

  /// For example `2026-03: the first month; one month later counts 152.7 hours more.`.
  public func why(_ reason: MonthReason, in staffingCase: StaffingCase, isBest: Bool) -> String {
    var parts: [String] = []
    switch reason.timing {
    case .earliest(let ground, let officer):
      let other = officer == reason.officer ? nil : text(of: officer, in: staffingCase)
      parts.append(earliest(ground, ready: reason.month, other: other))
    case .delayed(let delays): parts += delays.map { delay($0, in: staffingCase, isBest: isBest) }
    }
    if !reason.companions.isEmpty {
      parts.append("together with \(list(reason.companions.map { text(of: $0, in: staffingCase) }))")
    }
    if reason.hoursOfWaiting >= 0.05 {
      parts.append("one month later counts \(hours(reason.hoursOfWaiting)) more")
    }
    return "\(month(reason.month)): " + parts.joined(separator: "; ") + "."
  }

  private func hours(_ value: Double) -> String { "\(figure(value, decimals: 1)) hours" }

  private func earliest(_ ground: EarliestGround, ready: CalendarMonth, other: String?) -> String {
    let whose = other.map { " of \($0)" } ?? ""
    return switch ground {
    case .start: "the first month"
    case .courses: "the courses\(whose) end in \(month(ready.adding(-1)))"
    case .fixed(let bound): "the month\(whose) is fixed (\(bound.source))"
    case .notBefore(let bound): "the first month that the bound\(whose) allows (\(bound.source))"
    case .delayed: "the change\(whose) was put off to this month"
    }
  }

  private func delay(_ delay: MonthReason.Delay, in staffingCase: StaffingCase, isBest: Bool) -> String {
    let months = list(delay.months.map(month))
    let exchange = isBest ? ", and no exchange counts fewer hours" : ""
    switch delay.ground {
    case .monthFull(let limit):
      return "the limit of \(count(limit, "move")) is reached in \(months)" + exchange
    case .communeFull(let commune, let limit):
      let name = staffingCase.communes[commune].name
      return "the limit of \(limit) leaving or arriving is reached at \(name) in \(months)" + exchange
    case .hours(let lost, let cell, let comers):
      let place = text(of: cell, in: staffingCase)
      let names = list(comers.map { text(of: $0, in: staffingCase) })
      let until = comers.isEmpty ? "" : " until \(names) \(comers.count == 1 ? "comes" : "come")"
      return "\(months) would count \(hours(lost)) more, most at \(place)\(until)"
    case .nothing: return "\(months) would do as well"
    }
  }

  /// The heading of a column.
  public func heading(_ heading: WavesHeading) -> String {
    switch heading {
    case .month: "month"
    case .moves: "moves"
    case .changes: "all changes"
    case .emptyHours: "empty posts, hours"
    case .below: "cells short"
    case .change: "change"
    case .from: "from"
    case .to: "to"
    }
  }

  /// A sentence of a report.
  public func sentence(_ remark: WavesRemark, in staffingCase: StaffingCase) -> String {
    switch remark {
    case .title(let moves, let others, let months, let from):
      "\(figure(moves, "move")) and \(figure(others, "other change")) over \(count(months, "month")) from \(month(from))"
    case .limits(let perMonth, let perCommune, let courseHours):
      "Limits: \(perMonth.map { "at most \(figure($0, "move")) a month" } ?? "no limit of moves a month")"
        + (perCommune.map { ", at most \($0) leaving or arriving in a commune a month" } ?? "")
        + "; \(shortNumber(courseHours, decimals: 1)) hours of courses a month."
    case .chosenMonths(let ground, let months): chosen(ground, months)
    case .chosenPerMonth(let ground, let limit): chosen(ground, limit)
    case .pastHorizon(let last, let end):
      "The last month, \(month(last)), lies past the horizon of the plan, which ends on \(date(end))."
    case .hours(let counted, let noChange):
      "Hours counted over these months, of empty posts and of cells short: \(figure(counted, decimals: 1)); if nobody "
        + "changed: \(figure(noChange, decimals: 1))."
    case .best: "Proved: no other months count fewer hours."
    case .within(let gap): "Proved: other months save at most \(percent(gap)) of what can be saved at all."
    case .unproved: "A limit came before anything was proved: other months may count fewer hours."
    case .below(let cells, let hours):
      "Cells with fewer heads than today and under the plan, counted in every month: \(figure(cells)); that counts "
        + "\(figure(hours, decimals: 1)) hours besides."
    case .neverBelow: "In no month has a cell fewer heads than today and under the plan."
    case .idle(let bound):
      "\(bound.source): \(text(of: bound.officer, in: staffingCase)) does not change under the plan; the row has no effect."
    case .reasons(let count):
      count == 1
        ? "Why the officer changes in the month is in waves.csv."
        : "Why each of \(figure(count)) officers changes in the month is in waves.csv."
    case .nothing: "The plan asks nobody to change."
    }
  }

  private func chosen(_ ground: MonthsGround, _ months: Int) -> String {
    switch ground {
    case .usual: "Without --months these \(count(months, "month")) are the usual ones."
    case .fewest: "Without --months these are the fewest that fit."
    case .late(let officers):
      "Without --months there are as many as are needed: \(count(officers, "officer")) cannot change earlier, by courses or "
        + "waves.csv."
    }
  }

  private func chosen(_ ground: PerMonthGround, _ limit: Int) -> String {
    let share = "\(figure(ground.moves, "move")) shared evenly over \(count(ground.months, "month"))"
    return ground.isEven
      ? "Without --per-month the limit of a month is that of \(share)."
      : "Without --per-month the limit of a month is the least that fits: \(share) would be fewer, but bounds, courses and "
        + "couples leave too few months to some."
  }

  /// That no month before that of the plan date can be the first.
  public func refusal(ofFirst month: CalendarMonth, planDate: CalendarDate) -> String {
    "--from \(month): the plan is of \(date(planDate)); nobody changes before that month"
  }

  private func percent(_ share: Double) -> String { "\(shortNumber(100 * share, decimals: 4)) %" }

  /// That a limit came before any schedule was found.
  public var noSchedule: String { "A limit came before any months were found; allow more time." }
}
