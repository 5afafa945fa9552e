import StaffingDomain

/// Lets every unit change as early as it can at no cost, one after another, until nothing moves.
///
/// Of several best schedules it makes one in which whoever changes later than possible does so for a reason: the month
/// before is full, or it would cost hours.
struct ScheduleSettling {
  private var state: ScheduleState

  init(_ problem: ScheduleProblem, _ schedule: Schedule) { state = ScheduleState(problem, schedule) }

  /// The settled schedule, which costs no more.
  func settled() -> Schedule {
    var state = state
    var isMoving = true
    while isMoving {
      isMoving = false
      for (place, unit) in state.problem.units.enumerated() where unit.earliest < state.months[place] {
        let month = (unit.earliest..<state.months[place]).first {
          state.fullness(of: $0, for: place) == nil
            && state.cost(ofMoving: place, to: $0) <= Tolerances.comparison
        }
        guard let month else { continue }
        state.move(place, to: month)
        isMoving = true
      }
    }
    return state.schedule
  }
}
