import StaffingDomain

/// Makes a schedule cheaper, unit by unit: by another month that has room, or by the month of another unit that takes over
/// the own one.
///
/// It ends where neither saves anything for anybody, or after some rounds. Every step is the best one of its unit, the first
/// of equal ones, so that the end depends on the problem and the start alone.
struct ScheduleDescent {
  /// Rounds after which what is still to gain is small.
  private static let mostRounds = 8

  private var state: ScheduleState

  init(_ problem: ScheduleProblem, _ schedule: Schedule) { state = ScheduleState(problem, schedule) }

  /// The cheaper schedule.
  func lowered() -> Schedule {
    var state = state
    for _ in 0..<Self.mostRounds {
      var isMoving = false
      for unit in state.problem.units.indices where step(unit, &state) { isMoving = true }
      if !isMoving { break }
    }
    return state.schedule
  }

  /// Takes the best step of a unit.
  private func step(_ unit: Int, _ state: inout ScheduleState) -> Bool {
    let own = state.problem.units[unit]
    guard own.earliest < own.latest else { return false }
    let former = state.months[unit]
    var best: (cost: Double, month: Int, other: Int?) = (-Tolerances.comparison, former, nil)
    for month in own.earliest...own.latest where month != former {
      let cost = state.cost(ofMoving: unit, to: month)
      guard cost < best.cost else { continue }
      if state.fullness(of: month, for: unit) == nil {
        best = (cost, month, nil)
      } else if let exchange = exchange(unit, month, cost, below: best.cost, state) {
        best = (exchange.cost, month, exchange.other)
      }
    }
    guard best.month != former else { return false }
    state.move(unit, to: best.month)
    if let other = best.other { state.move(other, to: former) }
    return true
  }

  /// Who in a month takes over the own one at least cost.
  private func exchange(
    _ unit: Int, _ month: Int, _ cost: Double, below least: Double, _ state: ScheduleState
  ) -> (cost: Double, other: Int)? {
    let (units, former) = (state.problem.units, state.months[unit])
    var best: (cost: Double, other: Int)?
    for other in units.indices where other != unit && state.months[other] == month {
      guard units[other].earliest <= former, former <= units[other].latest, units[other].moves > 0,
        state.fullness(of: month, for: unit, without: other) == nil,
        state.fullness(of: former, for: other, without: unit) == nil
      else { continue }
      // Cells of both are counted exactly, the one after the other.
      let both =
        Set(units[unit].cells).isDisjoint(with: units[other].cells)
        ? cost + state.cost(ofMoving: other, to: former) : costOfBoth(unit, month, other, cost, state)
      if both < (best?.cost ?? least) { best = (both, other) }
    }
    return best
  }

  private func costOfBoth(
    _ unit: Int, _ month: Int, _ other: Int, _ cost: Double, _ state: ScheduleState
  ) -> Double {
    var moved = state
    let former = moved.months[unit]
    moved.move(unit, to: month)
    return cost + moved.cost(ofMoving: other, to: former)
  }
}
