import GLPKBackend
import LinearProgramming
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Limits that come while a problem is made ready: nothing is searched, and what is known already is the plan.
@Suite struct PreparationTests {
  /// Two communes, and more officers in the first one than are made ready between two looks at the clock.
  private func crowd(_ change: (inout StaffingCase) -> Void = { _ in }) -> StaffingProblem {
    var staffingCase = TwoCommunes.make()
    for number in 3..<(2 * PreparationWatch.officersBetweenLooks) {
      staffingCase.officers.append(
        Officer(
          code: Code("O\(number)"), commune: TwoCommunes.home, position: TwoCommunes.land, rank: 1,
          source: SourceRow(table: .officers, line: number + 1)))
    }
    change(&staffingCase)
    return StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
  }

  /// Solves where a limit has come before anything was made ready.
  private func solve(_ problem: StaffingProblem, endedBy limit: Termination.Limit) throws -> PlanningResult {
    let control = SolveControl()
    if limit == .cancelled { control.cancel() }
    var strategy = ColumnsStrategy(
      problem, solver: GLPKSolver(), options: PlanningOptions(timeLimit: limit == .time ? 0 : nil, gapTolerance: 0),
      control: control)
    strategy.leastPreparation = 0
    return try strategy.solve()
  }

  @Test func thePreparationGetsASecondWhateverTheTimeLimit() throws {
    let problem = crowd()
    let result = try ColumnsStrategy(
      problem, solver: GLPKSolver(), options: PlanningOptions(timeLimit: 0, gapTolerance: 0), control: SolveControl()
    ).solve()
    #expect(result.termination.limit == .time || result.termination.reason == .optimal)
    #expect(result.effort.seconds.contains { $0.stage == .start } && result.bound != nil)
  }

  @Test(arguments: [Termination.Limit.cancelled, .time])
  func aLimitBeforeTheFirstStageLeavesDoingNothing(_ limit: Termination.Limit) throws {
    let problem = crowd()
    let result = try solve(problem, endedBy: limit)
    #expect(result.termination.reason == .feasible && result.termination.limit == limit)
    #expect(result.objective == DoNothing.plan(problem).value.objective && result.bound == nil)
    #expect(result.effort.seconds.map(\.stage) == [.orders, .options])
  }

  @Test(arguments: [Termination.Limit.cancelled, .time])
  func aLimitBeforeTheFirstStageLeavesNoPlanWhereAnOrderAsksForOne(_ limit: Termination.Limit) throws {
    let lock = TwoCommunes.decision(
      .lock, TwoCommunes.first, commune: TwoCommunes.other, position: TwoCommunes.land)
    let problem = crowd { $0.decisions = [lock] }
    let result = try solve(problem, endedBy: limit)
    #expect(result.termination.reason == .noSolutionFound && result.termination.limit == limit)
    #expect(result.plan == nil && result.conflicts.isEmpty)
    let whole = try ColumnsStrategy(
      problem, solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 0), control: SolveControl()
    ).solve()
    #expect(whole.termination.reason == .optimal)
  }

  @Test func everyPartOfThePreparationLooksAtTheClock() throws {
    let problem = crowd { staffingCase in
      staffingCase.decisions = staffingCase.officers.ordinals.map {
        TwoCommunes.decision(.forbid, $0, commune: TwoCommunes.other, line: $0.offset)
      }
    }
    var looks = 0
    let space = OptionSpace(problem) { looks += 1 }
    #expect(looks == 2)
    _ = OptionCoefficients(space) { looks += 1 }
    #expect(looks == 3)
    for last in 1...2 {
      var left = last
      #expect(throws: PreparationEnded.self) {
        try OptionSpace(problem) {
          left -= 1
          if left == 0 { throw PreparationEnded(limit: .cancelled) }
        }
      }
    }
  }
}
