import LinearProgramming
import StaffingDomain
import Workloads

/// The relaxation of a province at common prices of the limits, with what it takes to go on at other prices.
///
/// The limits are no rows here: what a province uses of them costs their prices (``RestrictedMaster/price(_:at:)``). Other prices
/// only change costs, so that the last basis stays feasible and most options are there. Plans that are rounded in rounds of prices
/// keep the province's share of each limit all the same.
struct ProvinceRelaxation: Sendable {
  /// The options, with the cuts found.
  private(set) var coefficients: OptionCoefficients
  /// The options listed, with the last basis, but without what they use of side rules: a nation's would take 300 MB.
  private(set) var master: RestrictedMaster
  /// The prices of the bound, those of the limits being common.
  private(set) var prices: DualPrices
  /// The proved bound as a balance, with what the province's uses cost at the common prices.
  private(set) var penalizedBound: Double
  /// The relaxed plan; nil where a limit came before it was one.
  private(set) var use: RelaxedUse?
  /// The best plan within the shares so far.
  private(set) var search: IncumbentSearch
  /// What ended the last solve early.
  private(set) var ending = SearchEnding()
  /// Counts so far.
  private(set) var effort = PlanningEffort()

  /// Solves the network under prices of the common ascent, which makes the first master.
  ///
  /// - Parameters:
  ///   - prices: The prices of the ascent.
  ///   - shares: What plans of the province may use of each limit.
  ///   - standIn: A plan within the shares.
  /// - Returns: Nil where a limit came before everybody had a place.
  init?(
    _ province: ProvinceProblem, under prices: DualPrices, shares: [Double], rules: CouplingRules,
    standIn: TransferPlan, isOver: () -> Bool
  ) {
    let problem = rules.allotting(shares, to: province.problem)
    coefficients = OptionCoefficients(province.coefficients, in: problem)
    search = IncumbentSearch(problem: problem)
    search.accept(problem.draft(of: standIn))
    var start = ColumnsStart(coefficients, from: prices)
    let network = NetworkSolution(coefficients, under: prices, isOver: isOver)
    guard let assignment = network.assignment else { return nil }
    var exact = prices
    exact.cells = network.cellPrices
    start.take(exact, Pricing(coefficients, prices: exact).balanceBound())
    master = start.master(of: assignment, network, under: exact)
    start.master = master
    start.acceptFirstPlan(&search, under: exact)
    self.prices = start.prices
    penalizedBound = rules.penalized(start.bound, shares: shares, common: rules.prices(in: prices))
    master.forgetUses()
  }

  /// Solves the relaxation at common prices from where the last solve ended.
  ///
  /// - Parameters:
  ///   - common: The price of each limit, 0 or less.
  ///   - sharpness: What its master and its bound may differ by in the end, as a share of what can be recovered; nil for a
  ///     quarter of the tolerance.
  /// - Throws: Faults of the backend.
  mutating func solve(
    at common: [Double], shares: [Double], rules: CouplingRules, tolerance: Double, sharpness: Double? = nil,
    solver: any Solver, clock: PlanningClock, control: SolveControl
  ) throws {
    rules.set(common, in: &prices)
    master.adopt(coefficients.space.problem)
    master.price(rules.places, at: prices)
    var generation = ColumnGeneration(
      coefficients, master: master, center: prices, bound: Pricing(coefficients, prices: prices).balanceBound(),
      tolerance: tolerance, sharpness: sharpness, solver: solver, clock: clock, control: control)
    let before = master.pivots
    try generation.run(&search)
    (coefficients, master, prices) = (generation.coefficients, generation.master, generation.center)
    penalizedBound = rules.penalized(generation.bound, shares: shares, common: common)
    ending = SearchEnding(limit: generation.limit, trouble: generation.trouble)
    effort.pivots += master.pivots - before
    effort.rounds += generation.rounds
    effort.options = master.optionCount
    (effort.rows, effort.columns) = master.size
    defer { master.forgetUses() }
    use = generation.masterBalance.map { balance in
      let activity = master.sideActivity
      let usage = rules.limits.map { activity[$0.place][$0.row] }
      let penalized = rules.penalized(balance, shares: shares, common: common)
      return RelaxedUse(balance: zip(common, usage).reduce(penalized) { $0 + $1.0 * $1.1 }, usage: usage)
    }
  }
}

/// A relaxed plan of one province, or a mixture of some.
struct RelaxedUse: Sendable {
  /// Its balance, without penalties.
  var balance: Double
  /// What it uses of each common limit.
  var usage: [Double]
}
