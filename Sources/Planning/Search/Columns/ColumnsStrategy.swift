public import LinearProgramming
import StaffingDomain

/// Solves a problem by column generation: options are priced, never all listed.
///
/// A network solution gives the start, dual ascent the prices of the side rules, GLPK the relaxation over few options,
/// and the integer phase closes the gap over all options within a window of the proved bound: the stages of
/// ``ColumnsStages``, after a look at the orders.
public struct ColumnsStrategy {
  private let problem: StaffingProblem
  private let solver: any Solver
  private let options: PlanningOptions
  private let control: SolveControl
  private let clock: PlanningClock
  /// What the preparation gets whatever the limit, for tests to lower.
  var leastPreparation = PreparationWatch.leastSeconds

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
  /// - Returns: The ending; a plan unless orders contradict each other or a limit came before any plan. In a large case it may
  ///   come before the first stage: then doing nothing is the plan, without a bound, and where there are orders there is none.
  /// - Throws: ``PlanningError`` and errors of the backend, which are faults; a contradiction is a result.
  public func solve() throws -> PlanningResult { try solve(from: nil).result }

  /// Solves, and hands out what helps to solve a changed problem; nil where the search ended before any prices.
  ///
  /// - Parameters:
  ///   - earlier: What a solve of a similar problem handed out.
  ///   - aim: What is looked for.
  func solve(
    from earlier: SolveMemory?, aim: SolveAim = SolveAim()
  ) throws -> (result: PlanningResult, memory: SolveMemory?) {
    var result = PlanningResult(doNothing: DoNothing.plan(problem).value.objective)
    let orders = ContradictoryOrders(problem, solver: solver, control: control) { clock.remaining }
    result.conflicts = clock.run(.orders) { orders.loneConflicts() }
    var begun: (stages: ColumnsStages, start: ColumnsStages.Start)?
    if result.conflicts.isEmpty {
      do {
        let stages = try prepared(after: earlier)
        begun = (stages, clock.run(.start) { stages.start(from: earlier, aim: aim, clock: clock, control: control) })
      } catch let ended as PreparationEnded {
        try result.adopt(
          IncumbentSearch(problem: problem, aim: aim), tolerance: options.gapTolerance,
          ending: SearchEnding(limit: ended.limit), problem: problem)
        return (finished(result), nil)
      }
    }
    // A plan that keeps every order is proof that they can be kept.
    if begun?.start.objective == nil {
      do {
        result.conflicts += try clock.run(.orders) { try orders.jointConflicts { problem.options(of: $0) } }
      } catch let unchecked as OrdersUnchecked {
        result.termination = Termination(.noSolutionFound, limit: unchecked.limit)
        return (finished(result), nil)
      }
    }
    guard let begun, result.conflicts.isEmpty else {
      result.termination = Termination(.infeasible)
      return (finished(result), nil)
    }
    let memory = try improve(&result, after: begun.start, aim: aim, by: begun.stages)
    return (finished(result), memory)
  }

  /// Prepares the stages.
  ///
  /// - Throws: ``PreparationEnded`` where a limit came: then doing nothing is the plan, unless there are orders.
  private func prepared(after earlier: SolveMemory?) throws -> ColumnsStages {
    let watch = PreparationWatch(clock, control, leastSeconds: leastPreparation)
    return try clock.run(.options) {
      try ColumnsStages(problem, solver: solver, options: options, after: earlier, looking: watch.look)
    }
  }

  private func finished(_ result: PlanningResult) -> PlanningResult {
    var result = result
    result.effort.seconds = clock.times
    return result
  }

  /// Runs the stages after the start, as far as the gap calls for them.
  private func improve(
    _ result: inout PlanningResult, after start: ColumnsStages.Start, aim: SolveAim, by stages: ColumnsStages
  ) throws -> SolveMemory {
    var memory = SolveMemory(start.stage.coefficients, prices: start.stage.prices, master: start.stage.master)
    var (search, ending) = (start.search, SearchEnding())
    clock.take(search)
    if aim.isStart || !search.isDone(within: options.gapTolerance), start.leavesMaster {
      let relaxation = try clock.run(.relaxation) {
        try stages.relaxation(after: start, aim: aim, clock: clock, control: control)
      }
      (search, ending) = (relaxation.search, relaxation.ending)
      memory = SolveMemory(relaxation.coefficients, prices: relaxation.center, master: relaxation.master)
      result.effort.count(relaxation)
      if ending == SearchEnding(), !aim.isRough, !search.isDone(within: options.gapTolerance) {
        let integer = try clock.run(.integer) {
          try stages.integer(after: relaxation, clock: clock, control: control)
        }
        (search, ending) = (integer.search, integer.ending)
        result.effort.pivots += integer.effort.pivots
        result.effort.nodes += integer.effort.nodes
      }
    }
    try result.adopt(search, tolerance: options.gapTolerance, ending: ending, problem: problem)
    memory.plan = result.plan
    result.shadowPrices = memory.prices.shadowPrices(of: memory.problem)
    return memory
  }
}

extension PlanningEffort {
  /// Counts a relaxation.
  fileprivate mutating func count(_ relaxation: ColumnsStages.Relaxation) {
    options = relaxation.master.optionCount
    (rows, columns) = relaxation.master.size
    pivots += relaxation.pivots
    rounds = relaxation.rounds
  }
}
