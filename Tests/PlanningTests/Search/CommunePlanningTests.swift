import GLPKBackend
import LinearProgramming
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Combined posts, rank drops, homes, absences, retirements and settling: both strategies against every combination.
@Suite struct CommunePlanningTests {
  typealias Way = CompetencyPlanningTests.Way

  static let seeds = 1...300

  @Test(arguments: Way.allCases, [true, false])
  func theOptimumIsFoundAndProved(_ way: Way, _ everything: Bool) async throws {
    let seen = Tally<PlanFeature>()
    let plans = try await sideBySide(Self.seeds) { seed in
      let staffingCase = everything ? TinyCase.everything(seed: UInt64(seed)) : TinyCase.communes(seed: UInt64(seed))
      guard try way.agrees(with: BruteForce(staffingCase), on: staffingCase, "\(way), seed \(seed)") else {
        return false
      }
      let plan = try #require(way.solve(staffingCase).plan)
      for feature in PlanFeature.all(of: plan, in: staffingCase) { seen.add(feature) }
      return true
    }.count { $0 }
    #expect(plans >= 200, "only \(plans) plans")
    // The property says something only where optimal plans hold what it is about.
    #expect(seen[.newCombination] >= 50, "\(seen.all)")
    for feature in PlanFeature.allCases where everything || !feature.needsCourses {
      #expect(seen[feature] >= 8, "\(feature): \(seen.all)")
    }
  }

  @Test(arguments: CommuneRule.allCases, Way.allCases)
  func theOptimumIsFoundWithOneRuleAlone(_ rule: CommuneRule, _ way: Way) throws {
    for seed in 1...40 {
      let staffingCase = TinyCase.only(rule, seed: UInt64(seed))
      _ = try way.agrees(with: BruteForce(staffingCase), on: staffingCase, "\(rule), \(way), seed \(seed)")
    }
  }

  /// A rule that could be taken out without any test noticing would be no rule: with it, the optimum differs.
  @Test(arguments: CommuneRule.allCases)
  func eachRuleChangesTheOptimum(_ rule: CommuneRule) throws {
    var changed = 0
    for seed in 1...60 {
      let staffingCase = TinyCase.communes(seed: UInt64(seed))
      let objective = try Way.columns.solve(staffingCase).objective?.value
      let without = try Way.columns.solve(staffingCase.without(rule)).objective?.value
      switch (objective, without) {
      case (let objective?, let without?) where abs(objective - without) > 1e-3: changed += 1
      case (nil, .some), (.some, nil): changed += 1
      default: break
      }
    }
    #expect(changed >= 3, "\(rule) changes \(changed) of 60 optima")
  }

  @Test(arguments: [true, false])
  func doingNothingKeepsTheSecondPostsThatAreWorthIt(_ everything: Bool) throws {
    var kept = 0
    for seed in Self.seeds {
      let staffingCase = everything ? TinyCase.everything(seed: UInt64(seed)) : TinyCase.communes(seed: UInt64(seed))
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      let (plan, reported) = (DoNothing.plan(problem).plan, DoNothing.plan(problem).value.objective.value)
      let expected = try #require(BruteForce.doNothing(staffingCase), "seed \(seed)")
      #expect(abs(reported - expected) <= 1e-6 * max(1, abs(expected)), "seed \(seed): \(reported), not \(expected)")
      for line in plan.assignments {
        #expect(line.duty == .stay || line.duty == .surplus || line.duty == .outOfPlan, "seed \(seed)")
        guard let second = line.secondPosition else { continue }
        kept += 1
        #expect(second == staffingCase.officers[line.officer].secondPosition, "seed \(seed)")
      }
    }
    #expect(kept >= 60, "\(kept)")
  }

  @Test func anyPricesGiveABoundBelowTheOptimumWithATrueSlope() {
    for seed in Self.seeds {
      let staffingCase = TinyCase.everything(seed: UInt64(seed))
      guard let optimum = BruteForce(staffingCase).optimum else { continue }
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      let coefficients = OptionCoefficients(OptionSpace(problem))
      for scale in [0, 1] {
        let prices = scale == 0 ? DualPrices.zero(for: problem) : DualPrices.random(for: problem, seed: seed)
        let bound = Pricing(coefficients, prices: prices).lagrangianBound()
        #expect(bound <= optimum + 1e-9 * max(1, abs(optimum)), "seed \(seed): \(bound) above \(optimum)")
      }
    }
  }
}

/// Districts of 4 communes, 6 positions and 12 to 20 officers with every rule and every limit: too many combinations to
/// try them all, so each strategy has to stand by the other one's bound.
@Suite struct DistrictTests {
  typealias Way = CompetencyPlanningTests.Way

  @Test func bothStrategiesAgree() async throws {
    let seen = Tally<PlanFeature>()
    let plans = Tally<String>()
    try await sideBySide(1...300) { seed in
      var staffingCase = TinyCase.district(seed: UInt64(seed))
      // Orders in every third case: many together contradict each other.
      if seed % 3 != 0 { staffingCase.decisions = [] }
      let (direct, columns) = (
        try Way.direct.solve(staffingCase, gap: 1e-6), try Way.columns.solve(staffingCase, gap: 1e-6)
      )
      #expect(
        direct.termination.reason == columns.termination.reason,
        "seed \(seed): \(direct.termination), \(columns.termination)")
      guard let one = direct.objective?.value, let other = columns.objective?.value else { return }
      plans.add("plan")
      let slack = 1e-6 * max(1, abs(one))
      #expect(abs(one - other) <= 2e-6 * max(1, abs(one)), "seed \(seed): direct \(one), columns \(other)")
      #expect(try #require(direct.bound?.value) <= other + slack, "seed \(seed): direct bound above \(other)")
      #expect(try #require(columns.bound?.value) <= one + slack, "seed \(seed): columns bound above \(one)")
      #expect(columns.isOptimal && direct.isOptimal, "seed \(seed): \(columns.termination), \(direct.termination)")
      if let plan = columns.plan {
        for feature in PlanFeature.all(of: plan, in: staffingCase) { seen.add(feature) }
      }
    }
    #expect(plans["plan"] >= 200, "\(plans.all)")
    #expect(seen[.newCombination] >= 100 && seen[.newCombinationByTraining] >= 20, "\(seen.all)")
  }
}
