public import LinearProgramming
import StaffingDomain

/// The stages of column generation one by one: what ``ColumnsStrategy`` runs, and what is measured from outside.
///
/// A problem is prepared once. Then every stage takes what the stage before it came to, as a value that it leaves as it
/// was: so each can run alone and any number of times. The search for contradictory orders is no stage: every officer
/// must have an option, which only orders can prevent.
@_spi(Stages) public struct ColumnsStages: Sendable {
  private let problem: StaffingProblem
  private let coefficients: OptionCoefficients
  private let solver: any Solver
  private let options: PlanningOptions

  /// Prepares a problem: the lists that stand for all options, and the coefficients of the side rules.
  ///
  /// - Parameters:
  ///   - problem: The problem.
  ///   - solver: Solves masters and integer programs.
  ///   - options: The gap tolerance, at which every stage ends, and a time limit for each run of a stage.
  public init(_ problem: StaffingProblem, solver: any Solver, options: PlanningOptions) {
    self.init(problem, solver: solver, options: options, after: nil, looking: {})
  }

  /// - Parameters:
  ///   - memory: What a solve of a similar problem found, whose cuts are taken over.
  ///   - look: Called every some hundred officers; what it throws ends the preparation.
  init(
    _ problem: StaffingProblem, solver: any Solver, options: PlanningOptions, after memory: SolveMemory?,
    looking look: () throws -> Void
  ) rethrows {
    self.problem = problem
    self.solver = solver
    self.options = options
    coefficients =
      try memory?.coefficients(of: problem, looking: look)
      ?? OptionCoefficients(OptionSpace(problem, looking: look), looking: look)
  }

  /// - Parameter coefficients: The options of a problem that are at hand already.
  init(_ coefficients: OptionCoefficients, solver: any Solver, options: PlanningOptions) {
    problem = coefficients.space.problem
    self.coefficients = coefficients
    self.solver = solver
    self.options = options
  }

  /// Cells within reach, over all communes and positions: the lists that pricing and the network solver walk.
  public var arcs: Int { coefficients.space.arcs.count }

  /// Solves the network, raises prices of side rules, solves the network again, and rounds a first plan.
  public func start() -> Start { start(clock: clock(), control: SolveControl()) }

  /// Solves the first restricted master from the basis of the network solution.
  ///
  /// - Throws: ``PlanningError`` where the start left no master (it proved its plan, or found no place for somebody)
  ///   or the master was not solved; errors of the solver.
  public func master(after start: Start) throws -> Master {
    var master = try first(of: start)
    let (ending, answer) = try master.solve(by: solver, control: SolveControl(), timeLimit: options.timeLimit)
    guard let answer else {
      throw PlanningError(.program(.master, ending.reason, ending.detail))
    }
    return Master(stage: master, answer: answer)
  }

  /// Prices all options under the prices of the start: the bound, and whatever is better than the first plan.
  ///
  /// - Throws: ``PlanningError`` where the start has no plan.
  public func pricing(after start: Start) throws -> PricingOutcome {
    guard let draft = start.search.draft else { throw PlanningError(.missing(.firstPlan)) }
    return pricing(under: start.stage.prices) { pricing, place in
      pricing.reducedHours(of: draft.options[place])
    }
  }

  /// Prices all options under the prices of the first master: the bound, and whatever would improve the master.
  public func pricing(after master: Master) -> PricingOutcome {
    pricing(under: master.answer.prices) { pricing, place in
      master.answer.officers[place] ?? pricing.reducedHours(of: place, master.stage.columns[place][0])
    }
  }

  private func pricing(under prices: DualPrices, least: (Pricing, Int) -> Double) -> PricingOutcome {
    let pricing = Pricing(coefficients, prices: prices)
    var found = 0
    let count = ColumnGeneration.optionsPerRound(in: coefficients.space)
    for place in coefficients.space.people.indices {
      let least = least(pricing, place)
      let limit = least - Tolerances.comparison * max(1, abs(least))
      found += pricing.bestOptions(of: place, upTo: limit, count: count).count
    }
    return PricingOutcome(bound: pricing.lagrangianBound(), optionsFound: found)
  }

