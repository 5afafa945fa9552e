/// A schedule within the limits, found without a solver: in each month those first who have no later one, then those whose
/// waiting costs most.
///
/// Months are taken in order. Without limits of communes and couples it finds a schedule wherever there is one: nobody takes
/// a place that the last months of others need.
struct FirstSchedule {
  private let problem: ScheduleProblem
  private let limit: Int?

  init(_ problem: ScheduleProblem) {
    self.problem = problem
    limit = problem.settings.perMonth
  }

  /// The schedule; nil where this way finds none.
  func schedule() -> Schedule? {
    let units = problem.units
    guard units.allSatisfy({ $0.earliest <= $0.latest }) else { return nil }
    let away = problem.settings.months
    var state = ScheduleState(problem, Schedule(months: [Int](repeating: away, count: units.count)))
    for month in 0..<away {
      let waiting = units.indices.filter { state.months[$0] == away && units[$0].earliest <= month }
      let regret = Dictionary(
        uniqueKeysWithValues: waiting.map { ($0, max(0, -state.cost(ofMoving: $0, to: month))) })
      let bySaving = waiting.sorted { one, other in
        let (left, right) = (regret[one, default: 0], regret[other, default: 0])
        return left != right ? left > right : one < other
      }
      let place = Dictionary(uniqueKeysWithValues: zip(bySaving, bySaving.indices))
      let byEnd = waiting.sorted {
        (units[$0].latest, place[$0, default: 0]) < (units[$1].latest, place[$1, default: 0])
      }
      let urgent = urgent(byEnd, in: month)
      for unit in byEnd.filter(urgent.contains) + bySaving.filter({ !urgent.contains($0) })
      where state.fullness(of: month, for: unit) == nil { state.move(unit, to: month) }
      if waiting.contains(where: { state.months[$0] == away && units[$0].latest == month }) { return nil }
    }
    return state.months.allSatisfy { $0 < away } ? state.schedule : nil
  }

  /// Those who have to change now so that nobody who can change by then is left over in any later month.
  private func urgent(_ byEnd: [Int], in month: Int) -> Set<Int> {
    guard let limit else { return Set(byEnd.filter { problem.units[$0].latest == month }) }
    var urgent: Set<Int> = []
    let ends = problem.units.indices.filter { problem.units[$0].earliest > month }
    for end in month..<problem.settings.months {
      let now = byEnd.filter { problem.units[$0].latest <= end }
      let later = ends.filter { problem.units[$0].latest <= end }
      // Places of the months after this one for everybody who has to change by the end of one.
      let room = limit * (end - month)
      var over = (now + later).reduce(0) { $0 + problem.units[$1].moves } - room
      for unit in now {
        guard over > 0 || problem.units[unit].latest == month else { break }
        urgent.insert(unit)
        over -= problem.units[unit].moves
      }
    }
    return urgent
  }
}
