import StaffingDomain

/// A schedule at work: what a change of one unit's month does to limits and hours, without counting all cells anew.
struct ScheduleState {
  let problem: ScheduleProblem
  private(set) var months: [Int]
  /// Moves in each month.
  private var moves: [Int]
  /// Officers who leave or arrive, by commune and month.
  private var touched: [Int]
  private var occupancies: [[Occupancy]]
  private let monthCount: Int

  init(_ problem: ScheduleProblem, _ schedule: Schedule) {
    (self.problem, months, monthCount) = (problem, schedule.months, problem.settings.months)
    moves = [Int](repeating: 0, count: monthCount)
    touched = [Int](repeating: 0, count: problem.staffingCase.communes.count * monthCount)
    occupancies = problem.rosters.map { roster in
      roster.base.indices.map { place in
        roster.parts.reduce(roster.base[place]) {
          $0 + (schedule.months[$1.unit] <= place ? $1.after : $1.before)
        }
      }
    }
    for unit in problem.units.indices { load(unit, in: months[unit], times: 1) }
  }

  var schedule: Schedule { Schedule(months: months) }

  private mutating func load(_ unit: Int, in month: Int, times: Int) {
    guard (0..<monthCount).contains(month) else { return }
    moves[month] += times * problem.units[unit].moves
    for (commune, count) in problem.units[unit].communes {
      touched[commune.offset * monthCount + month] += times * count
    }
  }

  /// What keeps units out of a month beside those that are in it already.
  enum Fullness {
    case month
    case commune(Ordinal<Commune>)
  }

  /// Whether the limits leave room for a unit in a month other than its own; nil where they do.
  ///
  /// - Parameter leaving: A unit that would leave the month at the same time.
  func fullness(of month: Int, for unit: Int, without leaving: Int? = nil) -> Fullness? {
    let own = problem.units[unit]
    let gone = leaving.map { problem.units[$0] }
    if let limit = problem.settings.perMonth, own.moves > 0, moves[month] - (gone?.moves ?? 0) + own.moves > limit {
      return .month
    }
    guard let limit = problem.settings.perCommune else { return nil }
    for (commune, count) in own.communes {
      let freed = gone?.communes.first { $0.commune == commune }?.count ?? 0
      if touched[commune.offset * monthCount + month] - freed + count > limit { return .commune(commune) }
    }
    return nil
  }

  /// How much more a schedule costs with a unit in another month.
  func cost(ofMoving unit: Int, to month: Int) -> Double {
    problem.units[unit].cells.reduce(0) { $0 + cost(of: $1, moving: unit, to: month) }
  }

  /// How much more a cell costs with a unit in another month.
  private func cost(of place: Int, moving unit: Int, to new: Int) -> Double {
    let roster = problem.rosters[place]
    let difference = roster.parts.first { $0.unit == unit }.map { $0.after - $0.before } ?? Occupancy()
    let old = months[unit]
    var sum = 0.0
    for month in min(old, new)..<min(max(old, new), monthCount) {
      let now = occupancies[place][month]
      let then = new < old ? now + difference : now - difference
      sum += roster.figures(then, shared: numbers(roster, month) { $0 == unit ? new : months[$0] }).cost
      sum -= roster.figures(now, shared: numbers(roster, month) { months[$0] }).cost
    }
    return sum
  }

  private func numbers(_ roster: CellRoster, _ place: Int, _ month: (Int) -> Int) -> [Int] {
    guard !roster.shared.isEmpty else { return [] }
    return roster.shared.filter { $0.units.allSatisfy { month($0) <= place } }.map(\.number)
  }

  /// The cells that would cost more with a unit in another month, the dearest first, and how much more.
  func dearerCells(movingUnit unit: Int, to month: Int) -> [(place: Int, hours: Double)] {
    problem.units[unit].cells.map { (place: $0, hours: cost(of: $0, moving: unit, to: month)) }
      .filter { $0.hours > Tolerances.feasibility }
      .sorted { $0.hours != $1.hours ? $0.hours > $1.hours : $0.place < $1.place }
  }

  /// Moves a unit to another month.
  mutating func move(_ unit: Int, to month: Int) {
    let old = months[unit]
    load(unit, in: old, times: -1)
    load(unit, in: month, times: 1)
    for place in problem.units[unit].cells {
      guard let part = problem.rosters[place].parts.first(where: { $0.unit == unit }) else { continue }
      let difference = part.after - part.before
      for between in min(old, month)..<min(max(old, month), monthCount) {
        occupancies[place][between] =
          month < old ? occupancies[place][between] + difference : occupancies[place][between] - difference
      }
    }
    months[unit] = month
  }
}
