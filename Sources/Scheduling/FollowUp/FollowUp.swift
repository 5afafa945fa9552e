public import LinearProgramming
public import StaffingDomain

/// How far the changes of a plan have come in a month of their waves, and what slips if nothing happens.
///
/// If nothing happens means: what is due or late, or put off without a month, never comes; what is put off to a month
/// comes in it; all else comes as planned. A change counts from the month on in which it was done.
public struct FollowUp: Sendable {
  /// Sets up the changes over months, with what has come of them.
  public typealias Maker = (ScheduleSettings, ScheduleProgress) -> ScheduleProblem

  /// The month.
  public let month: CalendarMonth
  /// The months of the waves, and their limits.
  public let settings: ScheduleSettings
  /// The changes of the plan, by officer.
  public let changes: [FollowedChange]
  /// Every cell with posts or officers, sorted.
  public let cells: [FollowedCell]
  /// The months of the waves, in order.
  public let months: [FollowedMonth]
  /// What has come of the changes.
  public let progress: ScheduleProgress
  /// Rows of `waves.csv` of the case about officers who do not change.
  public let idleBounds: [MonthBound]

  /// Months of the waves that are left after the month.
  public var monthsLeft: Int { max(0, month.months(until: settings.month(settings.months - 1))) }

  /// Follows the changes.
  ///
  /// - Parameters:
  ///   - schedule: The month of every unit of the whole problem.
  ///   - entries: What is known of officers who change, one entry for each at most.
  ///   - month: A month of the waves.
  public init(
    _ settings: ScheduleSettings, schedule: Schedule, entries: [Ordinal<Officer>: ProgressEntry],
    month: CalendarMonth, problem make: Maker
  ) {
    (self.month, self.settings) = (month, settings)
    let whole = make(settings, ScheduleProgress())
    idleBounds = whole.idleBounds
    var changes = whole.changes.indices.map { place in
      FollowedChange(
        whole.changes[place], planned: whole.month(of: place, in: schedule),
        entry: entries[whole.changes[place].officer], in: month)
    }
    let progress = Self.progress(of: changes, upTo: month)
    self.progress = progress
    let place = settings.from.months(until: month)
    let rest = ScheduleSettings(
      from: month, months: max(1, settings.months - place), courseHours: settings.courseHours)
    let remaining = make(rest, progress)
    Self.wait(for: remaining, &changes)
    self.changes = changes
    let coming = Forecast(remaining, changes)
    let planned = whole.cells(under: schedule)
    cells = Self.cells(planned: planned, coming: coming, from: place, settings: settings)
    let was = (0..<max(0, place)).map { earlier -> Double in
      let then = settings.month(earlier)
      let only = ScheduleSettings(from: then, months: 1, courseHours: settings.courseHours)
      let problem = make(only, Self.progress(of: changes, upTo: then))
      return problem.valueOfNoChange.hours.first ?? 0
    }
    months = Self.months(changes, whole.value(of: schedule).hours, was + coming.hours, settings)
  }

  /// Who belong together wait for each other.
  private static func wait(for problem: ScheduleProblem, _ changes: inout [FollowedChange]) {
    let places = Dictionary(
      uniqueKeysWithValues: changes.indices.map { (changes[$0].change.officer, $0) })
    for unit in problem.units where unit.changes.count > 1 {
      let own = unit.changes.compactMap { places[problem.changes[$0].officer] }
      let months = own.compactMap { changes[$0].expected }
      let month = months.count == own.count ? months.max() : nil
      for place in own { changes[place].expected = month }
    }
  }

  private static func progress(of changes: [FollowedChange], upTo month: CalendarMonth) -> ScheduleProgress {
    var progress = ScheduleProgress()
    for followed in changes {
      let officer = followed.change.officer
      switch followed.state {
      case .done:
        if let entry = followed.entry, entry.date <= month.lastDay { progress.done.insert(officer) }
      case .refused: progress.refused.insert(officer)
      case .delayed: progress.delayed[officer] = followed.entry?.until
      case .due, .late, .planned: break
      }
    }
    return progress
  }

