import GLPKBackend
import LinearProgramming
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Column generation against brute force, the direct strategy and pricing by enumeration.
@Suite struct ColumnsTests {
  private func problem(_ seed: Int) -> StaffingProblem {
    let staffingCase = TinyCase.random(seed: UInt64(seed))
    return StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
  }

  @Test func theOptimumOfEveryTinyCaseIsFoundAndProved() throws {
    var contradictory = 0
    for seed in BruteForceTests.seeds {
      let problem = problem(seed)
      let expected = BruteForce(problem.staffingCase).optimum
      let result = try ColumnsStrategy(
        problem, solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 0), control: SolveControl()
      ).solve()
      guard let optimum = expected else {
        contradictory += 1
        #expect(result.termination.reason == .infeasible && !result.conflicts.isEmpty, "seed \(seed)")
        continue
      }
      #expect(result.termination.reason == .optimal, "seed \(seed): \(result.termination), gap \(result.gap ?? -1)")
      let objective = try #require(result.objective, "seed \(seed)").value
      let bound = try #require(result.bound, "seed \(seed)").value
      #expect(abs(objective - optimum) <= 1e-6 * max(1, abs(optimum)), "seed \(seed): \(objective), not \(optimum)")
      #expect(bound <= optimum + 1e-6 * max(1, abs(optimum)), "seed \(seed): bound \(bound) above \(optimum)")
    }
    #expect(contradictory >= 10)
  }

  /// Random prices, those of the side rules at most 0.
  private func prices(_ problem: StaffingProblem, seed: Int) -> DualPrices {
    var random = SeededGenerator(seed: UInt64(seed) &* 7919)
    var prices = DualPrices.zero(for: problem)
    for row in prices.cells.indices { prices.cells[row] = Double.random(in: -50...400, using: &random) }
    for rule in prices.sides.indices {
      for row in prices.sides[rule].indices { prices.sides[rule][row] = -Double.random(in: 0...80, using: &random) }
    }
    return prices
  }

  @Test func pricingAgreesWithEnumerationForEveryRule() {
    for seed in BruteForceTests.seeds {
      let problem = problem(seed)
      let prices = prices(problem, seed: seed)
      let pricer = OptionPricer(OptionSpace(problem))
      let round = PricingRound(pricer, prices: prices)
      for (place, officer) in problem.oneOption.officers.enumerated() {
        // By enumeration: every option with the coefficients that the rules themselves declare.
        let reduced = problem.options(of: officer).map { option in
          (option.duty, round.reducedHours(of: place, duty: option.duty))
        }
        let least = reduced.map(\.1).min() ?? .infinity
        let best = round.best(of: place).hours
        #expect(best == least || abs(best - least) <= 1e-9 * max(1, abs(least)), "seed \(seed), place \(place)")
        var listed: [Duty: Double] = [:]
        round.forEachOption(of: place, upTo: .greatestFiniteMagnitude) { choice in
          listed[pricer.space.duty(choice, of: place)] = choice.hours
        }
        #expect(Set(listed.keys) == Set(reduced.map(\.0)), "seed \(seed), place \(place): other options")
        for (duty, hours) in reduced {
          #expect(abs((listed[duty] ?? .infinity) - hours) <= 1e-9 * max(1, abs(hours)), "seed \(seed): \(duty)")
        }
      }
    }
  }

  @Test func anyPricesGiveABoundBelowTheOptimum() {
    for seed in BruteForceTests.seeds {
      let problem = problem(seed)
      guard let optimum = BruteForce(problem.staffingCase).optimum else { continue }
      let bound = PricingRound(OptionPricer(OptionSpace(problem)), prices: prices(problem, seed: seed))
        .lagrangianBound()
      #expect(bound <= optimum + 1e-9 * max(1, abs(optimum)), "seed \(seed): \(bound) above \(optimum)")
    }
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
      let pricer = OptionPricer(OptionSpace(problem))
      let cells = problem.cellBalance.cells.count
      let network = NetworkSolution(
        pricer, tolls: pricer.space.journeyHours, stayTolls: [Double](repeating: 0, count: cells))
      var prices = DualPrices.zero(for: problem)
      prices.cells = network.cellPrices
      let bound = PricingRound(pricer, prices: prices).lagrangianBound()
      #expect(network.isComplete, "seed \(seed)")
      #expect(abs(bound - optimum) <= 1e-6 * max(1, abs(optimum)), "seed \(seed): bound \(bound), not \(optimum)")
    }
  }

  @Test func theFirstMasterListsOptionsInTheOrderOfTheProblem() {
    for seed in BruteForceTests.seeds {
      let problem = problem(seed)
      guard problem.oneOption.officers.allSatisfy({ !problem.options(of: $0).isEmpty }) else { continue }
      var search = IncumbentSearch(problem: problem)
      let start = ColumnsStart(
        OptionPricer(OptionSpace(problem)), clock: PlanningClock(limit: nil, onProgress: { _ in }),
        control: SolveControl(), search: &search)
      let formulation = start.master(search: search).formulation()
      for (place, officer) in problem.oneOption.officers.enumerated() {
        let range = formulation.optionStarts[place]..<formulation.optionStarts[place + 1]
        let (first, last) = (formulation.options[range].first?.duty, formulation.options[range].last?.duty)
        let expected = problem.options(of: officer).map(\.duty)
        // The greedy plan reads staying from the first column of an officer and surplus from the last.
        if expected.contains(.stay) { #expect(first == .stay, "seed \(seed), place \(place)") }
        if expected.contains(.surplus) { #expect(last == .surplus, "seed \(seed), place \(place)") }
      }
    }
  }

  @Test func limitsThatComeAtOnceKeepAPlanAndABoundThatIsTrue() throws {
    for seed in BruteForceTests.seeds {
      let problem = problem(seed)
      guard let optimum = BruteForce(problem.staffingCase).optimum else { continue }
      for timeLimit in [nil, 1e-9] {
        let control = SolveControl()
        if timeLimit == nil { control.cancel() }
        let result = try ColumnsStrategy(
          problem, solver: GLPKSolver(), options: PlanningOptions(timeLimit: timeLimit, gapTolerance: 0),
          control: control
        ).solve()
        let bound = result.bound?.value ?? -.infinity
        #expect(bound <= optimum + 1e-9 * max(1, abs(optimum)), "seed \(seed): bound \(bound) above \(optimum)")
        guard let objective = result.objective?.value else {
          #expect(!problem.staffingCase.decisions.isEmpty, "seed \(seed): no plan without orders")
          continue
        }
        #expect(objective >= optimum - 1e-6 * max(1, abs(optimum)), "seed \(seed): better than the optimum")
      }
    }
  }

  @Test func aNetworkSolutionThatEndsEarlyPlacesWhoeverMustBeAndGivesATrueBound() {
    for seed in BruteForceTests.seeds {
      let problem = problem(seed)
      guard let optimum = BruteForce(problem.staffingCase).optimum else { continue }
      let pricer = OptionPricer(OptionSpace(problem))
      let cells = problem.cellBalance.cells.count
      let network = NetworkSolution(
        pricer, tolls: pricer.space.journeyHours, stayTolls: [Double](repeating: 0, count: cells), isOver: { true })
      #expect(network.isComplete, "seed \(seed)")
      for (person, row) in zip(pricer.space.people, network.rows) {
        #expect((row >= 0) == !person.surplusHours.isFinite, "seed \(seed): \(person.officer)")
      }
      var prices = DualPrices.zero(for: problem)
      prices.cells = network.cellPrices
      let bound = PricingRound(pricer, prices: prices).lagrangianBound()
      #expect(bound <= optimum + 1e-9 * max(1, abs(optimum)), "seed \(seed): \(bound) above \(optimum)")
    }
  }
}
