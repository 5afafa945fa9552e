import LinearProgramming
import StaffingDomain

/// What column generation starts from: prices with their bound, and a master with the basis of the network solution.
struct ColumnsStart {
  let coefficients: OptionCoefficients
  /// The best prices found.
  var prices: DualPrices
  /// Their bound.
  var bound: Double
  /// The options near the network solution; nil where a lock leaves somebody without a place, or a limit came first.
  var master: RestrictedMaster?
  /// Cells that the network solver looked at.
  var visits: Int

  /// Rounds of dual ascent where there are side rules: more where posts may be combined, because the rows of last posts are
  /// many and the network takes their prices as given.
  static func ascentRounds(in space: OptionSpace) -> Int { space.combinations.isEmpty ? 120 : 240 }
  /// Options of an officer in the first master at most, the network's own left out.
  private static let firstOptions = 5

  /// Solves the network, finds prices for the side rules, and solves the network again under them.
  ///
  /// - Parameters:
  ///   - search: Gets the bound, and the first plan.
  ///   - alwaysLeavesMaster: Whether a master is made even where the network solution is proved to be the best plan.
  ///   - isPart: Whether the problem is a part of another one.
  ///   - lanes: What prices side by side.
  init(
    _ coefficients: OptionCoefficients, clock: PlanningClock, control: SolveControl, search: inout IncumbentSearch,
    alwaysLeavesMaster: Bool = false, isPart: Bool = false, by lanes: PricingLanes = .one
  ) {
    self.coefficients = coefficients
    let problem = coefficients.space.problem
    let isOver = { clock.isOver || control.isCancelled }
    prices = DualPrices.zero(for: problem)
    var network = NetworkSolution(coefficients, under: prices, combining: false, isOver: isOver)
    visits = network.visits
    prices.cells = network.cellPrices
    bound = Pricing(coefficients, prices: prices).balanceBound()
    search.raise(bound: bound)
    if let assignment = network.assignment { search.accept(options(assignment)) }
    if search.isWithin(0), !alwaysLeavesMaster { return }
    var networkPrices = prices
    if problem.sideRules.contains(where: { !$0.rows.isEmpty }) {
      var ascent = DualAscent(
        coefficients, from: prices, doNothing: search.doNothing.balance.value, by: lanes)
      ascent.run(rounds: Self.ascentRounds(in: coefficients.space), isOver: isOver)
      network = NetworkSolution(coefficients, under: ascent.prices, isOver: isOver)
      visits += network.visits
      networkPrices = ascent.prices
      networkPrices.cells = network.cellPrices
      take(ascent.prices, ascent.bound)
      take(networkPrices, Pricing(coefficients, prices: networkPrices).balanceBound())
      search.raise(bound: bound)
    }
    if let assignment = network.assignment {
      search.accept(options(assignment))
      master = master(
        of: assignment, network, under: networkPrices, isWide: !isPart && problem.sharing.rows.isEmpty)
    }
    acceptFirstPlan(&search, under: networkPrices)
  }

  /// Starts from prices, without a master.
  init(_ coefficients: OptionCoefficients, from prices: DualPrices) {
    self.coefficients = coefficients
    self.prices = prices
    bound = Pricing(coefficients, prices: prices).balanceBound()
    visits = 0
  }

  /// What everybody does, by place.
  func options(_ assignment: [OptionKey]) -> [OfficerOption] {
    assignment.enumerated().map { place, key in coefficients.space.option(key, of: place) }
  }

  mutating func take(_ prices: DualPrices, _ bound: Double) {
    if bound > self.bound { (self.prices, self.bound) = (prices, bound) }
  }

  /// For everybody the network's choice and the options nearly as good, with the network's basis.
  func master(
    of assignment: [OptionKey], _ network: NetworkSolution, under prices: DualPrices, isWide: Bool = false
  ) -> RestrictedMaster {
    let pricing = Pricing(coefficients, prices: prices)
    var master = RestrictedMaster(coefficients.space.problem, near: prices, isWide: isWide)
    for (place, key) in assignment.enumerated() { master.add(key, to: place) }
    for (place, key) in nearOptions(pricing) { master.add(key, to: place) }
    let tightOptions = network.tightOptions.map { tight in tight.map { (place: $0.place, key: $0.choice.key) } }
    for tight in tightOptions.compactMap(\.self) { master.add(tight.key, to: tight.place) }
    for (row, items) in network.items.enumerated() {
      for item in items {
        switch item.cover {
        case .empty: break
        case .recruit: master.addRecruits(of: row)
        case .shared(let index): master.addSharing(of: index)
        }
      }
    }
    master.start(
      from: NetworkBasis(assignment, items: network.items, tightOptions: tightOptions, master: master))
    return master
  }

  /// The options that are nearest to their officer's best, one for each officer on the average.
  ///
  /// The prices of the side rules are rough, and so are differences in reduced hours: what is clearly worse will not be
  /// missed, and what is missed comes in by pricing.
  private func nearOptions(_ pricing: Pricing) -> [(place: Int, key: OptionKey)] {
    var near: [(place: Int, key: OptionKey, excess: Double)] = []
    for place in coefficients.space.people.indices {
      let best = pricing.bestOptions(of: place, upTo: .greatestFiniteMagnitude, count: Self.firstOptions)
      for choice in best.dropFirst() { near.append((place, choice.key, choice.hours - best[0].hours)) }
    }
    near.sort {
      ($0.excess, $0.place, rank($0.key, of: $0.place), $0.key) < (
        $1.excess, $1.place, rank($1.key, of: $1.place), $1.key
      )
    }
    return near.prefix(coefficients.space.people.count).map { ($0.place, $0.key) }
  }

  /// Which of a person's equally good options comes first: pools, surplus, then cells by row, the own one among them.
  private func rank(_ key: OptionKey, of place: Int) -> Int32 {
    switch key.duty {
    case .pool(let position): -2 - position
    case .surplus: -1
    case .stay: coefficients.space.people[place].homeRow
    case .fill(let row): row
    }
  }

  /// A plan that keeps the side rules: near the network's, or nobody moving but by order where that is better.
  func acceptFirstPlan(_ search: inout IncumbentSearch, under prices: DualPrices) {
    let pricing = Pricing(coefficients, prices: prices)
    let near = master ?? RestrictedMaster(coefficients.space.problem, near: prices)
    for master in [near, stillMaster(under: prices)] {
      if let plan = RoundedPlan.draft(of: master, under: pricing) { search.accept(plan) }
    }
  }

  /// What everybody does when nobody moves; those who must not are left to the rounding.
  private func stillMaster(under prices: DualPrices) -> RestrictedMaster {
    let problem = coefficients.space.problem
    let still = DoNothing.plan(problem).plan
    var master = RestrictedMaster(problem, near: prices)
    for (place, person) in coefficients.space.people.enumerated() {
      let assignment = still.assignments[person.officer.offset]
      // Who may not keep the second post of today may stay without it.
      let alone = Assignment(officer: person.officer, duty: assignment.duty)
      guard let open = [assignment, alone].first(where: problem.isOpen) else { continue }
      master.choose(problem.key(of: problem.option(of: open)), for: place)
    }
    return master
  }
}
