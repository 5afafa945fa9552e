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

  @Test(arguments: [0.5, 20, 5000])
  func thePricedOptimumIsThatOfBruteForce(_ hours: Double) throws {
    var (changed, seconds) = (0, 0)
    for seed in 1...90 {
      let makers = [TinyCase.everything, TinyCase.random, TinyCase.communes]
      let before = makers[seed % 3](UInt64(seed))
      let first = try exact(problem(before))
      guard let plan = first.result.plan else { continue }
      var after = before
      CaseChange.random(seed: UInt64(seed)).apply(to: &after)
      // The first officer of every other case is one whom the earlier plan does not know.
      let unknown: [Ordinal<Officer>] = seed % 2 == 0 ? [Ordinal(0)] : []
      let stability = Stability(keeping: plan, at: HoursPerMonth(hours), unknown: unknown)
      let priced = problem(after).keeping(stability)
      let optimum = BruteForce(after, keeping: NamePrice(plan, hours: hours, unknown: unknown)).optimum
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
        for (line, former) in zip(found.assignments, plan.assignments)
        where line.duty == former.duty && line.secondPosition != former.secondPosition {
          seconds += 1
        }
      }
    }
    #expect(changed >= 6, "only \(changed) plans change a name")
    // At the highest price nobody changes a second post but for what has to.
    #expect(seconds >= (hours < 1 ? 3 : 0), "only \(seconds) second posts are taken or given up")
  }

  @Test(arguments: [(hours: -1.0, takes: true), (1.0, false)])
  func aSecondPostIsANameToo(_ row: (hours: Double, takes: Bool)) throws {
    // One officer holds half a post; another, of 0.4 months, is worth 1.2 months and costs 15 hours and 0.04 months.
    var staffingCase = TwoCommunes.make()
    staffingCase.split()
    let gain = 1.16 * TwoCommunes.month - 15
    let doNothing = DoNothing.plan(problem(staffingCase)).plan
    let stability = Stability(keeping: doNothing, at: HoursPerMonth(gain + row.hours))
    let solved = try exact(problem(staffingCase).keeping(stability)).result
    #expect(solved.plan?.assignments.map(\.secondPosition) == [row.takes ? TwoCommunes.tax : nil])
    let expected = 1.2 * TwoCommunes.month + min(0, row.hours)
    #expect(abs((solved.objective?.value ?? .nan) - expected) < 1e-6)
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
