import GLPKBackend
import LinearProgramming
import PlanningSupport
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

  @Test func pricingAgreesWithEnumerationForEveryRule() {
    let cases =
      BruteForceTests.seeds.map { TinyCase.random(seed: UInt64($0)) }
      + CommunePlanningTests.seeds.map { TinyCase.everything(seed: UInt64($0)) }
      + CommunePlanningTests.seeds.map { TinyCase.communes(seed: UInt64($0)) }
    var combined = 0
    for (seed, staffingCase) in cases.enumerated() {
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      let prices = DualPrices.random(for: problem, seed: seed)
      let coefficients = OptionCoefficients(OptionSpace(problem))
      let pricing = Pricing(coefficients, prices: prices)
      for (place, officer) in problem.oneOption.officers.enumerated() {
        // By enumeration: every option with the coefficients that the rules themselves declare.
        let reduced = problem.allOptions(of: officer).map { option in
          (option, pricing.reducedHours(of: option))
        }
        combined += reduced.count { $0.0.second != nil }
        let least = reduced.map(\.1).min() ?? .infinity
        let best = pricing.best(of: place).hours
        #expect(best == least || abs(best - least) <= 1e-9 * max(1, abs(least)), "seed \(seed), place \(place)")
        var listed: [OfficerOption: Double] = [:]
        pricing.forEachOption(of: place, upTo: .greatestFiniteMagnitude) { choice in
          listed[coefficients.space.option(choice.key, of: place)] = choice.hours
        }
        #expect(Set(listed.keys) == Set(reduced.map(\.0)), "seed \(seed), place \(place): other options")
        for (option, hours) in reduced {
          let other = listed[option] ?? .infinity
          #expect(abs(other - hours) <= 1e-9 * max(1, abs(hours)), "seed \(seed): \(option)")
        }
      }
    }
    #expect(combined >= 2_500, "\(combined)")
  }

  @Test func anyPricesGiveABoundBelowTheOptimum() {
    for seed in BruteForceTests.seeds {
      let problem = problem(seed)
      guard let optimum = BruteForce(problem.staffingCase).optimum else { continue }
      let bound = Pricing(OptionCoefficients(OptionSpace(problem)), prices: DualPrices.random(for: problem, seed: seed))
        .lagrangianBound()
      #expect(bound <= optimum + 1e-9 * max(1, abs(optimum)), "seed \(seed): \(bound) above \(optimum)")
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

  @Test func aLimitThatComesAtOnceLeavesAPlanLittleWorseThanDoingNothing() throws {
    var locked = 0
    for seed in 1...200 {
      let problem = ScatteredCase.problem(seed: UInt64(seed))
      let result = try ColumnsStrategy(
        problem, solver: GLPKSolver(), options: PlanningOptions(timeLimit: 1e-9, gapTolerance: 0),
        control: SolveControl()
      ).solve()
      guard let objective = result.objective?.value else { continue }
      let orders = Set(problem.staffingCase.decisions.map(\.officer)).count
      if orders > 0 { locked += 1 }
      // An order may cost what its officer's post is worth, and what the post of whoever gives way is.
      let dearest = problem.needs.cells.flatMap { problem.needs[$0].posts.map(\.value.value) }.max() ?? 0
      let allowance = Double(orders) * (2 * dearest + 400)
      #expect(objective <= result.doNothing.value + allowance, "seed \(seed): \(objective), \(result.doNothing)")
    }
    #expect(locked >= 10)
  }

  @Test func bothStrategiesAgreeOnCasesWithEveryRule() async throws {
    let seen = Tally<String>()
    try await sideBySide(1...300) { seed in
      var staffingCase = ScatteredCase.problem(seed: UInt64(seed)).staffingCase
      // Orders in every fourth case: many together contradict each other.
      if seed % 4 != 0 { staffingCase.decisions = [] }
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      let options = PlanningOptions(gapTolerance: 1e-6)
      let direct = try DirectStrategy(problem, solver: GLPKSolver(), options: options, control: SolveControl()).solve()
      let columns = try ColumnsStrategy(problem, solver: GLPKSolver(), options: options, control: SolveControl())
        .solve()
      #expect(direct.termination.reason == columns.termination.reason, "seed \(seed)")
      guard let one = direct.objective?.value, let other = columns.objective?.value else { return }
      seen.add("plan")
      let bounds = (try #require(direct.bound?.value), try #require(columns.bound?.value))
      let allowance = 1e-9 * max(1, abs(one))
      #expect(
        bounds.0 <= other + allowance, "seed \(seed): direct bound \(bounds.0) above the plan \(other) by columns")
      #expect(bounds.1 <= one + allowance, "seed \(seed): columns bound \(bounds.1) above the direct plan \(one)")
      #expect(columns.isOptimal && direct.isOptimal, "seed \(seed): \(columns.termination), \(direct.termination)")
    }
    #expect(seen["plan"] >= 225, "\(seen.all)")
  }
}
