import GLPKBackend
import LinearProgramming
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// The network solver: optimal assignments, prices that prove them, and a basis that the simplex need not touch.
@Suite struct NetworkTests {
  private func problem(_ seed: Int) -> StaffingProblem {
    let staffingCase = TinyCase.random(seed: UInt64(seed))
    return StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
  }

  /// A case of 30 officers without side rules.
  private func networkProblem(_ seed: Int) -> StaffingProblem {
    var staffingCase = ScatteredCase.problem(seed: UInt64(seed)).staffingCase.without(.combination)
    staffingCase.policy.maximumTransfers = nil
    staffingCase.policy.maximumOutflowShare = 1
    staffingCase.policy.allowanceBudget = nil
    // Orders in every other case: many together contradict each other.
    if seed % 2 == 0 { staffingCase.decisions = [] }
    for commune in staffingCase.communes.indices { staffingCase.communes[commune].establishment = nil }
    return StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
  }

  private func holdsPost(_ choice: Pricing.Choice) -> Bool {
    switch choice.key.duty {
    case .stay, .fill: true
    case .pool, .surplus: false
    }
  }

  private func solution(_ seed: Int) -> (
    coefficients: OptionCoefficients, network: NetworkSolution, assignment: [OptionKey]
  )? {
    let problem = networkProblem(seed)
    guard problem.oneOption.officers.allSatisfy({ !problem.options(of: $0).isEmpty }) else { return nil }
    let coefficients = OptionCoefficients(OptionSpace(problem))
    let network = NetworkSolution(coefficients, under: DualPrices.zero(for: problem))
    return network.assignment.map { (coefficients, network, $0) }
  }

  @Test func theNetworkSolutionIsOptimalWithoutSideRules() throws {
    for seed in BruteForceTests.seeds {
      var staffingCase = TinyCase.random(seed: UInt64(seed))
      staffingCase.policy.maximumTransfers = nil
      staffingCase.policy.maximumOutflowShare = 1
      staffingCase.policy.allowanceBudget = nil
      for commune in staffingCase.communes.indices { staffingCase.communes[commune].establishment = nil }
      guard let optimum = BruteForce(staffingCase).optimum else { continue }
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      let coefficients = OptionCoefficients(OptionSpace(problem))
      let network = NetworkSolution(coefficients, under: DualPrices.zero(for: problem))
      var prices = DualPrices.zero(for: problem)
      prices.cells = network.cellPrices
      let bound = Pricing(coefficients, prices: prices).lagrangianBound()
      #expect(network.isComplete, "seed \(seed)")
      #expect(abs(bound - optimum) <= 1e-6 * max(1, abs(optimum)), "seed \(seed): bound \(bound), not \(optimum)")
    }
  }

  @Test func everyPriceIsHeldByAPostOrAPerson() throws {
    for seed in 1...100 {
      guard let (coefficients, network, _) = solution(seed) else { continue }
      let problem = coefficients.space.problem
      var prices = DualPrices.zero(for: problem)
      prices.cells = network.cellPrices
      let pricing = Pricing(coefficients, prices: prices)
      for (row, cell) in problem.cellBalance.cells.enumerated() {
        let (price, tight) = (network.cellPrices[row], network.tightOptions[row])
        if let tight {
          let place = tight.place
          let option = coefficients.space.option(tight.choice.key, of: place)
          let excess = pricing.reducedHours(of: option) - pricing.best(of: place).hours
          #expect(abs(excess) <= 1e-6, "seed \(seed), row \(row): its tight option does worse there by \(excess)")
        } else {
          let posts = problem.cellBalance.posts(in: cell)
          // Nobody can be in a cell without posts, and the overflow's price is 0.
          guard posts > 0 || problem.cellBalance.overflow(of: cell) > 0 else { continue }
          let held = problem.needs[cell].posts.map(\.value.value) + [0]
          #expect(held.contains { abs($0 - price) <= 1e-6 }, "seed \(seed), row \(row): nothing holds \(price)")
        }
      }
    }
  }

