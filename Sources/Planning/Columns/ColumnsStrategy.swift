public import LinearProgramming
import StaffingDomain

/// Solves a problem by column generation: options are priced, never all listed.
///
/// A network solution gives the start, dual ascent the prices of the side rules, GLPK the relaxation over few options,
/// and the integer phase closes the gap over all options within a window of the proved bound.
public struct ColumnsStrategy {
  private let problem: StaffingProblem
  private let solver: any Solver
  private let options: PlanningOptions
  private let control: SolveControl
  private let clock: PlanningClock

  /// Prepares a solve; the parameters are those of ``DirectStrategy``.
  public init(
    _ problem: StaffingProblem, solver: any Solver, options: PlanningOptions, control: SolveControl,
    onProgress: @escaping @Sendable (PlanningProgress) -> Void = { _ in }
  ) {
    self.problem = problem
    self.solver = solver
    self.options = options
    self.control = control
    clock = PlanningClock(limit: options.timeLimit, onProgress: onProgress)
  }

  /// Solves on the calling thread.
  ///
  /// - Returns: The ending; a plan unless orders contradict each other or a limit came before any plan.
  /// - Throws: ``PlanningError`` and errors of the backend, which are faults; a contradiction is a result.
  public func solve() throws -> PlanningResult { try solveWithPrices().result }

  /// Solves, and hands out the prices of the best bound found on the way; nil where the search ended before any.
  func solveWithPrices() throws -> (result: PlanningResult, prices: DualPrices?) {
    var result = PlanningResult(
      termination: Termination(.noSolutionFound), doNothing: DoNothing.plan(problem).value.objective, conflicts: [],
      effort: PlanningEffort())
    let orders = ContradictoryOrders(problem, solver: solver, control: control)
    result.conflicts = clock.run(.orders) { orders.loneConflicts { problem.options(of: $0) } }
    var search = IncumbentSearch(problem: problem)
    var start: ColumnsStart?
    if result.conflicts.isEmpty {
      let pricer = clock.run(.options) { OptionPricer(OptionSpace(problem)) }
      start = clock.run(.start) { ColumnsStart(pricer, clock: clock, control: control, search: &search) }
    }
    if search.value == nil {
      do {
        result.conflicts += try clock.run(.orders) { try orders.jointConflicts { problem.options(of: $0) } }
      } catch is CancellationError {
        result.termination = Termination(.noSolutionFound, limit: .cancelled)
        return (finished(result), start?.prices)
      }
    }
    guard let start, result.conflicts.isEmpty else {
      result.termination = Termination(.infeasible)
      return (finished(result), start?.prices)
    }
    let prices = try improve(&result, search: &search, start: start)
    return (finished(result), prices)
  }

  private func finished(_ result: PlanningResult) -> PlanningResult {
    var result = result
    result.effort.seconds = clock.times
    return result
  }

  private func improve(
    _ result: inout PlanningResult, search: inout IncumbentSearch, start: ColumnsStart
  ) throws -> DualPrices {
    var prices = start.prices
    clock.incumbent = search.value?.value
    clock.bound = search.bound
    var limit: Termination.Limit?
    if !search.isWithin(options.gapTolerance) {
      var generation = ColumnGeneration(
        start.pricer, master: start.master(search: search), center: start.prices, bound: start.bound,
        tolerance: options.gapTolerance, solver: solver, clock: clock, control: control)
      try clock.run(.relaxation) { try generation.run(&search) }
      prices = generation.center
      let formulation = generation.master.formulation()
      result.effort.options = generation.master.optionCount
      result.effort.columns = formulation.program.columnCount
      result.effort.rows = formulation.program.rowCount
      result.effort.pivots += generation.master.pivots
      limit = generation.limit
      if limit == nil, !search.isWithin(options.gapTolerance) {
        limit = try clock.run(.integer) { try closeGap(&result, search: &search, generation: generation) }
      }
    }
    result.adopt(search, tolerance: options.gapTolerance, limit: limit, problem: problem)
    return prices
  }

  /// The integer phase over all options within a window of the bound, and over wider ones until the gap is closed.
  private func closeGap(
    _ result: inout PlanningResult, search: inout IncumbentSearch, generation: ColumnGeneration
  ) throws -> Termination.Limit? {
    let size = max(1, abs(generation.bound))
    var window = 8 * max(options.gapTolerance, 1e-5) * size + max(0, (generation.objective ?? 0) - generation.bound)
    while true {
      let part = WindowedProgram(generation, window: window, incumbent: search.duties)
      result.effort.columns = max(result.effort.columns, part.formulation.program.columnCount)
      result.effort.rows = part.formulation.program.rowCount
      search.accept(point: part.relaxation.incumbent?.values ?? [], of: part.formulation)
      if search.isWithin(options.gapTolerance) { return nil }
      var phase = IntegerPhase(
        formulation: part.formulation, outsideBound: part.outsideBound, relaxation: part.relaxation, solver: solver,
        options: options, control: control, clock: clock)
      let limit = try phase.run(&search)
      result.effort.pivots += phase.effort.pivots
      result.effort.nodes += phase.effort.nodes
      if limit != nil || search.isWithin(options.gapTolerance) || part.isWhole { return limit }
      window *= 4
    }
  }
}
