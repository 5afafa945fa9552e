public import LinearProgramming
import StaffingDomain
import Workloads

/// Solves a problem with every option as a column: the relaxation, then the integer phase.
///
/// It is the plain strategy, exact and easy to follow, and the reference that others are tested against. Its memory
/// grows with officers times reachable posts: good for a province, not for a nation.
public struct DirectStrategy {
  private let problem: StaffingProblem
  private let solver: any Solver
  private let options: PlanningOptions
  private let control: SolveControl
  private let clock: PlanningClock

  /// Prepares a solve.
  ///
  /// - Parameters:
  ///   - problem: The problem.
  ///   - solver: The linear-programming backend.
  ///   - options: Limits.
  ///   - control: Cancels the solve; its own progress handler is not used.
  ///   - onProgress: Called on the solving thread at each stage and while the solver works.
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
  public func solve() throws -> PlanningResult {
    var result = PlanningResult(doNothing: DoNothing.plan(problem).value.objective)
    let choices = clock.run(.options) { problem.oneOption.officers.map { problem.allOptions(of: $0) } }
    let orders = ContradictoryOrders(problem, solver: solver, control: control) { clock.remaining }
    result.conflicts = clock.run(.orders) { orders.loneConflicts() }
    let formulation = clock.run(.program) { Formulation(problem, options: Array(choices.joined())) }
    result.effort.options = formulation.options.count
    result.effort.columns = formulation.program.columnCount
    result.effort.rows = formulation.program.rowCount
    let start = clock.run(.start) { StartingPlan(problem: problem, formulation: formulation) }
    // A plan that keeps every order is proof that they can be kept; without one the orders are looked at together.
    if !result.conflicts.isEmpty || !start.isFeasible {
      do {
        result.conflicts += try clock.run(.orders) { try orders.jointConflicts(options: lookUp(choices)) }
      } catch let unchecked as OrdersUnchecked {
        result.termination = Termination(.noSolutionFound, limit: unchecked.limit)
        return finished(result)
      }
    }
    guard result.conflicts.isEmpty else {
      result.termination = Termination(.infeasible)
      return finished(result)
    }
    try improve(&result, formulation: formulation, start: start)
    return finished(result)
  }

  private func finished(_ result: PlanningResult) -> PlanningResult {
    var result = result
    result.effort.seconds = clock.times
    return result
  }

  /// The options of an officer with one post or none by ordinal, from all by place in `one-option`: orders need no others.
  private func lookUp(_ choices: [[OfficerOption]]) -> (Ordinal<Officer>) -> [OfficerOption] {
    var placeOf = [Int?](repeating: nil, count: problem.staffingCase.officers.count)
    for (place, officer) in problem.oneOption.officers.enumerated() { placeOf[officer.offset] = place }
    return { officer in placeOf[officer.offset].map { choices[$0].filter { $0.second == nil } } ?? [] }
  }

  private func improve(_ result: inout PlanningResult, formulation: Formulation, start: StartingPlan) throws {
    var search = IncumbentSearch(problem: problem)
    if start.isFeasible { search.accept(start.columns.map { formulation.options[$0] }) }
    search.raise(bound: startBound(formulation, start: start, from: search.doNothing))
    clock.take(search)
    let relaxation = try clock.run(.relaxation) { try relax(formulation, start: start, from: search.doNothing) }
    result.effort.pivots += relaxation.effort.pivots
    var ending = SearchEnding(limit: relaxation.termination.limit)
    switch relaxation.termination.reason {
    case .optimal:
      search.raise(bound: relaxation.bound.map { $0 + search.doNothing.balance.value })
      if let point = relaxation.incumbent { search.accept(point: point.values, of: formulation) }
      clock.take(search)
      if !search.isWithin(options.gapTolerance) {
        var phase = IntegerPhase(
          formulation: formulation, relaxation: relaxation, solver: solver, options: options, control: control,
          clock: clock)
        ending = try clock.run(.integer) { try phase.run(&search) }
        result.effort.pivots += phase.effort.pivots
        result.effort.nodes += phase.effort.nodes
      }
    case .feasible, .noSolutionFound:
      search.raise(bound: relaxation.bound.map { $0 + search.doNothing.balance.value })
    case .failed:
      if ending.limit == nil { ending.trouble = PlanningError(.solver(relaxation.termination.detail)) }
    case .infeasible, .unbounded:
      throw PlanningError(.program(.relaxation, relaxation.termination.reason, relaxation.termination.detail))
    }
    try result.adopt(search, tolerance: options.gapTolerance, ending: ending, problem: problem)
  }

  /// The bound that the start proves before any simplex: cells priced at what their next officer is worth.
  private func startBound(_ formulation: Formulation, start: StartingPlan, from doNothing: PlanValue) -> Double? {
    var heads = [Int](repeating: 0, count: problem.cellBalance.cells.count)
    for column in start.columns {
      if let row = problem.cellRow(of: formulation.options[column]) { heads[row] += 1 }
    }
    let prices = zip(problem.cellBalance.cells, heads).map { cell, heads in
      let posts = problem.needs[cell].posts
      return heads < posts.count ? posts[heads].value.value : posts.last?.value.value ?? 0
    }
    var duals = [Double](repeating: 0, count: formulation.program.rowCount)
    for (row, price) in prices.enumerated() { duals[formulation.cellRow(row)] = price }
    for place in problem.oneOption.officers.indices {
      let columns = formulation.optionStarts[place]..<formulation.optionStarts[place + 1]
      let reduced = columns.map { column in
        formulation.hours(of: column).value
          - (problem.cellRow(of: formulation.options[column]).map { prices[$0] } ?? 0)
      }
      duals[formulation.officerRow(place)] = reduced.min() ?? 0
    }
    let program = formulation.program(from: doNothing)
    return program.dualBound(rowDuals: duals, tolerance: Tolerances.feasibility).map { $0 + doNothing.balance.value }
  }

  /// Solves the relaxation; its objective counts from doing nothing.
  private func relax(
    _ formulation: Formulation, start: StartingPlan, from doNothing: PlanValue
  ) throws -> SolveResult {
    var settings = SolveOptions()
    settings.relaxed = true
    settings.timeLimit = clock.remaining
    settings.startBasis = StartBasis.basis(of: start.columns, problem: problem, formulation: formulation)
    // The objective of a fractional point is not that of a plan: it is not passed on as an incumbent.
    let step = clock.control(.relaxation, under: control) { _ in (nil, nil) }
    return try solver.solve(formulation.program(from: doNothing), options: settings, control: step)
  }
}
