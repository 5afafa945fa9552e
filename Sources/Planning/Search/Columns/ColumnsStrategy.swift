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
  public func solve() throws -> PlanningResult { try solve(from: nil).result }

  /// Solves, and hands out what helps to solve a changed problem; nil where the search ended before any prices.
  ///
  /// - Parameter earlier: What a solve of a similar problem handed out.
  func solve(from earlier: SolveMemory?) throws -> (result: PlanningResult, memory: SolveMemory?) {
    var result = PlanningResult(
      termination: Termination(.noSolutionFound), doNothing: DoNothing.plan(problem).value.objective, conflicts: [],
      effort: PlanningEffort())
    let orders = ContradictoryOrders(problem, solver: solver, control: control) { clock.remaining }
    result.conflicts = clock.run(.orders) { orders.loneConflicts { problem.options(of: $0) } }
    var search = IncumbentSearch(problem: problem)
    var start: ColumnsStart?
    if result.conflicts.isEmpty {
      let coefficients = clock.run(.options) { OptionCoefficients(OptionSpace(earlier?.cutting(problem) ?? problem)) }
      start = clock.run(.start) {
        earlier.map { memory in
          ColumnsStart(
            coefficients, resuming: memory, tolerance: options.gapTolerance, clock: clock, control: control,
            search: &search)
        } ?? ColumnsStart(coefficients, clock: clock, control: control, search: &search)
      }
    }
    if search.value == nil {
      do {
        result.conflicts += try clock.run(.orders) { try orders.jointConflicts { problem.options(of: $0) } }
      } catch let unchecked as OrdersUnchecked {
        result.termination = Termination(.noSolutionFound, limit: unchecked.limit)
        return (finished(result), nil)
      }
    }
    guard let start, result.conflicts.isEmpty else {
      result.termination = Termination(.infeasible)
      return (finished(result), nil)
    }
    let memory = try improve(&result, search: &search, start: start)
    return (finished(result), memory)
  }

  private func finished(_ result: PlanningResult) -> PlanningResult {
    var result = result
    result.effort.seconds = clock.times
    return result
  }

  private func improve(
    _ result: inout PlanningResult, search: inout IncumbentSearch, start: ColumnsStart
  ) throws -> SolveMemory {
    var memory = SolveMemory(problem: start.coefficients.space.problem, prices: start.prices, master: start.master)
    clock.incumbent = search.value?.value
    clock.bound = search.bound
    var ending = SearchEnding()
    if !search.isWithin(options.gapTolerance), let master = start.master {
      var generation = ColumnGeneration(
        start.coefficients, master: master, center: start.prices, bound: start.bound,
        tolerance: options.gapTolerance, solver: solver, clock: clock, control: control)
      try clock.run(.relaxation) { try generation.run(&search) }
      memory = SolveMemory(
        problem: generation.coefficients.space.problem, prices: generation.center, master: generation.master)
      result.effort.options = generation.master.optionCount
      (result.effort.rows, result.effort.columns) = generation.master.size
      result.effort.pivots += generation.master.pivots
      result.effort.rounds = generation.rounds
      ending = SearchEnding(limit: generation.limit, trouble: generation.trouble)
      if ending == SearchEnding(), !search.isWithin(options.gapTolerance) {
        generation.dropBanned()
        ending = try clock.run(.integer) { try closeGap(&result, search: &search, generation: generation) }
      }
    }
    try result.adopt(search, tolerance: options.gapTolerance, ending: ending, problem: problem)
    memory.plan = result.plan
    result.shadowPrices = memory.prices.shadowPrices(of: memory.problem)
    return memory
  }

  /// Plans near the relaxation first; where they do not close the gap, branch and cut over growing windows of options.
  func closeGap(
    _ result: inout PlanningResult, search: inout IncumbentSearch, generation: ColumnGeneration
  ) throws -> SearchEnding {
    var parts = PartSearch(solver: solver, options: options, control: control, clock: clock)
    try NeighbourhoodSearch(generation).run(&search, by: &parts)
    let ending = try WindowedSearch(generation).run(&search, by: &parts)
    result.effort.pivots += parts.effort.pivots
    result.effort.nodes += parts.effort.nodes
    return ending
  }
}
