import GLPKBackend
import LinearProgramming
import PlanningSupport
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Provinces side by side against the case solved as one problem.
@Suite struct ProvincesTests {
  static let seeds = 1...60

  private func solve(
    _ staffingCase: StaffingCase, threads: Int = 2, gapTolerance: Double = 0, timeLimit: Double? = nil,
    control: SolveControl = SolveControl(), asOne: Bool = false
  ) throws -> PlanningResult {
    var strategy = ProvincesStrategy(
      StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase)), solver: GLPKSolver(),
      options: PlanningOptions(timeLimit: timeLimit, gapTolerance: gapTolerance), control: control, threads: threads)
    if !asOne { strategy.oneProblemSize = 0 }
    if timeLimit == 1e-9 { strategy.leastPreparation = 0 }
    return try strategy.solve()
  }

  /// Whether a plan keeps every limit of the whole.
  private func keepsEveryLimit(_ plan: TransferPlan, _ staffingCase: StaffingCase) -> Bool {
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    return problem.value(ofForeign: plan) != nil
  }

  @Test func thePlanAndTheBoundStandOnTheRightSidesOfTheOptimum() throws {
    var (contradictory, binding, exact) = (0, 0, 0)
    for seed in Self.seeds {
      let staffingCase = TinyCase.randomProvinces(seed: UInt64(seed))
      let whole = try solveDirectly(staffingCase)
      let result = try solve(staffingCase)
      #expect(result.conflicts == whole.conflicts, "seed \(seed)")
      guard let optimum = whole.objective?.value else {
        contradictory += 1
        #expect(result.termination.reason == .infeasible, "seed \(seed)")
        continue
      }
      let slack = 1e-6 * max(1, abs(optimum))
      let objective = try #require(result.objective, "seed \(seed)").value
      let bound = try #require(result.bound, "seed \(seed)").value
      #expect(objective >= optimum - slack, "seed \(seed): \(objective) is better than the optimum \(optimum)")
      #expect(bound <= optimum + slack, "seed \(seed): bound \(bound) above the optimum \(optimum)")
      #expect(try keepsEveryLimit(#require(result.plan), staffingCase), "seed \(seed)")
      #expect(result.doNothing == whole.doNothing, "seed \(seed)")
      if result.isOptimal { #expect(objective <= optimum + slack, "seed \(seed)") }
      if objective <= optimum + slack { exact += 1 }
      if staffingCase.policy.maximumTransfers != nil || staffingCase.policy.allowanceBudget != nil { binding += 1 }
    }
    #expect(contradictory >= 3 && binding >= 30, "\(contradictory) contradictory, \(binding) with common limits")
    #expect(exact >= 35, "only \(exact) plans are optimal")
  }

  @Test func everyRuleStandsOnTheRightSidesToo() throws {
    var (contradictory, plans, trained, recruits, shared) = (0, 0, 0, 0, 0)
    for seed in 1...40 {
      let staffingCase = TinyCase.everythingProvinces(seed: UInt64(seed))
      let whole = try solve(staffingCase, gapTolerance: 1e-4, asOne: true)
      let result = try solve(staffingCase, gapTolerance: 1e-4)
      #expect(result.conflicts.isEmpty == whole.conflicts.isEmpty, "seed \(seed)")
      guard let plan = result.plan, let best = whole.objective?.value, let least = whole.bound?.value else {
        contradictory += 1
        #expect(result.termination.reason == whole.termination.reason, "seed \(seed): \(result.termination)")
        continue
      }
      plans += 1
      let slack = 1e-6 * max(1, abs(best))
      let objective = try #require(result.objective, "seed \(seed)").value
      #expect(objective >= least - slack, "seed \(seed): \(objective) is below the bound \(least) of the whole")
      let bound = try #require(result.bound, "seed \(seed)").value
      #expect(bound <= best + slack, "seed \(seed): bound \(bound) above the plan \(best)")
      #expect(keepsEveryLimit(plan, staffingCase), "seed \(seed)")
      #expect(result.doNothing == whole.doNothing, "seed \(seed)")
      trained += plan.assignments.filter { !$0.courses.isEmpty }.count
      recruits += plan.recruits.reduce(0) { $0 + $1.count }
      shared += plan.sharedPosts.count
    }
    #expect(plans >= 20, "\(contradictory) contradictory, \(plans) plans")
    #expect(
      trained >= 10 && recruits >= 10 && shared >= 10, "\(trained) trained, \(recruits) recruits, \(shared) shared")
  }

  @Test func aSmallCaseIsProvedAsOneProblem() throws {
    for seed in Self.seeds {
      let staffingCase = TinyCase.randomProvinces(seed: UInt64(seed))
      guard let optimum = try solveDirectly(staffingCase).objective?.value else { continue }
      let result = try solve(staffingCase, asOne: true)
      #expect(result.isOptimal, "seed \(seed): \(result.termination), gap \(result.gap ?? -1)")
      #expect(abs((result.objective?.value ?? 0) - optimum) <= 1e-6 * max(1, abs(optimum)), "seed \(seed)")
    }
  }

  @Test func withoutCommonLimitsTheProvincesProveTheOptimum() throws {
    for seed in Self.seeds {
      var staffingCase = TinyCase.randomProvinces(seed: UInt64(seed))
      (staffingCase.policy.maximumTransfers, staffingCase.policy.allowanceBudget) = (nil, nil)
      guard let optimum = try solveDirectly(staffingCase).objective?.value else { continue }
      let result = try solve(staffingCase)
      #expect(result.isOptimal, "seed \(seed): \(result.termination), gap \(result.gap ?? -1)")
      #expect(abs((result.objective?.value ?? 0) - optimum) <= 1e-6 * max(1, abs(optimum)), "seed \(seed)")
    }
  }

  @Test func aTimeLimitOfAnySizeIsTaken() throws {
    let staffingCase = TinyCase.randomProvinces(seed: 3)
    #expect(try solve(staffingCase, timeLimit: 1e300).objective == solve(staffingCase).objective)
  }

  @Test func theTroubleOfOneProvinceCostsNoPlan() throws {
    var troubled = 0
    for seed in 1...30 {
      var staffingCase = TinyCase.randomProvinces(seed: UInt64(seed))
      staffingCase.decisions = []
      let optimum = try #require(solveDirectly(staffingCase).objective, "seed \(seed)").value
      var strategy = ProvincesStrategy(
        StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase)), solver: FailingSolver(after: seed % 3),
        options: PlanningOptions(gapTolerance: 0), control: SolveControl(), threads: 1)
      strategy.oneProblemSize = 0
      let result = try strategy.solve()
      let objective = try #require(result.objective, "seed \(seed): no plan").value
      let allowance = 1e-6 * max(1, abs(optimum))
      #expect(objective >= optimum - allowance, "seed \(seed)")
      #expect((result.bound?.value ?? -.infinity) <= optimum + allowance, "seed \(seed)")
      if result.termination.detail.contains("singular basis") { troubled += 1 }
    }
    #expect(troubled >= 1)
  }

  @Test func theNumberOfThreadsChangesNothing() throws {
    for seed in 1...20 {
      let staffingCase = TinyCase.randomProvinces(seed: UInt64(seed))
      let results = try [1, 2, 3].map { try solve(staffingCase, threads: $0, gapTolerance: 0.001) }
      for result in results.dropFirst() {
        #expect(result.plan == results[0].plan, "seed \(seed)")
        #expect(result.bound == results[0].bound && result.conflicts == results[0].conflicts, "seed \(seed)")
      }
    }
  }

  @Test func limitsThatComeAtOnceKeepAPlanAndABoundThatIsTrue() throws {
    var (unplaced, ordered) = (0, 0)
    for seed in 1...30 {
      let staffingCase = TinyCase.randomProvinces(seed: UInt64(seed))
      guard let optimum = try solveDirectly(staffingCase).objective?.value else { continue }
      for timeLimit in [nil, 1e-9, 0.01] {
        let control = SolveControl()
        if timeLimit == nil { control.cancel() }
        let result = try solve(staffingCase, timeLimit: timeLimit, control: control)
        // A cancelled search does not place the officers under orders any more.
        if timeLimit == nil, result.objective == nil {
          #expect(!staffingCase.decisions.isEmpty, "seed \(seed): no plan without orders")
          #expect(result.termination.reason == .noSolutionFound && result.termination.limit == .cancelled)
          #expect(result.conflicts.isEmpty, "seed \(seed)")
          unplaced += 1
          continue
        }
        if timeLimit == 1e-9 {
          #expect(!result.effort.seconds.contains { $0.stage == .coupling }, "seed \(seed): searched")
          // A case that does not divide is one problem, ready at once.
          if result.effort.seconds.last?.stage == .options { ordered += 1 }
        }
        let objective = try #require(result.objective, "seed \(seed)").value
        #expect(objective >= optimum - 1e-6 * max(1, abs(optimum)), "seed \(seed)")
        #expect(result.bound?.value ?? -.infinity <= optimum + 1e-6 * max(1, abs(optimum)), "seed \(seed)")
        #expect(try keepsEveryLimit(#require(result.plan), staffingCase), "seed \(seed)")
      }
    }
    #expect(unplaced > 0 && ordered > 10, "\(unplaced), \(ordered)")
  }

  /// Two provinces like ``TwoCommunes``: in each, both officers are in the first commune and the second is empty.
  private var twoProvinces: StaffingCase {
    var result = TwoCommunes.make()
    for (offset, code) in ["C", "D"].enumerated() {
      result.communes.append(
        Commune(
          code: Code(code), name: "Commune \(code)", kind: .commune,
          location: Coordinate(latitude: 18, longitude: 107 + Double(offset) / 10), province: Ordinal(1),
          source: SourceRow(table: .communes, line: offset + 4)))
      result.officers.append(
        Officer(
          code: Code("O\(offset + 3)"), commune: Ordinal(2), position: TwoCommunes.land, rank: 1,
          source: SourceRow(table: .officers, line: offset + 4)))
      result.workload.append(
        WorkloadVolume(
          commune: Ordinal(offset + 2), activity: Ordinal(0), annualVolume: 1832,
          source: SourceRow(table: .workload, line: offset + 4)))
    }
    result.distances.append(
      DistanceRow(
        from: Ordinal(2), to: Ordinal(3), distance: Kilometres(10), source: SourceRow(table: .distances, line: 3)))
    return result
  }

  @Test func oneTransferForTwoProvincesGoesToOneOfThem() throws {
    var staffingCase = twoProvinces
    let both = try solve(staffingCase)
    #expect(both.isOptimal && abs((both.objective?.value ?? 0) - 2 * TwoCommunes.move) <= 1e-6)
    staffingCase.policy.maximumTransfers = 1
    let one = try solve(staffingCase)
    // One post is filled, the other stays empty.
    #expect(abs((one.objective?.value ?? 0) - TwoCommunes.move - TwoCommunes.post) <= 1e-6)
  }

  @Test func ordersThatOnlyTogetherExceedACommonLimitAreNamedTogether() throws {
    var staffingCase = twoProvinces
    staffingCase.policy.maximumTransfers = 1
    staffingCase.decisions = [
      TwoCommunes.decision(.lock, Ordinal(0), commune: Ordinal(1)),
      TwoCommunes.decision(.lock, Ordinal(2), commune: Ordinal(3), line: 1),
    ]
    let conflicts = try solve(staffingCase).conflicts
    #expect(conflicts.map(\.officers) == [[Ordinal(0), Ordinal(2)]])
    #expect(conflicts.first?.rules == [.lock, .maximumTransfers])
  }

  @Test func contradictionsInTwoProvincesAreBothReported() throws {
    var staffingCase = twoProvinces
    // Both officers of each province on the one post of the other commune.
    staffingCase.decisions = (0..<4).map { offset in
      TwoCommunes.decision(
        .lock, Ordinal(offset), commune: Ordinal(offset < 2 ? 1 : 3), position: TwoCommunes.land, line: offset)
    }
    let result = try solve(staffingCase)
    #expect(result.termination.reason == .infeasible && result.plan == nil)
    #expect(Set(result.conflicts.map(\.officers)) == [[Ordinal(0), Ordinal(1)], [Ordinal(2), Ordinal(3)]])
    // A lock to another province contradicts the border.
    // Nothing else forbids it: of several rules one is named, as each alone contradicts the lock.
    staffingCase.policy.maximumDistance = Kilometres(20_000)
    staffingCase.decisions = [TwoCommunes.decision(.lock, Ordinal(3), commune: Ordinal(0))]
    let across = try solve(staffingCase).conflicts
    #expect(across.map(\.officers) == [[Ordinal(3)]] && across.first?.rules.contains(.provinceBorder) == true)
  }

  struct Division: CustomTestStringConvertible, Sendable {
    var limit: Double
    var wanted: [Double]
    var forced: [Double]
    var expected: [Double]
    var testDescription: String { "\(limit) among \(wanted), \(forced) being forced" }
  }

  @Test(arguments: [
    Division(limit: 10, wanted: [4, 4, 4], forced: [0, 0, 0], expected: [4, 3, 3]),
    Division(limit: 10, wanted: [1, 1, 1], forced: [0, 0, 0], expected: [4, 3, 3]),
    Division(limit: 3, wanted: [9, 0, 0], forced: [0, 1, 1], expected: [1, 1, 1]),
    Division(limit: 0, wanted: [5, 5, 5], forced: [0, 0, 0], expected: [0, 0, 0]),
    Division(limit: 7, wanted: [0, 0, 6.6], forced: [2, 0, 0], expected: [2, 0, 5]),
  ])
  func wholeSharesAddUpToTheLimit(_ division: Division) {
    let shares = LimitAllotment.shares(
      of: division.limit, in: 1, wanted: division.wanted, forced: division.forced)
    #expect(shares == division.expected)
  }
}