  /// Solves masters and prices in turn until master and bound meet, or a rounded plan closes the gap.
  ///
  /// - Throws: ``PlanningError`` where there is no first master or a limit came; errors of the solver.
  public func relaxation(after start: Start) throws -> Relaxation {
    let relaxation = try relaxation(after: start, clock: clock(), control: SolveControl())
    guard relaxation.ending == SearchEnding() else {
      throw relaxation.ending.trouble ?? PlanningError(.missing(.relaxation))
    }
    return relaxation
  }

  /// Closes the gap that the relaxation left.
  ///
  /// - Returns: The plan with its proof, or what a limit or the solver's trouble left of it; the effort of this stage
  ///   alone.
  /// - Throws: ``PlanningError`` where trouble came before any plan; errors of the solver.
  public func integer(after relaxation: Relaxation) throws -> PlanningResult {
    var result = PlanningResult(doNothing: DoNothing.plan(problem).value.objective)
    var (search, ending) = (relaxation.search, SearchEnding())
    if !search.isWithin(options.gapTolerance) {
      let integer = try integer(after: relaxation, clock: clock(), control: SolveControl())
      (search, ending) = (integer.search, integer.ending)
      (result.effort.pivots, result.effort.nodes) = (integer.effort.pivots, integer.effort.nodes)
    }
    try result.adopt(search, tolerance: options.gapTolerance, ending: ending, problem: problem)
    return result
  }

  /// The plan of the start with the bound proved by then; no plan where the start has none.
  public func result(of start: Start) throws -> PlanningResult {
    var result = PlanningResult(doNothing: DoNothing.plan(problem).value.objective)
    try result.adopt(start.search, tolerance: options.gapTolerance, ending: SearchEnding(), problem: problem)
    return result
  }

  private func clock() -> PlanningClock { PlanningClock(limit: options.timeLimit, onProgress: { _ in }) }

  private func first(of start: Start) throws -> RestrictedMaster {
    guard let master = start.stage.master else { throw PlanningError(.missing(.firstMaster)) }
    return master
  }
}

// The stages under the clock and the control of a whole solve.
extension ColumnsStages {
  /// Starts, from what a solve of a similar problem found where there is one.
  ///
  /// - Parameters:
  ///   - aim: What is looked for. A start that others start from makes a master even where its plan is proved to be the best.
  ///   - alwaysLeavesMaster: Whether any start makes one.
  func start(
    from memory: SolveMemory? = nil, aim: SolveAim = SolveAim(), alwaysLeavesMaster: Bool = false,
    clock: PlanningClock, control: SolveControl
  ) -> Start {
    var search = IncumbentSearch(problem: problem, aim: aim)
    let alwaysLeavesMaster = alwaysLeavesMaster || aim.isStart
    let stage =
      memory.map {
        ColumnsStart(
          coefficients, resuming: $0, tolerance: options.gapTolerance, clock: clock, control: control, search: &search,
          alwaysLeavesMaster: alwaysLeavesMaster)
      }
      ?? ColumnsStart(
        coefficients, clock: clock, control: control, search: &search, alwaysLeavesMaster: alwaysLeavesMaster,
        isPart: options.isPart, by: options.lanes)
    return Start(stage: stage, search: search)
  }

  /// Solves the relaxation, or as much of it as a limit or trouble of the solver lets.
  ///
  /// - Throws: ``PlanningError`` where there is no first master; errors of the solver.
  func relaxation(
    after start: Start, aim: SolveAim = SolveAim(), clock: PlanningClock, control: SolveControl
  ) throws -> Relaxation {
    var search = start.search
    var generation = ColumnGeneration(
      coefficients, master: try first(of: start), center: start.stage.prices, bound: start.stage.bound,
      tolerance: options.gapTolerance, isThorough: aim.isStart, solver: solver, clock: clock, control: control,
      by: options.lanes)
    try generation.run(&search)
    return Relaxation(generation, search: search)
  }

  /// Closes the gap by branch and bound over growing windows of options.
  func integer(after relaxation: Relaxation, clock: PlanningClock, control: SolveControl) throws -> Integer {
    var relaxation = relaxation
    relaxation.master.dropBanned()
    var search = relaxation.search
    var parts = PartSearch(solver: solver, options: options, control: control, clock: clock)
    let ending = try WindowedSearch(relaxation, options: options).run(&search, by: &parts)
    return Integer(search: search, ending: ending, effort: parts.effort)
  }

