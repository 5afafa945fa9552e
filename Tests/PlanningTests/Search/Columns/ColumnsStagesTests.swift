import GLPKBackend
import LinearProgramming
import StaffingDomain
import TestSupport
import Testing
import Workloads

@_spi(Stages) @testable import Planning

/// The stages of column generation one by one: together they are the strategy, and each runs any number of times.
@Suite struct ColumnsStagesTests {
  private let options = PlanningOptions(gapTolerance: 0)

  /// Cases whose search gets as far as a master, with the stages and the strategy's own result.
  private func each(_ body: (String, ColumnsStages, ColumnsStages.Start, PlanningResult) throws -> Void) throws {
    var count = 0
    for seed in BruteForceTests.seeds {
      let staffingCase = TinyCase.random(seed: UInt64(seed))
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      let whole = try ColumnsStrategy(problem, solver: GLPKSolver(), options: options, control: SolveControl()).solve()
      let stages = ColumnsStages(problem, solver: GLPKSolver(), options: options)
      let start = stages.start()
      guard whole.plan != nil, start.leavesMaster, start.objective != nil else { continue }
      count += 1
      try body("seed \(seed)", stages, start, whole)
    }
    #expect(count >= 100)
  }

  @Test func relaxationAndIntegerPhaseCountWhatTheStrategyCounts() throws {
    var integer = 0
    try each { name, stages, start, whole in
      // A first plan that the bound proves already ends the search before any master.
      guard whole.effort.rounds > 0 else { return }
      let relaxation = try stages.relaxation(after: start)
      let result = try stages.integer(after: relaxation)
      #expect(relaxation.rounds == whole.effort.rounds, "\(name)")
      #expect(relaxation.pivots + result.effort.pivots == whole.effort.pivots, "\(name)")
      #expect(result.effort.nodes == whole.effort.nodes, "\(name)")
      #expect(result.plan?.assignments == whole.plan?.assignments, "\(name)")
      #expect(result.bound == whole.bound && result.termination.reason == .optimal, "\(name)")
      if result.effort.pivots > 0 { integer += 1 }
    }
    #expect(integer >= 5)
  }

  @Test func stagesLeaveWhatTheyStartFromAsItWas() throws {
    try each { name, stages, start, _ in
      let masters = try (0..<2).map { _ in try stages.master(after: start) }
      let rounds = masters.map { stages.pricing(after: $0) }
      #expect(masters[0].rows > 0 && masters[0].columns > 0 && masters[0].options > 0, "\(name)")
      #expect(masters[0].pivots == masters[1].pivots, "\(name)")
      #expect(rounds[0].optionsFound == rounds[1].optionsFound && rounds[0].bound == rounds[1].bound, "\(name)")
      #expect(stages.start().visits == start.visits && start.visits > 0, "\(name)")
    }
  }

  @Test func everyBoundLiesBelowThePlan() throws {
    try each { name, stages, start, whole in
      let optimum = try #require(whole.objective).value
      let bounds = [
        start.bound, try stages.pricing(after: start).bound,
        stages.pricing(after: try stages.master(after: start)).bound,
      ]
      for bound in bounds { #expect(bound <= optimum + 1e-6 * max(1, abs(optimum)), "\(name): \(bound)") }
      let first = try stages.result(of: start)
      #expect(first.objective.map { $0.value >= optimum - 1e-6 * max(1, abs(optimum)) } == true, "\(name)")
    }
  }

  @Test func pricingFindsNothingOnceTheNetworkSolutionIsTheOptimum() throws {
    for seed in BruteForceTests.seeds {
      var staffingCase = TinyCase.random(seed: UInt64(seed))
      staffingCase.policy.maximumTransfers = nil
      staffingCase.policy.maximumOutflowShare = 1
      staffingCase.policy.allowanceBudget = nil
      for commune in staffingCase.communes.indices { staffingCase.communes[commune].establishment = nil }
      guard BruteForce(staffingCase).optimum != nil else { continue }
      let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
      let stages = ColumnsStages(problem, solver: GLPKSolver(), options: options)
      let start = stages.start()
      let leavesMaster = start.leavesMaster
      #expect(!leavesMaster, "seed \(seed)")
      #expect(try stages.pricing(after: start).optionsFound == 0, "seed \(seed)")
      #expect(throws: PlanningError.self, "seed \(seed)") { try stages.master(after: start) }
    }
  }
}
