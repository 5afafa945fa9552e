public import StaffingDomain

/// In which month every unit of a problem changes.
public struct Schedule: Sendable, Hashable {
  /// The place of the month of each unit, from 0.
  public var months: [Int]

  /// Creates a schedule.
  public init(months: [Int]) { self.months = months }
}

extension ScheduleProblem {
  /// The schedule that gives every change a month; nil where a unit's changes have several or one lies outside.
  ///
  /// - Parameter month: The month of an officer; nil where there is none.
  public func schedule(_ month: (Ordinal<Officer>) -> CalendarMonth?) -> Schedule? {
    var months: [Int] = []
    for unit in units {
      let given = Set(unit.changes.map { month(changes[$0].officer) })
      guard given.count == 1, let only = given.first, let only else { return nil }
      let place = settings.from.months(until: only)
      guard (0..<settings.months).contains(place) else { return nil }
      months.append(place)
    }
    return Schedule(months: months)
  }

  /// The month of a change under a schedule.
  public func month(of change: Int, in schedule: Schedule) -> CalendarMonth {
    settings.month(schedule.months[unitOfChange[change]])
  }

  /// What a schedule costs, month by month.
  public func value(of schedule: Schedule) -> ScheduleValue {
    value { schedule.months[$0] }
  }

  /// What it would cost if nobody changed.
  public var valueOfNoChange: ScheduleValue { value { _ in settings.months } }

  private func value(_ month: (Int) -> Int) -> ScheduleValue {
    var value = ScheduleValue()
    value.moves = [Int](repeating: 0, count: settings.months)
    for (place, unit) in units.enumerated() where month(place) < settings.months {
      value.moves[month(place)] += unit.moves
    }
    for place in 0..<settings.months {
      var (hours, penalty) = (0.0, 0.0)
      for roster in rosters {
        let cell = roster.month(place, unitMonth: month)
        hours += cell.hours
        penalty += cell.penalty
        if cell.isBelow { value.cellsBelow += 1 }
      }
      value.hours.append(hours)
      value.penalties.append(penalty)
    }
    return value
  }
}

/// What a schedule costs.
public struct ScheduleValue: Sendable, Hashable {
  /// Hours lost in each month: the value of the empty posts.
  public var hours: [Double] = []
  /// What cells with fewer heads than today and under the plan cost besides, month by month.
  public var penalties: [Double] = []
  /// Officers whose commune or position changes in each month.
  public var moves: [Int] = []
  /// Cells with fewer heads than today and under the plan, counted in every month.
  public var cellsBelow = 0

  /// What a schedule is judged by.
  public var objective: Double { hours.reduce(0, +) + penalties.reduce(0, +) }
}

extension CellRoster {
  /// The cell in a month.
  func month(_ place: Int, unitMonth: (Int) -> Int) -> CellMonth {
    var occupancy = base[place]
    for part in parts { occupancy = occupancy + (unitMonth(part.unit) <= place ? part.after : part.before) }
    let numbers = shared.filter { $0.units.allSatisfy { unitMonth($0) <= place } }.map(\.number)
    return figures(occupancy, shared: numbers)
  }
}

/// A cell in a month under a schedule, for tables.
public struct ScheduledCell: Sendable, Hashable {
  /// The cell.
  public let cell: Cell
  /// The place of the month, from 0.
  public let month: Int
  /// Officers whose main post is there.
  public let heads: Int
  /// The lesser of the heads of today and those of the plan; 0 where the cell has no posts.
  public let floor: Int
  /// Its posts.
  public let posts: Int
  /// Those that nobody fills, combines or shares.
  public let empty: Int
  /// Whether there are fewer heads than ``floor``.
  public let isBelow: Bool
  /// The value of the empty posts.
  public let hours: HoursPerMonth
}

extension ScheduleProblem {
  /// Every cell with posts or officers in every month: by cell, then month.
  public func cells(under schedule: Schedule) -> [ScheduledCell] {
    rosters.flatMap { roster in
      (0..<settings.months).map { place in
        let month = roster.month(place) { schedule.months[$0] }
        return ScheduledCell(
          cell: roster.cell, month: place, heads: month.heads, floor: roster.floor, posts: roster.values.count,
          empty: month.empty, isBelow: month.isBelow, hours: HoursPerMonth(month.hours))
      }
    }
  }
}
