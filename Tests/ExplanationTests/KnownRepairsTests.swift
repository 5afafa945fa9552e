import GLPKBackend
import LinearProgramming
import Planning
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Explanation

/// What is known of repairs that were solved, as far as it tells the end of others.
@Suite struct KnownRepairsTests {
  private static let (load, transfers) = (CaseEdit.policy(.maximumLoad, .number(1.2)), CaseEdit.quota(0, 1))
  private static let own = CaseEdit.movable(Ordinal(0))

  /// A repair that mends, as if it had been solved.
  private static func trial(_ edits: [CaseEdit], leaving wanting: Int = 0) throws -> RepairTrial {
    let staffingCase = TinyCase.random(seed: 1)
    let problem = StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
    let reoptimizer = Reoptimizer(
      solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 0), control: SolveControl())
    return RepairTrial(
      repair: Repair(edits: edits), gain: ExtraHours(value: .zero, atLeast: .zero, atMost: .zero), wanting: wanting,
      solved: try reoptimizer.solve(problem), mayMend: true, isSureToMend: false, telling: nil)
  }

  @Test func whatIsTakenOutFirstLeadsToALeanRepair() throws {
    var known = KnownRepairs()
    known.note(lean: try Self.trial([Self.transfers]))
    let wide = Repair(edits: [Self.transfers, Self.load])
    #expect(known.end(of: wide, leaving: 0)?.repair.edits == [Self.transfers])
    // The change for one officer alone is tried last: without the quota it might do.
    #expect(known.end(of: Repair(edits: [Self.own, Self.transfers, Self.load]), leaving: 0) == nil)
    #expect(known.lean(within: [Self.own, Self.transfers], leaving: 0) != nil)
    #expect(known.lean(within: [Self.own, Self.load], leaving: 0) == nil)
  }

  @Test func aLeanRepairThatLeavesMoreWantingIsNoEnd() throws {
    var known = KnownRepairs()
    known.note(lean: try Self.trial([Self.transfers], leaving: 1))
    let wide = Repair(edits: [Self.transfers, Self.load])
    #expect(known.end(of: wide, leaving: 0) == nil && known.end(of: wide, leaving: 1) != nil)
  }

  @Test func setsOfChangesAreKnownInAnyOrder() throws {
    var (known, others) = (KnownRepairs(), KnownRepairs())
    let trial = try Self.trial([Self.transfers, Self.load])
    others.note(.gains(trial), of: trial.repair.edits)
    others.note(.gainless, of: [Self.load])
    known.note(others)
    #expect(known.outcome(of: [Self.load, Self.transfers])?.trial?.repair == trial.repair)
    #expect(known.outcome(of: [Self.load])?.isFinal == true && known.outcome(of: [Self.transfers]) == nil)
  }
}
