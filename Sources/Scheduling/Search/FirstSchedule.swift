/// A schedule within the limits, found without looking at hours: in each month those first whose last month comes first.
///
/// Without limits of communes and couples it finds a schedule wherever there is one.
struct FirstSchedule {
  private let problem: ScheduleProblem

  init(_ problem: ScheduleProblem) { self.problem = problem }

  /// The schedule; nil where this way finds none.
  func schedule() -> Schedule? {
    let units = problem.units
    guard units.allSatisfy({ $0.earliest <= $0.latest }) else { return nil }
    let away = problem.settings.months
    var state = ScheduleState(problem, Schedule(months: [Int](repeating: away, count: units.count)))
    for month in 0..<problem.settings.months {
      let waiting = units.indices.filter { state.months[$0] == away && units[$0].earliest <= month }
        .sorted { (units[$0].latest, -units[$0].moves, $0) < (units[$1].latest, -units[$1].moves, $1) }
      for unit in waiting {
        if state.fullness(of: month, for: unit) == nil {
          state.move(unit, to: month)
        } else if units[unit].latest == month {
          return nil
        }
      }
    }
    return state.months.allSatisfy { $0 < away } ? state.schedule : nil
  }
}
