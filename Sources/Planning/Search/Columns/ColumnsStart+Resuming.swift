import LinearProgramming
import StaffingDomain

extension ColumnsStart {
  /// Starts where an earlier solve of a similar problem ended.
  ///
  /// Its prices give the first bound and its plan, as far as it is still allowed, the first plan: often that is all. Where
  /// rows and posts are the same, the master goes on from its basis; elsewhere the network is solved under its prices.
  ///
  /// - Parameters:
  ///   - memory: What the earlier solve handed out.
  ///   - tolerance: The gap at which no master is needed.
  ///   - search: Gets the bound, and the first plan.
  ///   - alwaysLeavesMaster: Whether a master is made even where the plan is proved to be good enough.
  init(
    _ coefficients: OptionCoefficients, resuming memory: SolveMemory, tolerance: Double, clock: PlanningClock,
    control: SolveControl, search: inout IncumbentSearch, alwaysLeavesMaster: Bool = false
  ) {
    let problem = coefficients.space.problem
    let carried = memory.prices.carried(from: memory.problem, to: problem)
    self.init(coefficients, from: carried)
    search.raise(bound: bound)
    acceptFormerPlan(memory, &search)
    if let plan = RoundedPlan.draft(of: formerPlan(memory), under: Pricing(coefficients, prices: prices)) {
      search.accept(plan)
    }
    master = memory.master.flatMap { RestrictedMaster(problem, carrying: $0, near: carried) }
    if master == nil, alwaysLeavesMaster || !search.isDone(within: tolerance) {
      // Posts or rows have changed: prices of cells are worked out anew under those of the side rules.
      let network = NetworkSolution(coefficients, under: carried) { clock.isOver || control.isCancelled }
      var prices = carried
      prices.cells = network.cellPrices
      take(prices, Pricing(coefficients, prices: prices).balanceBound())
      search.raise(bound: bound)
      visits += network.visits
      if let assignment = network.assignment {
        search.accept(options(assignment))
        master = self.master(of: assignment, network, under: prices)
      }
    } else {
      complete(under: Pricing(coefficients, prices: prices))
    }
    if !search.isDone(within: tolerance) { acceptFirstPlan(&search, under: prices) }
  }

  /// Takes the plan of the earlier solve as it is, where everybody may still do the same.
  private func acceptFormerPlan(_ memory: SolveMemory, _ search: inout IncumbentSearch) {
    guard let plan = memory.plan else { return }
    let options = memory.options(in: search.problem).compactMap(\.self)
    guard options.count == coefficients.space.people.count else { return }
    search.accept(DraftPlan(options: options, supplies: search.problem.supplies(of: plan)))
  }

  /// A share that grows with what the second-best option lacks of the one chosen; never 0.
  private static func certainty(ofRegret regret: Double) -> Double {
    guard regret.isFinite else { return 1 }
    return 0.01 + 0.98 * (regret >= 0 ? 0.5 + 0.5 * regret / (1 + regret) : 0.5 / (1 - regret))
  }

  /// Gives everybody an option that is allowed, and leaves those that would only slow the master down.
  private mutating func complete(under pricing: Pricing) {
    guard var master else { return }
    for place in master.stranded {
      guard let best = pricing.bestOptions(of: place, upTo: .greatestFiniteMagnitude, count: 1).first else { continue }
      master.add(best.key, to: place)
    }
    master.prune(under: pricing)
    self.master = master
  }

  /// The plan of the earlier solve as the choice of everybody who may still do the same.
  ///
  /// Those come first whose second-best option is worst: where a limit is tighter now, the others give way.
  private func formerPlan(_ memory: SolveMemory) -> RestrictedMaster {
    let problem = coefficients.space.problem
    let pricing = Pricing(coefficients, prices: prices)
    var former = RestrictedMaster(problem, near: prices)
    for (place, option) in memory.options(in: problem).enumerated() {
      guard let option else { continue }
      let own = pricing.reducedHours(of: option)
      let key = problem.key(of: option)
      let best = pricing.bestOptions(of: place, upTo: .greatestFiniteMagnitude, count: 2)
      let other = best.first { $0.key != key }?.hours ?? .infinity
      former.choose(key, for: place, certainty: Self.certainty(ofRegret: other - own))
    }
    if let plan = memory.plan { former.choose(problem.supplies(of: plan)) }
    return former
  }
}
