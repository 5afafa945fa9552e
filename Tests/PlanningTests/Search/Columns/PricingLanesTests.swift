import GLPKBackend
import LinearProgramming
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Pricing side by side against pricing on one thread: the same bits.
@Suite struct PricingLanesTests {
  private static let lanes = [2, 3, 16]

  private func problems() -> [StaffingProblem] {
    (1...40).map { (seed: UInt64) in
      let staffingCase = seed.isMultiple(of: 2) ? TinyCase.everything(seed: seed) : TinyCase.communes(seed: seed)
      return StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    }
  }

  @Test func rangesCoverEveryNumberOnceAndInOrder() {
    for count in [1, 2, 3, 8, 16] {
      for size in [0, 1, 7, 8, 9, 1_000] {
        let found = PricingLanes(count).mapRanges(of: size) { Array($0) }.flatMap(\.self)
        #expect(found == Array(0..<size), "\(count) lanes, \(size) numbers")
      }
    }
    #expect(PricingLanes(0).count == 1)
  }

  @Test func boundAndSlopeDoNotDependOnTheNumberOfLanes() {
    for (seed, problem) in problems().enumerated() {
      let prices = DualPrices.random(for: problem, seed: seed)
      let coefficients = OptionCoefficients(OptionSpace(problem))
      let (bound, slope) = Pricing(coefficients, prices: prices).boundAndSlope()
      for count in Self.lanes {
        let lanes = PricingLanes(count)
        let pricing = Pricing(coefficients, prices: prices, by: lanes)
        let other = pricing.boundAndSlope(by: lanes)
        // By bits: where orders leave somebody nothing to do, the bound is no number.
        let expected = bound.bitPattern
        #expect(other.bound.bitPattern == expected, "seed \(seed), \(count) lanes")
        #expect(pricing.balanceBound(by: lanes).bitPattern == expected, "seed \(seed), \(count) lanes")
        #expect(other.slope.cells == slope.cells && other.slope.sides == slope.sides, "seed \(seed), \(count) lanes")
      }
    }
  }

  @Test func aSolveIsTheSameForAnyNumberOfThreads() throws {
    for (seed, problem) in problems().enumerated() {
      func solve(threads: Int) throws -> PlanningResult {
        var options = PlanningOptions(gapTolerance: 0)
        options.threads = threads
        return try ColumnsStrategy(problem, solver: GLPKSolver(), options: options, control: SolveControl()).solve()
      }
      let one = try solve(threads: 1)
      for threads in Self.lanes {
        let other = try solve(threads: threads)
        #expect(other.plan == one.plan && other.bound == one.bound, "seed \(seed), \(threads) threads")
        #expect(other.effort.pivots == one.effort.pivots, "seed \(seed), \(threads) threads")
      }
    }
  }

  @Test func columnsKeepTheirPartInEveryRowAfterCuts() {
    for (seed, problem) in problems().enumerated() {
      let coefficients = OptionCoefficients(OptionSpace(problem))
      let pricing = Pricing(coefficients, prices: DualPrices.random(for: problem, seed: seed))
      var master = RestrictedMaster(problem, near: DualPrices.zero(for: problem))
      for place in problem.oneOption.officers.indices {
        pricing.forEachOption(of: place, upTo: .greatestFiniteMagnitude) { master.add($0.key, to: place) }
      }
      let pool = problem.sharing.rows.indices.first.map { row in
        PoolCutSearch(problem.sharing).cuts(
          officers: problem.sharing.rows.indices.map { $0 == row ? 0.5 : 0 }, values: [0: 1])
      }
      master.adopt(problem.cutting(problem.cuts.adding(PlanCuts(pools: pool ?? [], subsets: []))))
      for (place, officer) in problem.oneOption.officers.enumerated() {
        for column in master.columns[place] {
          let option = master.problem.option(column.key, of: officer)
          let expected = master.problem.sideEntries(of: option, scopes: .any)
          #expect(column.entries.map(\.row) == expected.map(\.row), "seed \(seed), place \(place)")
          #expect(column.entries.map(\.value) == expected.map(\.value), "seed \(seed), place \(place)")
        }
      }
    }
  }
}