  /// Looks once for a plan within several tolerances.
  ///
  /// - Parameter search: The best plan so far.
  func look(
    within tolerances: Double, nodes: Int, from search: IncumbentSearch, after relaxation: Relaxation,
    clock: PlanningClock, control: SolveControl
  ) throws -> Integer {
    var search = search
    var parts = PartSearch(solver: solver, options: options, control: control, clock: clock)
    let ending = try WindowedSearch(relaxation, options: options)
      .look(within: tolerances, nodes: nodes, &search, by: &parts)
    return Integer(search: search, ending: ending, effort: parts.effort)
  }
}

@_spi(Stages) extension ColumnsStages {
  /// What the start came to.
  public struct Start: Sendable {
    let stage: ColumnsStart
    /// The first plan, and the bound.
    let search: IncumbentSearch

    /// Cells looked at by the network solver, over all paths of all its solutions.
    public var visits: Int { stage.visits }
    /// Whether there is something left for a master: the network solution alone did not prove a plan.
    public var leavesMaster: Bool { stage.master != nil }
    /// The objective of the first plan; nil where there is none.
    public var objective: Double? { search.value?.value }
    /// The proved bound: no plan is below it.
    public var bound: Double { stage.bound + stage.coefficients.space.problem.cellBalance.valueOfPosts.value }
  }

  /// The first restricted master, solved.
  public struct Master: Sendable {
    fileprivate let stage: RestrictedMaster
    fileprivate let answer: RestrictedMaster.Answer

    /// Rows of the program.
    public var rows: Int { stage.size.rows }
    /// Columns of the program.
    public var columns: Int { stage.size.columns }
    /// Options listed, those of settled officers included.
    public var options: Int { stage.optionCount }
    /// Simplex pivots.
    public var pivots: Int { stage.pivots }
  }

  /// One round of pricing.
  public struct PricingOutcome: Sendable {
    /// The Lagrangian bound of the prices: no plan is below it.
    public let bound: Double
    /// Options better than those known, at most ``ColumnGeneration/optionsPerRound(in:)`` for each officer.
    public let optionsFound: Int
  }

  /// The relaxation, solved within the tolerance unless a limit or trouble came.
  public struct Relaxation: Sendable {
    /// The options with the cuts found.
    let coefficients: OptionCoefficients
    fileprivate(set) var master: RestrictedMaster
    /// The prices of the bound.
    let center: DualPrices
    /// The proved bound, as a balance.
    let balanceBound: Double
    /// Masters solved.
    public let rounds: Int
    /// The best plan so far, and the bound.
    fileprivate(set) var search: IncumbentSearch
    /// What ended it before its time; nothing where it was solved.
    let ending: SearchEnding

    fileprivate init(_ generation: ColumnGeneration, search: IncumbentSearch) {
      (coefficients, master, center) = (generation.coefficients, generation.master, generation.center)
      (balanceBound, rounds, self.search) = (generation.bound, generation.rounds, search)
      ending = SearchEnding(limit: generation.limit, trouble: generation.trouble)
    }

    /// The same where the limits of some side rules cost the prices of the bound instead of being kept: the bound is the same,
    /// by duality, and more plans come near it.
    ///
    /// - Parameters:
    ///   - rules: The rules, by place.
    ///   - leeway: What a plan may use more than each limit, by rule and row.
    ///   - draft: A plan that may be the first.
    func pricing(_ rules: Set<Int>, leeway: [[Double]], trying draft: DraftPlan?) -> Relaxation {
      var loose = self
      loose.master.price(rules, at: center, leeway: leeway)
      loose.search = IncumbentSearch(
        problem: search.problem, pricing: PricedLimits(rules: rules, prices: center, leeway: leeway))
      for draft in [search.draft, draft].compactMap(\.self) { loose.search.accept(draft) }
      loose.search.raise(bound: balanceBound)
      return loose
    }

    /// The proved bound: no plan is below it.
    public var bound: Double { balanceBound + master.problem.cellBalance.valueOfPosts.value }

    /// Simplex pivots.
    public var pivots: Int { master.pivots }
  }

  /// What closing the gap came to.
  struct Integer {
    /// The best plan, and the bound.
    let search: IncumbentSearch
    /// What ended it before the gap was closed; nothing where it was closed.
    let ending: SearchEnding
    let effort: SolveResult.Effort
  }
}
