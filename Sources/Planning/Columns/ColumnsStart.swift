import LinearProgramming
import StaffingDomain

/// What column generation starts from: prices with their bound, an assignment near them, and perhaps a plan.
struct ColumnsStart {
  let pricer: OptionPricer
  /// The best prices found.
  let prices: DualPrices
  /// Their bound.
  let bound: Double
  /// The network solution under the side rules' prices, by place; it need not keep the side rules, and it has no duty for
  /// a locked officer whose place another lock took.
  private let assignment: [Duty?]

  /// Rounds of dual ascent where there are side rules.
  private static let ascentRounds = 120
  /// Options of each officer in the first master.
  private static let firstOptions = 5

  init(_ pricer: OptionPricer, clock: PlanningClock, control: SolveControl, search: inout IncumbentSearch) {
    self.pricer = pricer
    let problem = pricer.space.problem
    let isOver = { clock.isOver || control.isCancelled }
    var prices = DualPrices.zero(for: problem)
    var network = ColumnsStart.network(pricer, under: prices, isOver: isOver)
    prices.cells = network.cellPrices
    var bound = PricingRound(pricer, prices: prices).lagrangianBound()
    search.raise(bound: bound)
    var assignment = ColumnsStart.duties(network, in: pricer.space)
    ColumnsStart.accept(assignment, by: &search)
    if !search.isWithin(0), problem.sideRules.contains(where: { !$0.rows.isEmpty }) {
      var ascent = DualAscent(pricer, from: prices)
      ascent.run(rounds: ColumnsStart.ascentRounds, isOver: isOver)
      (prices, bound) = (ascent.prices, max(bound, ascent.bound))
      network = ColumnsStart.network(pricer, under: prices, isOver: isOver)
      assignment = ColumnsStart.duties(network, in: pricer.space)
      var improved = prices
      improved.cells = network.cellPrices
      let candidate = PricingRound(pricer, prices: improved).lagrangianBound()
      if candidate > bound { (prices, bound) = (improved, candidate) }
      search.raise(bound: bound)
      ColumnsStart.accept(assignment, by: &search)
    }
    self.prices = prices
    self.bound = bound
    self.assignment = assignment
    if !search.isWithin(0) { acceptFirstPlan(&search) }
  }

  private static func network(
    _ pricer: OptionPricer, under prices: DualPrices, isOver: () -> Bool
  ) -> NetworkSolution {
    let rows = prices.cells.indices
    return NetworkSolution(
      pricer, tolls: pricer.tolls(under: prices),
      stayTolls: rows.map { pricer.stayToll(row: $0, under: prices) + prices.cells[$0] }, isOver: isOver)
  }

  private static func accept(_ assignment: [Duty?], by search: inout IncumbentSearch) {
    let duties = assignment.compactMap(\.self)
    if duties.count == assignment.count { search.accept(duties) }
  }

  private static func duties(_ network: NetworkSolution, in space: OptionSpace) -> [Duty?] {
    network.rows.enumerated().map { place, row in
      if row < 0, !space.people[place].surplusHours.isFinite { return nil }
      return space.duty(PricingRound.Choice(row: row), of: place)
    }
  }

  /// A plan that keeps the side rules, near the assignment or made greedily, from the options of the first master.
  private func acceptFirstPlan(_ search: inout IncumbentSearch) {
    let problem = pricer.space.problem
    let formulation = options(search: search).formulation()
    var values = [Double](repeating: 0, count: formulation.options.count)
    for (place, duty) in assignment.enumerated() {
      let range = formulation.optionStarts[place]..<formulation.optionStarts[place + 1]
      if let column = range.first(where: { formulation.options[$0].duty == duty }) { values[column] = 1 }
    }
    if let plan = RoundedPlan.duties(of: formulation, values: values, in: problem) { search.accept(plan) }
    let greedy = StartingPlan(problem: problem, formulation: formulation)
    if greedy.isFeasible { search.accept(greedy.columns.map { formulation.options[$0].duty }) }
  }

  /// The first master: for every officer the assignment, staying, surplus and the best options under the prices.
  ///
  /// It starts from the basis of the first plan, which is feasible, or of the assignment where there is no plan.
  func master(search: IncumbentSearch) -> RestrictedMaster {
    var master = options(search: search)
    master.start(from: search.duties ?? assignment)
    return master
  }

  private func options(search: IncumbentSearch) -> RestrictedMaster {
    var master = RestrictedMaster(pricer.space.problem)
    let round = PricingRound(pricer, prices: prices)
    let problem = pricer.space.problem
    for (place, person) in pricer.space.people.enumerated() {
      if let duty = assignment[place] { master.add(duty, to: place) }
      if let plan = search.duties { master.add(plan[place], to: place) }
      if person.stayHours.isFinite { master.add(.stay, to: place) }
      if person.surplusHours.isFinite { master.add(.surplus, to: place) }
      // Locked officers bring every option: only they can leave the master without a solution.
      let count = problem.decisions.isLocked(person.officer) ? Int.max : ColumnsStart.firstOptions
      for choice in round.bestOptions(of: place, upTo: .greatestFiniteMagnitude, count: count) {
        master.add(pricer.space.duty(choice, of: place), to: place)
      }
    }
    return master
  }
}