  private static func cells(
    planned: [ScheduledCell], coming: Forecast, from place: Int, settings: ScheduleSettings
  ) -> [FollowedCell] {
    let plan = Dictionary(grouping: planned.filter { $0.month >= place }, by: \.cell)
    let comes = Dictionary(grouping: coming.cells, by: \.cell)
    return Set(plan.keys).union(comes.keys).sorted().compactMap { cell in
      let was = plan[cell, default: []].sorted { $0.month < $1.month }
      let now = comes[cell, default: []].sorted { $0.month < $1.month }
      guard let first = was.first ?? now.first else { return nil }
      let slips = (1..<max(1, settings.months - place)).map { later -> Double in
        let hours = now.indices.contains(later) ? now[later].hours.value : 0
        return hours - (was.indices.contains(later) ? was[later].hours.value : 0)
      }
      let from = slips.firstIndex { $0 > Tolerances.feasibility }
      return FollowedCell(
        cell: cell, posts: first.posts, headsPlanned: was.first?.heads ?? 0, headsNow: now.first?.heads ?? 0,
        emptyPlanned: was.first?.empty ?? 0, emptyNow: now.first?.empty ?? 0,
        hoursPlanned: was.first?.hours ?? .zero, hoursNow: now.first?.hours ?? .zero,
        hoursSlipping: HoursPerMonth(slips.reduce(0, +)),
        slipsFrom: from.map { settings.month(place + 1 + $0) })
    }
  }

  private static func months(
    _ changes: [FollowedChange], _ planned: [Double], _ hours: [Double], _ settings: ScheduleSettings
  ) -> [FollowedMonth] {
    settings.calendar.enumerated().map { place, month in
      FollowedMonth(
        month: month, changesPlanned: changes.count { $0.planned == month },
        changes: changes.count { $0.expected == month },
        hoursPlanned: HoursPerMonth(planned[place]),
        hours: HoursPerMonth(hours.indices.contains(place) ? hours[place] : 0))
    }
  }

  /// How many changes are in a state.
  public func count(of state: ChangeState) -> Int { changes.count { $0.state == state } }

  /// The cells that lose more hours in the months after than planned, the worst first.
  public var slipping: [FollowedCell] {
    cells.filter { $0.slipsFrom != nil }
      .sorted { $0.hoursSlipping != $1.hoursSlipping ? $0.hoursSlipping > $1.hoursSlipping : $0.cell < $1.cell }
  }

  /// Why what is still to come does not fit the months that are left, with the least change that would make it fit; nil
  /// where it fits.
  ///
  /// - Throws: `LinearProgramError` where a program is malformed.
  public func misfit(
    solver: any Solver, control: SolveControl = SolveControl(), problem make: Maker
  ) throws -> ScheduleMisfit? {
    var rest = settings
    (rest.from, rest.months) = (month.adding(1), monthsLeft)
    let (progress, settings) = (progress, rest)
    return try withoutActuallyEscaping(make) { make in
      let fit = ScheduleFit(solver: solver, control: control) { make($0, progress) }
      guard !make(settings, progress).changes.isEmpty else { return nil }
      if settings.months > 0, try fit.leastMonths(settings) == settings.months { return nil }
      return try fit.misfit(of: settings, mayStartLater: false)
    }
  }
}

/// What comes of a problem if nothing happens.
private struct Forecast {
  let cells: [ScheduledCell]
  let hours: [Double]

  init(_ problem: ScheduleProblem, _ changes: [FollowedChange]) {
    let expected = Dictionary(changes.map { ($0.change.officer, $0.expected) }) { first, _ in first }
    let never = problem.settings.months
    let schedule = Schedule(
      months: problem.units.map { unit in
        unit.changes.map { place in
          let month = expected[problem.changes[place].officer] ?? nil
          return month.map { min(never, max(0, problem.settings.from.months(until: $0))) } ?? never
        }.max() ?? never
      })
    cells = problem.cells(under: schedule)
    hours = problem.value(of: schedule).hours
  }
}
