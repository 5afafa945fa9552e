import LinearProgramming
import StaffingDomain

/// Solves the relaxation of a problem over all options to the end: what the values of limits start from.
struct RelaxationSearch {
  let problem: StaffingProblem
  let solver: any Solver
  let control: SolveControl
  let clock: PlanningClock

  /// The relative gap at which smoothed column generation hands over: its cuts are found by then.
  private static let firstGap = 1e-5

  /// How it ended.
  enum Outcome {
    case relaxation(ExactRelaxation)
    case conflicts([OrderConflict])
    case interrupted(Termination.Limit)
  }

  /// Checks the orders and solves the relaxation to the end.
  func run() throws -> Outcome {
    let orders = ContradictoryOrders(problem, solver: solver, control: control) { clock.remaining }
    let lone = clock.run(.orders) { orders.loneConflicts { problem.options(of: $0) } }
    guard lone.isEmpty else { return .conflicts(lone) }
    let coefficients = clock.run(.options) { OptionCoefficients(OptionSpace(problem)) }
    var search = IncumbentSearch(problem: problem)
    let start = clock.run(.start) {
      ColumnsStart(coefficients, clock: clock, control: control, search: &search, alwaysLeavesMaster: true)
    }
    do {
      if search.value == nil {
        let joint = try clock.run(.orders) { try orders.jointConflicts { problem.options(of: $0) } }
        guard joint.isEmpty else { return .conflicts(joint) }
      }
      guard
        let base = try clock.run(.relaxation, { try relaxation(start, coefficients: coefficients, search: &search) })
      else {
        return .interrupted(control.isCancelled ? .cancelled : .time)
      }
      return .relaxation(base)
    } catch let unchecked as OrdersUnchecked {
      return .interrupted(unchecked.limit)
    } catch let interrupted as RelaxationInterrupted {
      return .interrupted(interrupted.limit)
    }
  }

  /// The relaxation, solved to the end; nil where a limit came before there was anything to solve.
  private func relaxation(
    _ start: ColumnsStart, coefficients: OptionCoefficients, search: inout IncumbentSearch
  ) throws -> ExactRelaxation? {
    guard let master = start.master else { return nil }
    var generation = ColumnGeneration(
      coefficients, master: master, center: start.prices, bound: start.bound, tolerance: Self.firstGap, solver: solver,
      clock: clock, control: control)
    try generation.run(&search)
    if let limit = generation.limit { throw RelaxationInterrupted(limit: limit) }
    if let trouble = generation.trouble { throw PlanningError(trouble) }
    var base = ExactRelaxation(generation, solver: solver, clock: clock, control: control)
    try base.solve()
    return base
  }
}
