/// The months among which a program chooses for each unit, by place.
struct OpenMonths: Equatable {
  /// The first month of each unit.
  private(set) var first: [Int]
  /// The last one; it lies before the first where a unit has no month.
  private(set) var last: [Int]

  /// Every month that is possible, but the last one alone for whoever gains nothing by an earlier one.
  init(of problem: ScheduleProblem) {
    first = problem.units.map(\.earliest)
    last = problem.units.map(\.latest)
    for unit in problem.units.indices where first[unit] < last[unit] && problem.loses(byWaiting: unit) == false {
      first[unit] = last[unit]
    }
  }

  /// How many units have a choice.
  var openCount: Int { first.indices.count { first[$0] < last[$0] } }

  /// Leaves a unit one month.
  mutating func fix(_ unit: Int, to month: Int) { (first[unit], last[unit]) = (month, month) }

  /// The schedule with everybody who has one month in it.
  func schedule(_ schedule: Schedule) -> Schedule {
    Schedule(months: schedule.months.indices.map { first[$0] < last[$0] ? schedule.months[$0] : last[$0] })
  }
}

extension ScheduleProblem {
  /// Whether a later month of a unit can cost anything or fill a limit.
  ///
  /// Whoever gives posts up without taking any on, counts in no limit and does no work of a pool is of use until the last
  /// month: more officers in a cell never cost more.
  fileprivate func loses(byWaiting place: Int) -> Bool {
    let unit = units[place]
    guard unit.moves == 0, unit.communes.isEmpty else { return true }
    return unit.cells.contains { cell in
      rosters[cell].shared.contains { $0.units.contains(place) }
        || rosters[cell].parts.contains { $0.unit == place && !$0.onlyGives }
    }
  }
}

extension CellRoster.Part {
  /// Whether the cell has no more of anything after the change.
  fileprivate var onlyGives: Bool {
    after.alone <= before.alone && after.combined <= before.combined && after.heads <= before.heads
  }
}
