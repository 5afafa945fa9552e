import Foundation
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
  /// The prices under which the assignment is the network's optimum.
  private let networkPrices: DualPrices
  private let supporters: [Int32]

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
    var networkPrices = prices
    var bound = PricingRound(pricer, prices: prices).lagrangianBound()
    search.raise(bound: bound)
    var assignment = ColumnsStart.duties(network, in: pricer.space)
    ColumnsStart.accept(assignment, by: &search)
    if !search.isWithin(0), problem.sideRules.contains(where: { !$0.rows.isEmpty }) {
      var ascent = DualAscent(pricer, from: prices)
      ascent.run(rounds: Int(ProcessInfo.processInfo.environment["R"] ?? "120")!, isOver: isOver)
      (prices, bound) = (ascent.prices, max(bound, ascent.bound))
      network = ColumnsStart.network(pricer, under: prices, isOver: isOver)
      assignment = ColumnsStart.duties(network, in: pricer.space)
      var improved = prices
      improved.cells = network.cellPrices
      networkPrices = improved
      let candidate = PricingRound(pricer, prices: improved).lagrangianBound()
      if candidate > bound { (prices, bound) = (improved, candidate) }
      search.raise(bound: bound)
      ColumnsStart.accept(assignment, by: &search)
    }
    self.prices = prices
    self.bound = bound
    self.assignment = assignment
    self.networkPrices = networkPrices
    self.supporters = network.supporters
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
    let t0 = Date()
    defer { FileHandle.standardError.write(Data("FIRSTPLAN \(Date().timeIntervalSince(t0)) \(search.value?.value ?? -1)\n".utf8)) }
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

  /// The first master: for everybody the assignment and the options nearly as good under its prices.
  ///
  /// It starts from the basis of the network solution, which is optimal for its prices.
  func master(search: IncumbentSearch) -> RestrictedMaster {
    var master = options(search: search)
    let duties = assignment.map { $0 ?? .stay }
    let basis = NetworkBasis(duties, supporters: supporters, under: networkPrices, master: master, pricer: pricer)
    FileHandle.standardError.write(Data("LOOSE \(supporters.filter { $0 < 0 }.count) of \(supporters.count) bound \(bound)\n".utf8))
    master.start(from: basis.basis, basic: basis.basic)
    return master
  }

  private func options(search: IncumbentSearch) -> RestrictedMaster {
    var master = RestrictedMaster(pricer.space.problem, box: PriceBox(around: networkPrices))
    let round = PricingRound(pricer, prices: networkPrices)
    let problem = pricer.space.problem
    let E = ProcessInfo.processInfo.environment
    let theta = Double(E["THETA"] ?? "5")!
    for (place, person) in pricer.space.people.enumerated() {
      if let duty = assignment[place] { master.add(duty, to: place) }
      // Locked officers bring every option: only they can leave the master without a solution.
      let isLocked = problem.decisions.isLocked(person.officer)
      let count = isLocked ? Int.max : ColumnsStart.firstOptions
      let best = round.best(of: place).hours
      for choice in round.bestOptions(of: place, upTo: isLocked ? .greatestFiniteMagnitude : best + theta, count: count) {
        master.add(pricer.space.duty(choice, of: place), to: place)
      }
    }
    for (row, supporter) in supporters.enumerated() where supporter >= 0 {
      let isHome = Int(pricer.space.people[Int(supporter)].homeRow) == row
      master.add(isHome ? .stay : .fill(problem.cellBalance.cells[row]), to: Int(supporter))
    }
    return master
  }
}
