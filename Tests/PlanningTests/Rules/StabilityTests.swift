import GLPKBackend
import LinearProgramming
import StaffingDomain
import TestSupport
import Testing
import Workloads

@testable import Planning

/// Rule `stability`: planning again with a price for every changed name.
@Suite struct StabilityTests {
  private func problem(_ staffingCase: StaffingCase) -> StaffingProblem {
    StaffingProblem(staffingCase, needs: StaffingNeeds(staffingCase))
  }

  private func exact(_ problem: StaffingProblem, from earlier: SolvedPlan? = nil) throws -> SolvedPlan {
    try Reoptimizer(solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 0), control: SolveControl())
      .solve(problem, from: earlier)
  }

  /// The rule of this suite, which no case can hold: it comes with an earlier plan.
  static let rule = RuleName.stability

  @Test(arguments: [(hours: -1.0, moves: true), (1.0, false)])
  func anOfficerMovesOnlyWhereThatIsWorthMoreThanTheChangeOfAName(_ row: (hours: Double, moves: Bool)) throws {
    // Two officers, one post in each commune, both officers in the first: the best plan moves one of them.
    let staffingCase = TwoCommunes.make()
    let free = try exact(problem(staffingCase)).result
    let doNothing = DoNothing.plan(problem(staffingCase)).plan
    let gain = try #require(free.recovered).value
    let priced = problem(staffingCase).keeping(
      Stability(keeping: doNothing, at: HoursPerMonth(gain + row.hours)))
    for solved in [try exact(priced), SolvedPlan(problem: priced, result: try direct(priced), memory: nil)] {
      let plan = try #require(solved.result.plan)
      #expect(plan.assignments.contains { $0.duty == .fill(TwoCommunes.target) } == row.moves)
      let objective = try #require(solved.result.objective).value
      let expected = row.moves ? (free.objective?.value ?? 0) + gain + row.hours : free.doNothing.value
      #expect(abs(objective - expected) < 1e-6, "\(objective), by hand \(expected)")
    }
  }

  private func direct(_ problem: StaffingProblem) throws -> PlanningResult {
    try DirectStrategy(
      problem, solver: GLPKSolver(), options: PlanningOptions(gapTolerance: 0), control: SolveControl()
    ).solve()
  }

  /// A wish for the cell held so far is the same price, less what everybody who is known would pay.
  private func wishing(_ plan: TransferPlan, at hours: Double, in staffingCase: StaffingCase) -> (
    wishes: StaffingCase, unknown: [Ordinal<Officer>]
  ) {
    var (wishes, unknown) = (staffingCase, [Ordinal<Officer>]())
    for officer in staffingCase.officers.ordinals {
      guard let cell = plan.heldCell(of: officer, in: staffingCase) else {
        unknown.append(officer)
        continue
      }
      wishes.preferences.append(
        Preference(
          officer: officer, commune: cell.commune, position: cell.position, hours: HoursPerMonth(-hours),
          source: SourceRow(table: .preferences, line: 1000 + officer.offset)))
    }
    return (wishes, unknown)
  }

  @Test(arguments: [0.5, 20, 5000])
  func thePricedOptimumIsThatOfBruteForce(_ hours: Double) throws {
    var changed = 0
    for seed in 1...60 {
      let before = seed % 2 == 0 ? TinyCase.everything(seed: UInt64(seed)) : TinyCase.random(seed: UInt64(seed))
      let first = try exact(problem(before))
      guard let plan = first.result.plan else { continue }
      var after = before
      CaseChange.random(seed: UInt64(seed)).apply(to: &after)
      let (wishes, unknown) = wishing(plan, at: hours, in: after)
      let stability = Stability(keeping: plan, at: HoursPerMonth(hours), unknown: unknown)
      let priced = problem(after).keeping(stability)
      let known = priced.oneOption.officers.filter { stability.duty(of: $0) != nil }.count
      let optimum = BruteForce(wishes).optimum.map { $0 + hours * Double(known) }
      for solved in [try exact(priced, from: first), try exact(priced)] {
        #expect((solved.result.plan == nil) == (optimum == nil), "seed \(seed)")
        guard let optimum, let objective = solved.result.objective?.value, let found = solved.result.plan else {
          continue
        }
        #expect(abs(objective - optimum) <= 1e-6 * max(1, abs(optimum)), "seed \(seed): \(objective), not \(optimum)")
        let model = PlanValue(of: found, in: problem(after)).objective.value
        let names = stability.changed(under: found).count
        #expect(abs(model + hours * Double(names) - objective) <= 1e-6 * max(1, abs(objective)), "seed \(seed)")
        if names > 0 { changed += 1 }
      }
    }
    #expect(changed >= 6, "only \(changed) plans change a name")
  }

  @Test func aRefusedTransferChangesAsFewNamesAsPossibleAtAHighPrice() throws {
    // Without a price the optimum may turn the whole plan over; at a price above every gain only what must change does.
    for seed in 1...40 {
      let before = TinyCase.random(seed: UInt64(seed))
      guard let plan = try exact(problem(before)).result.plan,
        let mover = plan.assignments.first(where: { if case .fill = $0.duty { true } else { false } }),
        let cell = plan.heldCell(of: mover.officer, in: before)
      else { continue }
      var after = before
      after.decisions.append(
        Decision(
          officer: mover.officer, kind: .refuse, commune: cell.commune, position: cell.position,
          source: SourceRow(table: .decisions, line: 99)))
      let stability = Stability(keeping: plan, at: HoursPerMonth(100_000))
      guard let found = try exact(problem(after).keeping(stability)).result.plan else { continue }
      let names = stability.changed(under: found)
      #expect(names.contains(mover.officer), "seed \(seed)")
      // Where the officer may be surplus, nobody else has to change.
      let changed = problem(after)
      if changed.isOpen(changed.option(of: mover.officer, doing: .surplus)) {
        #expect(names == [mover.officer], "seed \(seed): \(names)")
      }
    }
  }
}
