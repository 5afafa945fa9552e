public import LinearProgramming
import StaffingDomain

/// The stages of column generation one by one, for whoever measures them from outside.
///
/// A problem is prepared once. Then every stage takes what the stage before it came to, as a value that it leaves as it
/// was: so each can run alone and any number of times. Together they are ``ColumnsStrategy`` without the search for
/// contradictory orders: the same code, the same counts. Every officer must have an option, which only orders can
/// prevent.
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
    self.problem = problem
    self.solver = solver
    self.options = options
    coefficients = OptionCoefficients(OptionSpace(problem))
  }

  /// Cells within reach, over all communes and positions: the lists that pricing and the network solver walk.
  public var arcs: Int { coefficients.space.arcs.count }

  /// Solves the network, raises prices of side rules, solves the network again, and rounds a first plan.
  public func start() -> Start {
    var search = IncumbentSearch(problem: problem)
    let start = ColumnsStart(coefficients, clock: clock(), control: SolveControl(), search: &search)
    return Start(stage: start, search: search)
  }

  /// Solves the first restricted master from the basis of the network solution.
  ///
  /// - Throws: ``PlanningError`` where the start left no master (it proved its plan, or found no place for somebody)
  ///   or the master was not solved; errors of the solver.
  public func master(after start: Start) throws -> Master {
    var master = try first(of: start)
    let (ending, answer) = try master.solve(by: solver, control: SolveControl(), timeLimit: options.timeLimit)
    guard let answer else {
      throw PlanningError("the first master ended \(ending.reason.rawValue): \(ending.detail)")
    }
    return Master(stage: master, answer: answer)
  }

  /// Prices all options under the prices of the start: the bound, and whatever is better than the first plan.
  ///
  /// - Throws: ``PlanningError`` where the start has no plan.
  public func pricing(after start: Start) throws -> PricingOutcome {
    guard let draft = start.search.draft else { throw PlanningError("the start has no plan") }
    return pricing(under: start.stage.prices) { pricing, place in
      pricing.reducedHours(of: place, doing: draft.undertakings[place])
    }
  }

  /// Prices all options under the prices of the first master: the bound, and whatever would improve the master.
  public func pricing(after master: Master) -> PricingOutcome {
    pricing(under: master.answer.prices) { pricing, place in
      master.answer.officers[place] ?? pricing.reducedHours(of: place, master.stage.columns[place][0], in: master.stage)
    }
  }

  private func pricing(under prices: DualPrices, least: (Pricing, Int) -> Double) -> PricingOutcome {
    let pricing = Pricing(coefficients, prices: prices)
    var found = 0
    for place in coefficients.space.people.indices {
      let least = least(pricing, place)
      let limit = least - Tolerances.comparison * max(1, abs(least))
      found += pricing.bestOptions(of: place, upTo: limit, count: ColumnGeneration.optionsPerRound).count
    }
    return PricingOutcome(bound: pricing.lagrangianBound(), optionsFound: found)
  }

  /// Solves masters and prices in turn until master and bound meet, or a rounded plan closes the gap.
  ///
  /// - Throws: ``PlanningError`` where there is no first master or a limit came; errors of the solver.
  public func relaxation(after start: Start) throws -> Relaxation {
    var search = start.search
    var generation = generation(try first(of: start), center: start.stage.prices, bound: start.stage.bound)
    try generation.run(&search)
    guard generation.limit == nil, generation.trouble == nil else {
      throw PlanningError(generation.trouble ?? "a limit came before the relaxation was solved")
    }
    return Relaxation(
      master: generation.master, center: generation.center, bound: generation.bound, rounds: generation.rounds,
      search: search)
  }

  /// Closes the gap that the relaxation left, by the integer phase of the strategy.
  ///
  /// - Returns: The plan with its proof, or what a limit or the solver's trouble left of it; the effort of this stage
  ///   alone.
  /// - Throws: ``PlanningError`` where trouble came before any plan; errors of the solver.
  public func integer(after relaxation: Relaxation) throws -> PlanningResult {
    var result = unfinished
    var search = relaxation.search
    var ending = SearchEnding()
    if !search.isWithin(options.gapTolerance) {
      let generation = generation(relaxation.master, center: relaxation.center, bound: relaxation.bound)
      let strategy = ColumnsStrategy(problem, solver: solver, options: options, control: SolveControl())
      ending = try strategy.closeGap(&result, search: &search, generation: generation)
    }
    try result.adopt(search, tolerance: options.gapTolerance, ending: ending, problem: problem)
    return result
  }

  /// The plan of the start with the bound proved by then; no plan where the start has none.
  public func result(of start: Start) throws -> PlanningResult {
    var result = unfinished
    try result.adopt(start.search, tolerance: options.gapTolerance, ending: SearchEnding(), problem: problem)
    return result
  }

  private var unfinished: PlanningResult {
    PlanningResult(
      termination: Termination(.noSolutionFound), doNothing: DoNothing.plan(problem).value.objective, conflicts: [],
      effort: PlanningEffort())
  }

  private func clock() -> PlanningClock { PlanningClock(limit: options.timeLimit, onProgress: { _ in }) }

  private func first(of start: Start) throws -> RestrictedMaster {
    guard let master = start.stage.master else { throw PlanningError("the start left no master to solve") }
    return master
  }

  private func generation(_ master: RestrictedMaster, center: DualPrices, bound: Double) -> ColumnGeneration {
    ColumnGeneration(
      coefficients, master: master, center: center, bound: bound, tolerance: options.gapTolerance, solver: solver,
      clock: clock(), control: SolveControl())
  }
}

@_spi(Stages) extension ColumnsStages {
  /// What the start came to.
  public struct Start: Sendable {
    fileprivate let stage: ColumnsStart
    fileprivate let search: IncumbentSearch

    /// Cells looked at by the network solver, over all paths of all its solutions.
    public var visits: Int { stage.visits }
    /// Whether there is something left for a master: the network solution alone did not prove a plan.
    public var leavesMaster: Bool { stage.master != nil }
    /// The objective of the first plan; nil where there is none.
    public var objective: Double? { search.value?.value }
    /// The proved bound: no plan is below it.
    public var bound: Double { stage.bound }
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
    /// Options better than those known, at most ``ColumnGeneration/optionsPerRound`` for each officer.
    public let optionsFound: Int
  }

  /// The relaxation, solved within the tolerance.
  public struct Relaxation: Sendable {
    fileprivate let master: RestrictedMaster
    fileprivate let center: DualPrices
    /// The proved bound: no plan is below it.
    public let bound: Double
    /// Masters solved.
    public let rounds: Int
    fileprivate let search: IncumbentSearch

    /// Simplex pivots.
    public var pivots: Int { master.pivots }
  }
}