  /// Under given prices of the last posts the network knows combinations too: no other prices of cells prove more, and what
  /// everybody does is the best for everybody.
  @Test func thePricesAreTheBestForThoseOfTheLastPosts() throws {
    var combined = 0
    for seed in 1...100 {
      let staffingCase = TinyCase.communes(seed: UInt64(seed))
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      guard problem.oneOption.officers.allSatisfy({ !problem.options(of: $0).isEmpty }) else { continue }
      let coefficients = OptionCoefficients(OptionSpace(problem))
      var prices = DualPrices.random(for: problem, seed: seed)
      let network = NetworkSolution(coefficients, under: prices)
      let others = prices.cells
      prices.cells = network.cellPrices
      let pricing = Pricing(coefficients, prices: prices)
      let bound = pricing.balanceBound()
      let reducedHours = network.choices.enumerated().map { place, choice in
        pricing.reducedHours(of: coefficients.space.option(choice.key, of: place))
      }
      for (place, hours) in reducedHours.enumerated() {
        // To the network, whoever is pinned to a cell holds the post there alone.
        if case .pinned = problem.roles[coefficients.space.people[place].officer.offset] { continue }
        let excess = hours - pricing.best(of: place).hours
        #expect(abs(excess) <= 1e-6, "seed \(seed), place \(place): its choice does worse by \(excess)")
      }
      for share in [0.01, 0.1, 0.5, 1] {
        let moved = prices.moved(toward: DualPrices(cells: others, sides: prices.sides), by: share)
        let other = Pricing(coefficients, prices: moved).balanceBound()
        #expect(other <= bound + 1e-6 * max(1, abs(bound)), "seed \(seed): \(other) above \(bound)")
      }
      combined += network.choices.count { $0.key.isCombined }
    }
    #expect(combined >= 30, "only \(combined) combinations")
  }

  @Test func theNetworksBasisIsOptimalForTheMasterOfAllOptions() throws {
    var solved = 0
    for seed in 1...100 {
      guard let (coefficients, network, assignment) = solution(seed) else { continue }
      let problem = coefficients.space.problem
      var prices = DualPrices.zero(for: problem)
      prices.cells = network.cellPrices
      var master = RestrictedMaster(problem, near: prices)
      for (place, officer) in problem.oneOption.officers.enumerated() {
        for option in problem.options(of: officer) { master.add(problem.key(of: option), to: place) }
      }
      let tightOptions = network.tightOptions.map { tight in tight.map { (place: $0.place, key: $0.choice.key) } }
      master.start(
        from: NetworkBasis(assignment, items: network.items, tightOptions: tightOptions, master: master))
      let (ending, answer) = try master.solve(by: GLPKSolver(), control: SolveControl(), timeLimit: nil)
      let bound = Pricing(coefficients, prices: prices).balanceBound()
      let balance = try #require(answer, "seed \(seed): \(ending)").balance
      #expect(master.pivots == 0, "seed \(seed): \(master.pivots) pivots")
      #expect(abs(balance - bound) <= 1e-6 * max(1, abs(bound)), "seed \(seed): \(balance), not \(bound)")
      solved += 1
    }
    #expect(solved >= 60)
  }

  @Test func aNetworkSolutionThatEndsEarlyPlacesWhoeverMustBeAndGivesATrueBound() {
    for seed in BruteForceTests.seeds {
      let problem = problem(seed)
      guard let optimum = BruteForce(problem.staffingCase).optimum else { continue }
      let coefficients = OptionCoefficients(OptionSpace(problem))
      let network = NetworkSolution(coefficients, under: DualPrices.zero(for: problem), isOver: { true })
      #expect(network.isComplete, "seed \(seed)")
      for (person, choice) in zip(coefficients.space.people, network.choices) {
        #expect(holdsPost(choice) == !person.surplusHours.isFinite, "seed \(seed): \(person.officer)")
      }
      var prices = DualPrices.zero(for: problem)
      prices.cells = network.cellPrices
      let bound = Pricing(coefficients, prices: prices).lagrangianBound()
      #expect(bound <= optimum + 1e-9 * max(1, abs(optimum)), "seed \(seed): \(bound) above \(optimum)")
    }
  }
}
