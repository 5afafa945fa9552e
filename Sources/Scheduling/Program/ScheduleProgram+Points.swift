import LinearProgramming
import StaffingDomain

extension ScheduleProgram {
  /// The point of a schedule, in which whoever has one month open changes in that.
  func point(of schedule: Schedule) -> [Double] {
    let schedule = open.schedule(schedule)
    let month = { (unit: Int) in schedule.months[unit] }
    let value = problem.value(of: schedule)
    return columns.map { column in
      switch column {
      case .changes(let unit, let place): schedule.months[unit] == place ? 1 : 0
      case .empty(let roster, let place, let post):
        problem.rosters[roster].cover(place, month).empty.contains(post) ? 1 : 0
      case .special(let roster, let place, let post):
        problem.rosters[roster].cover(place, month).special.contains(post) ? 1 : 0
      case .shared(let roster, let place, let post):
        problem.rosters[roster].cover(place, month).shared.contains(post) ? 1 : 0
      case .missing(let roster, let place, let head):
        problem.rosters[roster].month(place, unitMonth: month).heads < head ? 1 : 0
      case .mostPerMonth: Double(value.moves.max() ?? 0)
      case .mostPerCommune: Double(problem.changes.count)
      }
    }
  }

  /// The schedule of a whole point.
  func schedule(at point: [Double]) -> Schedule {
    var months = open.last
    for (column, value) in zip(columns, point) {
      if case .changes(let unit, let place) = column, value > 0.5 { months[unit] = place }
    }
    return Schedule(months: months)
  }

  /// Whether a point gives every unit a whole month.
  func isWhole(_ point: [Double]) -> Bool {
    zip(program.isInteger, point).allSatisfy { !$0 || abs($1 - $1.rounded()) <= Tolerances.integrality }
  }
}

extension CellRoster {
  /// Which posts are empty in a month, taken up by one who holds another one too or by the pool, and by the pool.
  fileprivate func cover(
    _ place: Int, _ unitMonth: (Int) -> Int
  ) -> (empty: [Int], special: [Int], shared: [Int]) {
    var occupancy = base[place]
    for part in parts { occupancy = occupancy + (unitMonth(part.unit) <= place ? part.after : part.before) }
    let numbers = shared.filter { $0.units.allSatisfy { unitMonth($0) <= place } }.map(\.number)
    let special = values.indices.map { $0 + 1 }.filter {
      numbers.contains($0) || (occupancy.combined > 0 && $0 == values.count)
    }
    let free = values.indices.map { $0 + 1 }.filter { !special.contains($0) }
    return (Array(free.dropFirst(max(0, occupancy.alone))), special, numbers)
  }
}
