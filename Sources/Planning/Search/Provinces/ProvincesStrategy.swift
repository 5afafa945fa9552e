public import LinearProgramming
import StaffingDomain
import Workloads

/// Solves the provinces of a case side by side, each by ``ColumnsStrategy``; the limits that they share are priced.
///
/// Common prices of the shared limits say how each limit is best divided among the provinces. Every province is solved
/// with its share, so that the plans together keep the whole limit, and prices common to all prove a bound of the
/// whole. Where the gap of the whole is too wide, shares move to where they are worth more, and the provinces
/// concerned are solved again. A case that does not divide, or one with shared limits that is small enough to be one
/// problem, is solved by ``ColumnsStrategy`` as it is.
///
/// The result does not depend on the number of threads unless a limit ends the search.
public struct ProvincesStrategy {
  private let problem: StaffingProblem
  private let solver: any Solver
  private let options: PlanningOptions
  private let control: SolveControl
  private let threads: Int
  private let onProgress: @Sendable (PlanningProgress) -> Void
  /// Officers up to whom a case with shared limits is solved as one problem.
  ///
  /// Prices of shared limits leave a gap of about what one transfer is worth: nothing in a nation, too much among few
  /// officers, and up to here one problem takes seconds.
  static let mostOfficersOfOneProblem = 20_000
  /// The same, for tests to lower.
  var oneProblemSize = ProvincesStrategy.mostOfficersOfOneProblem

  /// What the preparation of the provinces gets whatever the limit, for tests to lower.
  var leastPreparation = PreparationWatch.leastSeconds

  /// Prepares a solve.
  ///
  /// - Parameters:
  ///   - problem: The problem.
  ///   - solver: The linear-programming backend; it is called on several threads at once.
  ///   - options: Limits, for all provinces together.
  ///   - control: Cancels the solve; its own progress handler is not used.
  ///   - threads: How many provinces are solved at the same time, 1 or more; one problem is priced by as many.
  ///   - onProgress: Called at each stage and while the solver works, on several threads but never at the same time.
  public init(
    _ problem: StaffingProblem, solver: any Solver, options: PlanningOptions, control: SolveControl, threads: Int,
    onProgress: @escaping @Sendable (PlanningProgress) -> Void = { _ in }
  ) {
    self.problem = problem
    self.solver = solver
    self.options = options
    self.control = control
    self.threads = max(1, threads)
    self.onProgress = onProgress
  }

  /// Solves, and waits for all provinces.
  ///
  /// - Returns: The ending; a plan unless orders contradict each other or a cancellation came before they were checked. A limit
  ///   that comes before the provinces are ready leaves a plan without a bound.
  /// - Throws: ``PlanningError`` that names the province, and errors of the backend, which are faults; a contradiction
  ///   is a result.
  public func solve() throws -> PlanningResult {
    let clock = PlanningClock(limit: options.timeLimit, onProgress: onProgress)
    let division = clock.run(.divide) { CaseDivision(problem.staffingCase) }
    let rules = CouplingRules(problem)
    let isSmall = !rules.limits.isEmpty && problem.oneOption.officers.count <= oneProblemSize
    guard division.parts.count > 1, !isSmall else {
      var whole = options
      whole.threads = threads
      return try ColumnsStrategy(
        problem, solver: solver, options: whole, control: control, onProgress: onProgress
      ).solve()
    }
    var result = PlanningResult(doNothing: .zero)
    let doNothing = clock.run(.divide) { DoNothing.plan(problem) }
    result.doNothing = doNothing.value.objective
    if let ordered = try orderedPlan(&result, doNothing: doNothing.plan, rules: rules, clock: clock) {
      try search(&result, over: division, from: ordered, rules: rules, clock: clock)
    }
    result.effort.add(clock.times)
    return result
  }

  /// Prepares the provinces and searches them; where a limit comes before they are ready, the ordered plan is what is left.
  private func search(
    _ result: inout PlanningResult, over division: CaseDivision, from ordered: OrderedPlan, rules: CouplingRules,
    clock: PlanningClock
  ) throws {
    do {
      let provinces = try provinces(of: division, clock: clock)
      let workers = ProvinceWorkers(
        provinces: provinces, solver: solver, control: control, threads: threads, clock: clock)
      var search = ProvinceSearch(problem, workers: workers, rules: rules, ordered: ordered.plan, options: options)
      try search.run()
      search.hand(to: &result)
    } catch let ended as PreparationEnded {
      var search = IncumbentSearch(problem: problem)
      search.accept(problem.draft(of: ordered.plan))
      try result.adopt(
        search, tolerance: options.gapTolerance, ending: SearchEnding(limit: ended.limit), problem: problem)
    }
  }

  /// Prepares the provinces, large ones first.
  ///
  /// - Throws: ``PreparationEnded`` where a limit came.
  private func provinces(of division: CaseDivision, clock: PlanningClock) throws -> [ProvinceProblem] {
    let sizes = division.parts.map(\.officers.count)
    let order = sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    let watch = PreparationWatch(clock, control, leastSeconds: leastPreparation)
    return try clock.run(.options) {
      try SolvingThread.runSideBySide(order: order, threads: threads) { [stability = problem.stability] in
        try ProvinceProblem(division.parts[$0], keeping: stability, looking: watch.look)
      }
    }
  }

  /// A plan that keeps the orders; nil, with the result saying why, where there is none.
  private func orderedPlan(
    _ result: inout PlanningResult, doNothing: TransferPlan, rules: CouplingRules, clock: PlanningClock
  ) throws -> OrderedPlan? {
    let orders = ContradictoryOrders(problem, solver: solver, control: control) { clock.remaining }
    return try clock.run(.orders) {
      do {
        result.conflicts = orders.loneConflicts()
        if result.conflicts.isEmpty {
          let plan = try OrderedPlan(
            problem, rules: rules, doNothing: doNothing, solver: solver, control: control, clock: clock)
          if let plan { return plan }
        }
        result.conflicts += try orders.jointConflicts { problem.options(of: $0) }
        guard !result.conflicts.isEmpty else { throw PlanningError(.ordersNotPlaced) }
        result.termination = Termination(.infeasible)
      } catch let unchecked as OrdersUnchecked {
        result.termination = Termination(.noSolutionFound, limit: unchecked.limit)
      }
      return nil
    }
  }
}
