import GLPKBackend
import LinearProgramming
import StaffingDomain
import TestSupport
import Testing
import Workloads

@_spi(Stages) @testable import Planning

/// The search near a plan: from doing nothing it comes to the optimum where all officers are neighbours, and starts its programs
/// from the plan.
@Suite struct NeighbourhoodTests {
  private let options = PlanningOptions(gapTolerance: 0)

  /// Small cases with a relaxation and the best plan.
  private func each(
    _ body: (_ name: String, StaffingProblem, ColumnsStages.Relaxation, _ best: PlanningResult) throws -> Void
  ) throws {
    for seed in UInt64(1)...60 {
      for (name, staffingCase) in [
        ("district \(seed)", TinyCase.district(seed: seed)), ("everything \(seed)", TinyCase.everything(seed: seed)),
      ] {
        let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
        let best = try ColumnsStrategy(problem, solver: GLPKSolver(), options: options, control: SolveControl()).solve()
        let stages = ColumnsStages(problem, solver: GLPKSolver(), options: options)
        let start = stages.start()
        guard best.plan != nil, start.leavesMaster, start.objective != nil else { continue }
        try body(name, problem, try stages.relaxation(after: start), best)
      }
    }
  }

  @Test func comesToTheOptimumFromDoingNothing() throws {
    var (count, optimal) = (0, 0)
    try each { name, problem, relaxation, best in
      // A plan that keeps everybody, unless orders or relations forbid that.
      var search = IncumbentSearch(problem: relaxation.master.problem)
      guard search.draft != nil, let objective = best.objective else { return }
      search.raise(bound: relaxation.balanceBound)
      let clock = PlanningClock(limit: nil, onProgress: { _ in })
      var parts = PartSearch(solver: GLPKSolver(), options: options, control: SolveControl(), clock: clock)
      let pricing = Pricing(relaxation.coefficients, prices: relaxation.center)
      try NeighbourhoodSearch(relaxation.master, pricing).run(&search, by: &parts)
      let found = try #require(search.value)
      #expect(found.value >= objective.value - 1e-6, "\(name)")
      #expect(search.bound == relaxation.balanceBound, "\(name): a neighbourhood proves nothing of the whole")
      count += 1
      if found.value <= objective.value + 1e-6 { optimal += 1 }
    }
    #expect(count >= 30 && Double(optimal) >= 0.9 * Double(count), "\(optimal) of \(count)")
  }

  @Test func thePlansBasisIsOne() throws {
    var count = 0
    try each { name, problem, relaxation, best in
      guard let plan = best.plan else { return }
      let draft = relaxation.master.problem.draft(of: plan)
      let (part, _) = relaxation.master.within(
        50, of: Pricing(relaxation.coefficients, prices: relaxation.center), keeping: draft)
      let master = MasterProgram(part, box: nil, isWhole: true)
      let point = try #require(master.point(of: draft, in: part), "\(name)")
      guard !master.choosers.isEmpty else { return }
      var settings = SolveOptions()
      settings.relaxed = true
      settings.startBasis = master.basis(of: point)
      let result = try GLPKSolver().solve(master.program, options: settings, control: SolveControl())
      #expect(result.termination.reason == .optimal, "\(name)")
      #expect(!result.termination.detail.contains("basis"), "\(name): \(result.termination.detail)")
      count += 1
    }
    #expect(count >= 30)
  }
}
