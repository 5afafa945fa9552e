import GLPKBackend
import LinearProgramming
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Training, recruitment, sharing, team rules, relations and rotation: both strategies against every combination.
@Suite struct CompetencyPlanningTests {
  static let seeds = 1...150

  /// How a strategy solves a case.
  enum Way: String, CaseIterable, Sendable {
    case direct
    case columns

    func solve(_ staffingCase: StaffingCase, gap: Double = 0) throws -> PlanningResult {
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      let options = PlanningOptions(gapTolerance: gap)
      switch self {
      case .direct:
        return try DirectStrategy(problem, solver: GLPKSolver(), options: options, control: SolveControl()).solve()
      case .columns:
        return try ColumnsStrategy(problem, solver: GLPKSolver(), options: options, control: SolveControl()).solve()
      }
    }

    /// Whether there is a plan; that its objective is the optimum and proved, or that there is none, is expected.
    func agrees(with expected: BruteForce, on staffingCase: StaffingCase, _ label: String) throws -> Bool {
      let result = try solve(staffingCase)
      guard let optimum = expected.optimum else {
        #expect(
          result.termination.reason == .infeasible && !result.conflicts.isEmpty,
          "\(label): no plan exists, yet it ended \(result.termination)")
        return false
      }
      #expect(result.termination.reason == .optimal, "\(label): \(result.termination), gap \(result.gap ?? -1)")
      let objective = try #require(result.objective, "\(label): no plan").value
      let bound = try #require(result.bound, "\(label): no bound").value
      #expect(abs(objective - optimum) <= 1e-6 * max(1, abs(optimum)), "\(label): \(objective), not \(optimum)")
      #expect(bound <= optimum + 1e-6 * max(1, abs(optimum)), "\(label): bound \(bound) above \(optimum)")
      return true
    }
  }

  @Test(arguments: Way.allCases)
  func theOptimumOfCasesWithEveryRuleIsFoundAndProved(_ way: Way) async throws {
    let plans = try await sideBySide(Self.seeds) { seed in
      let staffingCase = TinyCase.competency(seed: UInt64(seed))
      return try way.agrees(with: BruteForce(staffingCase), on: staffingCase, "\(way), seed \(seed)")
    }.count { $0 }
    #expect(plans >= 75, "only \(plans) plans")
  }

  @Test(arguments: CompetencyRule.allCases, Way.allCases)
  func theOptimumIsFoundWithOneRuleAlone(_ rule: CompetencyRule, _ way: Way) throws {
    for seed in 1...40 {
      let staffingCase = TinyCase.only(rule, seed: UInt64(seed))
      _ = try way.agrees(with: BruteForce(staffingCase), on: staffingCase, "\(rule), \(way), seed \(seed)")
    }
  }

  /// A rule that could be taken out without any test noticing would be no rule: with it, the optimum differs.
  @Test(arguments: CompetencyRule.allCases)
  func eachRuleChangesTheOptimum(_ rule: CompetencyRule) throws {
    var changed = 0
    for seed in 1...40 {
      let staffingCase = TinyCase.everything(seed: UInt64(seed))
      let objective = try Way.columns.solve(staffingCase).objective?.value
      let without = try Way.columns.solve(staffingCase.without(rule)).objective?.value
      switch (objective, without) {
      case (let objective?, let without?) where abs(objective - without) > 1e-3: changed += 1
      case (nil, .some): changed += 1
      default: break
      }
    }
    #expect(changed >= 3, "\(rule) changes \(changed) of 40 optima")
  }

  @Test func doingNothingCountsPenaltiesAndNothingElse() throws {
    for seed in Self.seeds {
      let staffingCase = TinyCase.competency(seed: UInt64(seed))
      let reported = DoNothing.plan(StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))).value.objective
      guard let expected = BruteForce.doNothing(staffingCase) else { continue }
      #expect(
        abs(reported.value - expected) <= 1e-6 * max(1, abs(expected)), "seed \(seed): \(reported), not \(expected)")
    }
  }

  @Test func anyPricesGiveABoundBelowTheOptimumWithATrueSlope() {
    for seed in Self.seeds {
      let staffingCase = TinyCase.everything(seed: UInt64(seed))
      guard let optimum = BruteForce(staffingCase).optimum else { continue }
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      let coefficients = OptionCoefficients(OptionSpace(problem))
      let prices = DualPrices.random(for: problem, seed: seed)
      let pricing = Pricing(coefficients, prices: prices)
      let (balance, slope) = pricing.boundAndSlope()
      let bound = balance + problem.cellBalance.valueOfPosts.value
      #expect(bound <= optimum + 1e-9 * max(1, abs(optimum)), "seed \(seed): \(bound) above \(optimum)")
      // The bound is concave in the prices: nowhere above the tangent.
      let other = DualPrices.random(for: problem, seed: seed + 1000)
      var tangent = bound
      for row in prices.cells.indices { tangent += slope.cells[row] * (other.cells[row] - prices.cells[row]) }
      for rule in prices.sides.indices {
        for row in prices.sides[rule].indices {
          tangent += slope.sides[rule][row] * (other.sides[rule][row] - prices.sides[rule][row])
        }
      }
      let there = Pricing(coefficients, prices: other).lagrangianBound()
      #expect(there <= tangent + 1e-6 * max(1, abs(tangent)), "seed \(seed): \(there) above the tangent \(tangent)")
    }
  }
}
